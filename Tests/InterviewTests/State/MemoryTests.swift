@testable import Interview
import Readiness
import TestSupport
import Testing

@Suite struct MemoryTests {
  @Test func `drafts and place survive, and what no longer fits does not`() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    var memory = SessionMemory()
    memory.question = 9
    memory.answeredAgain = [3]
    memory.drafts = [
      8: Draft(value: .options([0, 2])), 11: Draft(value: .between(3, 6.5), evidence: .observed),
      7: Draft(note: "two\nlines\tand \\ more"), 0: Draft(value: .yesNo(false)),
      1: Draft(value: .dontKnow, note: ""), 4: Draft(writing: "3-"),
    ]
    let text = memory.text(questionnaire)
    #expect(SessionMemory(text, questionnaire) == memory)
    let other = try Sample.frozen("quick-check")
    #expect(SessionMemory(text, other) == SessionMemory())
    #expect(
      SessionMemory("garbage\n\tat\ndraft\tU1\tvalue\t99\n", questionnaire) == SessionMemory())
  }
  @Test func `a draft that unmarks every option survives`() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    var memory = SessionMemory()
    memory.drafts = [8: Draft(value: .options([]))]
    #expect(SessionMemory(memory.text(questionnaire), questionnaire) == memory)
    // A question of another type has nothing to unmark.
    #expect(SessionMemory("draft\tU1\tvalue\t\n", questionnaire) == SessionMemory())
  }
}
