import Readiness

/// Bars below one another on one scale, each with its label and its figures above it.
enum RowChart {
  /// A bar with what is written above it.
  struct Row {
    let label: String
    let value: String
    let isStrong: Bool

    /// What is drawn in the lane.
    let marks: (ChartScale, Box) -> [Mark]
  }

  static let laneHeight = 22.0
  static let margin = 6.0

  /// The marks of the lanes below a top, and where they end.
  static func stack(
    _ rows: [Row], scale: ChartScale, top: Double
  ) -> (marks: [Mark], bottom: Double) {
    var marks: [Mark] = []
    var top = top
    for row in rows {
      let size = row.isStrong ? TextSize.strong : .label
      let valueWidth = Label.width(of: row.value, size)
      let label = Label(
        row.label, size, width: scale.end - scale.start - valueWidth - 12, lines: 3)
      marks += label.marks(x: scale.start, top: top)
      marks.append(
        .text(row.value, Point(scale.end, top + size.height), TextStyle(size, .end)))
      top += label.height + 2
      let box = Box(
        left: scale.start, top: top, right: scale.end, bottom: top + laneHeight)
      marks += row.marks(scale, box)
      top += laneHeight + 12
    }
    return (marks, top - 4)
  }

  /// Lanes on the scale of scores, with the levels behind them: their numbers above, the scale
  /// below.
  static func drawing(
    title: String, description: String, _ rows: [Row], over bands: LevelBands
  ) -> Drawing {
    let scale = ChartScale.percent(from: margin, to: Drawing.width - margin)
    let (marks, bottom) = stack(rows, scale: scale, top: 20)
    return Drawing(
      title: title, description: description, height: bottom + 18,
      marks: bands.numbers(scale, baseline: 12) + marks + ticks(scale, below: bottom))
  }

  /// The figures 0, 25 … 100 under the lanes.
  static func ticks(_ scale: ChartScale, below bottom: Double) -> [Mark] {
    [0, 25, 50, 75, 100].map { value in
      let alignment: TextStyle.Alignment = value == 0 ? .start : value == 100 ? .end : .middle
      return .text(
        "\(value)", Point(scale.position(of: Double(value)), bottom + TextSize.small.height),
        TextStyle(.small, alignment, .soft))
    }
  }

  /// The ends of what the gaps allow, as a line with caps; nothing where they are one.
  static func whisker(_ range: Interval, _ scale: ChartScale, middle: Double) -> [Mark] {
    let (low, high) = (scale.position(of: range.low), scale.position(of: range.high))
    if high - low < 1 { return [] }
    return [
      .line([Point(low, middle), Point(high, middle)], .ink, .bold),
      .line([Point(low, middle - 4), Point(low, middle + 4)], .ink, .bold),
      .line([Point(high, middle - 4), Point(high, middle + 4)], .ink, .bold),
    ]
  }
}
