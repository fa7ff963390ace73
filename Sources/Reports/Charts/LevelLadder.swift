import Readiness

/// The levels side by side, with the score and how far the missing answers may move it.
struct LevelLadder {
  let title: String
  let description: String

  /// The levels with their least scores, ascending from 0.
  let steps: [(from: Double, title: String)]

  /// A least score as it is written.
  let written: (Double) -> String

  /// The score of what was answered; nil if nothing was.
  let known: Double?
  let knownText: String?
  let range: Interval

  /// The least score of the level that is wanted; nil where none is.
  let target: Double?

  private static let width = 640.0
  private static let margin = 14.0

  var drawing: Drawing {
    let scale = ChartScale.percent(from: Self.margin, to: Self.width - Self.margin)
    let lane = Box(left: scale.start, top: 22, right: scale.end, bottom: 44)
    let bands = LevelBands(bounds: steps.map(\.from))
    let labels = names(scale, below: lane.bottom + 16)
    let bottom = labels.bottom
    return Drawing(
      title: title, description: description, width: Self.width, height: bottom,
      marks: bands.marks(scale, in: lane) + bounds(scale, baseline: lane.bottom + 13)
        + targetMark(scale, lane) + RowChart.whisker(range, scale, middle: 33)
        + place(scale, lane) + labels.marks)
  }

  private func targetMark(_ scale: ChartScale, _ lane: Box) -> [Mark] {
    guard let x = target.map(scale.position) else { return [] }
    return [
      .line(
        [Point(x, lane.top - 4), Point(x, lane.bottom + 2)], .strong,
        Stroke(width: 2, isDashed: true))
    ]
  }

  private func place(_ scale: ChartScale, _ lane: Box) -> [Mark] {
    guard let known, let knownText else { return [] }
    let x = scale.position(of: known)
    return [
      .line(
        [Point(x, lane.top - 4), Point(x, lane.bottom + 2)], .strong,
        Stroke(width: 4, isDashed: false)),
      .text(knownText, Point(x, lane.top - 8), TextStyle(.strong, .middle)),
    ]
  }

  /// The least score of each level, under its beginning.
  private func bounds(_ scale: ChartScale, baseline: Double) -> [Mark] {
    steps.map { step in
      .text(
        written(step.from), Point(scale.position(of: step.from), baseline),
        TextStyle(.small, step.from == 0 ? .start : .middle, .soft))
    }
  }

  /// The names of the levels under the middle of their bands, and where they end.
  private func names(_ scale: ChartScale, below top: Double) -> (marks: [Mark], bottom: Double) {
    let labels = steps.indices.map { index -> (x: Double, label: Label) in
      let low = scale.position(of: steps[index].from)
      let high = scale.position(of: index + 1 < steps.count ? steps[index + 1].from : 100)
      return ((low + high) / 2, Label(steps[index].title, .label, width: high - low - 2, lines: 2))
    }
    return (
      labels.flatMap { $0.label.marks(x: $0.x, top: top, .middle) },
      top + (labels.map(\.label.height).max() ?? 0) + 4
    )
  }
}
