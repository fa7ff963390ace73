import Localization
import Readiness

/// Where the two risks, the advice and the plan come from.
extension WholeExplanation {
  var risks: [String] {
    guard let model = questionnaire.risks, let figures = assessment.risks else { return [] }
    return lines(model.absence, figures.absence) + lines(model.launch, figures.launch)
  }

  private func lines(_ risk: Risk, _ figures: RiskFigures) -> [String] {
    let pairs = zip(risk.scenarios, figures.scenarios)
    let levels = pairs.compactMap { scenario, figures in
      figures.level.map { (weight: Double(scenario.weight), level: $0) }
    }
    guard let range = figures.range, !levels.isEmpty else { return [] }
    let weight = levels.reduce(0) { $0 + $1.weight }
    func mean(_ end: (Interval) -> Double) -> Double {
      levels.reduce(0) { $0 + $1.weight * end($1.level) } / weight
    }
    let worst = (levels.map(\.level.low).max() ?? 0, levels.map(\.level.high).max() ?? 0)
    let first = sentence(
      of: risk, range, worst: Interval(worst.0, worst.1), mean: Interval(mean(\.low), mean(\.high)))
    return [first] + pairs.map { scenario, figures in "  " + line(of: scenario, figures) }
  }

  /// The level of a scenario, and how it follows from likelihood and impact where it does:
  /// “√(50% x 98%) = 70%”.
  private func text(_ figures: ScenarioFigures) -> String {
    guard let level = figures.level.map(percent) else { return "–" }
    guard let likelihood = figures.likelihood.map(percent), let impact = figures.impact.map(percent)
    else { return level }
    return "√(\(likelihood) x \(impact)) = \(level)"
  }

  private func percent(_ interval: Interval) -> String {
    language.percent(interval.low, interval.high)
  }

  var advice: [String] {
    guard let model = questionnaire.risks, let risks = assessment.risks,
      let absence = risks.absence.range, let launch = risks.launch.range,
      let advice = assessment.advice
    else { return [] }
    let policy = questionnaire.advice
    let requirements = [(Advice.go, policy.levelForGo), (.test, policy.levelForTest)].compactMap {
      advice, level in
      level.map { needs(advice, questionnaire.levels[$0]) }
    }
    return [
      cut(model.absence.title, absence, policy.absenceCut),
      cut(model.launch.title, launch, policy.launchCut), rule,
    ] + requirements + gates + [completions(of: advice)]
  }

  private func cut(_ title: LocalizedText, _ risk: Interval, _ cut: Double) -> String {
    let ends = [risk.low, risk.high].map { $0 + tolerance >= cut }
    return sentence(
      ofCut: cut, title: report.text(title), risk: risk,
      reaches: ends[0] == ends[1] ? ends[0] : nil)
  }

  private var gates: [String] {
    zip(questionnaire.gates, assessment.gates).filter { $0.1 != .no }.map {
      sentence(of: $0, $1)
    }
  }

  var plan: [String] {
    let plan = report.input.plan
    return plan.order.isEmpty ? [] : [sentence(of: plan)]
  }
}

// MARK: - Words

extension WholeExplanation {
  /// - Parameters:
  ///   - worst: the level of the worst scenario, 0–1.
  ///   - mean: the weighted mean of the levels of all scenarios, 0–1.
  private func sentence(
    of risk: Risk, _ range: Interval, worst: Interval, mean: Interval
  ) -> String {
    let (title, range) = (report.text(risk.title), language.exact(range))
    let (worst, mean) = (percent(worst), percent(mean))
    return say(
      en: "\(title): half the worst scenario, \(worst), and half the weighted mean of all, "
        + "\(mean): \(range).",
      fr: "\(title) : moitié du pire scénario, \(worst), et moitié de la moyenne pondérée de tous, "
        + "\(mean) : \(range).")
  }

  private func line(of scenario: Scenario, _ figures: ScenarioFigures) -> String {
    let (title, level) = (report.text(scenario.title), text(figures))
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
      en: "Both reach their cuts, or neither: \(test). Only the first: \(go). "
        + "Only the second: \(wait).",
      fr: "Les deux atteignent leur limite, ou aucun : \(test). Le premier seul : \(go). "
        + "Le second seul : \(wait).")
  }

  private func needs(_ advice: Advice, _ level: Level) -> String {
    let (advice, title) = (report.name(advice), report.text(level.title))
    return say(
      en: "\(advice) needs the level \(title).",
      fr: "\(advice) demande le niveau \(title).")
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
      en: "Plan for \(budget): \(gains). Together \(total) points in \(days).",
      fr: "Plan pour \(budget) : \(gains). Ensemble \(total) points en \(days).")
  }
}
