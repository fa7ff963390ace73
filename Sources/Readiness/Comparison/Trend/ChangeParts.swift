import Localization

/// What a change of the known score comes from, in points; the three add up to it (Scoring, “Two
/// dates”).
package struct ChangeParts: Equatable, Sendable {
  /// Other answers to the questions that count at both dates.
  package let answers: Double

  /// Other weights or scores for the same answers; 0 where the earlier date is scored with the
  /// later questionnaire.
  package let questionnaire: Double

  /// Questions that count at one date only.
  package let scope: Double
}

extension ChangeParts {
  /// nil if no question counts at both dates.
  init?(_ earlier: Snapshot, _ later: Snapshot, _ common: CommonQuestions) {
    let (old, new) = (earlier.questionnaire, later.questionnaire)
    let inBoth = common.contributions.compactMap { old.index(of: $0.question.id) }.sorted()
    func score(_ questions: some Sequence<QuestionIndex>) -> Double? {
      old.score(questions.map { ($0, earlier.score(old.questions[$0])) })
    }
    guard let before = common.before, let after = common.after, let beforeByOld = score(inBoth),
      let whole = score(earlier.counted.map(\.index)),
      let wholeAfter = new.score(later.counted.map { ($0.index, later.score($0)) })
    else { return nil }
    self.init(
      answers: after - before, questionnaire: before - beforeByOld,
      scope: beforeByOld - whole + (wholeAfter - after))
  }
}

extension ChangeParts {
  /// The parts as they are printed beside the whole change: with one decimal, and so that they add
  /// up to it. What rounding leaves is given to the parts that it moves least.
  ///
  /// - Parameter change: the whole change as it is printed, with one decimal.
  package func printed(besides change: Double) -> ChangeParts {
    let parts = [answers, questionnaire, scope]
    var tenths = parts.map { roundedAwayFromZero(10 * $0) }
    // The answers are always told; another part is not where nothing is printed of it.
    let told = parts.indices.filter { $0 == 0 || tenths[$0] != 0 }
    var rest = roundedAwayFromZero(10 * change) - tenths.reduce(0, +)
    while rest.magnitude >= 0.5 {
      let step: Double = rest > 0 ? 1 : -1
      func error(_ part: Int) -> Double { (10 * parts[part] - tenths[part]) * step }
      guard let part = told.max(by: { error($0) < error($1) }) else { break }
      tenths[part] += step
      rest -= step
    }
    return ChangeParts(
      answers: tenths[0] / 10, questionnaire: tenths[1] / 10, scope: tenths[2] / 10)
  }
}
