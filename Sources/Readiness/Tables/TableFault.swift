import YAML

/// What can be wrong with a table of answers, or with the file that maps its columns.
package enum TableFault: Fault {
  case notUTF8
  case noQuestion
  case unknownColumn(String, nearest: String?)
  case repeatedColumn(String)
  case unclosedQuote
  case textAfterQuote
  case wrongCount(cells: Int, columns: Int)
  case unknownRole(String, valid: [String])
  case unknownTarget(String, nearest: String?)
}

extension TableFault {
  package var code: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .noQuestion: "no-question"
    case .unknownColumn: "unknown-column"
    case .repeatedColumn: "repeated-column"
    case .unclosedQuote: "unclosed-quote"
    case .textAfterQuote: "text-after-quote"
    case .wrongCount: "wrong-count"
    case .unknownRole: "unknown-role"
    case .unknownTarget: "unknown-target"
    }
  }

  package var message: String {
    switch self {
    case .notUTF8: "the text is not UTF-8"
    case .noQuestion: "no column is a question of the questionnaire"
    case .unknownColumn(let name, _): "unknown column '\(name)'"
    case .repeatedColumn(let name): "the column '\(name)' is there twice"
    case .unclosedQuote: "the quote is never closed"
    case .textAfterQuote: "text after a closing quote"
    case .wrongCount(let cells, let columns):
      "\(cells) \(cells == 1 ? "cell" : "cells") under "
        + "\(columns) \(columns == 1 ? "column" : "columns")"
    case .unknownRole(let role, _): "unknown role '\(role)'"
    case .unknownTarget(let name, _): "no question '\(name)'"
    }
  }

  package var help: String? {
    switch self {
    case .notUTF8: "save it as “CSV UTF-8”"
    case .noQuestion:
      "the header holds question ids between commas, semicolons or tabs; "
        + "--map names a file for other headers"
    case .unknownColumn(_, let nearest):
      (nearest.map { "the nearest question is '\($0)'; " } ?? "")
        + "'ignore' it in the file of --map if it is none"
    case .repeatedColumn: "keep one of the two; this one is not read"
    case .unclosedQuote, .textAfterQuote: "write a quote inside a cell twice"
    case .wrongCount: "look for a missing or a superfluous delimiter, or a quote"
    case .unknownRole(_, let valid):
      valid.isEmpty ? nil : "the roles are \(valid.joined(separator: ", "))"
    case .unknownTarget(_, let nearest):
      nearest.map { "the nearest question is '\($0)'" }
        ?? "write a question, role, name, date, organisation or ignore"
    }
  }
}
