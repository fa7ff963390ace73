package import QuestionnaireModel

/// What the answers of a sheet come to.
package struct Assessment: Sendable {
  /// The state of each question, by its position.
  package let states: [QuestionState]

  /// The figures of the whole; nil if no scored question applies.
  package let score: ScoreFigures?

  /// The figures of the dimensions with a scored question that applies, in file order.
  package let dimensions: [DimensionFigures]

  package let level: LevelFigures

  /// Whether each gate fires, by its position.
  package let gates: [Truth]

  package let companions: Companions

  /// The points of the scored questions that apply, in file order.
  package let points: [QuestionPoints]
}

/// Judges the answers of a sheet; the one entry to scoring.
///
/// - Throws: when there are too many ways to decide which questions are asked.
package func judge(
  _ questionnaire: Questionnaire, _ sheet: AnswerSheet
) throws(TooManyWorlds) -> Assessment {
  let states = questionnaire.states(for: sheet)
  let worlds = try Worlds(questionnaire, states)
  let tally = Tally(questionnaire, states, worlds.asked)
  let score = tally.total()
  let dimensions = questionnaire.dimensionFigures(tally.dimensions(), states)
  let gates = questionnaire.gates.map { $0.when.truth(in: states) }
  let points = questionnaire.points(states)
  return Assessment(
    states: states, score: score, dimensions: dimensions,
    level: LevelFigures(questionnaire, score, gates: gates), gates: gates,
    companions: Companions(
      questionnaire, states, dimensions, points, evidenceFloor: tally.evidenceFloor()),
    points: points)
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
