/// What answers come to: score, level, risks and advice.
public struct Assessment: Sendable {
  /// The questionnaire that was answered.
  public let questionnaire: Questionnaire

  /// The answers; nil for the states that a plan, or several respondents together, would bring.
  public let answers: Answers?

  public let states: PerQuestion<QuestionState>

  /// The figures of the whole; nil if no scored question applies.
  public let score: ScoreFigures?

  /// The figures of the dimensions with a scored question that applies, in file order.
  public let dimensions: [DimensionFigures]

  /// The level of the score, and what gates hold it at.
  public let level: HeldLevel

  /// Whether each gate fires.
  public let gates: PerGate<Ternary>

  /// The two risks; nil if the questionnaire has none.
  public let risks: TwoRisks?

  /// The advice; nil without risks, or if one cannot be assessed.
  public let advice: AdviceFigures?

  /// Figures printed beside the level.
  public let companions: SupplementaryIndicators

  /// The points of the scored questions that apply, in file order.
  public let points: [QuestionPoints]
}

/// The most ways of filling the gaps that are tried one by one; the live interview tries fewer.
public let completionLimit = 50_000

extension Assessment {
  /// Assesses answers.
  ///
  /// - Parameters:
  ///   - answers: what one respondent, or a team, answered.
  ///   - questionnaire: the questionnaire that was answered.
  ///   - limit: the ways of filling the gaps that are tried one by one at most.
  /// - Throws: `TooManyBranches` when open answers leave more ways than can be tried to decide
  ///   which questions are asked.
  public init(
    of answers: Answers, by questionnaire: Questionnaire, limit: Int = completionLimit
  ) throws(TooManyBranches) {
    try self.init(
      of: questionnaire.states(for: answers), by: questionnaire, answers: answers, limit: limit)
  }

  /// Assesses questions in the states that their answers, or a plan, would bring.
  ///
  /// - Parameters:
  ///   - states: the state of each question.
  ///   - questionnaire: the questionnaire that was answered.
  ///   - answers: the answers behind the states, if there are any.
  ///   - limit: the ways of filling the gaps that are tried one by one at most.
  /// - Throws: `TooManyBranches` when open answers leave more ways than can be tried to decide
  ///   which questions are asked.
  public init(
    of states: PerQuestion<QuestionState>, by questionnaire: Questionnaire, answers: Answers? = nil,
    limit: Int = completionLimit
  ) throws(TooManyBranches) {
    let branches = try Branches(questionnaire, states)
    let aggregator = ScoreAggregator(questionnaire, states, branches.asked)
    let score = aggregator.total()
    let dimensions = questionnaire.dimensionFigures(aggregator.dimensions(), states)
    let gates = questionnaire.gates.mapElements { $0.when.truth(in: states) }
    let level = HeldLevel(questionnaire, score, gates: gates)
    let points = questionnaire.points(states)
    var risks: TwoRisks?
    var advice: AdviceFigures?
    if let model = questionnaire.risks {
      let figures = TwoRisks(
        absence: model.absence.figures(states, branches.asked),
        launch: model.launch.figures(states, branches.asked))
      let evaluator = AdviceEvaluator(
        questionnaire: questionnaire, states: states, level: level, gates: gates, limit: limit)
      risks = figures
      advice = evaluator.advice(model, figures, controllers: branches.controllers)
    }
    self.init(
      questionnaire: questionnaire, answers: answers, states: states, score: score,
      dimensions: dimensions, level: level, gates: gates, risks: risks, advice: advice,
      companions: SupplementaryIndicators(
        questionnaire, states, dimensions, points, evidenceFloor: aggregator.evidenceFloor()),
      points: points)
  }
}

extension Assessment {
  /// The advices that are possible if the answer to a question were a number; nil without answers
  /// or without an advice.
  package func advices(ifAnswered number: Double, to question: Question) -> AdviceSet? {
    guard var answers else { return nil }
    answers[question] = Answer(.number(number))
    let other = try? Assessment(of: answers, by: questionnaire)
    return other?.advice.map { AdviceSet($0.possible) }
  }
}

extension Questionnaire {
  /// The least score if the questions had other scores, but were asked or not as they are.
  ///
  /// - Throws: `TooManyBranches` when open answers leave more ways than can be tried to decide
  ///   which questions are asked.
  public func leastScore(
    of changed: PerQuestion<QuestionState>, askedAsIn states: PerQuestion<QuestionState>
  ) throws(TooManyBranches) -> Double? {
    let branches = try Branches(self, states)
    return ScoreAggregator(self, changed, branches.asked).total()?.range.low
  }

  fileprivate func dimensionFigures(
    _ figures: PerDimension<ScoreFigures?>, _ states: PerQuestion<QuestionState>
  ) -> [DimensionFigures] {
    figures.indexed().compactMap { dimension, figures in
      figures.map {
        DimensionFigures(
          dimension: dimension, figures: $0, level: $0.known.map(level(ofScore:)),
          notApplicable: notApplicableShare(of: dimensions[dimension], states))
      }
    }
  }

  /// The share of a dimension's weight that was asked for and is not applicable.
  private func notApplicableShare(of dimension: Dimension, _ states: PerQuestion<QuestionState>)
    -> Double
  {
    var (all, missing) = (0, 0)
    for index in dimension.questions
    where questions[index].isScored && states[index].status != .skipped {
      all += questions[index].weight
      if states[index].status == .notApplicable { missing += questions[index].weight }
    }
    return all > 0 ? Double(missing) / Double(all) : 0
  }
}
