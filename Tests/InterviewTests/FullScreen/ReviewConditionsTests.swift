@testable import Interview
import Readiness
import TestSupport
import Testing

/// What the last check says of several blocking conditions.
@Suite struct ReviewConditionsTests {
  private func review(columns: Int, rows: Int) throws -> ScreenFixture {
    let questionnaire = try RiskSample.questionnaireWithTwoConditions()
    let answers = try Sample.answers(
      "version: 1\nanswers: {g: yes, a: 90, b: 90, s: 100}", questionnaire)
    var session = try ScreenFixture(questionnaire, answers, columns: columns, rows: rows)
    session.type("r")
    return session
  }

  @Test func `the review names all that limit the result, over several rows`() throws {
    var session = try review(columns: 80, rows: 24)
    let words = session.lines().joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(words.contains("Ruled out for now: “Go” and “Test” (no way back, a; no owner, g)."))
    #expect(words.contains("Capped at Low by: no owner (g)."))
  }

  @Test func `a window without room keeps one row for it`() throws {
    var session = try review(columns: 40, rows: 12)
    let lines = session.lines()
    #expect(lines.count == 12)
    #expect(lines.contains("Advice: prepare."), "\(lines)")
  }
}
