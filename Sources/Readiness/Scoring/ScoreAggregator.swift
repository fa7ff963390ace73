/// Works out the scores of the dimensions and of the whole, over every way in which undecided
/// questions may be asked (Scoring, “Aggregation”).
struct ScoreAggregator {
  private let questionnaire: Questionnaire
  private let states: PerQuestion<QuestionState>
  private let branches: [QuestionSet]

  init(
    _ questionnaire: Questionnaire, _ states: PerQuestion<QuestionState>, _ branches: [QuestionSet]
  ) {
    self.questionnaire = questionnaire
    self.states = states
    self.branches = branches
  }

  /// What one way of asking makes of a dimension.
  private struct Sums {
    var weight = 0.0
    var low = 0.0
    var high = 0.0
    var answered = 0.0
  }

  /// The figures of each dimension; nil where no question applies in any way of asking.
  func dimensions() -> PerDimension<ScoreFigures?> {
    let perBranch = branches.map { branch in
      questionnaire.dimensions.mapElements {
        figures(sums(of: $0, in: branch), known: known(of: $0))
      }
    }
    return PerDimension(
      questionnaire.dimensions.indices.map { dimension in
        perBranch.compactMap { $0[dimension] }.hull
      })
  }

  /// The figures of the whole; nil if no question applies in any way of asking.
  func total() -> ScoreFigures? {
    let known = knownOfAll()
    return branches.compactMap { total(in: $0, known: known) }.hull
  }

  /// The least score if every answer were too high by what its evidence allows (Scoring,
  /// “Evidence”); nil if no question applies.
  func evidenceFloor() -> Double? {
    branches.compactMap { branch in
      total(in: branch, known: nil, lowered: { max(0, $0 - $1) })?.range.low
    }.min()
  }

  /// - Parameter lowered: the score to count for an answer, from its score and its allowance.
  private func total(
    in branch: QuestionSet, known: Double?,
    lowered: (Double, Double) -> Double = { score, _ in score }
  ) -> ScoreFigures? {
    var all = Sums()
    for dimension in questionnaire.dimensions {
      let sums = sums(of: dimension, in: branch, lowered: lowered)
      guard sums.weight > 0 else { continue }
      let weight = Double(dimension.weight)
      all.weight += weight
      all.low += weight * sums.low / sums.weight
      all.high += weight * sums.high / sums.weight
      all.answered += weight * sums.answered / sums.weight
    }
    return figures(all, known: known)
  }

  private func sums(
    of dimension: Dimension, in branch: QuestionSet,
    lowered: (Double, Double) -> Double = { score, _ in score }
  ) -> Sums {
    var sums = Sums()
    for position in dimension.questions {
      let state = states[position]
      guard branch.contains(position), questionnaire.questions[position].isScored,
        let score = state.score
      else { continue }
      let weight = Double(questionnaire.questions[position].weight)
      let isAnswered = state.isAnsweredIfAsked
      sums.weight += weight
      sums.low += weight * (isAnswered ? lowered(score.low, state.evidence.allowance) : score.low)
      sums.high += weight * score.high
      sums.answered += isAnswered ? weight : 0
    }
    return sums
  }

  private func figures(_ sums: Sums, known: Double?) -> ScoreFigures? {
    guard sums.weight > 0 else { return nil }
    return ScoreFigures(
      range: Interval(sums.low / sums.weight, sums.high / sums.weight), known: known,
      completeness: sums.answered / sums.weight)
  }
}

// MARK: - What is known

extension ScoreAggregator {
  /// The weighted mean of the scores of the answered questions of a dimension, undecided ones left
  /// out; nil if nothing is answered.
  private func known(of dimension: Dimension) -> Double? {
    var sum = 0.0
    var weight = 0.0
    for position in dimension.questions {
      guard questionnaire.questions[position].isScored, states[position].status == .answered,
        let score = states[position].score
      else { continue }
      let questionWeight = Double(questionnaire.questions[position].weight)
      sum += questionWeight * score.middle
      weight += questionWeight
    }
    return weight > 0 ? sum / weight : nil
  }

  /// The weighted mean of these over the dimensions that have one.
  private func knownOfAll() -> Double? {
    var sum = 0.0
    var weight = 0.0
    for dimension in questionnaire.dimensions {
      guard let known = known(of: dimension) else { continue }
      sum += Double(dimension.weight) * known
      weight += Double(dimension.weight)
    }
    return weight > 0 ? sum / weight : nil
  }
}

extension [ScoreFigures] {
  /// The smallest low, the largest high and the smallest completeness.
  fileprivate var hull: ScoreFigures? {
    guard let first else { return nil }
    return reduce(first) { all, next in
      ScoreFigures(
        range: all.range.hull(next.range), known: all.known,
        completeness: Swift.min(all.completeness, next.completeness))
    }
  }
}

extension Evidence {
  /// By how many points of 100 an answer with this evidence may be too high (Scoring, “Evidence”).
  package var allowance: Double {
    switch self {
    case .declared: 25
    case .documented: 12.5
    case .observed: 0
    }
  }
}
