import Localization
import Readiness
import Reports
import YAML

/// A report on an answers file: what it is made of, in which language, and with which plan.
struct ReportRequest {
  /// The answers file; nil for the example of a fictional company.
  var answers: String?

  /// The questionnaire, an id or a path; nil for the one that the file names.
  var questionnaire: String?

  /// The language code that was asked for.
  var language: String?
  var days = PlanDays.standard

  /// The file of a benchmark to compare with; nil for none.
  var benchmark: String?

  /// The folder of the tables to write beside the report, and how; nil for none.
  var tables: (folder: String, csv: CSVFormat)?

  /// Whether the first page is all there is.
  var isOnePage = false

  func load(_ loader: inout QuestionnaireLoader) throws(CommandFailure) -> LoadedAnswers {
    if let answers { return try loader.loadAnswers(answers, questionnaire: questionnaire) }
    return try loader.loadAnswers(AnswersExample.source(in: language), questionnaire: nil)
  }

  /// Works the report out and writes it.
  func write(
    _ evaluation: EvaluatedAnswers, as format: ReportFormat, to files: ReportFiles,
    _ loader: inout QuestionnaireLoader
  ) throws(CommandFailure) {
    var evaluation = evaluation
    let language = try files.language(wanted: language, of: evaluation.questionnaire)
    let benchmark = try benchmark(for: evaluation.questionnaire)
    var files = files
    var input: ReportInput?
    func reportInput() throws(CommandFailure) -> ReportInput {
      if let input { return input }
      let thenTitle = loader.titleOfNext(after: evaluation.questionnaire)
      let made = try evaluation.reportInput(
        days: days, thenTitle: thenTitle, isExample: answers == nil, isForElsewhere: true)
      input = made
      return made
    }
    if let tables {
      files.tables = TableFolder(
        tables.folder, ReportTables(try reportInput(), language: language), as: tables.csv)
    }
    try files.write(
      as: format,
      json: { () throws(CommandFailure) in
        JSONValue.object(try evaluation.result(days: days)).pretty
      },
      document: { withCharts throws(CommandFailure) in
        Report(
          try reportInput(), language: language, withCharts: withCharts, isOnePage: isOnePage,
          benchmark: benchmark
        ).document
      })
  }

  private func benchmark(
    for questionnaire: Questionnaire
  ) throws(CommandFailure) -> Benchmark? {
    guard let path = benchmark else { return nil }
    let benchmark = try Benchmark.read(path)
    if benchmark.questionnaire == questionnaire.id { return benchmark }
    throw CommandFailure(
      .invalidInput,
      en: "\(path) is about \(benchmark.questionnaire), and the answers about \(questionnaire.id).",
      fr: "\(path) porte sur \(benchmark.questionnaire), et les réponses sur \(questionnaire.id).")
  }

  /// The result on a few lines.
  func summary(of evaluation: EvaluatedAnswers) throws(CommandFailure) -> TextSummary {
    var evaluation = evaluation
    let language = try evaluation.questionnaire.language(wanted: language)
    return TextSummary(try evaluation.summaryInput(days: days), language: language)
  }
}
