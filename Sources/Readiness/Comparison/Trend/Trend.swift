/// Two dates or more of one company.
package struct Trend: Sendable {
  /// The dates, the earliest first.
  package let snapshots: [Snapshot]

  /// The first date against the last.
  package let whole: Comparison

  /// Each date against the one before; none if there are two.
  package let steps: [Comparison]

  /// All dates; nil for fewer than four, or if no question was answered at every one.
  package let series: Series?

  /// nil for fewer than two dates.
  package init?(_ snapshots: [Snapshot]) {
    guard snapshots.count > 1, let first = snapshots.first, let last = snapshots.last
    else { return nil }
    self.snapshots = snapshots
    whole = Comparison(first, last)
    steps =
      snapshots.count == 2
      ? [] : zip(snapshots, snapshots.dropFirst()).map { Comparison($0, $1) }
    series = Series(snapshots)
  }
}
