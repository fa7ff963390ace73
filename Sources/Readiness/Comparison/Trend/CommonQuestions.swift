/// Two dates compared on the questions that were answered at both, with the later weights
/// (Scoring, “Two dates”).
package struct CommonQuestions: Sendable {
  /// The questions in the order of the later questionnaire, with what each adds to the change.
  package let contributions: [Contribution]

  /// The score of these questions alone, 0–100; nil if there are none.
  package let before: Double?
  package let after: Double?

  /// What one question adds to the change.
  package struct Contribution: Sendable {
    package let question: Question

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
    let questions = later.questionnaire.comparable([earlier, later])
    let worths = later.questionnaire.worths(counting: questions.map(\.index))
    var contributions: [Contribution] = []
    var before = 0.0
    var after = 0.0
    for (question, worth) in zip(questions, worths) {
      guard let old = earlier.answered(question.id) else { continue }
      let (oldScore, newScore) = (earlier.score(old), later.score(question))
      before += worth.share * oldScore
      after += worth.share * newScore
      contributions.append(
        Contribution(question: question, points: worth.share * (newScore - oldScore)))
    }
    self.contributions = contributions
    self.before = questions.isEmpty ? nil : before
    self.after = questions.isEmpty ? nil : after
  }
}

extension Questionnaire {
  /// The questions that were answered and scored at every date, and have kept their meaning.
  func comparable(_ snapshots: [Snapshot]) -> [Question] {
    questions.filter { question in
      snapshots.allSatisfy { snapshot in
        snapshot.answered(question.id) != nil && question.since <= snapshot.answers.version
      }
    }
  }
}
