/// The questions that were answered at two dates and mean the same at both, the earlier answers
/// scored by the later questionnaire (Scoring, “Two dates”).
package struct CommonQuestions: Sendable {
  /// The questions in the order of the later questionnaire, with what each adds to the change.
  package let contributions: [Contribution]

  /// The score of these questions alone, 0–100; nil if there are none.
  package let before: Double?
  package let after: Double?

  /// What one question adds to the change.
  package struct Contribution: Sendable {
    /// The question as it is in the later questionnaire.
    package let question: Question

    /// The scores of the two answers, 0–100.
    package let before: Interval
    package let after: Interval

    /// In points of the whole score.
    package let points: Double
  }
}

extension CommonQuestions {
  package var change: Double? {
    guard let before, let after else { return nil }
    return after - before
  }

  /// How many of the questions rose, fell and stayed as they were.
  package var counts: (up: Int, down: Int, unchanged: Int) {
    let up = contributions.count { $0.points > tolerance }
    let down = contributions.count { $0.points < -tolerance }
    return (up, down, contributions.count - up - down)
  }

  /// The contributions from the greatest rise to the greatest fall.
  package var ranked: [Contribution] {
    contributions.enumerated().sorted { left, right in
      let difference = left.element.points - right.element.points
      return difference.magnitude > tolerance ? difference > 0 : left.offset < right.offset
    }.map(\.element)
  }

  init(_ earlier: Snapshot, _ later: Snapshot) {
    let model = later.questionnaire
    let common = model.questions.compactMap { question in
      earlier.score(asAnswerTo: question).flatMap { before in
        later.score(asAnswerTo: question).map { (question: question, before: before, after: $0) }
      }
    }
    let worths = model.worths(counting: common.map(\.question.index))
    contributions = zip(common, worths).map { pair, worth in
      Contribution(
        question: pair.question, before: pair.before, after: pair.after,
        points: worth.share * (pair.after.middle - pair.before.middle))
    }
    before = model.score(common.map { ($0.question.index, $0.before.middle) })
    after = model.score(common.map { ($0.question.index, $0.after.middle) })
  }
}

extension Questionnaire {
  /// The score that some questions alone come to, 0–100; nil if there are none.
  func score(_ scores: [(question: QuestionIndex, score: Double)]) -> Double? {
    if scores.isEmpty { return nil }
    return zip(scores, worths(counting: scores.map(\.question)))
      .reduce(0) { $0 + $1.1.share * $1.0.score }
  }
}
