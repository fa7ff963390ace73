import ArgumentParser
import Diagnostics
import QuestionnaireModel
import Reporting
import YAML

/// Writes a report on an answers file.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report to hand over, in Markdown or HTML.",
    discussion: """
      The ending of the file chooses the format: .md, .html or .json.

      Examples:
        readiness report --example
        readiness report verdier.answers.yaml -o verdier.html
        readiness report verdier.answers.yaml -o verdier.md --charts charts
        readiness report verdier.answers.yaml --days 40 --language fr
        readiness report verdier.answers.yaml -o verdier.html --watch

      Word: pandoc --from gfm verdier.md -o verdier.docx
      PDF: print verdier.html from a browser.
      """)

  @Argument(help: "The answers file.", completion: .file(extensions: ["yaml"]))
  var answers: String?

  @Option(name: .shortAndLong, help: "The file to write. Default: standard output.")
  var output: String?

  @Option(help: "The format: markdown, html or json. Default: what the file's ending says.")
  var format: ReportFormat?

  @Option(
    help: ArgumentHelp("Write the charts there as SVG files.", valueName: "folder"),
    completion: .directory)
  var charts: String?

  @Option(help: "The language of the report, for example en or fr.")
  var language: String?

  @Option(help: "Plan for so many person-days.")
  var days = 20.0

  @Option(
    help: ArgumentHelp("The questionnaire, if the file does not name it.", valueName: "id|path"))
  var questionnaire: String?

  @Flag(help: "Report on the example of a fictional company.")
  var example = false

  @Flag(help: "Write the report again whenever the answers change, until Ctrl-C.")
  var watch = false

  func validate() throws {
    if example == (answers != nil) {
      throw ValidationError("Name an answers file, or ask for the --example.")
    }
    if !(days >= 0 && days <= 100_000) {
      throw ValidationError("--days takes a number from 0 to 100,000.")
    }
    if watch, answers == nil || answers == "-" || outputPath == nil {
      throw ValidationError("--watch needs an answers file to read and a file to write with -o.")
    }
  }

  mutating func run() throws {
    if format == nil, let output, let failure = CommandFailure.otherProgram(for: output) {
      throw failure
    }
    if watch { return try writeWheneverChanged() }
    try write()
  }

  /// The path to write to; nil for standard output.
  private var outputPath: String? { output == "-" ? nil : output }

  /// Reads, works out and writes.
  ///
  /// - Returns: the files that the report is made of.
  @discardableResult
  private func write() throws(CommandFailure) -> [String] {
    var loader = QuestionnaireLoader()
    let loaded = try load(&loader)
    printAside(loaded.warningText)
    var evaluation = try Evaluation(loaded)
    let language = try evaluation.questionnaire.language(wanted: language)
    let inputs = [answers, loaded.questionnaire.source.name].compactMap { $0 }.filter(File.exists)
    let files = ReportFiles(output: outputPath, charts: charts, inputs: inputs)
    switch format ?? ReportFormat(endingOf: output ?? "") {
    case .json:
      let plan = (try evaluation.plan(days: days), try evaluation.adviceAlong())
      let result = ResultJSON(
        evaluation.questionnaire, loaded.sheet, evaluation.assessment, evaluation.robustness, plan,
        evaluation.provenance)
      let figures = charts == nil ? [] : try document(&evaluation, &loader, language).figures
      try files.write(JSONValue.object(result.object).pretty, figures)
    case .markdown:
      let document = try document(&evaluation, &loader, language)
      try files.write(
        MarkdownRenderer(document, charts: files.chartsLink).text, document.figures)
    case .html:
      let document = try document(&evaluation, &loader, language, withCharts: true)
      try files.write(HTMLRenderer(document).text, document.figures)
    }
    return inputs
  }

  private func document(
    _ evaluation: inout Evaluation, _ loader: inout QuestionnaireLoader, _ language: String,
    withCharts: Bool = false
  ) throws(CommandFailure) -> ReportDocument {
    let thenTitle = evaluation.questionnaire.then.flatMap { id in
      try? loader.load(named: id).questionnaire.title
    }
    let input = try evaluation.reportInput(days: days, thenTitle: thenTitle, isExample: example)
    return Report(input, language: language, withCharts: withCharts || charts != nil).document
  }

  private func load(_ loader: inout QuestionnaireLoader) throws(CommandFailure) -> LoadedAnswers {
    if let answers { return try loader.loadAnswers(answers, questionnaire: questionnaire) }
    let path = "Examples/verdier-2024.answers.yaml"
    return try loader.loadAnswers(
      SourceText(name: path, bytes: ShippedFiles.bytes(of: path) ?? []), questionnaire: nil)
  }

  /// Writes once, then after each change; a file that cannot be read is said and waited for.
  private func writeWheneverChanged() throws(CommandFailure) {
    guard let answers else { return }
    var watch = ReportWatch(answers)
    watch.look(at: try write())
    printAside("Waiting for \(answers) to change. Ctrl-C ends this.\n")
    while true {
      watch.waitForChange()
      do throws(CommandFailure) { watch.look(at: try write()) } catch { printAside(error.text) }
    }
  }
}
