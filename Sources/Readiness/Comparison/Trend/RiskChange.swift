/// One of the two risks at two dates.
package struct RiskChange: Sendable {
  /// 0–100.
  package let earlier: Interval
  package let later: Interval

  /// The scenario whose level rose most; nil if none rose.
  package let mostRisen: ScenarioChange?

  /// The level of a scenario at two dates, 0–1.
  package struct ScenarioChange: Sendable {
    package let id: String
    package let title: LocalizedText
    package let earlier: Interval
    package let later: Interval
  }
}

extension RiskChange.ScenarioChange {
  /// How far the level rose, from middle to middle.
  fileprivate var rise: Double { later.middle - earlier.middle }
}

extension RiskChange {
  /// Whether the risk rose, from middle to middle.
  package var rises: Bool { later.middle > earlier.middle + tolerance }

  /// nil if it cannot be assessed at both dates.
  init?(_ earlier: AssessedRisk, _ later: AssessedRisk) {
    guard let before = earlier.figures.range, let after = later.figures.range else { return nil }
    self.earlier = before
    self.later = after
    let old = zip(earlier.risk.scenarios, earlier.figures.scenarios)
    let changes = zip(later.risk.scenarios, later.figures.scenarios).compactMap {
      scenario, figures -> ScenarioChange? in
      guard let after = figures.level,
        let before = old.first(where: { $0.0.id == scenario.id })?.1.level
      else { return nil }
      return ScenarioChange(
        id: scenario.id, title: scenario.title, earlier: before, later: after)
    }
    mostRisen = changes.filter { $0.rise > tolerance }.reduce(nil) { most, change in
      change.rise > (most?.rise ?? 0) + tolerance ? change : most
    }
  }

  typealias AssessedRisk = (risk: Risk, figures: RiskFigures)
}
