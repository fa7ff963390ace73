import ArgumentParser
import Localization
import Readiness
import Reports
import YAML

/// Compares the answers of two dates or more.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Say what rose and what fell between two dates or more.",
    discussion: """
      Compares like for like: the questions that were answered at every date, with
      the latest weights. Files are put in the order of their dates.

      Examples:
        readiness compare verdier-2024.answers.yaml verdier-2025.answers.yaml
        readiness compare verdier-*.answers.yaml --format json
      """)

  @Argument(
    help: "Two answers files or more, the earliest first.",
    completion: .file(extensions: ["yaml"]))
  var answers: [String]

  @OptionGroup var report: ReportOptions

  @Option(help: .questionnaire(unless: "the files do"))
  var questionnaire: String?

  @Option(help: .language(of: "the report"))
  var language: String?

  func validate() throws {
    if answers.count < 2 { throw ValidationError("name two answers files or more to compare.") }
  }

  mutating func run() throws {
    let format = try report.chosenFormat()
    var inputs = answers
    let snapshots = try inOrderOfDate(load(&inputs))
    guard let trend = Trend(snapshots), let last = snapshots.last else { return }
    let language = try last.questionnaire.language(wanted: language)
    try report.files(inputs: inputs).write(
      as: format,
      json: { JSONValue.object(TrendJSON(trend, tool: RootCommand.nameAndVersion).object).pretty },
      document: { TrendReport(trend, language: language, withCharts: $0).document })
  }

  /// - Parameter inputs: the files that are read; the questionnaires are added.
  private func load(_ inputs: inout [String]) throws(CommandFailure) -> [Snapshot] {
    var loader = QuestionnaireLoader()
    var snapshots: [Snapshot] = []
    for path in answers {
      let loaded = try loader.loadAnswers(path, questionnaire: questionnaire)
      printError(loaded.warningText)
      inputs.append(loaded.questionnaire.source.name)
      let model = loaded.questionnaire.questionnaire
      if let first = snapshots.first, first.questionnaire.id != model.id {
        throw CommandFailure(
          .invalidInput,
          "\(path) answers \(model.id), and \(first.source) answers \(first.questionnaire.id). "
            + "Only answers to the same questionnaire can be compared.")
      }
      let assessment = try EvaluatedAnswers(loaded).assessment
      snapshots.append(Snapshot(path, model, loaded.answers, assessment))
    }
    return snapshots
  }

  /// The snapshots in the order of their dates; as they were named where dates do not tell, which
  /// is said.
  private func inOrderOfDate(_ snapshots: [Snapshot]) -> [Snapshot] {
    let language = Language(preferring: language)
    let undated = snapshots.filter { $0.day == nil }.map(\.source)
    if !undated.isEmpty {
      printError(language.keepsOrder(undated: language.list(undated).neutralised))
      return snapshots
    }
    let order = snapshots.orderOfDates
    if order != Array(snapshots.indices) { printError(language.putInOrder) }
    let ordered = order.map { snapshots[$0] }
    for (day, next) in zip(ordered, ordered.dropFirst()) where day.day == next.day {
      printError(language.keepsOrder(day.source.neutralised, next.source.neutralised))
    }
    return ordered
  }
}

extension Snapshot {
  /// The day of the answers; nil if they have no date that can be read.
  fileprivate var day: CalendarDate? { answers.date.flatMap(CalendarDate.init) }
}

// MARK: - Words

extension Language {
  fileprivate var putInOrder: String {
    say(
      en: "Put in the order of the dates that the files name.\n",
      fr: "Mis dans l’ordre des dates que les fichiers indiquent.\n")
  }

  fileprivate func keepsOrder(undated: String) -> String {
    say(
      en: "Kept in the order of the command line: no date can be read in \(undated).\n",
      fr: "Gardé dans l’ordre de la ligne de commande\u{A0}: aucune date ne se lit dans "
        + "\(undated).\n")
  }

  fileprivate func keepsOrder(_ first: String, _ second: String) -> String {
    say(
      en: "Kept in the order of the command line: \(first) and \(second) are of one date.\n",
      fr: "Gardé dans l’ordre de la ligne de commande\u{A0}: \(first) et \(second) sont de la "
        + "même date.\n")
  }
}
