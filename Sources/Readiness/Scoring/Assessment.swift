/// What answers come to.
package struct Assessment: Sendable {
  /// The state of each question, by its position.
  package let states: [QuestionState]

  /// The figures of the whole; nil if no scored question applies.
  package let score: ScoreFigures?

  /// The figures of the dimensions with a scored question that applies, in file order.
  package let dimensions: [DimensionFigures]

  package let level: LevelFigures

  /// Whether each gate fires, by its position.
  package let gates: [Ternary]

  /// The two risks; nil if the questionnaire has none.
  package let risks: RisksFigures?

  /// The advice; nil without risks, or if one cannot be assessed.
  package let advice: AdviceFigures?

  package let companions: SupplementaryIndicators

  /// The points of the scored questions that apply, in file order.
  package let points: [QuestionPoints]
}

/// The ways of filling the gaps that are tried one by one, at most, while nobody waits for a key.
package let completionLimit = 50_000

/// Judges answers; the one entry to scoring.
///
/// - Parameter limit: the ways of filling the gaps that are tried one by one at most.
/// - Throws: when there are too many ways to decide which questions are asked.
package func judge(
  _ questionnaire: Questionnaire, _ answers: Answers, limit: Int = completionLimit
) throws(TooManyBranches) -> Assessment {
  try judge(questionnaire, questionnaire.states(for: answers), limit: limit)
}

/// Judges questions in the states that their answers, or a plan, would bring.
package func judge(
  _ questionnaire: Questionnaire, _ states: [QuestionState], limit: Int = completionLimit
) throws(TooManyBranches) -> Assessment {
  let branches = try Branches(questionnaire, states)
  let aggregator = ScoreAggregator(questionnaire, states, branches.asked)
  let score = aggregator.total()
  let dimensions = questionnaire.dimensionFigures(aggregator.dimensions(), states)
  let gates = questionnaire.gates.map { $0.when.truth(in: states) }
  let level = LevelFigures(questionnaire, score, gates: gates)
  let points = questionnaire.points(states)
  var risks: RisksFigures?
  var advice: AdviceFigures?
  if let model = questionnaire.risks {
    let figures = RisksFigures(
      absence: model.absence.figures(states, branches.asked),
      launch: model.launch.figures(states, branches.asked))
    let adviceJudge = AdviceEvaluator(
      questionnaire: questionnaire, states: states, level: level, gates: gates, limit: limit)
    risks = figures
    advice = adviceJudge.advice(model, figures, controllers: branches.controllers)
  }
  return Assessment(
    states: states, score: score, dimensions: dimensions, level: level, gates: gates,
    risks: risks, advice: advice,
    companions: SupplementaryIndicators(
      questionnaire, states, dimensions, points, evidenceFloor: aggregator.evidenceFloor()),
    points: points)
}

/// The least score if the questions had other scores, but were asked or not as they are.
package func leastScore(
  _ questionnaire: Questionnaire, _ changed: [QuestionState], askedAsIn states: [QuestionState]
) throws(TooManyBranches) -> Double? {
  let branches = try Branches(questionnaire, states)
  return ScoreAggregator(questionnaire, changed, branches.asked).total()?.range.low
}

extension Questionnaire {
  fileprivate func dimensionFigures(
    _ figures: [ScoreFigures?], _ states: [QuestionState]
  ) -> [DimensionFigures] {
    zip(dimensions.indices, figures).compactMap { position, figures in
      figures.map {
        DimensionFigures(
          dimension: position, figures: $0, level: $0.known.map(level(ofScore:)),
          notApplicable: notApplicableShare(of: dimensions[position], states))
      }
    }
  }

  /// The share of a dimension's weight that was asked for and is not applicable.
  private func notApplicableShare(of dimension: Dimension, _ states: [QuestionState]) -> Double {
    let scored = dimension.questions.filter {
      questions[$0].isScored && states[$0].status != .skipped
    }
    let all = scored.reduce(0) { $0 + questions[$1].weight }
    let missing = scored.filter { states[$0].status == .notApplicable }
      .reduce(0) { $0 + questions[$1].weight }
    return all > 0 ? Double(missing) / Double(all) : 0
  }
}
