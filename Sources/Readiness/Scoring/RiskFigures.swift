/// The two risks.
public struct TwoRisks: Equatable, Sendable {
  public let absence: RiskFigures
  public let launch: RiskFigures
}

extension TwoRisks {
  /// Each of the two risks with its figures and its limit, 0–100, that of absence first; empty if
  /// the questionnaire has no risks.
  public func paired(
    with questionnaire: Questionnaire
  ) -> [(risk: Risk, figures: RiskFigures, limit: Double)] {
    guard let risks = questionnaire.risks else { return [] }
    return [
      (risks.absence, absence, questionnaire.advice.absenceCut),
      (risks.launch, launch, questionnaire.advice.launchCut),
    ]
  }
}

/// One of the two risks.
public struct RiskFigures: Equatable, Sendable {
  /// The least and the greatest risk that the gaps allow, 0–100; nil if no scenario could be
  /// assessed.
  public let range: Interval?

  /// The figures of its scenarios, in file order.
  public let scenarios: [ScenarioFigures]
}

/// The figures of a scenario, each from 0 to 1; nil where no question that applies is left.
public struct ScenarioFigures: Equatable, Sendable {
  /// Nil too in a scenario that is given by its level.
  public let likelihood: Interval?
  public let impact: Interval?

  /// √(likelihood·impact), or the mean itself.
  public let level: Interval?
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
