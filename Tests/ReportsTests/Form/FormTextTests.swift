@testable import Readiness
@testable import Reports
import TestSupport
import Testing
import YAML

/// The text to paste into a form builder.
@Suite struct FormTextTests {
  private static let questionnaire = """
    format: 1
    id: kinds
    version: 1
    languages: [en, fr]
    title: {en: Kinds, fr: Sortes}
    roles: {boss: {en: Boss, fr: Chef}, staff: {title: Staff, confidential: true}}
    levels: [{id: one, from: 0, title: One}, {id: two, from: 50, title: Two}]
    dimensions:
      - id: a
        title: {en: Area one, fr: Premier domaine}
        questions:
          - {id: Y, type: yes-no, text: {en: "Is there a shop?", fr: "Une boutique ?"}, ask: [boss]}
          - {id: C, text: "Which line?", help: Look., when: {Y: yes}, options: [None, "Some, more"]}
          - {id: M, type: multiple, full: 1, not-applicable: true, text: "Which of them?",
             options: [{id: s, text: Simple}, {id: n, text: None of them, alone: true}]}
          - {id: N, type: number, text: "How long?", range: [0, 70], unit: hours, scale: {0: 0},
             not-applicable: true}
          - {id: T, type: text, text: "Say it.", max-length: 90}

    """

  private func text(role: String? = nil, language: String = "en") throws -> String {
    let questionnaire = try Sample.questionnaire(Self.questionnaire)
    return FormText(
      QuestionnaireForm(
        questionnaire, reference: "kinds", role: role.flatMap(questionnaire.role),
        language: language, recipient: role.map { _ in "Nadia" })
    ).text
  }

  @Test func `each question is a block with its id in front, its type and its options`() throws {
    let text = try text()
    let blocks = text.split(separator: "\n\n").map(String.init)
    let expected = [
      "role. What is your role?\nType: one choice. Options:\nBoss\nStaff",
      "Section: Area one",
      "Y - Is there a shop?\nType: one choice. Options:\nYes\nNo\nDon’t know",
      """
      C - Which line?
      Look.
      Asked only if the answer to “Is there a shop?” (Y) is yes.
      Type: one choice. Options:
      None
      Some, more
      Don’t know
      """,
      """
      M - Which of them?
      Type: several choices, and “Other” for “Not applicable: the reason”. Options:
      Simple
      None of them
      Don’t know
      """,
      """
      N - How long?
      Type: short text; a number, 0 to 70 hours, two with a dash between for a range, or \
      “Don’t know”, or “Not applicable: the reason”
      """,
      "T - Say it.\nType: long text, at most 90 characters\n",
    ]
    #expect(Array(blocks.suffix(7)) == expected)
  }

  @Test(arguments: ["en", "fr"])
  func `the question for the role is read back as the role`(language: String) throws {
    let header = try #require(
      text(language: language).split(separator: "\n").first { $0.hasPrefix("role") })
    let questionnaire = try Sample.questionnaire(Self.questionnaire)
    let source = SourceText(name: "t.csv", text: "\(header),Y - Is there a shop?\nBoss,yes\n")
    var table = try AnswerTable(source, for: questionnaire)
    #expect(table.next()?.answers?.respondent?.role == "boss")
  }

  @Test(arguments: ["en", "fr"])
  func `two lines each tell how three services take it`(language: String) throws {
    let lines = try text(language: language).split(separator: "\n")
    for service in ["Google Forms", "Microsoft Forms", "LimeSurvey"] {
      let place = try #require(lines.firstIndex { $0.hasPrefix(service) })
      #expect(lines[place + 1].hasPrefix("Export"))
    }
    #expect(lines.contains { $0.hasSuffix("readiness team EXPORT.csv --questionnaire kinds") })
  }

  @Test func `a role is asked its questions, and told what confidential means`() throws {
    let text = try text(role: "staff", language: "fr")
    #expect(!text.contains("Y - ") && text.contains("\nC - Which line?\n"))
    #expect(text.contains("?\nType\u{A0}: choix unique. Options\u{A0}:\nStaff\n"))
    #expect(text.contains("Les rapports ne montrent vos réponses qu’avec celles d’au moins 2 "))
    #expect(text.hasSuffix("À renvoyer à\u{A0}: Nadia\n"))
    #expect(try !self.text(role: "boss").contains("Reports show your answers only"))
  }
}
