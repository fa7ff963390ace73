import ArgumentParser
import Readiness
import Reports
import YAML

/// Shows a questionnaire.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: say(
      en: "Show a questionnaire, to print it or to begin one's own.",
      fr: "Montrer un questionnaire, pour l’imprimer ou en commencer un."),
    discussion: say(
      en: """
        Examples:
          readiness show quick-check
          readiness show quick-check --weights --conditions > review.md
          readiness show quick-check --format yaml > mine.yaml
          readiness show --example > verdier.answers.yaml
        """,
      fr: """
        Exemples\u{A0}:
          readiness show quick-check
          readiness show quick-check --weights --conditions > revue.md
          readiness show quick-check --format yaml > le-mien.yaml
          readiness show --example > verdier.answers.yaml
        """))

  enum Format: String, WordArgument {
    case markdown, yaml
  }

  @Argument(help: .requiredQuestionnaire)
  var questionnaire: String?

  @Flag(
    help: .say(
      en: "Print the answers file of a fictional company, to try commands with.",
      fr: "Afficher le fichier de réponses d’une entreprise fictive, pour essayer les commandes."))
  var example = false

  @Option(help: .say(en: "How to show it.", fr: "Sa présentation."))
  var format = Format.markdown

  @Option(help: .languageOfTexts)
  var language: String?

  @Flag(
    help: .say(
      en: "With weights, scores and what the risks are made of.",
      fr: "Avec les poids, les notes et ce dont les risques sont faits."))
  var weights = false

  @Flag(
    help: .say(
      en: "With the conditions of questions, and the blocking conditions.",
      fr: "Avec les conditions des questions, et les conditions bloquantes."))
  var conditions = false

  func validate() throws {
    if example, questionnaire != nil {
      throw ValidationError(
        en: "there is one --example, of one questionnaire: name none with it.",
        fr: "il n’y a qu’un exemple, d’un seul questionnaire\u{A0}: n’en nommez pas avec "
          + "--example.")
    }
    if !example, questionnaire == nil {
      throw ValidationError(
        en: "name a questionnaire, or ask for the --example.",
        fr: "nommez un questionnaire, ou demandez l’exemple par --example.")
    }
  }

  mutating func run() throws {
    guard let questionnaire else { return try printResult(AnswersExample.text(in: language)) }
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
