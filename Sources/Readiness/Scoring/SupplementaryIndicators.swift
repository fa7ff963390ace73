/// Figures printed beside the level and never merged into it (Scoring, “Level and supplementary
/// indicators”).
public struct SupplementaryIndicators: Equatable, Sendable {
  /// The dimension with the least known score.
  public let weakest: DimensionIndex?

  /// The geometric mean of the known scores of the dimensions, in which a weak one weighs more,
  /// 1–100 (OECD/JRC 2008).
  public let geometricMean: Double?

  /// The step, 1–5, of the middle answer, each weighing what its question is worth; it does not
  /// depend on how far apart the lines of a question are scored.
  public let medianLine: Int?

  /// The first question of the chain whose least score is below 50; nil if there is
  /// none.
  public let breaksAt: QuestionIndex?

  /// The least score if every answer were too high by what its evidence allows, 0–100.
  public let evidenceFloor: Double?
}

extension SupplementaryIndicators {
  init(
    _ questionnaire: Questionnaire, _ states: PerQuestion<QuestionState>,
    _ dimensions: [DimensionFigures],
    _ points: [QuestionPoints], evidenceFloor: Double?
  ) {
    let known = dimensions.compactMap { dimension in
      dimension.figures.known.map { (dimension: dimension.dimension, known: $0) }
    }
    self.init(
      weakest: Self.weakest(known),
      geometricMean: Self.geometricMean(
        known.map { (Double(questionnaire.dimensions[$0.dimension].weight), $0.known) }),
      medianLine: Self.medianLine(points.filter { states[$0.question].status == .answered }),
      breaksAt: Self.breaksAt(questionnaire.prerequisiteChain, states),
      evidenceFloor: evidenceFloor)
  }

  private static func weakest(_ known: [(dimension: DimensionIndex, known: Double)])
    -> DimensionIndex?
  {
    guard let least = known.map(\.known).min() else { return nil }
    return known.first { $0.known <= least + tolerance }?.dimension
  }

  /// Π max(known, 1)^(weight/Σ weight).
  private static func geometricMean(_ known: [(weight: Double, known: Double)]) -> Double? {
    let all = known.reduce(0) { $0 + $1.weight }
    guard all > 0 else { return nil }
    return naturalExponential(
      known.reduce(0) { $0 + $1.weight / all * naturalLogarithm(max($1.known, 1)) })
  }

  /// The weighted lower median of the steps, each weighing what its question is worth.
  private static func medianLine(_ points: [QuestionPoints]) -> Int? {
    let half = points.reduce(0) { $0 + $1.worth } / 2
    var sum = 0.0
    for step in 1...5 {
      for point in points where stepOfScore(point.score.middle) == step { sum += point.worth }
      if sum > 0, sum + tolerance >= half { return step }
    }
    return nil
  }

  private static func breaksAt(
    _ prerequisiteChain: [QuestionIndex], _ states: PerQuestion<QuestionState>
  ) -> QuestionIndex? {
    prerequisiteChain.first { question in
      guard states[question].status != .skipped, let score = states[question].score
      else { return false }
      return score.low < 50 - tolerance
    }
  }
}

extension Assessment {
  /// The score, 0–100, of the answer that `medianLine` is the step of: at least half of the answers
  /// score no more, by weight, and more than half no less. Nil where nothing is known, or where
  /// something is withheld.
  package var middleScore: Double? {
    if companions.medianLine == nil { return nil }
    let answered = points.filter { states[$0.question].status == .answered }
      .sorted { $0.score.middle < $1.score.middle }
    let half = answered.reduce(0) { $0 + $1.worth } / 2
    var sum = 0.0
    return answered.first { point in
      sum += point.worth
      return sum > 0 && sum + tolerance >= half
    }?.score.middle
  }
}

/// The step, 1–5, of a score; on a question of five lines it is the line.
public func stepOfScore(_ score: Double) -> Int {
  min(5, Int(((score + tolerance) / 25).rounded(.down)) + 1)
}
