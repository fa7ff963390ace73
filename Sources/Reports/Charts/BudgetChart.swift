/// The score that each number of days can reach, as a step line over the levels.
struct BudgetChart {
  struct Step {
    let days: Double
    let score: Double
  }

  let title: String
  let description: String
  let daysTitle: String

  /// Ascending in days, from 0.
  let steps: [Step]
  let bands: LevelBands

  /// The days of the plan, and what is written at its line.
  let plan: (days: Double, label: String)?

  private static let top = 24.0
  private static let bottom = 224.0

  var drawing: Drawing {
    let last = max(steps.last?.days ?? 0, 1)
    let x = ChartScale(low: 0, high: last, start: 34, end: Drawing.width - 24)
    let y = ChartScale.percent(from: Self.bottom, to: Self.top)
    return Drawing(
      title: title, description: description, height: Self.bottom + 42,
      marks: bands.stacked(y, left: x.start, right: x.end)
        + bands.numbers(y, left: x.end + 8) + planMarks(x, y) + line(x, y) + ticks(x, y, last)
        + [
          .text(daysTitle + " →", Point(x.end, Self.bottom + 34), TextStyle(.label, .end))
        ])
  }

  private func line(_ x: ChartScale, _ y: ChartScale) -> [Mark] {
    var points: [Point] = []
    for step in steps {
      let across = x.position(of: step.days)
      if let previous = points.last { points.append(Point(across, previous.y)) }
      points.append(Point(across, y.position(of: step.score)))
    }
    return Mark.curve(points)
  }

  private func planMarks(_ x: ChartScale, _ y: ChartScale) -> [Mark] {
    guard let plan else { return [] }
    let across = x.position(of: plan.days)
    let isLeft = across > (x.start + x.end) / 2
    let alignment: TextStyle.Alignment = isLeft ? .end : .start
    return [
      .line([Point(across, y.end), Point(across, y.start)], .ink, .dashed),
      .text(plan.label, Point(across, Self.top - 8), TextStyle(.small, alignment)),
    ]
  }

  private func ticks(_ x: ChartScale, _ y: ChartScale, _ last: Double) -> [Mark] {
    let days: [Mark] = stride(from: 0, through: last, by: Self.tickStep(last)).map { value in
      .text(
        "\(Int(value))", Point(x.position(of: value), Self.bottom + 15),
        TextStyle(.small, .middle, .soft))
    }
    return y.sideTicks(endingAt: x.start - 6) + days
  }

  /// A round number of days that gives at most eight ticks.
  private static func tickStep(_ last: Double) -> Double {
    var step = 1.0
    while last / step > 8 { step *= 10 }
    if step >= 10 {
      if last / (step / 5) <= 8 { return step / 5 }
      if last / (step / 2) <= 8 { return step / 2 }
    }
    return step
  }
}
