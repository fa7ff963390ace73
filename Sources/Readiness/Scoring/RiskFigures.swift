/// The two risks.
package struct TwoRisks: Equatable, Sendable {
  package let absence: RiskFigures
  package let launch: RiskFigures
}

extension TwoRisks {
  /// Each of the two risks with its figures, that of absence first.
  package func paired(with risks: Risks) -> [(risk: Risk, figures: RiskFigures)] {
    [(risks.absence, absence), (risks.launch, launch)]
  }
}

/// One of the two risks.
package struct RiskFigures: Equatable, Sendable {
  /// The least and the greatest risk that the gaps allow, 0–100; nil if no scenario could be
  /// assessed.
  package let range: Interval?

  /// The figures of its scenarios, in file order.
  package let scenarios: [ScenarioFigures]
}

/// The figures of a scenario, each from 0 to 1; nil where no question that applies is left.
package struct ScenarioFigures: Equatable, Sendable {
  /// Nil too in a scenario that is given by its level.
  package let likelihood: Interval?
  package let impact: Interval?

  /// √(likelihood·impact), or the mean itself.
  package let level: Interval?
}

extension ScenarioFigures {
  /// The hull of each figure over those that have it.
  func hull(_ other: ScenarioFigures) -> ScenarioFigures {
    func hull(_ left: Interval?, _ right: Interval?) -> Interval? {
      guard let left, let right else { return left ?? right }
      return left.hull(right)
    }
    return ScenarioFigures(
      likelihood: hull(likelihood, other.likelihood), impact: hull(impact, other.impact),
      level: hull(level, other.level))
  }
}
