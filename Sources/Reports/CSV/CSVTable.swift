/// A table for spreadsheets and databases.
package struct CSVTable: Sendable {
  package let columns: [String]

  /// The rows, each with a cell for every column.
  package let rows: [[CSVCell]]
}

/// A cell of a table.
package enum CSVCell: Equatable, Sendable {
  case text(String)
  case number(Double)
  case empty
}

/// A column of a table: its name, and what it says of a row.
struct CSVColumn<Row> {
  let title: String
  let cell: (Row) -> CSVCell

  init(_ title: String, _ cell: @escaping (Row) -> CSVCell) {
    self.title = title
    self.cell = cell
  }
}

extension CSVTable {
  /// A row for each of some things.
  init<Row>(_ rows: [Row], _ columns: [CSVColumn<Row>]) {
    self.init(
      columns: columns.map(\.title), rows: rows.map { row in columns.map { $0.cell(row) } })
  }
}

extension CSVCell {
  init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
  init(_ number: Double?) { self = number.map { .number($0) } ?? .empty }
  init(_ number: Int) { self = .number(Double(number)) }
}
