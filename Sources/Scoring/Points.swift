import QuestionnaireModel

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
    let applying = questions.filter {
      $0.isScored && states[$0.position].status != .skipped && states[$0.position].score != nil
    }
    var weights = Array(repeating: 0, count: dimensions.count)
    for question in applying { weights[question.dimension] += question.weight }
    let all = dimensions.indices.reduce(0) { $0 + (weights[$1] > 0 ? dimensions[$1].weight : 0) }
    return applying.compactMap { question in
      guard let score = states[question.position].score else { return nil }
      let dimension = question.dimension
      let share = Double(dimensions[dimension].weight) / Double(all)
      let worth = 100 * share * Double(question.weight) / Double(weights[dimension])
      return QuestionPoints(question: question.position, score: score, worth: worth)
    }
  }
}
