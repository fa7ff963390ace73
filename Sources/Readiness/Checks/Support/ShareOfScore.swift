/// The points of 100 that each dimension and each question is worth if all questions are asked.
struct ShareOfScore {
  /// By the position of the dimension; 0 where no question of it is scored.
  let dimensions: [Double]

  /// By the position of the question; 0 where it is not scored.
  let questions: [Double]
}

extension ShareOfScore {
  init(_ questionnaire: Questionnaire) {
    var dimensions = Array(repeating: 0.0, count: questionnaire.dimensions.count)
    let scored = questionnaire.questions.filter(\.isScored)
    let places = questionnaire.dimensions.indices.filter { place in
      scored.contains { $0.dimension == place }
    }
    for (place, share) in zip(places, questionnaire.shares(ofDimensions: places)) {
      dimensions[place] = 100 * share.value
    }
    var questions = Array(repeating: 0.0, count: questionnaire.questions.count)
    let positions = scored.map(\.position)
    for (position, worth) in zip(positions, questionnaire.worths(counting: positions)) {
      questions[position] = worth.points
    }
    self.init(dimensions: dimensions, questions: questions)
  }
}
