@testable import Readiness
import TestSupport
import Testing
import YAML

@Suite struct NewAnswersFileTests {
  @Test func `a new file can be read alone, and read back`() throws {
    let questionnaire = try Sample.frozen("quick-check")
    var answers = Answers(for: questionnaire, role: "manager", date: "2024-04-14")
    func question(_ id: String) throws -> Question {
      questionnaire.questions[try #require(questionnaire.index(of: id))]
    }
    answers[try question("K9")] = try question("K9").answer(.options([0, 2]))
    answers[try question("K1")] = try question("K1").answer(
      .line(3), evidence: .documented, note: "seen")
    answers[try question("K3")] = try question("K3").answer(.dontKnow)
    let text = NewAnswersFile(
      reference: "quick-check", questionnaire: questionnaire, answers: answers, language: "fr"
    ).text
    #expect(
      text == """
        questionnaire: quick-check
        version: 1
        date: 2024-04-14
        respondent: {role: manager}
        # organisation: 
        answers:
          K1: {answer: 3, evidence: documented, note: "seen"}  # Un usage, pour des gens que nous savons nommer.
          K3: dont-know
          K9: [simple, useful]

        """)
    #expect(try Sample.answers(text, questionnaire) == answers)
  }

  @Test func `a file that is written anew says all that was known`() throws {
    let questionnaire = try Sample.frozen("quick-check")
    let answers = try Sample.answers(
      """
      version: 1
      organisation: Maison Verdier
      respondent: {id: 7f3a, name: "Paul", role: manager}
      send-to: Nadia, until Friday
      answers: {K1: 3}
      actions: {K1.a: {status: done}}
      targets: {level: tester}
      """, questionnaire)
    var older = answers
    older.actions["gone.a"] = ActionRecord(status: .dropped, owner: "Nadia")
    let text = NewAnswersFile(
      reference: "quick-check", questionnaire: questionnaire, answers: older, language: "en"
    ).text
    #expect(
      text.contains("\nrespondent: {id: \"7f3a\", name: \"Paul\", role: manager}\n"), "\(text)")
    #expect(text.contains("\nsend-to: \"Nadia, until Friday\"\n"))
    #expect(text.contains("\n  gone.a: {owner: \"Nadia\", status: dropped}\n"))
    let kept = text.replacing("  gone.a: {owner: \"Nadia\", status: dropped}\n", with: "")
    #expect(try Sample.answers(kept, questionnaire) == answers)
  }

  @Test(arguments: [
    ("quick-check", "quick-check"), ("./my file.yaml", "\"./my file.yaml\""),
    ("a\"b", "\"a\\\"b\""), ("-x", "\"-x\""),
  ])
  func `a reference is quoted where YAML needs it`(reference: String, written: String) throws {
    let questionnaire = try Sample.frozen("quick-check")
    let text = NewAnswersFile(
      reference: reference, questionnaire: questionnaire, answers: Answers(for: questionnaire),
      language: "en"
    ).text
    #expect(text.hasPrefix("questionnaire: \(written)\n"))
    #expect(
      AnswersHeader(try Document(SourceText(name: "a", text: text))).questionnaire == reference)
  }

  @Test func `a quoted text holds no raw control byte`() {
    let quoted = "a\u{1B}\u{7}\u{202E}\u{FEFF}\u{FFFF}\n".yamlQuoted
    #expect(quoted == "\"a\\u001B\\u0007\\u202E\\uFEFF\\uFFFF\\n\"")
  }
}
