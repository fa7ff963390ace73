package import YAML

/// What can be wrong with a table of answers, or with the file that maps its columns.
package enum TableFault: Fault {
  case notUTF8

  /// The text is read as Windows-1252, as it is no UTF-8.
  case windows1252
  case mergeConflict
  case noQuestion
  case noRow

  /// So many rows stand above the header.
  case aboveHeader(rows: Int)
  case unknownColumn(String, nearest: String?)

  /// The number of a column, from 1, that has cells and no header.
  case namelessColumn(Int)
  case repeatedColumn(String)

  /// A header that may be several questions, with their ids.
  case severalQuestions(String, [String])
  case unclosedQuote
  case textAfterQuote

  /// A row with so many cells, and whether they are read all the same, as none can have moved.
  case wrongCount(cells: Int, columns: Int, isRead: Bool)
  case tooLong(limit: Int)
  case tooManyCells(limit: Int)
  case unknownRole(String, valid: [String])
  case unknownTarget(String, nearest: String?)

  /// A cell that is no answer.
  case cell(String, Cell)

  /// A cell that does not fit what the beginning of the table tells of its column.
  case lateCell(String, column: String)

  /// A cell that does not say whether an option is ticked.
  case noTick(String, column: String, question: String)

  /// The options of a question that are ticked in columns of their own are not those of its column.
  case contradictingColumns(String)

  /// A cell that means several lines of a question, the ways to read it.
  case severalLines(String, question: String, [LineReading])

  /// Two cells of a column: one is only a text of an option, one only a number of a line.
  case contradiction(question: String, text: Choice, number: Choice, [LineReading])

  /// A cell that means several days, each in an order of its numbers.
  case severalDays(String, days: [String], orders: [String])

  /// A cell that is no day of the calendar, and how many others are none.
  case noDay(String, others: Int)

  /// What is wrong with a cell, and where a map says what it means.
  package struct Cell: Equatable, Sendable {
    /// The header of its column.
    let column: String

    /// The id of the question, as a map names it; nil where a map cannot help.
    let question: String?
    let fault: AnswersFault

    init(column: String, question: String?, _ fault: AnswersFault) {
      (self.column, self.question, self.fault) = (column.excerpt, question, fault)
    }
  }

  /// A cell and the line that it is.
  package struct Choice: Equatable, Sendable {
    let text: String
    let line: Int
  }

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
    case .windows1252: "windows-1252"
    case .mergeConflict: "merge-conflict"
    case .noQuestion: "no-question"
    case .noRow: "no-row"
    case .aboveHeader: "above-header"
    case .unknownColumn: "unknown-column"
    case .namelessColumn: "nameless-column"
    case .repeatedColumn: "repeated-column"
    case .severalQuestions: "several-questions"
    case .unclosedQuote: "unclosed-quote"
    case .textAfterQuote: "text-after-quote"
    case .wrongCount: "wrong-count"
    case .tooLong: "long-row"
    case .tooManyCells: "many-columns"
    case .unknownRole: "unknown-role"
    case .unknownTarget: "unknown-target"
    case .cell: "wrong-cell"
    case .lateCell: "late-cell"
    case .noTick: "no-tick"
    case .contradictingColumns: "contradicting-columns"
    case .severalLines: "several-lines"
    case .contradiction: "contradicting-cells"
    case .severalDays: "several-days"
    case .noDay: "no-day"
    }
  }

  package var severity: Severity {
    switch self {
    case .windows1252, .aboveHeader, .unknownColumn, .namelessColumn, .severalDays, .noDay:
      .warning
    case .notUTF8, .mergeConflict, .noQuestion, .noRow, .repeatedColumn, .severalQuestions,
      .unclosedQuote, .textAfterQuote, .wrongCount, .tooLong, .tooManyCells, .unknownRole,
      .unknownTarget, .cell, .lateCell, .noTick, .contradictingColumns, .severalLines,
      .contradiction:
      .error
    }
  }

  /// Rows hold names and e-mail addresses, which are never shown.
  package var showsExcerpt: Bool {
    switch self {
    case .mergeConflict, .unknownTarget: true
    case .notUTF8, .windows1252, .noQuestion, .noRow, .aboveHeader, .unknownColumn,
      .namelessColumn, .repeatedColumn, .severalQuestions, .unclosedQuote, .textAfterQuote,
      .wrongCount, .tooLong, .tooManyCells, .unknownRole, .cell, .lateCell, .noTick,
      .contradictingColumns, .severalLines, .contradiction, .severalDays, .noDay:
      false
    }
  }
}
