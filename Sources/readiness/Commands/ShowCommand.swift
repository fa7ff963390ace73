import ArgumentParser
import Diagnostics
import QuestionnaireModel
import Reporting

/// Shows a questionnaire.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a questionnaire, to print it or to begin one's own.",
    discussion: """
      Examples:
        readiness show quick-check
        readiness show quick-check --format yaml > mine.yaml
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, yaml
  }

  @Argument(help: ArgumentHelp("The questionnaire.", valueName: "id|path"))
  var questionnaire: String

  @Option(help: "How to show it: markdown or yaml.")
  var format = Format.markdown

  @Option(help: "The language of the texts, for example en or fr.")
  var language: String?

  mutating func run() throws {
    var loader = QuestionnaireLoader()
    let loaded = try loader.load(named: questionnaire)
    switch format {
    case .yaml: try printResult(loaded.source.text(in: 0..<loaded.source.bytes.count))
    case .markdown:
      let language = try loaded.questionnaire.language(wanted: language)
      let sheet = QuestionnaireSheet(loaded.questionnaire, language: language)
      try printResult(MarkdownRenderer(sheet.document).text)
    }
  }
}
