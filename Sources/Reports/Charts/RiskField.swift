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
    let axes = RiskAxes(
      absence: absenceTitle, launch: launchTitle, side: Self.side, width: Self.width)
    let (x, y) = (axes.x, axes.y)
    return axes.drawing(
      title: title, description: description,
      fields(x, y) + axes.limits(absence: absenceCut, launch: launchCut)
        + RowChart.ticks(x, below: y.start + 2) + y.sideTicks(endingAt: x.start - 6))
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
}
