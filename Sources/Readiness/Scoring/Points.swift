/// What a question is worth in points of the whole score, and how much of it is there.
package struct QuestionPoints: Sendable {
  /// The position of the question.
  package let question: Int
  package let score: Interval

  /// The points it is worth; all questions add up to 100.
  package let worth: Double

  /// The points that are certain; all add up to the least score.
  package var have: Double { worth * score.low / 100 }

  /// The points that are not.
  package var lost: Double { worth * (100 - score.low) / 100 }
}

extension Questionnaire {
  /// The points of the scored questions that apply, undecided ones counted as asked (scoring §14).
  func points(_ states: [QuestionState]) -> [QuestionPoints] {
    // By position: a question is a large value, and this runs for every key that is pressed.
    let applying = questions.indices.filter {
      questions[$0].isScored && states[$0].status != .skipped && states[$0].score != nil
    }
    var weights = Array(repeating: 0, count: dimensions.count)
    for position in applying {
      weights[questions[position].dimension] += questions[position].weight
    }
    let all = dimensions.indices.reduce(0) { $0 + (weights[$1] > 0 ? dimensions[$1].weight : 0) }
    return applying.compactMap { position in
      guard let score = states[position].score else { return nil }
      let dimension = questions[position].dimension
      let share = Double(dimensions[dimension].weight) / Double(all)
      let worth = 100 * share * Double(questions[position].weight) / Double(weights[dimension])
      return QuestionPoints(question: position, score: score, worth: worth)
    }
  }
}
