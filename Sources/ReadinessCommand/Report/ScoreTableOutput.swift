import Localization
import Readiness
import Reports

/// The table that `score` writes: a row for each answers file, and for each row of a table.
///
/// Rows are printed as they come. Where files name their questionnaires themselves, rows wait for
/// the end: only then is it known whether all have the same areas.
struct ScoreTableOutput {
  private let options: TableOptions

  /// The language code that was asked for.
  private let language: String?

  /// Whether one questionnaire was named for all files.
  private let isOneQuestionnaire: Bool

  /// Whether rows are printed as they come.
  private var isStreaming: Bool { isOneQuestionnaire && options.path == nil }

  /// Made for the language and the questionnaire of the first row.
  private var table: ScoreTable?
  private var questionnaire: Questionnaire?
  private var haveSameAreas = true

  private var rows: [(common: [CSVCell], areas: [CSVCell])] = []

  /// - Parameters:
  ///   - questionnaire: the one that was named for all files, if there is one.
  ///   - language: the language code that was asked for.
  init(_ options: TableOptions, questionnaire: String?, language: String?) {
    self.options = options
    self.language = language
    isOneQuestionnaire = questionnaire != nil
  }
}

extension ScoreTableOutput {
  /// Adds a row.
  mutating func add(_ evaluation: EvaluatedAnswers) throws(CommandFailure) {
    let language = try evaluation.questionnaire.language(wanted: language)
    let table = table ?? ScoreTable(language: language)
    if let questionnaire {
      haveSameAreas = haveSameAreas && questionnaire.hasAreas(of: evaluation.questionnaire)
    } else {
      self.table = table
      questionnaire = evaluation.questionnaire
      if isStreaming { try printResult(header(table, evaluation.questionnaire)) }
    }
    let common = table.cells(evaluation.source, evaluation.answers, evaluation.assessment)
    let areas = table.areaCells(evaluation.assessment)
    if isStreaming {
      try printResult(options.csv.line(common + areas))
    } else {
      rows.append((common, areas))
    }
  }

  /// Writes what was not printed yet.
  ///
  /// - Parameter inputs: the files that were scored, and those that they were scored with.
  func finish(inputs: [String]) throws(CommandFailure) {
    guard let table, let questionnaire else {
      let empty = ScoreTable(language: Language(preferring: language).rawValue)
      return try options.write(header(empty, nil), inputs: inputs)
    }
    if isStreaming { return }
    if !haveSameAreas { printError(noAreas) }
    let lines = rows.map { row in
      options.csv.line(row.common + (haveSameAreas ? row.areas : []))
    }
    try options.write(
      header(table, haveSameAreas ? questionnaire : nil) + lines.joined(), inputs: inputs)
  }

  /// - Parameter questionnaire: whose areas have columns.
  private func header(_ table: ScoreTable, _ questionnaire: Questionnaire?) -> String {
    options.csv.header(table.columns + (questionnaire.map(table.areaColumns) ?? []))
  }
}

extension Questionnaire {
  /// Whether it has the areas of another one.
  fileprivate func hasAreas(of other: Questionnaire) -> Bool {
    id == other.id && dimensions.map(\.id) == other.dimensions.map(\.id)
  }
}

// MARK: - Words

extension ScoreTableOutput {
  private var noAreas: String {
    Language.ofLocale.say(
      en: "The files do not answer one questionnaire: the table has no columns for areas.\n",
      fr: "Les fichiers ne répondent pas au même questionnaire\u{A0}: le tableau n’a pas de "
        + "colonnes par domaine.\n")
  }
}
