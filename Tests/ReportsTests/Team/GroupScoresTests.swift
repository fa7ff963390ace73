import Readiness
@testable import Reports
import TestSupport
import Testing

/// What the table of groups and questions says where a cell has no score.
@Suite struct GroupScoresTests {
  private static let text =
    Sample.head + """
      roles: {boss: Boss, staff: Staff}
      dimensions:
        - id: a
          title: A
          questions:
            - {id: both, text: Both?, options: [one, two, three]}
            - {id: own, text: Own?, ask: [boss], options: [one, two, three]}
            - {id: open, text: Open?, options: [one, two, three]}

      """

  /// The report of a boss, two of the staff, and where it is given one person without a role.
  private func report(_ language: String, withoutRole: Bool = false) throws -> String {
    let questionnaire = try Sample.questionnaire(Self.text)
    var respondents = Respondents(to: questionnaire)
    let people =
      [
        ("boss", "both: 3, own: 1, open: 2"), ("staff", "both: 1"), ("staff", "both: 1"),
      ] + (withoutRole ? [("", "both: 2")] : [])
    for (number, (role, answers)) in people.enumerated() {
      let respondent = role.isEmpty ? "" : "respondent: {role: \(role), id: p\(number)}\n"
      respondents.add(
        try Sample.answers(
          "version: 1\n\(respondent)answers: {\(answers)}\n", questionnaire), from: "\(number)")
    }
    let team = try Team(respondents, TeamRules())
    var evaluation = Evaluation(of: team)
    let input = try evaluation.reportInput(
      days: 5, Provenance(tool: "readiness", questionnaireHash: "q", answersHash: "a"))
    return MarkdownRenderer(TeamReport(team, input, leftOut: [], language: language).document).text
  }

  private func rows(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  @Test func `a question that is not put to a group is not one that it left open`() throws {
    let text = try report("en")
    #expect(rows(text).contains("| Both? (both) | 100 (1) | 0 (2) | 100 |"))
    #expect(rows(text).contains("| Own? (own) | 0 (1) | not asked | – |"))
    #expect(rows(text).contains("| Open? (open) | 50 (1) | – | – |"))
    let said = "Not asked: the question is not put to this group."
    #expect(text.components(separatedBy: said).count == 2)
    let french = try report("fr")
    #expect(rows(french).contains("| Own? (own) | 0 (1) | non posée | – |"))
    #expect(french.contains("Non posée\u{A0}: la question ne s’adresse pas à ce groupe."))
  }

  @Test func `who names no role is asked every question`() throws {
    let text = try report("en", withoutRole: true)
    #expect(rows(text).contains("| Own? (own) | 0 (1) | not asked | – | – |"), "\(text)")
  }

  @Test func `a column on split opinions stands only where opinion is split`() throws {
    #expect(try !report("en").contains("Opinion is split on |"))
  }
}
