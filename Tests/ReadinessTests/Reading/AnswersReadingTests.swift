@testable import Readiness
import TestSupport
import Testing
import YAML

@Suite struct AnswersReadingTests {
  @Test(arguments: ["Sponsor", "SPONSOR", "sponsor (owner, CEO, executive committee)"])
  func `a role is read as in a table`(role: String) throws {
    let questionnaire = try Sample.questionnaire(
      Sample.mini.replacing(
        "levels:",
        with: "roles: {sponsor: \"Sponsor (owner, CEO, executive committee)\"}\nlevels:"))
    let answers = try Sample.answers(
      "version: 1\nrespondent: {role: \"\(role)\"}\nanswers: {a1: 3}\n", questionnaire)
    #expect(answers.respondent?.role == "sponsor")
  }

  @Test func `every form of an answer is read`() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers(
      """
      version: 1
      organisation: "Maison: Verdier"
      respondent: {name: "C. Verdier", role: sponsor}
      date: 2024-04-14
      answers:
        F1: no
        S1: 4
        S4: 7
        C2: {between: [3, 6]}
        X4: {between: [12, 12]}
        U3: [useful, simple]
        U1: {answer: 3, evidence: documented, note: "The page.", by: Anna, on: 2024-04-01}
        V3: dont-know
        T3: {answer: not-applicable, note: "No tool."}
      """, questionnaire)
    func value(_ id: String) -> AnswerValue? {
      questionnaire.index(of: id).flatMap { answers.byQuestion[$0]?.value }
    }
    #expect(answers.organisation == "Maison: Verdier")
    #expect(answers.respondent?.role == "sponsor")
    #expect(value("F1") == .yesNo(false))
    #expect(value("S1") == .line(4))
    #expect(value("S4") == .number(7))
    #expect(value("C2") == .between(3, 6))
    #expect(value("X4") == .number(12))
    #expect(value("U3") == .options([0, 2]))
    #expect(value("V3") == .dontKnow)
    #expect(value("T3") == .notApplicable)
    let long = questionnaire.index(of: "U1").flatMap { answers.byQuestion[$0] }
    #expect(long?.evidence == .documented)
    #expect(long?.note == "The page.")
    #expect(long?.by == "Anna")
  }

  /// A questionnaire of version 3, in which one question has changed its meaning.
  private static func questionnaireWithChange() throws -> Questionnaire {
    try Sample.questionnaire(
      Sample.head.replacing("version: 1", with: "version: 3") + """
        dimensions:
          - id: d
            questions:
              - \(Sample.choice("old"))
              - \(Sample.choice("changed", "since: 3"))

        """)
  }

  @Test func `an answer older than its question's change does not count`() throws {
    let questionnaire = try Self.questionnaireWithChange()
    let answers = try Sample.answers(
      "version: 2\nanswers: {old: 2, changed: 9, gone: 1}", questionnaire)
    #expect(answers.byQuestion.map { $0?.value } == [.line(2), nil])
    #expect(answers.outdated == [1: "9"])
    #expect(answers.foreign == ["gone"])
    #expect(!answers.isUpToDate)
  }

  @Test func `an answer to an earlier meaning of its question is named, with what to do`() throws {
    let questionnaire = try Self.questionnaireWithChange()
    func warnings(_ version: Int) throws -> [Diagnostic] {
      let text = "version: \(version)\nanswers: {old: 2, changed: 3}\n"
      let document = try Document(SourceText(name: "a.yaml", text: text))
      return Array(
        try Answers.read(document, for: questionnaire, isQuestionnaireGiven: true).warnings)
    }
    let found = try warnings(2)
    #expect(
      found.map(\.fault.englishMessage) == [
        "'changed' was answered in version 2, and the question has changed in version 3: the answer "
          + "does not count"
      ])
    #expect(found.first?.fault.englishHelp == "answer it again with “readiness answer”")
    #expect(try warnings(3).isEmpty)
  }

  @Test(arguments: [
    ("2024-04-14", 45, "2024-05-29"), ("2024-02-28", 1, "2024-02-29"),
    ("2023-12-31", 1, "2024-01-01"), ("1999-12-31", 60, "2000-02-29"),
    ("2024-06-03", 180, "2024-11-30"), ("2100-02-28", 1, "2100-03-01"),
  ])
  func `days are added by the calendar`(date: String, days: Int, later: String) {
    #expect(CalendarDate(date)?.adding(days: days).description == later)
  }

  @Test(arguments: [
    "2024-02-30", "2023-02-29", "24-01-01", "2024-13-01", "02/05/2024", "spring", "",
  ])
  func `what is no day is none`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `days and dates are one another's inverse`() {
    for days in stride(from: -800_000, through: 800_000, by: 997) {
      #expect(CalendarDate(daysSinceEpoch: days).daysSinceEpoch == days)
    }
  }
}
