import ArgumentParser
import Localization
import Readiness
import Reports

/// Says what to do with some days, or how to reach a level.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: say(
      en: "Say what to do with the days at hand.",
      fr: "Dire que faire des jours dont on dispose."),
    discussion: say(
      en: """
        Examples:
          readiness plan verdier.answers.yaml --days 40
          readiness plan verdier.answers.yaml --to practitioner
          readiness plan verdier.answers.yaml --to-target
        """,
      fr: """
        Exemples\u{A0}:
          readiness plan verdier.answers.yaml --days 40
          readiness plan verdier.answers.yaml --to practitioner
          readiness plan verdier.answers.yaml --to-target
        """))

  @Argument(help: .answersFile, completion: .file(extensions: ["yaml"]))
  var answers: String

  @Option(
    help: .say(
      en: "The person-days at hand. Default: 20.",
      fr: "Les jours-personne dont on dispose. Par défaut\u{A0}: 20.", value: ("days", "jours")),
    transform: PlanDays.read)
  var days: Double?

  @Option(
    help: .say(
      en: "The level to reach in as few days as possible.",
      fr: "Le niveau à atteindre en aussi peu de jours que possible.", value: ("level", "niveau")))
  var to: String?

  @Flag(
    name: .customLong("to-target"),
    help: .say(
      en: "Reach the targets of the file in few days.",
      fr: "Atteindre les objectifs du fichier en peu de jours."))
  var toTarget = false

  @Option(help: .questionnaireOfFile)
  var questionnaire: String?

  @Option(help: .languageOfTexts)
  var language: String?

  func validate() throws {
    if [days != nil, to != nil, toTarget].count(where: \.self) > 1 {
      throw ValidationError(
        en: "--days, --to and --to-target exclude each other.",
        fr: "--days, --to et --to-target s’excluent.")
    }
  }

  mutating func run() throws {
    var loader = QuestionnaireLoader()
    var evaluation = try EvaluatedAnswers(
      try loader.loadAnswers(answers, questionnaire: questionnaire))
    let language = try evaluation.questionnaire.language(wanted: language)
    let text: String
    if let to {
      text = try path(to: to, &evaluation, language)
    } else if toTarget {
      try evaluation.requireTargets()
      let input = try evaluation.reportInput(days: 0)
      let path = try evaluation.cheapestWayToTargets()
      text = PlanText(input, language: language).text(of: path)
    } else {
      let input = try evaluation.reportInput(days: days ?? PlanDays.standard)
      text = PlanText(input, language: language).text
    }
    try printResult(text)
  }

  private func path(
    to id: String, _ evaluation: inout EvaluatedAnswers, _ language: String
  ) throws(CommandFailure) -> String {
    let level = try evaluation.questionnaire.level(named: id, by: "--to")
    let input = try evaluation.reportInput(days: 0)
    let path = try evaluation.cheapestWay(toLevel: level)
    return PlanText(input, language: language).text(of: path, toLevel: level)
  }
}
