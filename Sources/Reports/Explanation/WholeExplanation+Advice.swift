import Localization
import Readiness

/// Where the two risks, the advice and the plan come from.
extension WholeExplanation {
  var risks: [String] { assessment.trace.risks.flatMap(lines) }

  private func lines(_ trace: RiskTrace) -> [String] {
    guard let range = trace.range, let terms = trace.terms else { return [] }
    return [sentence(of: trace.risk, range, terms)]
      + trace.scenarios.map { "  " + line(of: $0) }
  }

  /// The level of a scenario, and how it follows from likelihood and impact where it does:
  /// “√(50% x 98%) = 70%”.
  private func text(_ trace: ScenarioTrace) -> String {
    guard let level = trace.level.map(percent) else { return "–" }
    let parts = trace.parts.compactMap(\.value).map(percent)
    return parts.count == 2 ? "√(\(parts[0]) x \(parts[1])) = \(level)" : level
  }

  private func percent(_ interval: Interval) -> String {
    language.percent(interval.low, interval.high)
  }

  var advice: [String] {
    guard let model = questionnaire.risks, let advice = assessment.advice,
      let trace = assessment.trace.advice
    else { return [] }
    let policy = questionnaire.advice
    let requirements = [(Advice.go, policy.levelForGo), (.test, policy.levelForTest)].compactMap {
      advice, level in
      level.map { needs(advice, questionnaire.levels[$0]) }
    }
    return [
      cut(model.absence.title, trace.absence), cut(model.launch.title, trace.launch), rule,
    ] + requirements + gates + [completions(of: advice)]
  }

  private func cut(_ title: LocalizedText, _ trace: CutTrace) -> String {
    sentence(
      ofCut: trace.cut, title: report.text(title), risk: trace.risk, reaches: trace.reaches)
  }

  private var gates: [String] {
    assessment.trace.gates.map { sentence(of: $0.gate, $0.isCertain ? .yes : .undetermined) }
  }

  var plan: [String] {
    let plan = report.input.plan
    return plan.order.isEmpty ? [] : [sentence(of: plan)]
  }
}

// MARK: - Words

extension WholeExplanation {
  private func sentence(of risk: Risk, _ range: Interval, _ terms: RiskTerms) -> String {
    let (title, range) = (report.text(risk.title), language.exact(range))
    let (worst, mean) = (percent(terms.worst), percent(terms.mean))
    return say(
      en: "\(title): half the worst scenario, \(worst), and half the weighted mean of all, "
        + "\(mean): \(range).",
      fr: "\(title) : moitié du pire scénario, \(worst), et moitié de la moyenne pondérée de tous, "
        + "\(mean) : \(range).")
  }

  private func line(of trace: ScenarioTrace) -> String {
    let scenario = trace.scenario
    let (title, level) = (report.text(scenario.title), text(trace))
    return say(
      en: "\(scenario.id) \(title) (weight \(scenario.weight)): \(level)",
      fr: "\(scenario.id) \(title) (poids \(scenario.weight)) : \(level)")
  }

  /// - Parameter reaches: nil if the low end of the risk lies below the cut and the high end does
  ///   not.
  private func sentence(
    ofCut cut: Double, title: String, risk: Interval, reaches: Bool?
  ) -> String {
    let (risk, cut) = (language.exact(risk), language.number(cut))
    return switch reaches {
    case true?:
      say(
        en: "\(title), \(risk), reaches its cut, \(cut).",
        fr: "\(title), \(risk), atteint sa limite, \(cut).")
    case false?:
      say(
        en: "\(title), \(risk), stays below its cut, \(cut).",
        fr: "\(title), \(risk), reste sous sa limite, \(cut).")
    case nil:
      say(
        en: "\(title), \(risk), lies on both sides of its cut, \(cut).",
        fr: "\(title), \(risk), est de part et d’autre de sa limite, \(cut).")
    }
  }

  /// How the two risks decide on the advice.
  private var rule: String {
    let (wait, test, go) = (report.name(.wait), report.name(.test), report.name(.go))
    return say(
      en: "The second stays below its cut: \(go). Both reach their cuts: \(test). "
        + "Only the second: \(wait).",
      fr: "Le second reste sous sa limite : \(go). Les deux atteignent leur limite : \(test). "
        + "Le second seul : \(wait).")
  }

  private func needs(_ advice: Advice, _ level: Level) -> String {
    let advice = report.name(advice)
    let title = language.level(
      report.text(level.title), after: say(en: "the level", fr: "le niveau"))
    return language.ended(say(en: "\(advice) needs \(title)", fr: "\(advice) demande \(title)"))
  }

  /// “Gate no-one fires: Tester, Prepare at most.”
  private func sentence(of gate: Gate, _ state: Ternary) -> String {
    let (effect, cap) = (state.effect(in: language), report.cap(of: gate))
    return say(
      en: "Gate \(gate.id) \(effect): \(cap) at most.",
      fr: "Le seuil \(gate.id) \(effect) : \(cap) au plus.")
  }

  /// How many ways of filling the gaps there are, and to which advices they lead.
  private func completions(of advice: AdviceFigures) -> String {
    let names = language.list(advice.possible.map { report.name($0) })
    guard let count = advice.completions else {
      return say(
        en: "Too many ways of filling the gaps to try each; at most these: \(names).",
        fr: "Trop de façons de combler les manques pour les essayer ; au plus : \(names).")
    }
    return say(
      en: "Ways of filling the gaps: \(count); they lead to: \(names).",
      fr: "Façons de combler les manques : \(count) ; elles mènent à : \(names).")
  }

  private func sentence(of plan: Plan) -> String {
    let gains = plan.order.map { "\($0.id) \(language.exact($0.gain))" }.joined(separator: "; ")
    let total = language.exact(plan.order.reduce(0) { $0 + $1.gain })
    let (budget, days) = (language.shortDays(plan.budget), language.shortDays(plan.days.days))
    return say(
      en: "Plan for \(budget): \(gains). Together \(language.points(total)) in \(days).",
      fr: "Plan pour \(budget) : \(gains). Ensemble \(language.points(total)) en \(days).")
  }
}
