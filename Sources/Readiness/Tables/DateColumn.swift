import YAML

/// The dates of one column, whose numbers stand in one order: any cell that allows a single order
/// settles it for all.
struct DateColumn {
  /// The order where the column does not tell; nil if nobody said.
  private let given: DateOrder?

  /// Whether a cell stands for no date: LimeSurvey writes 1 January 1980 into its own columns where
  /// a survey keeps no dates.
  private let mayHoldNoDate: Bool

  /// The orders that all cells allow so far.
  private var orders = Set(DateOrder.allCases)

  /// A cell of each kind that needs an order.
  private var open: [OpenCell] = []

  /// The first cell that is no date, and how many are none.
  private var unread: Cell?
  private var unreadCount = 0

  private struct Cell {
    let text: String
    let range: Range<Int>
  }

  private struct OpenCell {
    let cell: Cell
    let date: WrittenDate
  }

  /// - Parameters:
  ///   - given: the order where the column does not tell.
  ///   - header: the header of the column.
  init(_ given: DateOrder?, under header: String) {
    self.given = given
    mayHoldNoDate = header.headerKey != "date"
  }

  private func isNoDate(_ text: String) -> Bool {
    mayHoldNoDate && text.wholeMatch(of: /1980-01-01([T\ ]00:00(:00)?)?/) != nil
  }
}

extension DateColumn {
  mutating func add(_ text: String, at range: Range<Int>) {
    if isNoDate(text) { return }
    guard let date = WrittenDate(text) else {
      unread = unread ?? Cell(text: text, range: range)
      unreadCount += 1
      return
    }
    orders.formIntersection(date.orders)
    if date.onlyDay == nil, !open.contains(where: { $0.date.orders == date.orders }) {
      open.append(OpenCell(cell: Cell(text: text, range: range), date: date))
    }
  }

  /// The order of the column; nil if neither a cell nor a person tells it.
  var order: DateOrder? { orders.count == 1 ? orders.first : given }

  /// A cell that means several days, and none in the order of the column.
  private var undecided: OpenCell? { open.first { $0.date.day(in: order) == nil } }

  /// The date of a cell as `YYYY-MM-DD`, with the time of day if one is written; nil if it is none,
  /// and in all cells where one of them could not be decided.
  func date(_ text: String) -> String? {
    undecided == nil && !isNoDate(text) ? WrittenDate(text)?.iso(in: order) : nil
  }

  /// Whether a cell is a date, and none in the order that the column was decided to have: it stands
  /// in a later part of the table, which was not looked at.
  func isLate(_ text: String) -> Bool {
    guard undecided == nil, !isNoDate(text), let date = WrittenDate(text) else { return false }
    return date.day(in: order) == nil
  }

  /// What the column does not tell.
  var warnings: [Diagnostic] {
    var warnings: [Diagnostic] = []
    if let undecided {
      let choices = undecided.date.daysInOrder
      let fault = TableFault.severalDays(
        undecided.cell.text, days: choices.map(\.day.description),
        orders: choices.map(\.order.rawValue))
      warnings.append(Diagnostic(fault, at: undecided.cell.range))
    }
    if let unread {
      warnings.append(
        Diagnostic(TableFault.noDay(unread.text, others: unreadCount - 1), at: unread.range))
    }
    return warnings
  }
}
