@testable import Readiness
@testable import Reports
import TestSupport
import Testing

/// What a comparison says of what was promised, and reports of what came of them.
@Suite struct PromisedActionsTests {
  private static let outcome =
    "outcome: {decided: test, on: 2024-05-02, went: well, result: \"Three teams kept it.\"}\n"

  /// The comparison of the two years, with blocks below the answers of each.
  private func trend(_ earlier: String, _ later: String = "") throws -> Trend {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let snapshots = try [("verdier-2024", earlier), ("verdier-2025", later)].map { name, block in
      let answers = try Sample.answers(Fixture.answers(name) + block, questionnaire)
      return Snapshot(
        name, questionnaire, answers, try Assessment(of: answers, by: questionnaire))
    }
    return try #require(Trend(snapshots))
  }

  private func markdown(_ trend: Trend, _ language: String = "en") -> String {
    MarkdownRenderer(TrendReport(trend, language: language).document).text
  }

  @Test func `each promise has what its question scored, was to score and scores`() throws {
    let trend = try trend(
      "actions: {R4.a: {status: started}, C2.a: {status: done}, U1.b: {status: dropped}}\n",
      "actions: {R4.a: {status: done, on: 2025-01-10}, X1.b: {owner: Paul}}\n")
    let promised = trend.promisedActions
    #expect(promised.map(\.action.id) == ["U1.b", "C2.a", "R4.a", "X1.b"])
    #expect(promised.map(\.record.status) == [.dropped, .done, .done, .planned])
    let questionnaire = trend.whole.later.questionnaire
    for action in promised {
      let own = trend.snapshots.map { snapshot in
        questionnaire.index(of: action.question.id).flatMap {
          snapshot.assessment.states[$0].score
        }
      }
      #expect(action.before == own[0] && action.after == own[1], "\(action.action.id)")
      #expect(action.forecast == Double(25 * (action.action.to - 1)), "\(action.action.id)")
    }
    #expect(promised[0].isAsForecast == nil && promised[3].isAsForecast == nil)
    let judged = promised.compactMap(\.isAsForecast)
    #expect(judged == [true, true])
    let text = markdown(trend)
    #expect(text.contains("## What was promised, and what was done\n"))
    #expect(
      text.contains(
        "4 actions: 2 done, 1 planned, 1 dropped. Of 2 actions done whose question was asked "
          + "again, 2 reached the score forecast."))
    #expect(text.contains("| R4.a | "))
    let french = markdown(trend, "fr")
    #expect(french.contains("## Promis et fait\n"))
    #expect(french.contains("4 actions\u{A0}: 2 faites, 1 prévue, 1 abandonnée. "))
  }

  @Test func `what was done after the last answers is not judged`() throws {
    let trend = try trend("", "actions: {T4.b: {status: done, on: 2026-01-10}}\n")
    let promised = try #require(trend.promisedActions.first)
    #expect(promised.asksAgain && promised.isAsForecast == nil)
    #expect(markdown(trend).contains("| not asked again |"))
    let before = try self.trend("actions: {T4.b: {status: done, on: 2024-06-10}}\n")
    #expect(before.promisedActions.first?.isAsForecast == false)
    #expect(
      markdown(before).contains(
        "One action is done and its question was asked again: it did not reach"))
  }

  @Test func `without blocks nothing is said of them`() throws {
    let trend = try trend("")
    #expect(trend.promisedActions.isEmpty && trend.outcomes.isEmpty)
    let text = markdown(trend)
    #expect(!text.contains("promised") && !text.contains("came of it"))
    let json = TrendJSON(trend, tool: "t").object
    #expect(json["promised"] == nil && json["outcomes"] == nil)
  }

  @Test func `what came of a report stands in one line of the next ones`() throws {
    let trend = try trend(Self.outcome, Self.outcome)
    #expect(trend.outcomes.count == 1)
    #expect(
      markdown(trend).contains(
        "What came of it: Decided on 2 May 2024: “Test”. It went well. Three teams kept it.\n"))
    #expect(
      markdown(trend, "fr").contains(
        "Ce qu’il en est advenu\u{A0}: Décision du 2 mai 2024\u{A0}: «\u{A0}Tester\u{A0}». "
          + "Cela s’est bien passé. Three teams kept it.\n"))
    let json = JSONValue.object(TrendJSON(trend, tool: "t").object).pretty
    #expect(json.contains("\"went\": \"well\"") && json.contains("\"file\": \"verdier-2024\""))
  }

  @Test(
    arguments: [
      ("decided: go", "What came of it: Decided: “Go”."),
      ("went: mixed", "What came of it: It went partly well."),
      ("went: badly, result: Stopped", "What came of it: It went badly. Stopped."),
      ("on: 2024-05-02", nil),
    ] as [(String, String?)])
  func `a report says as much as its file`(block: String, line: String?) throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers(
      Fixture.answers("verdier-2024") + "outcome: {\(block)}\n", questionnaire)
    var evaluation = try Evaluation(of: answers, by: questionnaire)
    let origin = Provenance(tool: "t", questionnaireHash: "q", answersHash: "a")
    let input = try evaluation.reportInput(days: 20, origin)
    let text = MarkdownRenderer(Report(input, language: "en").document).text
      .replacing("**", with: "")
    let summary = TextSummary(input, language: "en").text
    #expect(text.contains("came of it") == (line != nil))
    if let line { #expect(text.contains(line + "\n") && summary.contains(line + "\n"), "\(text)") }
    #expect(try evaluation.result(days: nil, origin)["outcome"] != nil)
  }
}
