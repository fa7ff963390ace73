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

  @Test func `changes made elsewhere are merged unless they meet`() throws {
    let questionnaire = try Sample.frozen("quick-check")
    func answers(_ lines: String...) throws -> Answers {
      try Sample.answers(lines, to: questionnaire)
    }
    let base = try answers("K1: 3")
    let answer = questionnaire.questions[1].answer(.line(2))
    let mine = [AnswerChange(question: 1, before: nil, after: answer)]
    let apart = Merge(base: base, theirs: try answers("K1: 4", "K3: 2"), mine: mine)
    #expect(!apart.isConflict)
    #expect(apart.result(questionnaire) == (try answers("K1: 4", "K2: 2", "K3: 2")))
    #expect(Merge(base: base, theirs: try answers("K1: 3", "K2: 5"), mine: mine).isConflict)
    #expect(!Merge(base: base, theirs: try answers("K1: 3", "K2: 2"), mine: mine).isConflict)
  }
}
