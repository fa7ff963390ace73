import Readiness
@testable import Reports
import TestSupport
import Testing
import YAML

/// A worked case with everything that a report needs.
struct Case {
  let questionnaire: Questionnaire
  let answers: Answers
  let assessment: Assessment
  private var planner: Planner

  /// A company whose answers are a fixture.
  init(_ name: String) throws {
    let document = try Document(SourceText(name: name, text: Fixture.answers(name)))
    let id = try #require(AnswersHeader(document).questionnaire)
    let questionnaire = try Sample.frozen(id)
    try self.init(
      questionnaire, Answers.read(document, for: questionnaire).answers)
  }

  init(_ questionnaire: Questionnaire, _ answers: Answers) throws {
    self.questionnaire = questionnaire
    self.answers = answers
    assessment = try Assessment(of: answers, by: questionnaire)
    planner = Planner(for: assessment)
  }

  private var provenance: Provenance {
    Provenance(tool: "readiness", questionnaireHash: "q", answersHash: "a")
  }

  /// The result as JSON, with a plan if there is a budget.
  func json(days: Double?) throws -> JSONValue {
    var planner = planner
    var plan: (plan: Plan, along: [AdviceStep])?
    if let days { plan = (try planner.plan(days: days), try planner.adviceAlong()) }
    return .object(
      ResultJSON(
        questionnaire, answers, assessment, Robustness(of: assessment), plan, provenance
      ).object)
  }

  /// What a report speaks of.
  func input(days: Double = 20) throws -> ReportInput {
    var planner = planner
    let then = try questionnaire.then.map { try Sample.frozen($0).title }
    return ReportInput(
      questionnaire, answers, assessment, robustness: Robustness(of: assessment),
      cutSensitivity: try CutSensitivity(of: assessment),
      plan: try planner.plan(days: days), higherAdvice: try planner.higherAdvice(),
      scores: try planner.scoresAlong(), items: planner.items, remedies: planner.remediesByGate,
      provenance: provenance, thenTitle: then)
  }

  func document(
    _ language: String, days: Double = 20, withCharts: Bool = false
  ) throws -> ReportDocument {
    Report(try input(days: days), language: language, withCharts: withCharts).document
  }

  func markdown(_ language: String, days: Double = 20) throws -> String {
    MarkdownRenderer(try document(language, days: days)).text
  }

  func html(_ language: String) throws -> String {
    HTMLRenderer(try document(language, withCharts: true)).text
  }
}
