import ArgumentParser
import Localization
import Readiness
import YAML

/// Shows how a table of answers is read.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: say(
      en: "Show how a table of answers is read, before anything is counted.",
      fr: "Montrer comment un tableau de réponses est lu, avant de rien compter."),
    discussion: say(
      en: """
        Says what each column is taken for, with examples, and what is not
        understood. With -o, writes that down as a map to correct.

        Examples:
          readiness table survey.csv --questionnaire quick-check
          readiness table survey.csv --questionnaire quick-check -o map.yaml
          readiness team survey.csv --questionnaire quick-check --map map.yaml
        """,
      fr: """
        Dit pour quoi chaque colonne est prise, avec des exemples, et ce qui n’est pas
        compris. Avec -o, l’écrit dans un fichier à corriger pour --map.

        Exemples\u{A0}:
          readiness table enquete.csv --questionnaire quick-check
          readiness table enquete.csv --questionnaire quick-check -o colonnes.yaml
          readiness team enquete.csv --questionnaire quick-check --map colonnes.yaml
        """))

  @Argument(
    help: .say(
      en: "A table (.csv) with a row per respondent.",
      fr: "Un tableau (.csv) d’une ligne par répondant.", value: ("file", "fichier")),
    completion: .file(extensions: ["csv"]))
  var file: String

  @Option(help: .requiredQuestionnaire)
  var questionnaire: String

  @Option(help: .map, completion: .file(extensions: ["yaml"]))
  var map: String?

  @Option(
    name: .shortAndLong,
    help: .say(
      en: "Write a map to correct there.", fr: "Y écrire les colonnes, à corriger pour --map.",
      value: ("file", "fichier")))
  var output: String?

  @Option(help: .language(en: "what is said", fr: "de ce qui est dit"))
  var language: String?

  mutating func run() throws {
    let progress = Progress()
    defer { progress.end() }
    if AnswersFolder.isWorkbook(file) { throw CommandFailure.workbook(file) }
    if let output, File.exists(output) { throw CommandFailure.isThereAlready(output) }
    var loader = QuestionnaireLoader()
    let loaded = try loader.load(named: questionnaire)
    let map = try map.map { path throws(CommandFailure) in try SourceText.read(path) }
    let table = try AnswerTable.read(
      .readTable(file), for: loaded.questionnaire, map: map)
    let inspection = TableInspection(table)
    let words = TableWords(inspection, language: Language(preferring: language))
    try printResult(words.text(of: file))
    let all = Diagnostics(
      Array(table.columnFaults) + Array(table.columnWarnings) + Array(inspection.rowFaults))
    printError(all.isEmpty ? "" : DiagnosticPrinter(table.source, in: .ofLocale).text(all))
    if let output {
      try ResultFile.write(words.map(of: file), to: output, over: .free)
      try printResult(Language.ofLocale.wrote(output).neutralised + "\n")
    }
    let isWhole =
      table.columnFaults.isEmpty && inspection.rowFaults.isEmpty
      && inspection.columns.allSatisfy(\.misread.isEmpty)
    try (isWhole ? ExitStatus.success : .invalidInput).end()
  }
}

extension CommandFailure {
  /// The failure of a file that only programs for tables or statistics read.
  static func workbook(_ path: String) -> CommandFailure {
    CommandFailure(
      .invalidInput,
      en: "\(path) can be read by other programs only. Export it as CSV (UTF-8), and name that "
        + "file.",
      fr: "\(path) n’est lisible que par d’autres programmes. Exportez-le en CSV (UTF-8), et "
        + "nommez ce fichier-là.")
  }
}
