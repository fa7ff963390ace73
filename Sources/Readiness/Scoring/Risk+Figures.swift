extension Risk {
  /// The risk over all worlds (scoring §8): half for the worst scenario, so that it is not
  /// averaged away, half for their mean.
  func figures(_ states: [QuestionState], _ branches: [[Bool]]) -> RiskFigures {
    var range: Interval?
    var scenarioFigures: [ScenarioFigures]?
    for branch in branches {
      let figures = scenarios.map { $0.figures(states, branch) }
      if let risk = combined(figures) { range = range?.hull(risk) ?? risk }
      scenarioFigures = scenarioFigures.map { zip($0, figures).map { $0.hull($1) } } ?? figures
    }
    return RiskFigures(range: range, scenarios: scenarioFigures ?? [])
  }

  private func combined(_ figures: [ScenarioFigures]) -> Interval? {
    var sum = (weight: 0.0, low: 0.0, high: 0.0)
    var worst = (low: 0.0, high: 0.0)
    for (scenario, figure) in zip(scenarios, figures) {
      guard let level = figure.level else { continue }
      let weight = Double(scenario.weight)
      sum = (sum.weight + weight, sum.low + weight * level.low, sum.high + weight * level.high)
      worst = (max(worst.low, level.low), max(worst.high, level.high))
    }
    guard sum.weight > 0 else { return nil }
    return Interval(
      50 * (worst.low + sum.low / sum.weight), 50 * (worst.high + sum.high / sum.weight))
  }
}

extension Scenario {
  fileprivate func figures(_ states: [QuestionState], _ branch: [Bool]) -> ScenarioFigures {
    switch basis {
    case .level(let items):
      return ScenarioFigures(likelihood: nil, impact: nil, level: items.mean(states, branch))
    case .parts(let likelihoodItems, let impactItems):
      let likelihood = likelihoodItems.mean(states, branch)
      let impact = impactItems.mean(states, branch)
      var level: Interval?
      if let likelihood, let impact {
        level = Interval(
          (likelihood.low * impact.low).squareRoot(), (likelihood.high * impact.high).squareRoot())
      }
      return ScenarioFigures(likelihood: likelihood, impact: impact, level: level)
    }
  }
}

extension [Scenario.Item] {
  /// The weighted mean of the items that apply, 0–1; nil if none does.
  fileprivate func mean(_ states: [QuestionState], _ branch: [Bool]) -> Interval? {
    var sum = (weight: 0.0, low: 0.0, high: 0.0)
    for item in self {
      guard branch[item.question], let score = states[item.question].score else { continue }
      let weight = Double(item.weight)
      let low = item.rises ? score.low : 100 - score.high
      let high = item.rises ? score.high : 100 - score.low
      sum = (sum.weight + weight, sum.low + weight * low, sum.high + weight * high)
    }
    guard sum.weight > 0 else { return nil }
    return Interval(sum.low / sum.weight / 100, sum.high / sum.weight / 100)
  }
}
