package import Localization
import Readiness

/// How a table is written: as RFC 4180 has it (Shafranovich, 2005), in UTF-8, or as Excel opens it
/// by a double click.
///
/// A text that a spreadsheet would take for a formula has an apostrophe before it.
package struct CSVFormat: Sendable {
  private let separator: Character
  private let decimalMark: Character
  private let hasByteOrderMark: Bool

  /// Commas and decimal points, without a byte order mark.
  package static let standard = CSVFormat(
    separator: ",", decimalMark: ".", hasByteOrderMark: false)

  /// A byte order mark; semicolons and decimal commas where the language has decimal commas.
  package static func excel(_ language: Language) -> CSVFormat {
    let separator: Character = language.say(en: ",", fr: ";")
    let decimalMark: Character = language.say(en: ".", fr: ",")
    return CSVFormat(separator: separator, decimalMark: decimalMark, hasByteOrderMark: true)
  }
}

extension CSVFormat {
  /// A whole table, its header first.
  package func text(_ table: CSVTable) -> String {
    header(table.columns) + table.rows.map(line).joined()
  }

  /// The first line of a table.
  package func header(_ columns: [String]) -> String {
    (hasByteOrderMark ? byteOrderMark : "") + line(columns.map { .text($0) })
  }

  /// A row with its line break.
  package func line(_ cells: [CSVCell]) -> String {
    cells.map(text).joined(separator: String(separator)) + "\r\n"
  }

  private func text(_ cell: CSVCell) -> String {
    switch cell {
    case .empty: ""
    case .number(let value): value.isFinite ? notation(value) : ""
    case .text(let text): quoted(inert(text.withoutForeignMarks.withoutInvisibles))
    }
  }

  /// The same digits as in JSON.
  private func notation(_ value: Double) -> String {
    JSONValue.number(value).compact.replacing(".", with: String(decimalMark))
  }

  /// The text as one that no spreadsheet works out.
  private func inert(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, Self.formulaStarts.contains(first) else {
      return text
    }
    return "'" + text
  }

  private static let formulaStarts: [Unicode.Scalar] = ["=", "+", "-", "@", "\t", "\r"]

  /// The text between quotation marks if it needs them; also for a separator of the other format,
  /// by which a program may read the file.
  private func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { !Self.special.contains($0) }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static let special: [Unicode.Scalar] = [",", ";", "\t", "\"", "\n", "\r"]
}
