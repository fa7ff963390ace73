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
