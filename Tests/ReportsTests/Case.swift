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
  private let evaluation: Evaluation

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
    evaluation = try Evaluation(of: answers, by: questionnaire)
    assessment = evaluation.assessment
  }

  private var provenance: Provenance {
    Provenance(tool: "readiness", questionnaireHash: "q", answersHash: "a")
  }

  /// The result as JSON, with a plan if there is a budget.
  func json(days: Double?) throws -> JSONValue {
    var evaluation = evaluation
    return .object(try evaluation.result(days: days, provenance))
  }

  /// What a report is made from.
  func input(days: Double = 20) throws -> ReportInput {
    var evaluation = evaluation
    let then = try questionnaire.then.map { try Sample.frozen($0).title }
    return try evaluation.reportInput(days: days, provenance, thenTitle: then)
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
