/// The answers of an example with what they come to.
struct ScoredExample {
  let questionnaire: Questionnaire
  let allAnswers: [Answers]

  /// The assessment of each set of answers.
  let assessments: [Assessment]
}

extension ScoredExample {
  /// - Throws: `TooManyBranches` when there are too many ways to decide which questions are asked.
  init(_ allAnswers: [Answers], to questionnaire: Questionnaire) throws(TooManyBranches) {
    var assessments: [Assessment] = []
    for answers in allAnswers { assessments.append(try Assessment(of: answers, by: questionnaire)) }
    self.init(questionnaire: questionnaire, allAnswers: allAnswers, assessments: assessments)
  }

  /// The score that each set of answers gives to the one question it answers, 0–100; nil where it
  /// answers several, and where the answer has no score.
  var answeredScores: [Interval?] {
    zip(allAnswers, assessments).map { answers, assessment in
      let answered = answers.byQuestion.indices.filter { answers.byQuestion[$0] != nil }
      return answered.count == 1 ? assessment.states[answered[0]].score : nil
    }
  }

  /// Whether two answers to one question score the same.
  var scoresAreEqual: Bool {
    let scores = answeredScores
    return scores.count == 2 && scores[0] != nil && scores[0] == scores[1]
  }

  /// Whether the whole score of two allAnswers differs by some points of 100 at most.
  func scoreMoves(atMost points: Double) -> Bool {
    let ranges = assessments.compactMap { $0.score?.range }
    return ranges.count == 2
      && abs(ranges[0].low - ranges[1].low) <= points + tolerance
      && abs(ranges[0].high - ranges[1].high) <= points + tolerance
  }

  /// Whether a gate comes out like this for all allAnswers.
  func gate(_ gate: GateIndex, is state: Ternary) -> Bool {
    assessments.allSatisfy { $0.gates[gate] == state }
  }

  /// Whether a condition comes out like this for all allAnswers.
  func condition(_ condition: Condition, is truth: Ternary) -> Bool {
    assessments.allSatisfy { condition.truth(in: $0.states) == truth }
  }

  /// Whether no plan, however long, can take an action that fits.
  func hasNoPlan(where fits: (PlanItem) -> Bool) -> Bool {
    assessments.allSatisfy { assessment in
      Planner(for: assessment).items.allSatisfy { $0.requires == nil || !fits($0) }
    }
  }

  /// The figures of a risk for each set of answers; empty without risks.
  func risks(_ key: CheckContext.RiskKey) -> [RiskFigures] {
    assessments.compactMap(\.risks).map { key == .absence ? $0.absence : $0.launch }
  }

  /// The figures of a scenario for each set of answers; empty without risks.
  func figures(of scenario: CheckContext.RiskScenario) -> [ScenarioFigures] {
    risks(scenario.risk).map { $0.scenarios[scenario.position] }
  }
}

extension ScenarioFigures {
  /// The figure of a part, from 0 to 1; nil where no question that applies is left.
  subscript(part: CheckContext.ScenarioPart) -> Interval? {
    switch part {
    case .likelihood: likelihood
    case .impact: impact
    case .level: level
    }
  }
}
