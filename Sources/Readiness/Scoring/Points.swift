/// A part of a sum of whole weights.
public struct WeightShare: Equatable, Sendable {
  public let weight: Int

  /// The sum that the weight is a part of; 1 or more.
  public let total: Int

  /// 0–1.
  public var value: Double { Double(weight) / Double(total) }
}

/// What a question is worth among the questions that count (Scoring, “Points”).
public struct QuestionWorth: Equatable, Sendable {
  /// The weight of its dimension among the dimensions in which a question counts.
  public let dimension: WeightShare

  /// The weight of the question among those of its dimension that count.
  public let question: WeightShare

  /// The share of the whole score, 0–1; the shares of all questions that count add up to 1.
  public var share: Double {
    Double(dimension.weight * question.weight) / Double(dimension.total * question.total)
  }

  /// The share in points, 0–100.
  // Multiplied in this order, and not 100 times the share, so that the last digit of what is
  // printed stays the same.
  public var points: Double {
    100 * dimension.value * Double(question.weight) / Double(question.total)
  }
}

extension Questionnaire {
  /// What each of some scored questions is worth if these alone count, in their order.
  public func worths(counting indices: [QuestionIndex]) -> [QuestionWorth] {
    var weights = PerDimension(repeating: 0, count: dimensions.count)
    // By index: a question is a large value, and this runs for every key that is pressed.
    for index in indices {
      weights[questions[index].dimension] += questions[index].weight
    }
    let all = dimensions.indices.reduce(0) { $0 + (weights[$1] > 0 ? dimensions[$1].weight : 0) }
    return indices.map { index in
      let dimension = questions[index].dimension
      return QuestionWorth(
        dimension: WeightShare(weight: dimensions[dimension].weight, total: all),
        question: WeightShare(weight: questions[index].weight, total: weights[dimension]))
    }
  }

  /// The weight of each of some dimensions among these, in their order.
  public func shares(ofDimensions indices: [DimensionIndex]) -> [WeightShare] {
    let all = indices.reduce(0) { $0 + dimensions[$1].weight }
    return indices.map { WeightShare(weight: dimensions[$0].weight, total: all) }
  }
}

/// What a question is worth in points of the whole score, and how many of them it has.
public struct QuestionPoints: Sendable {
  public let question: QuestionIndex

  /// The scores that its answer may have, 0–100.
  public let score: Interval

  /// The weights that its worth comes from.
  public let weights: QuestionWorth
}

extension QuestionPoints {
  /// The points it is worth, 0–100; all questions that apply add up to 100.
  public var worth: Double { weights.points }

  /// The points that are certain; all add up to the least score.
  public var have: Double { points(of: score.low) }

  /// The points that are not certain.
  public var lost: Double { points(of: 100 - score.low) }

  /// The points that no answer that is still open can bring.
  package var certainlyLost: Double { points(of: 100 - score.high) }

  /// The points that depend on what is not known.
  public var open: Double { points(of: score.high - score.low) }

  /// The points of the whole score that a score of the question, or a part of one, brings.
  public func points(of score: Double) -> Double { worth * score / 100 }
}

extension Questionnaire {
  /// The points of the scored questions that apply, undecided ones counted as asked.
  func points(_ states: PerQuestion<QuestionState>) -> [QuestionPoints] {
    let applying = questions.indices.filter {
      questions[$0].isScored && states[$0].status != .skipped && states[$0].score != nil
    }
    return zip(applying, worths(counting: applying)).compactMap { question, worth in
      states[question].score.map {
        QuestionPoints(question: question, score: $0, weights: worth)
      }
    }
  }
}
