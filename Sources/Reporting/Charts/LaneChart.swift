import Scoring

/// Bars below one another on one scale, each with its label and its figures above it.
struct LaneChart {
  /// A bar with what is written above it.
  struct Lane {
    let label: String
    let value: String
    let isStrong: Bool

    /// What is drawn in the lane.
    let marks: (ChartScale, Box) -> [Mark]
  }

  static let laneHeight = 20.0
  static let margin = 6.0

  /// The marks of the lanes below a top, and where they end.
  static func stack(
    _ lanes: [Lane], scale: ChartScale, top: Double
  ) -> (marks: [Mark], bottom: Double) {
    var marks: [Mark] = []
    var top = top
    for lane in lanes {
      let size = lane.isStrong ? TextSize.strong : .label
      let valueWidth = Label.width(of: lane.value, size)
      let label = Label(
        lane.label, size, width: scale.end - scale.start - valueWidth - 12, lines: 3)
      marks += label.marks(x: scale.start, top: top)
      marks.append(
        .text(lane.value, Point(scale.end, top + size.height), TextStyle(size, .end)))
      top += label.height + 2
      let box = Box(
        left: scale.start, top: top, right: scale.end, bottom: top + laneHeight)
      marks += lane.marks(scale, box)
      top += laneHeight + 12
    }
    return (marks, top - 4)
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

  /// The ends of what the gaps allow, as a line with caps that stands out from what is below it.
  static func whisker(_ range: Interval, _ scale: ChartScale, middle: Double) -> [Mark] {
    let (low, high) = (scale.position(of: range.low), scale.position(of: range.high))
    if high - low < 1 { return [] }
    let lines = [
      [Point(low, middle), Point(high, middle)],
      [Point(low, middle - 5), Point(low, middle + 5)],
      [Point(high, middle - 5), Point(high, middle + 5)],
    ]
    let halo = Stroke(width: 4, isDashed: false)
    return lines.map { .line($0, .paper, halo) } + lines.map { .line($0, .ink, .bold) }
  }
}
