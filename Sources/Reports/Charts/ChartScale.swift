/// Where numbers of a range lie between two ends of a drawing.
struct ChartScale {
  let low: Double
  let high: Double

  /// The coordinates of both numbers, in user units.
  let start: Double
  let end: Double

  /// Scores, risks and shares, on one scale in all charts.
  static func percent(from start: Double, to end: Double) -> ChartScale {
    ChartScale(low: 0, high: 100, start: start, end: end)
  }

  /// The coordinate of a number; one outside lies at the nearer end.
  func position(of value: Double) -> Double {
    guard high > low else { return start }
    return start + (min(max(value, low), high) - low) / (high - low) * (end - start)
  }

  /// The figures 0, 25 … 100 on the left of an upright scale.
  ///
  /// - Parameter x: where they end.
  func sideTicks(endingAt x: Double) -> [Mark] {
    [0, 25, 50, 75, 100].map { value in
      .text(
        "\(value)", Point(x, position(of: Double(value)) + 4), TextStyle(.small, .end, .soft))
    }
  }
}
