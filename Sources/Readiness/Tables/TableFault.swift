import Localization
package import YAML

/// What can be wrong with a table of answers, or with the file that maps its columns.
package enum TableFault: Fault {
  case notUTF8
  case mergeConflict
  case noQuestion
  case unknownColumn(String, nearest: String?)
  case repeatedColumn(String)
  case unclosedQuote
  case textAfterQuote
  case wrongCount(cells: Int, columns: Int)
  case tooLong(limit: Int)
  case tooManyCells(limit: Int)
  case unknownRole(String, valid: [String])
  case unknownTarget(String, nearest: String?)

  /// A cell that means several lines of a question, the ways to read it.
  case severalLines(String, question: String, [LineReading])

  /// A cell that means several days, each in an order of its numbers.
  case severalDays(String, days: [String], orders: [String])

  /// A cell that is no day of the calendar, and how many others are none.
  case noDay(String, others: Int)

  /// One way to read the cells of a column that are both texts of options and numbers of lines.
  package struct LineReading: Equatable, Sendable {
    /// Whether it reads numbers of lines; otherwise texts of options.
    let isNumber: Bool

    /// The line of the cell that is shown.
    let line: Int

    /// The cells with their lines, as a map holds them.
    let map: String
  }
}

extension TableFault {
  package var code: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .mergeConflict: "merge-conflict"
    case .noQuestion: "no-question"
    case .unknownColumn: "unknown-column"
    case .repeatedColumn: "repeated-column"
    case .unclosedQuote: "unclosed-quote"
    case .textAfterQuote: "text-after-quote"
    case .wrongCount: "wrong-count"
    case .tooLong: "long-row"
    case .tooManyCells: "many-columns"
    case .unknownRole: "unknown-role"
    case .unknownTarget: "unknown-target"
    case .severalLines: "several-lines"
    case .severalDays: "several-days"
    case .noDay: "no-day"
    }
  }

  package var severity: Severity {
    switch self {
    case .severalDays, .noDay: .warning
    case .notUTF8, .mergeConflict, .noQuestion, .unknownColumn, .repeatedColumn, .unclosedQuote,
      .textAfterQuote, .wrongCount, .tooLong, .tooManyCells, .unknownRole, .unknownTarget,
      .severalLines:
      .error
    }
  }

  package var message: String {
    switch self {
    case .notUTF8: "the text is not UTF-8"
    case .mergeConflict: YAMLFault.mergeConflict(isComplete: true).message
    case .noQuestion: "no column is a question of the questionnaire"
    case .unknownColumn(let name, _): "unknown column '\(name)'"
    case .repeatedColumn(let name): "the column '\(name)' is there twice"
    case .unclosedQuote: "the quote is never closed"
    case .textAfterQuote: "text after a closing quote"
    case .wrongCount(let cells, let columns):
      "\(cells) \(cells == 1 ? "cell" : "cells") under "
        + "\(columns) \(columns == 1 ? "column" : "columns")"
    case .tooLong(let limit): "the row is longer than \(grouped(limit)) bytes"
    case .tooManyCells(let limit): "the row has more than \(grouped(limit)) cells"
    case .unknownRole(let role, _): "unknown role '\(role)'"
    case .unknownTarget(let name, _): "no question '\(name)'"
    case .severalLines(let text, let question, let readings):
      "'\(text)' is "
        + readings.map { "the \($0.isNumber ? "number" : "text") of line \($0.line)" }
        .joined(separator: " and ") + " of '\(question)', and nothing in the column tells which"
    case .severalDays(let text, let days, _):
      "'\(text)' is \(days.joined(separator: " or ")), and nothing in the column tells which: "
        + "no date is taken from it"
    case .noDay(let text, let others):
      "'\(text)' is no calendar date"
        + (others > 0
          ? ", and \(others) more of the column \(others == 1 ? "is" : "are") none" : "")
        + ": no date is taken from there"
    }
  }

  package var help: String? {
    switch self {
    case .notUTF8: "save it as “CSV UTF-8”"
    case .mergeConflict: YAMLFault.mergeConflict(isComplete: true).help
    case .noQuestion:
      "the header holds question ids between commas, semicolons or tabs; "
        + "--map names a file for other headers"
    case .unknownColumn(_, let nearest):
      (nearest.map { "the nearest question is '\($0)'; " } ?? "")
        + "'ignore' it in the file of --map if it is none"
    case .repeatedColumn: "keep one of the two; this one is not read"
    case .unclosedQuote, .textAfterQuote: "write a quote inside a cell twice"
    case .tooLong: "look for a quote that is never closed"
    case .tooManyCells: "leave out the columns that are no questions"
    case .wrongCount: "look for a missing or a superfluous delimiter, or a quote"
    case .unknownRole(_, let valid):
      valid.isEmpty ? nil : "the roles are \(valid.joined(separator: ", "))"
    case .unknownTarget(_, let nearest):
      nearest.map { "the nearest question is '\($0)'" }
        ?? "write a question, role, name, id, date, organisation or ignore"
    case .severalLines(_, let question, let readings):
      "paste one line into the file of --map: "
        + readings.map { reading in
          "for \(reading.isNumber ? "numbers" : "texts") "
            + "'answers: {\(question): {\(reading.map)}}'"
        }.joined(separator: ", ")
    case .severalDays(_, _, let orders):
      "write one line into the file of --map: "
        + orders.map { "'dates: \($0)'" }.joined(separator: " or ")
    case .noDay: "write it as YYYY-MM-DD"
    }
  }
}
