import Localization
import YAML

/// A scenario, or one of its two parts, whose figure is the same whatever is answered.
///
/// It shifts the risk by a fixed amount and says nothing of the company that answers.
struct ScenarioConstant: CheckRule {
  static let code = "scenario-constant"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "The level of the scenario, or one of its two parts, is the same whatever is "
      + "answered, or all its questions are never asked.",
    fr: "La gravité du scénario, ou l’une de ses deux parties, est la même quelles que "
      + "soient les réponses, ou aucune de ses questions n’est jamais posée.")
  static let defect = PlantedDefect(
    replacing: "- id: rivals\n",
    with: "- id: rivals\n        when: {goal: 1, not: {goal: 1}}\n", foundAt: "behind")

  func findings(in context: CheckContext) -> [Finding] {
    context.scenarios.flatMap { findings(of: $0, context) }
  }

  private func findings(
    of scenario: CheckContext.RiskScenario, _ context: CheckContext
  ) -> [Finding] {
    let id = scenario.scenario.id
    let range = scenario.node.range(of: ScenarioKeys.keys.id)
    if isNeverAssessed(scenario.scenario, context) {
      return [
        finding(
          at: range, Self.message(neverAssessed: id), help: Self.helpNeverAssessed,
          proof: neverAssessed(scenario, context))
      ]
    }
    guard let level = context.bounds(of: scenario.scenario)?.range else { return [] }
    if level.isPoint {
      return [
        finding(
          at: range, Self.message(id, level: level.low), help: Self.help,
          proof: same(
            .level, of: scenario, scenario.scenario.items,
            shows: Wording(
              en: "scenario '\(id)' has the same level",
              fr: "le scénario «\u{A0}\(id)\u{A0}» a la même gravité"), context))
      ]
    }
    guard case .parts(let likelihood, let impact) = scenario.scenario.basis else { return [] }
    let parts: [(CheckContext.ScenarioPart, [Scenario.Item])] = [
      (.likelihood, likelihood), (.impact, impact),
    ]
    return parts.compactMap { part, items in
      guard let value = context.bounds(of: items)?.range, value.isPoint else { return nil }
      return finding(
        at: scenario.node.entry(part.rawValue)?.key.range ?? range,
        Self.message(id, part: part.rawValue, value: value.low), help: Self.help,
        proof: same(
          part, of: scenario, items,
          shows: Wording(
            en: "the \(part.rawValue) of '\(id)' is the same",
            fr: "\(part.rawValue.french) de «\u{A0}\(id)\u{A0}»\u{A0}: rien ne change"), context))
    }
  }

  /// Whether all questions of a part are never asked.
  private func isNeverAssessed(_ scenario: Scenario, _ context: CheckContext) -> Bool {
    let parts =
      switch scenario.basis {
      case .parts(let likelihood, let impact): [likelihood, impact]
      case .level(let items): [items]
      }
    return parts.contains { items in
      items.allSatisfy { context.conditions.ofQuestions[$0.question] == .no }
    }
  }

  private func neverAssessed(
    _ scenario: CheckContext.RiskScenario, _ context: CheckContext
  ) -> Proof {
    .answers(
      Example(
        context.worstAnswers, context.bestAnswers, to: context.questionnaire,
        shows: Wording(
          en: "scenario '\(scenario.scenario.id)' has no level",
          fr: "le scénario «\u{A0}\(scenario.scenario.id)\u{A0}» n’a pas de gravité")
      ) { $0.figures(of: scenario).allSatisfy { $0.level == nil } })
  }

  /// The worst and the best answers to the questions of a part, for which it has one figure.
  private func same(
    _ part: CheckContext.ScenarioPart, of scenario: CheckContext.RiskScenario,
    _ items: [Scenario.Item], shows: Wording, _ context: CheckContext
  ) -> Proof {
    Proof(
      context.worstAndBest(of: items.map(\.question), shows: shows) { example in
        let figures = example.figures(of: scenario).map { $0[part] }
        return figures.count == 2 && figures[0] == figures[1]
      })
  }
}

extension ScenarioConstant {
  fileprivate static func message(_ id: String, level: Double) -> Wording {
    Wording(
      en: "scenario '\(id)' cannot vary: its level is always \((level * 100).short)%",
      fr: "le scénario «\u{A0}\(id)\u{A0}» ne peut pas varier\u{A0}: sa gravité est toujours "
        + "\((level * 100).short)")
  }

  fileprivate static func message(_ id: String, part: String, value: Double) -> Wording {
    Wording(
      en: "the \(part) of scenario '\(id)' cannot vary: it is always \((value * 100).short)%",
      fr: "\(part.french) du scénario «\u{A0}\(id)\u{A0}» ne peut pas varier\u{A0}: toujours "
        + "\((value * 100).short)")
  }

  fileprivate static func message(neverAssessed id: String) -> Wording {
    Wording(
      en: "scenario '\(id)' can never be assessed",
      fr: "le scénario «\u{A0}\(id)\u{A0}» ne peut jamais être évalué")
  }

  fileprivate static let help = Wording(
    en: "let it depend on a question whose score varies",
    fr: "faites-le dépendre d’une question dont la note varie")
  fileprivate static let helpNeverAssessed = Wording(
    en: "let it depend on a question that is asked",
    fr: "faites-le dépendre d’une question qui est posée")
}
