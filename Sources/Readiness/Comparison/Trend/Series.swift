/// Four dates or more, on the questions that were answered at every one (Scoring, “Two dates”).
package struct Series: Sendable {
  /// The score at each date, 0–100, by the last questionnaire.
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
    let chosen = last.questionnaire.questions.filter { question in
      snapshots.allSatisfy { $0.score(asAnswerTo: question) != nil }
    }
    values = snapshots.compactMap { snapshot in
      last.questionnaire.score(
        chosen.compactMap { question in
          snapshot.score(asAnswerTo: question).map { (question.index, $0.middle) }
        })
    }
    if chosen.isEmpty { return nil }
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
