/// Groups and questions in one hue, the darker the higher, with the figure in each cell.
struct HeatMap {
  struct Row {
    let label: String

    /// The middle score of each group, 0–100, and how many answered; nil where it is not shown.
    let cells: [(score: Double, text: String)?]
  }

  let title: String
  let description: String
  let groups: [String]
  let rows: [Row]

  private static let cellHeight = 20.0
  private static let gap = 2.0

  private var cellWidth: Double {
    (Drawing.width - 2 * RowChart.margin) / Double(max(1, groups.count))
  }

  var drawing: Drawing {
    var (marks, top) = header
    for row in rows {
      let label = Label(
        row.label, .label, width: Drawing.width - 2 * RowChart.margin, lines: 2)
      marks += label.marks(x: RowChart.margin, top: top)
      top += label.height + 2
      marks += row.cells.enumerated().flatMap { cell($0.element, column: $0.offset, top: top) }
      top += Self.cellHeight + 10
    }
    return Drawing(title: title, description: description, height: top, marks: marks)
  }

  /// The names of the groups above their columns.
  private var header: (marks: [Mark], bottom: Double) {
    let labels = groups.map { Label($0, .small, width: cellWidth - 4, lines: 2) }
    let height = labels.map(\.height).max() ?? 0
    let marks = labels.enumerated().flatMap { column, label in
      label.marks(x: middle(of: column), top: 4, .middle, .soft)
    }
    return (marks, height + 10)
  }

  private func middle(of column: Int) -> Double {
    RowChart.margin + (Double(column) + 0.5) * cellWidth
  }

  private func cell(
    _ cell: (score: Double, text: String)?, column: Int, top: Double
  ) -> [Mark] {
    let left = RowChart.margin + Double(column) * cellWidth
    let box = Box(
      left: left, top: top, right: left + cellWidth - Self.gap, bottom: top + Self.cellHeight)
    guard let cell else { return [.frame(box, .grid, .thin)] }
    let band = Paint.band(min(4, Int(cell.score / 20)), of: 5)
    return [
      .area(box, band),
      .text(
        cell.text, Point(middle(of: column), top + 14.5), TextStyle(.label, .middle)),
    ]
  }
}
