import Localization
import YAML

/// Rows that have more or fewer cells than there are columns.
extension AnswerTable {
  /// What is wrong with the number of cells of a row; nil if nothing is.
  ///
  /// Where a cell is missing or too many, others may have moved to columns that are not theirs. The
  /// cells count where nothing but the last ones can be missing, and where each can be read in its
  /// column and only what stands behind the last one is too many.
  mutating func misfit(of row: TableScanner.Row) -> TableFault? {
    let rest = row.cells.dropFirst(columns.count)
    let isLonger = rest.contains { !scanner.text($0).isEmpty }
    if !isLonger, row.cells.count >= width { return nil }
    return .wrongCount(
      cells: row.cells.count, columns: columns.count,
      isRead: isLonger ? fitsWithoutRest(row) : !mayBelongLater(row))
  }

  /// Whether the last cell that holds anything can be that of a later column, as it is where one
  /// before it is missing.
  private mutating func mayBelongLater(_ row: TableScanner.Row) -> Bool {
    guard let last = row.cells.lastIndex(where: { !scanner.text($0).isEmpty }) else { return false }
    for missing in 1...(width - row.cells.count) where fits(row.cells[last], last + missing) {
      return true
    }
    return false
  }

  /// Whether each cell can be read in its column, and no comma between digits may have been one
  /// before decimals.
  private mutating func fitsWithoutRest(_ row: TableScanner.Row) -> Bool {
    for (position, cell) in row.cells.prefix(columns.count).enumerated() {
      if !scanner.text(cell).isEmpty, !fits(cell, position) { return false }
      let next = row.cells[position + 1]
      if takesNumber(position), [cell, next].allSatisfy(isDigits),
        source.bytes[cell.range.upperBound] == UInt8(ascii: ",")
      {
        return false
      }
    }
    return true
  }

  private func isDigits(_ cell: TableScanner.Cell) -> Bool {
    !cell.range.isEmpty && source.bytes[cell.range].allSatisfy(\.isDigit)
  }

  private func takesNumber(_ position: Int) -> Bool {
    guard case .question(let index) = columns[position].content else { return false }
    return if case .number = questionnaire.questions[index].kind { true } else { false }
  }

  /// Whether a cell that holds something can be that of a column.
  private mutating func fits(_ cell: TableScanner.Cell, _ position: Int) -> Bool {
    let text = scanner.text(cell)
    switch columns[position].content {
    case .ignored, .unknown, .nameless, .name, .id, .organisation, .label: return true
    case .date: return WrittenDate(text) != nil
    case .question, .option, .role:
      var reading = RowReading(questionnaire)
      reader.read(text, position, at: cell.range, meanings, &reading)
      return reading.faults.isEmpty
    }
  }
}
