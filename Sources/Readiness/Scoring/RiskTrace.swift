/// What a risk is made of (Scoring, “Two risks, one advice”).
package struct RiskTrace: Sendable {
  package let risk: Risk

  /// The risk, 0–100; nil if no scenario could be assessed.
  package let range: Interval?

  /// The worst and the mean level of the scenarios as they stand below; nil without any level.
  ///
  /// While it is open which questions are asked, the risk is the hull over all ways of asking, and
  /// may be narrower than what these come to.
  package let terms: RiskTerms?

  /// Its scenarios, in file order.
  package let scenarios: [ScenarioTrace]
}

/// What a scenario is made of.
package struct ScenarioTrace: Sendable {
  package let scenario: Scenario

  /// The likelihood and the impact, or the level where that is given by itself.
  package let parts: [PartTrace]

  /// 0–1; nil where no question that applies is left.
  package let level: Interval?
}

/// What a part of a scenario is made of.
package struct PartTrace: Sendable {
  package enum Kind: Sendable {
    case likelihood, impact, level
  }

  package let kind: Kind

  /// All items, in file order, also those that do not apply.
  package let items: [ItemTrace]

  /// The weighted mean of what the items contribute, 0–1; nil where none applies.
  package let value: Interval?
}

/// What a question adds to a part of a scenario.
package struct ItemTrace: Sendable {
  /// The question with its weight and its direction.
  package let item: Scenario.Item

  /// What its score contributes to the mean, 0–1; nil if it is skipped, not applicable or withheld.
  /// A question that is perhaps asked counts as asked.
  package let contribution: Interval?
}

extension PartTrace {
  /// The weight of an item among those that apply; its own weight alone if it does not apply.
  package func share(of item: ItemTrace) -> WeightShare {
    let applying = items.reduce(0) { $0 + ($1.contribution == nil ? 0 : $1.item.weight) }
    return WeightShare(weight: item.item.weight, total: max(applying, item.item.weight))
  }
}

extension RiskTrace {
  init(_ risk: Risk, _ figures: RiskFigures, _ states: PerQuestion<QuestionState>) {
    self.risk = risk
    range = figures.range
    terms = risk.terms(figures.scenarios)
    scenarios = zip(risk.scenarios, figures.scenarios).map { ScenarioTrace($0, $1, states) }
  }
}

extension ScenarioTrace {
  fileprivate init(
    _ scenario: Scenario, _ figures: ScenarioFigures, _ states: PerQuestion<QuestionState>
  ) {
    func part(_ kind: PartTrace.Kind, _ items: [Scenario.Item], _ value: Interval?) -> PartTrace {
      PartTrace(kind: kind, items: items.map { ItemTrace($0, states[$0.question]) }, value: value)
    }
    self.scenario = scenario
    parts =
      switch scenario.basis {
      case .level(let items): [part(.level, items, figures.level)]
      case .parts(let likelihood, let impact):
        [part(.likelihood, likelihood, figures.likelihood), part(.impact, impact, figures.impact)]
      }
    level = figures.level
  }
}

extension ItemTrace {
  fileprivate init(_ item: Scenario.Item, _ state: QuestionState) {
    self.item = item
    let score = state.status == .skipped ? nil : state.score
    contribution = score.map { score in
      let part = item.contribution(of: score)
      return Interval(part.low / 100, part.high / 100)
    }
  }
}
