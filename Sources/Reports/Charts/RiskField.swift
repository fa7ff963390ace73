import Readiness

/// Many companies in the square of the two risks: in each tenth of both the darker, the more there
/// are.
struct RiskField {
  let title: String
  let absenceTitle: String
  let launchTitle: String

  /// The companies in tenths of the two risks, from the lowest of both; nil where they are few.
  let cells: [[Int?]]
  let absenceCut: Double
  let launchCut: Double

  private static let side = 280.0
  private static let width = 330.0
  private static let count = 10

  var drawing: Drawing {
    let up = Label("↑\u{A0}" + absenceTitle, .label, width: Self.width - 12, lines: 3)
    let right = Label(launchTitle + "\u{A0}→", .label, width: Self.width - 12, lines: 3)
    let top = up.height + 8
    let x = ChartScale.percent(from: 36, to: 36 + Self.side)
    let y = ChartScale.percent(from: top + Self.side, to: top)
    let bottom = y.start + 20
    return Drawing(
      title: title, description: description, width: Self.width,
      height: bottom + right.height + 4,
      marks: up.marks(x: 6, top: 2) + fields(x, y) + cuts(x, y)
        + RowChart.ticks(x, below: y.start + 2) + y.sideTicks(endingAt: x.start - 6)
        + right.marks(x: x.end, top: bottom, .end))
  }

  private var description: String { "\(absenceTitle), \(launchTitle)" }

  private func fields(_ x: ChartScale, _ y: ChartScale) -> [Mark] {
    let most = cells.prefix(Self.count).flatMap { $0.prefix(Self.count) }.compactMap(\.self).max()
    var marks: [Mark] = []
    for (row, counts) in cells.prefix(Self.count).enumerated() {
      for (column, count) in counts.prefix(Self.count).enumerated() where count != 0 {
        let box = Box(
          left: x.position(of: Double(column) * 10) + 1,
          top: y.position(of: Double(row + 1) * 10) + 1,
          right: x.position(of: Double(column + 1) * 10) - 1,
          bottom: y.position(of: Double(row) * 10) - 1)
        if let count {
          let share = Double(count) / Double(max(1, most ?? 1))
          let paints: [Paint] = [.band2, .band4, .gap, .bar, .strong]
          marks.append(.area(box, paints[min(4, Int(share * 5))]))
        } else {
          marks.append(.frame(box, .grid, .thin))
        }
      }
    }
    return marks
  }

  private func cuts(_ x: ChartScale, _ y: ChartScale) -> [Mark] {
    let (cutX, cutY) = (x.position(of: launchCut), y.position(of: absenceCut))
    return [
      .line([Point(cutX, y.end), Point(cutX, y.start)], .soft, .dashed),
      .line([Point(cutX, cutY), Point(x.end, cutY)], .soft, .dashed),
      .frame(Box(left: x.start, top: y.end, right: x.end, bottom: y.start), .soft, .thin),
    ]
  }
}
