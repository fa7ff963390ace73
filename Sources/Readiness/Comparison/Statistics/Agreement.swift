/// How far the people of one group chose the same line of one question (Scoring, “Agreement
/// and gaps”).
package struct Agreement: Equatable, Sendable {
  /// How many chose a line.
  package let count: Int

  /// The middle line.
  package let median: Double

  /// Mean distance from the median, in lines (Burke, Finkelstein & Dusig 1999).
  package let averageDeviation: Double

  /// 1 − s² over the variance of lines drawn evenly, as computed: below 0 where people stand
  /// further apart than chance would put them; nil for fewer than three people (James, Demaree &
  /// Wolf 1984).
  package let uncutWithinGroup: Double?

  /// nil if nobody chose a line, or if there is only one.
  ///
  /// - Parameters:
  ///   - chosen: the line that each person chose, from 1.
  ///   - lines: the number of lines, 2 or more.
  package init?(_ chosen: [Double], lines: Int) {
    guard let median = chosen.median, lines > 1 else { return nil }
    count = chosen.count
    self.median = median
    averageDeviation = chosen.reduce(0) { $0 + ($1 - median).magnitude } / Double(chosen.count)
    uncutWithinGroup =
      chosen.count < 3
      ? nil : chosen.sampleVariance.map { 1 - $0 / evenVariance(lines: lines) }
  }
}

extension Agreement {
  /// r_wg, 0–1; 1 is perfect agreement.
  package var withinGroup: Double? { uncutWithinGroup.map { min(1, max(0, $0)) } }

  /// Whether people stand further apart than chance would put them: two opinions, and not one that
  /// was badly measured.
  package var hasTwoCamps: Bool { uncutWithinGroup.map { $0 < -1e-9 } ?? false }
}

/// The variance of lines that are drawn evenly.
private func evenVariance(lines: Int) -> Double { Double(lines * lines - 1) / 12 }
