import ArgumentParser
import Localization
import Readiness
import Reports

/// Says what to do with some days, or how to reach a level.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Say what to do with the days at hand.",
    discussion: """
      Examples:
        readiness plan verdier.answers.yaml --days 40
        readiness plan verdier.answers.yaml --to practitioner
      """)

  @Argument(help: "The answers file.", completion: .file(extensions: ["yaml"]))
  var answers: String

  @Option(help: "The person-days at hand. Default: 20.", transform: PlanDays.read)
  var days: Double?

  @Option(help: ArgumentHelp("The level to reach in as few days as possible.", valueName: "level"))
  var to: String?

  @Option(help: .questionnaire(unless: "the file does"))
  var questionnaire: String?

  @Option(help: .language(of: "the texts"))
  var language: String?

  func validate() throws {
    if days != nil, to != nil { throw ValidationError("--days and --to exclude each other.") }
  }

  mutating func run() throws {
    var loader = QuestionnaireLoader()
    var evaluation = try EvaluatedAnswers(
      try loader.loadAnswers(answers, questionnaire: questionnaire))
    let language = try evaluation.questionnaire.language(wanted: language)
    let text: String
    if let to {
      text = try path(to: to, &evaluation, language)
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
