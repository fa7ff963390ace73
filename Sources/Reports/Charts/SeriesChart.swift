/// The score at several dates as a line over the levels.
struct SeriesChart {
  struct Moment {
    /// How far along, in days or in dates.
    let time: Double
    let score: Double

    /// The date, as it is written.
    let label: String
  }

  let title: String
  let description: String

  /// Ascending in time.
  let points: [Moment]
  let bands: LevelBands

  private static let top = 24.0
  private static let bottom = 224.0

  var drawing: Drawing {
    let x = ChartScale(
      low: points.first?.time ?? 0, high: points.last?.time ?? 1, start: 44,
      end: Drawing.width - 34)
    let y = ChartScale.percent(from: Self.bottom, to: Self.top)
    let (left, right) = (x.start - 10, x.end + 10)
    return Drawing(
      title: title, description: description, height: Self.bottom + 24,
      marks: bands.stacked(y, left: left, right: right)
        + bands.numbers(y, left: right + 8) + line(x, y) + ticks(x, y, left: left))
  }

  private func line(_ x: ChartScale, _ y: ChartScale) -> [Mark] {
    let places = points.map {
      Point(x.position(of: $0.time), y.position(of: $0.score))
    }
    return Mark.curve(places) + places.map { .dot($0, radius: 5, .strong) }
  }

  /// The scores at the side, the first and the last date below.
  private func ticks(_ x: ChartScale, _ y: ChartScale, left: Double) -> [Mark] {
    let baseline = Self.bottom + 16
    let first: [Mark] =
      points.first.map {
        [.text($0.label, Point(left, baseline), TextStyle(.small, .start, .soft))]
      } ?? []
    let last: [Mark] =
      points.last.map {
        [.text($0.label, Point(x.end + 10, baseline), TextStyle(.small, .end, .soft))]
      } ?? []
    return y.sideTicks(endingAt: left - 6) + first + last
  }
}
