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
          readiness plan verdier.answers.yaml -o plan.csv
        """,
      fr: """
        Exemples\u{A0}:
          readiness plan verdier.answers.yaml --days 40
          readiness plan verdier.answers.yaml --to practitioner
          readiness plan verdier.answers.yaml --to-target
          readiness plan verdier.answers.yaml -o plan.csv
        """))

  enum Format: String, WordArgument {
    case text, csv
  }

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
      en: "Reach the targets set in the file in a small number of days.",
      fr: "Atteindre les objectifs fixés dans le fichier en un petit nombre de jours."))
  var toTarget = false

  @Option(help: .formatOfResult)
  var format: Format?

  @OptionGroup var table: TableOptions

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
    _ = try isTable
  }

  private var isTable: Bool {
    get throws(ValidationError) {
      try table.isTable(isAsked: format.map { $0 == .csv })
    }
  }

  mutating func run() throws {
    let progress = Progress()
    defer { progress.end() }
    var loader = QuestionnaireLoader()
    let loaded = try loader.loadAnswers(answers, questionnaire: questionnaire)
    printError(loaded.warningText)
    var evaluation = try EvaluatedAnswers(loaded)
    let language = try evaluation.questionnaire.language(wanted: language)
    let way = try way(&evaluation)
    let days = if case .days(let days) = way { days } else { 0.0 }
    let input = try evaluation.reportInput(days: days)
    if try isTable {
      let plan = ReportTables(input, language: language).plan(way.items)
      let inputs = [answers, questionnaire].compactMap(\.self) + loaded.questionnaire.files
      return try table.write(table.csv.text(plan), inputs: inputs)
    }
    let text = PlanText(input, language: language)
    switch way {
    case .days: try printResult(text.text)
    case .level(let path, let level):
      let isOpen = try path == nil && evaluation.mayReach(level)
      try printResult(text.text(of: path, toLevel: level, isOpen: isOpen))
    case .targets(let path): try printResult(text.text(of: path))
    }
  }

  /// What the plan is for.
  private enum Way {
    case days(Double)
    case level(LevelPath?, LevelIndex)
    case targets(TargetPath)

    /// The actions in the order to do them; nil for those that the days are enough for.
    var items: [PlanItem]? {
      switch self {
      case .days: nil
      case .level(let path, _): path?.order ?? []
      case .targets(let targets): targets.path.order
      }
    }
  }

  private func way(_ evaluation: inout EvaluatedAnswers) throws(CommandFailure) -> Way {
    if let to {
      let level = try evaluation.questionnaire.level(named: to, by: "--to")
      return .level(try evaluation.cheapestWay(toLevel: level), level)
    }
    if toTarget {
      try evaluation.requireTargets()
      return .targets(try evaluation.cheapestWayToTargets())
    }
    return .days(days ?? PlanDays.standard)
  }
}
