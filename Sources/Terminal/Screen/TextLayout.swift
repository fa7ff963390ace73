/// The rows of a text that is being written, and where in them each character stands.
///
/// Every character keeps a place; the last column is kept for the cursor.
package struct TextLayout: Sendable {
  /// The rows as they are shown.
  package let rows: [String]

  /// The position of each row's first character, and of the last place on it.
  private let bounds: [(first: Int, last: Int)]
  private let widths: [Int]
  private let columns: Int

  /// The layout of a text in so many columns; `\n` ends a row.
  package init(_ text: String, columns: Int) {
    let characters = text.map(MeasuredCharacter.init)
    self.columns = max(2, columns)
    var rows = WrappedRow.rows(of: characters, columns: self.columns - 1)
    if text.last?.isNewline == true {
      let end = characters.count
      rows.append(WrappedRow(start: end, end: end, next: end))
    }
    self.rows = rows.map { row in String(characters[row.start..<row.end].map(\.character)) }
    bounds = rows.enumerated().map { number, row in
      (row.start, number + 1 < rows.count ? max(row.start, row.next - 1) : row.next)
    }
    widths = characters.map(\.width)
  }

  /// Where the cursor stands before the character at a position.
  package func place(of position: Int) -> ScreenPosition {
    let row = bounds.lastIndex { $0.first <= position } ?? 0
    let end = min(max(position, bounds[row].first), widths.count)
    let column = widths[bounds[row].first..<end].reduce(0, +)
    return ScreenPosition(column: min(column, columns - 1), row: row)
  }

  /// The position of the character nearest to a place; rows beyond the text are its ends.
  package func position(at place: ScreenPosition) -> Int {
    if place.row < 0 { return 0 }
    if place.row >= bounds.count { return widths.count }
    let (first, last) = bounds[place.row]
    var column = 0
    var position = first
    while position < last, column + widths[position] <= place.column {
      column += widths[position]
      position += 1
    }
    return position
  }
}
