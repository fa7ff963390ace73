@testable import Readiness
@testable import Reports
import TestSupport
import Testing

/// What reports and plans say of targets.
@Suite struct TargetSentenceTests {
  private func input(
    _ targets: String, answers name: String = "verdier-2024"
  ) throws -> (ReportInput, TargetPath) {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers(
      Fixture.answers(name) + (targets.isEmpty ? "" : "targets: {\(targets)}\n"), questionnaire)
    var evaluation = try Evaluation(of: answers, by: questionnaire)
    let input = try evaluation.reportInput(
      days: 20, Provenance(tool: "t", questionnaireHash: "q", answersHash: "a"))
    return (input, try evaluation.cheapestWayToTargets())
  }

  private func markdown(_ input: ReportInput, _ language: String = "en") -> String {
    MarkdownRenderer(Report(input, language: language).document).text
  }

  @Test func `each target is said with what is left to it`() throws {
    let (input, _) = try input("level: practitioner, areas: {skills: 60, use: 30}")
    let text = markdown(input)
    #expect(
      text.contains("- **Target:** Practitioner, from 62.5 points: 21 points to go.\n"), "\(text)")
    #expect(text.contains("- **Target:** Use, from 30 points: reached.\n"))
    #expect(text.contains("| Target | To go |"))
    #expect(text.contains(" 62.5 Practitioner (target)"))
    let french = markdown(input, "fr")
    #expect(french.contains("**Objectif\u{A0}:** "))
    #expect(french.contains("à partir de 62,5\u{A0}points\u{A0}: encore 21\u{A0}points."))
    #expect(TextSummary(input, language: "en").text.contains("\nTarget: Use, from 30 points: r"))
  }

  @Test func `points that suffice do not always make a level`() throws {
    let (gated, _) = try input("level: curious", answers: "atelier-nord")
    #expect(gated.assessment.unmetTargets.count == 1)
    let (open, _) = try input("level: tester, areas: {value: 45}", answers: "jeune-pousse")
    let text = Report(open, language: "en").targetSentences
    #expect(text.contains { $0.contains("but what is still unknown could undo it.") }, "\(text)")
  }

  @Test func `without targets nothing is said of them`() throws {
    let (input, way) = try input("")
    #expect(!markdown(input).contains("Target") && way.path.items.isEmpty)
  }

  @Test func `a web page marks the target on its bars`() throws {
    let bare = HTMLRenderer(Report(try input("").0, language: "en", withCharts: true).document).text
    let page = HTMLRenderer(
      Report(try input("areas: {skills: 60, use: 100}").0, language: "en", withCharts: true)
        .document
    ).text
    func marks(_ text: String) -> Int { text.components(separatedBy: "class=\"ink\" height").count }
    func strokes(_ text: String) -> Int { text.components(separatedBy: "stroke-dasharray").count }
    #expect(marks(page) == marks(bare) + 2 && strokes(page) == strokes(bare) + 2)
    let levels = HTMLRenderer(
      Report(try input("level: practitioner").0, language: "en", withCharts: true).document
    ).text
    #expect(strokes(levels) == strokes(bare) + 1)
    #expect(levels.contains("Dashed upright line: the target."))
    #expect(page.contains("Dashed upright line: the target."))
    #expect(page.contains(", target 60.") && !bare.contains("Dashed upright line"))
  }

  @Test func `the way to the targets is told in days, before and after`() throws {
    let (input, way) = try input("level: practitioner, areas: {skills: 60}")
    let text = PlanText(input, language: "en").text(of: way)
    #expect(text.contains("The targets take no more than "))
    #expect(text.contains(" before, ") && text.contains("\nScore: 40.0 before, "))
    let days = way.path.order.reduce(0) { $0 + $1.days.days }
    #expect(way.path.days.days == days)
    let (one, single) = try self.input("areas: {skills: 60}")
    #expect(PlanText(one, language: "en").text(of: single).contains("The target takes at least "))
    #expect(PlanText(one, language: "fr").text(of: single).contains("L’objectif demande au moins"))
    let (done, none) = try self.input("areas: {skills: 10}")
    #expect(PlanText(done, language: "en").text(of: none).contains("No more points are needed"))
    let (far, out) = try self.input("areas: {skills: 100, stakes: 100}")
    let near = PlanText(far, language: "en").text(of: out)
    #expect(near.contains("do not reach: ") && !near.contains("The targets take"))
    #expect(near.contains("To come as near to the targets as the actions can takes "))
    #expect(
      PlanText(far, language: "fr").text(of: out).contains(
        "S’approcher des objectifs autant que le peuvent les actions "))
  }

  @Test func `the result as JSON holds the distances`() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers(
      Fixture.answers("verdier-2025") + "targets: {level: practitioner, areas: {skills: 99}}\n",
      questionnaire)
    var evaluation = try Evaluation(of: answers, by: questionnaire)
    let result = try evaluation.result(
      days: nil, Provenance(tool: "t", questionnaireHash: "q", answersHash: "a"))
    guard case .array(let targets)? = result["targets"], targets.count == 2 else {
      Issue.record("\(result)")
      return
    }
    #expect(
      targets[0].pretty
        == JSONValue.object([
          "level": "practitioner", "wanted": .number(62.5), "missing": .number(0),
          "reached": .bool(true),
        ]).pretty)
    #expect(targets[1].pretty.contains("\"area\": \"skills\""))
    #expect(targets[1].pretty.contains("\"reached\": false"))
  }
}
