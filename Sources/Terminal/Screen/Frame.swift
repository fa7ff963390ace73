/// What the screen shall show: a grid of cells and the place of the cursor.
///
/// A frame is exactly as large as the window, and the last column of its last row is blank:
/// writing there makes some terminals scroll.
package struct Frame: Equatable, Sendable {
  package let size: ScreenSize
  package let cursor: ScreenPosition

  /// The cells, row after row.
  private let cells: [Cell]

  /// A frame of some rows from the top and some from the bottom, with blank ones between.
  ///
  /// What does not fit is cut: columns on the right, and the last rows of the top. The cursor
  /// stands where a row says, else after the first row.
  package init(size: ScreenSize, top: [StyledText], bottom: [StyledText] = []) {
    let bottom = bottom.suffix(size.rows)
    let top = top.prefix(size.rows - bottom.count)
    let between = repeatElement(StyledText(""), count: size.rows - bottom.count - top.count)
    let rows = Array(top) + Array(between) + Array(bottom)
    var cells: [Cell] = []
    cells.reserveCapacity(size.columns * size.rows)
    for (number, row) in rows.enumerated() {
      let room = number == size.rows - 1 ? size.columns - 1 : size.columns
      cells += Self.cells(of: row, columns: room)
      cells += repeatElement(.blank, count: (number + 1) * size.columns - cells.count)
    }
    self.size = size
    self.cells = cells
    let row = rows.firstIndex { $0.cursorColumn != nil } ?? 0
    let column = rows[row].cursorColumn ?? rows[row].width
    cursor = ScreenPosition(column: min(column, size.columns - 1), row: row)
  }

  /// The cells of a row, one for each column.
  package func row(_ number: Int) -> ArraySlice<Cell> {
    cells[number * size.columns..<(number + 1) * size.columns]
  }

  /// The rows as text, without the spaces at their ends.
  package var lines: [String] {
    (0..<size.rows).map { number in
      let text = String(row(number).lazy.filter { $0.width > 0 }.map(\.character))
      return text.lastIndex { $0 != " " }.map { String(text[...$0]) } ?? ""
    }
  }

  private static func cells(of text: StyledText, columns: Int) -> [Cell] {
    var cells: [Cell] = []
    for (character, style) in text.elements {
      let width = character.displayWidth
      if width == 0 {
        if let base = cells.lastIndex(where: { $0.width > 0 }) {
          cells[base] = cells[base].combined(with: character)
        }
        continue
      }
      if cells.count + width > columns { break }
      let cell = Cell(character, style, width: width)
      cells.append(cell.isInvisible ? .blank : cell)
      for _ in 1..<width { cells.append(.continuation(style)) }
    }
    return cells
  }
}
