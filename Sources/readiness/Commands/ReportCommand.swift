import ArgumentParser
import Diagnostics
import QuestionnaireModel
import Reporting
import YAML

/// Writes a report on an answers file.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report in Markdown.",
    discussion: """
      Examples:
        readiness report --example
        readiness report verdier.answers.yaml -o verdier.md
        readiness report verdier.answers.yaml --days 40 --language fr
      """)

  @Argument(help: "The answers file.", completion: .file(extensions: ["yaml"]))
  var answers: String?

  @Option(name: .shortAndLong, help: "The file to write. Default: standard output.")
  var output: String?

  @Option(help: "The language of the report, for example en or fr.")
  var language: String?

  @Option(help: "Plan for so many person-days.")
  var days = 20.0

  @Option(
    help: ArgumentHelp("The questionnaire, if the file does not name it.", valueName: "id|path"))
  var questionnaire: String?

  @Flag(help: "Report on the example of a fictional company.")
  var example = false

  func validate() throws {
    if example == (answers != nil) {
      throw ValidationError("Name an answers file, or ask for the --example.")
    }
    if !(days >= 0 && days <= 100_000) {
      throw ValidationError("--days takes a number from 0 to 100,000.")
    }
  }

  mutating func run() throws {
    var loader = QuestionnaireLoader()
    let loaded = try load(&loader)
    printAside(loaded.warningText)
    var evaluation = try Evaluation(loaded)
    let language = try evaluation.questionnaire.language(wanted: language)
    let thenTitle = evaluation.questionnaire.then.flatMap { id in
      try? loader.load(named: id).questionnaire.title
    }
    let input = try evaluation.reportInput(days: days, thenTitle: thenTitle, isExample: example)
    let report = Report(input, language: language)
    try write(MarkdownRenderer(report.document).text)
  }

  private func load(_ loader: inout QuestionnaireLoader) throws(CommandFailure) -> LoadedAnswers {
    if let answers { return try loader.loadAnswers(answers, questionnaire: questionnaire) }
    let path = "Examples/verdier-2024.answers.yaml"
    return try loader.loadAnswers(
      SourceText(name: path, bytes: ShippedFiles.bytes(of: path) ?? []), questionnaire: nil)
  }

  private func write(_ text: String) throws(CommandFailure) {
    guard let output else { return try printResult(text) }
    if let answers, File.identity(of: output) == File.identity(of: answers), File.exists(output) {
      throw CommandFailure(.usage, "\(output) is the answers file. Name another file.")
    }
    do { try AtomicFile.write(Array(text.utf8), to: output, isDurable: false) } catch {
      throw CommandFailure(.cannotCreate, error.message)
    }
    try printResult("Wrote \(output).\n")
  }
}
