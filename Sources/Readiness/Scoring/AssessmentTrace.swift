/// What every figure of an assessment is made of.
///
/// Each part is worked out when it is asked for, from what the assessment holds.
package struct AssessmentTrace: Sendable {
  private let assessment: Assessment

  init(_ assessment: Assessment) { self.assessment = assessment }
}

extension Assessment {
  /// What every figure is made of.
  package var trace: AssessmentTrace { AssessmentTrace(self) }
}

extension AssessmentTrace {
  private var questionnaire: Questionnaire { assessment.questionnaire }

  /// What the score is made of: the dimensions with a question that applies, in file order.
  package var dimensions: [DimensionTrace] {
    let entries = assessment.dimensions
    let shares = questionnaire.shares(ofDimensions: entries.map(\.dimension))
    return zip(entries, shares).map { entry, share in
      let dimension = questionnaire.dimensions[entry.dimension]
      return DimensionTrace(
        dimension: dimension, figures: entry.figures, weight: share,
        questions: assessment.points.filter { dimension.questions.contains($0.question) })
    }
  }

  /// What a question is worth and has; nil if it is not scored or does not apply.
  package func question(at index: QuestionIndex) -> QuestionPoints? {
    assessment.points.first { $0.question == index }
  }

  /// What the level is made of; nil without a score.
  package var level: LevelTrace? {
    guard let range = assessment.score?.range, let fromScore = assessment.level.fromScore,
      let held = assessment.level.held
    else { return nil }
    return LevelTrace(
      low: .init(score: range.low, level: fromScore.worst),
      high: .init(score: range.high, level: fromScore.best),
      caps: gates.filter { $0.gate.level != nil }, held: held)
  }

  /// The gates that fire or may fire, in file order.
  package var gates: [GateTrace] {
    assessment.gates.indexed().compactMap { index, state in
      state == .no
        ? nil
        : GateTrace(
          index: index, gate: questionnaire.gates[index], isCertain: state == .yes,
          limits: assessment.isLimited(by: index))
    }
  }

  /// The risk of staying away, then that of launching; none if the questionnaire has no risks.
  package var risks: [RiskTrace] {
    guard let model = questionnaire.risks, let risks = assessment.risks else { return [] }
    return [
      RiskTrace(model.absence, risks.absence, assessment.states),
      RiskTrace(model.launch, risks.launch, assessment.states),
    ]
  }

  /// What the advice is made of; nil if a risk cannot be assessed.
  package var advice: AdviceTrace? { AdviceTrace(assessment) }
}

/// What a dimension adds to the score (Scoring, “Aggregation”).
package struct DimensionTrace: Sendable {
  package let dimension: Dimension

  /// The weighted means of its questions' scores.
  package let figures: ScoreFigures

  /// Its weight among the dimensions with a question that applies.
  package let weight: WeightShare

  /// Its scored questions that apply, in file order; those that are withheld are left out.
  package let questions: [QuestionPoints]

  /// The points that it adds to the score, 0–100: its share of the weight times its scores.
  package var points: Interval {
    Interval(weight.value * figures.range.low, weight.value * figures.range.high)
  }
}

/// What a level is made of (Scoring, “Level and supplementary indicators”, “Blocking conditions”).
package struct LevelTrace: Sendable {
  /// The ends of the score, with the level that each reaches.
  package let low: End
  package let high: End

  /// The gates that fire or may fire and cap the level.
  package let caps: [GateTrace]

  /// The levels after the caps: the worst under all of them, the best under those that fire.
  package let held: HeldLevel.Span

  /// An end of the score.
  package struct End: Equatable, Sendable {
    /// 0–100.
    package let score: Double

    package let level: LevelIndex
  }
}

/// A gate that fires or may fire (Scoring, “Blocking conditions”).
package struct GateTrace: Sendable {
  package let index: GateIndex

  /// The gate, with the level and the advice that it caps.
  package let gate: Gate

  /// Whether it fires; false if it may fire.
  package let isCertain: Bool

  /// Whether it caps the level or the advice below what they would be without gates.
  package let limits: Bool
}
