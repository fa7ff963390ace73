import ArgumentParser
import Localization
import Reports

/// Where the result is written as a table, and how.
struct TableOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: .say(
      en: "The table to write, a file that ends in .csv.",
      fr: "Le tableau à écrire, un fichier qui finit par .csv.", value: ("file", "fichier")))
  var output: String?

  @Flag(help: .excel)
  var excel = false

  @Flag(help: .forceTable)
  var force = false
}

extension TableOptions {
  /// Whether the result is a table.
  ///
  /// - Parameter isAsked: whether a format was asked for that is one; nil if none was.
  /// - Throws: `ValidationError` where a file or Excel is named and the result is no table.
  func isTable(isAsked: Bool?) throws(ValidationError) -> Bool {
    if isAsked ?? path.map({ ReportFormat(endingOf: $0) == .csv }) ?? false { return true }
    if path != nil {
      throw ValidationError(
        en: "-o writes a table: name a file that ends in .csv, or add --format csv.",
        fr: "-o écrit un tableau\u{A0}: nommez un fichier qui finit par .csv, ou ajoutez "
          + "--format csv.")
    }
    if excel { throw .excelWithoutTable }
    return false
  }

  /// The path to write to; nil for standard output.
  var path: String? { output == "-" ? nil : output }

  /// How the table is written.
  var csv: CSVFormat { .chosen(excel: excel) }

  /// Writes a table.
  ///
  /// - Parameter inputs: the files that it is made of.
  func write(_ text: String, inputs: [String]) throws(CommandFailure) {
    try ReportFiles(output: path, charts: nil, inputs: inputs, isForced: force).writeTable(text)
  }
}

extension CSVFormat {
  /// The format for Excel follows the locale, as Excel itself does.
  static func chosen(excel: Bool) -> CSVFormat { excel ? .excel(.ofLocale) : .standard }
}

// MARK: - Words

extension ArgumentHelp {
  static let excel = say(
    en: "Write tables that Excel opens with the right accents and columns.",
    fr: "Écrire des tableaux qu’Excel ouvre avec les bons accents et les bonnes colonnes.")

  fileprivate static let forceTable = say(
    en: "Write over a file that already exists.", fr: "Remplacer un fichier qui existe déjà.")
}

extension ValidationError {
  static var excelWithoutTable: ValidationError {
    ValidationError(
      en: "--excel says how a table is written: add --format csv, or name one.",
      fr: "--excel dit comment un tableau est écrit\u{A0}: ajoutez --format csv, ou nommez-en un.")
  }
}
