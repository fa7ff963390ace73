/// The points of 100 that each dimension and each question is worth if all questions are asked.
struct ShareOfScore {
  /// 0 where no question of the dimension is scored.
  let dimensions: PerDimension<Double>

  /// 0 where the question is not scored.
  let questions: PerQuestion<Double>
}

extension ShareOfScore {
  init(_ questionnaire: Questionnaire) {
    var dimensions = PerDimension(repeating: 0.0, count: questionnaire.dimensions.count)
    let scored = questionnaire.questions.filter(\.isScored)
    let counted = questionnaire.dimensions.indices.filter { dimension in
      scored.contains { $0.dimension == dimension }
    }
    for (dimension, share) in zip(counted, questionnaire.shares(ofDimensions: counted)) {
      dimensions[dimension] = 100 * share.value
    }
    var questions = PerQuestion(repeating: 0.0, count: questionnaire.questions.count)
    let indices = scored.map(\.index)
    for (question, worth) in zip(indices, questionnaire.worths(counting: indices)) {
      questions[question] = worth.points
    }
    self.init(dimensions: dimensions, questions: questions)
  }
}
