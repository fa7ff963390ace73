import Readiness

/// The scenarios of a risk in a grid of five by five; the rank is in the table and not in a colour.
struct ScenarioGrid {
  struct Entry {
    let id: String
    let likelihood: Interval
    let impact: Interval
  }

  let title: String
  let description: String
  let likelihoodTitle: String
  let impactTitle: String
  let entries: [Entry]

  private static let left = 44.0
  private static let top = 24.0
  private static let cellWidth = 66.0
  private static let cellHeight = 46.0

  /// The cell of a share, 1–5 (scoring §8).
  static func cell(of share: Double) -> Int {
    min(5, Int((share * 5 + tolerance).rounded(.down)) + 1)
  }

  var drawing: Drawing {
    let bottom = Self.top + 5 * Self.cellHeight
    let right = Self.left + 5 * Self.cellWidth
    return Drawing(
      title: title, description: description, height: bottom + 40,
      marks: [.text("↑ " + likelihoodTitle, Point(6, 14), TextStyle(.label))] + cells + frames
        + ids + ticks
        + [.text(impactTitle + " →", Point(right, bottom + 34), TextStyle(.label, .end))])
  }

  private func box(_ columns: ClosedRange<Int>, _ rows: ClosedRange<Int>) -> Box {
    Box(
      left: Self.left + Double(columns.lowerBound - 1) * Self.cellWidth,
      top: Self.top + Double(5 - rows.upperBound) * Self.cellHeight,
      right: Self.left + Double(columns.upperBound) * Self.cellWidth,
      bottom: Self.top + Double(6 - rows.lowerBound) * Self.cellHeight)
  }

  private var cells: [Mark] {
    (1...5).flatMap { row in
      (1...5).flatMap { column -> [Mark] in
        let cell = box(column...column, row...row)
        return [.area(cell, Self.paint(row, column)), .frame(cell, .grid, .thin)]
      }
    }
  }

  /// Three shades that never contradict the order of the levels (Cox 2008).
  private static func paint(_ row: Int, _ column: Int) -> Paint {
    if row == 1 || column == 1 || (row == 2 && column == 2) { return .band1 }
    return row + column >= 7 && min(row, column) >= 3 ? .band5 : .band3
  }

  /// A dashed frame over all cells where an uncertain scenario may lie.
  private var frames: [Mark] {
    entries.compactMap { entry in
      let columns = Self.cell(of: entry.impact.low)...Self.cell(of: entry.impact.high)
      let rows = Self.cell(of: entry.likelihood.low)...Self.cell(of: entry.likelihood.high)
      if columns.count == 1, rows.count == 1 { return nil }
      let cells = box(columns, rows)
      return .frame(
        Box(
          left: cells.left + 2, top: cells.top + 2, right: cells.right - 2,
          bottom: cells.bottom - 2), .strong, .dashed)
    }
  }

  /// The ids, each in the cell of the high end.
  private var ids: [Mark] {
    (1...5).flatMap { row in
      (1...5).flatMap { column -> [Mark] in
        let here = entries.filter {
          Self.cell(of: $0.likelihood.high) == row && Self.cell(of: $0.impact.high) == column
        }
        if here.isEmpty { return [] }
        let cell = box(column...column, row...row)
        let text = here.map(\.id).joined(separator: " ")
        let label = Label(text, .label, width: Self.cellWidth - 10, lines: 2)
        return label.marks(
          x: (cell.left + cell.right) / 2,
          top: (cell.top + cell.bottom - label.height) / 2, .middle)
      }
    }
  }

  /// The bounds of the cells, in percent.
  private var ticks: [Mark] {
    (0...5).flatMap { step -> [Mark] in
      let bottom = Self.top + 5 * Self.cellHeight
      return [
        .text(
          "\(step * 20)", Point(Self.left + Double(step) * Self.cellWidth, bottom + 15),
          TextStyle(.small, step == 5 ? .end : .middle, .soft)),
        .text(
          "\(step * 20)", Point(Self.left - 6, bottom - Double(step) * Self.cellHeight + 4),
          TextStyle(.small, .end, .soft)),
      ]
    }
  }
}
