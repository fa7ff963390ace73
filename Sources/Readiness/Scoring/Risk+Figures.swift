extension Risk {
  /// The risk over all ways of asking: the hull of what each way comes to.
  func figures(_ states: PerQuestion<QuestionState>, _ branches: [QuestionSet]) -> RiskFigures {
    var range: Interval?
    var scenarioFigures: [ScenarioFigures]?
    for branch in branches {
      let figures = scenarios.map { $0.figures(states, branch) }
      if let risk = terms(figures)?.risk { range = range?.hull(risk) ?? risk }
      scenarioFigures = scenarioFigures.map { zip($0, figures).map { $0.hull($1) } } ?? figures
    }
    return RiskFigures(range: range, scenarios: scenarioFigures ?? [])
  }

  /// What a risk is made of when its scenarios have some levels; nil if none was assessed.
  func terms(_ figures: [ScenarioFigures]) -> RiskTerms? {
    var (low, high) = (RiskHalves(), RiskHalves())
    for (scenario, figure) in zip(scenarios, figures) {
      guard let level = figure.level else { continue }
      low.add(level: level.low, weight: Double(scenario.weight))
      high.add(level: level.high, weight: Double(scenario.weight))
    }
    guard let lowMean = low.mean, let highMean = high.mean else { return nil }
    return RiskTerms(
      worst: Interval(low.worst, high.worst), mean: Interval(lowMean, highMean))
  }
}

extension Scenario {
  fileprivate func figures(_ states: PerQuestion<QuestionState>, _ branch: QuestionSet)
    -> ScenarioFigures
  {
    switch basis {
    case .level(let items):
      return ScenarioFigures(likelihood: nil, impact: nil, level: items.mean(states, branch))
    case .parts(let likelihoodItems, let impactItems):
      let likelihood = likelihoodItems.mean(states, branch)
      let impact = impactItems.mean(states, branch)
      var level: Interval?
      if let likelihood, let impact {
        level = Interval(
          Self.level(likelihood: likelihood.low, impact: impact.low),
          Self.level(likelihood: likelihood.high, impact: impact.high))
      }
      return ScenarioFigures(likelihood: likelihood, impact: impact, level: level)
    }
  }
}

extension [Scenario.Item] {
  /// The weighted mean of what the items that apply contribute, 0–1; nil if none applies.
  fileprivate func mean(_ states: PerQuestion<QuestionState>, _ branch: QuestionSet) -> Interval? {
    var sum = (weight: 0.0, low: 0.0, high: 0.0)
    for item in self {
      guard branch.contains(item.question), let score = states[item.question].score else {
        continue
      }
      let weight = Double(item.weight)
      let part = item.contribution(of: score)
      sum = (sum.weight + weight, sum.low + weight * part.low, sum.high + weight * part.high)
    }
    guard sum.weight > 0 else { return nil }
    return Interval(sum.low / sum.weight / 100, sum.high / sum.weight / 100)
  }
}
