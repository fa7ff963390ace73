/// The points of 100 that each dimension and each question is worth if all questions are asked.
struct ShareOfScore {
  /// By the position of the dimension; 0 where no question of it is scored.
  let dimensions: [Double]

  /// By the position of the question; 0 where it is not scored.
  let questions: [Double]
}

extension ShareOfScore {
  init(_ questionnaire: Questionnaire) {
    let weights = questionnaire.dimensions.map { dimension in
      dimension.questions.map { questionnaire.questions[$0] }.filter(\.isScored)
        .reduce(0) { $0 + $1.weight }
    }
    let all = zip(questionnaire.dimensions, weights).reduce(0) {
      $0 + ($1.1 > 0 ? $1.0.weight : 0)
    }
    let dimensions = zip(questionnaire.dimensions, weights).map { dimension, weight in
      weight > 0 ? 100 * Double(dimension.weight) / Double(all) : 0
    }
    self.init(
      dimensions: dimensions,
      questions: questionnaire.questions.map { question in
        guard question.isScored else { return 0 }
        return dimensions[question.dimension] * Double(question.weight)
          / Double(weights[question.dimension])
      })
  }
}
