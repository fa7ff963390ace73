import ArgumentParser
import Readiness
import Reports
import YAML

/// Shows a questionnaire.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a questionnaire, to print it or to begin one's own.",
    discussion: """
      Examples:
        readiness show quick-check
        readiness show quick-check --weights --conditions > review.md
        readiness show quick-check --format yaml > mine.yaml
      """)

  enum Format: String, WordArgument {
    case markdown, yaml
  }

  @Argument(help: .requiredQuestionnaire)
  var questionnaire: String

  @Option(help: "How to show it.")
  var format = Format.markdown

  @Option(help: .language(of: "the texts"))
  var language: String?

  @Flag(help: "With weights, scores and what the risks are made of.")
  var weights = false

  @Flag(help: "With the conditions of questions and gates.")
  var conditions = false

  mutating func run() throws {
    var loader = QuestionnaireLoader()
    let loaded = try loader.load(named: questionnaire)
    switch format {
    case .yaml: try printResult(loaded.source.text(in: 0..<loaded.source.bytes.count))
    case .markdown:
      let language = try loaded.questionnaire.language(wanted: language)
      let overview = QuestionnaireOverview(
        loaded.questionnaire, language: language,
        details: QuestionnaireOverview.Details(weights: weights, conditions: conditions))
      try printResult(MarkdownRenderer(overview.document).text)
    }
  }
}
