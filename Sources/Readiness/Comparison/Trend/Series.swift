/// Four dates or more, on the questions that were answered at every one (Scoring, “Two dates”).
package struct Series: Sendable {
  /// The score at each date, 0–100, with the last weights.
  package let values: [Double]

  /// The questions that it rests on.
  package let questions: Int

  /// When each date was: in days since the first if all dates are known and differ, else by number.
  package let times: [Double]
  package let isDated: Bool
  package let tendency: MannKendall

  /// The median slope between any two dates: points a year, or from one date to the next.
  package let slope: Double

  /// nil for fewer than four dates, or if no question was answered at every one.
  package init?(_ snapshots: [Snapshot]) {
    guard snapshots.count >= 4, let last = snapshots.last else { return nil }
    let chosen = last.questionnaire.comparable(snapshots)
    if chosen.isEmpty { return nil }
    let worths = last.questionnaire.worths(counting: chosen.map(\.index))
    values = snapshots.map { snapshot in
      zip(chosen, worths).reduce(0) { sum, pair in
        sum + pair.1.share * (snapshot.answered(pair.0.id).map(snapshot.score) ?? 0)
      }
    }
    questions = chosen.count
    let days = snapshots.compactMap { $0.answers.date.flatMap(CalendarDate.init)?.daysSinceEpoch }
    isDated = days.count == snapshots.count && Set(days).count == days.count
    times = isDated ? days.map { Double($0 - days[0]) } : snapshots.indices.map { Double($0) }
    let scale = isDated ? 365.25 : 1
    guard let tendency = MannKendall(values),
      let slope = medianSlope(times: times.map { $0 / scale }, values: values)
    else { return nil }
    self.tendency = tendency
    self.slope = slope
  }
}
