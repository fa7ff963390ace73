import Localization
import Readiness

/// Where the two risks, the advice and the plan come from.
extension WholeExplanation {
  var risks: [String] {
    let hasParts = assessment.trace.risks.flatMap(\.scenarios).contains { $0.parts.count > 1 }
    return assessment.trace.risks.flatMap(lines) + (hasParts ? [severity] : [])
  }

  private func lines(_ trace: RiskTrace) -> [String] {
    guard let range = trace.range, let terms = trace.terms else { return [] }
    return [sentence(of: trace.risk, range, terms)]
      + trace.scenarios.map { "  " + line(of: $0) }
  }

  /// The likelihood and the impact of a scenario, where it has them, and its severity.
  private func text(_ trace: ScenarioTrace) -> String {
    guard let level = trace.level else { return "–" }
    let parts = trace.parts.compactMap { part -> String? in
      guard let value = part.value else { return nil }
      return switch part.kind {
      case .likelihood: "\(report.likelihoodName.lowercased()) \(hundredths(value))"
      case .impact: "\(report.impactName.lowercased()) \(hundredths(value))"
      case .level: nil
      }
    }
    return language.list(parts + ["\(report.severityName.lowercased()) \(hundredths(level))"])
  }

  private func hundredths(_ interval: Interval) -> String {
    language.range(language.exact(interval.low * 100), language.exact(interval.high * 100))
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
      limit(model.absence.title, trace.absence), limit(model.launch.title, trace.launch), rule,
    ] + requirements + gates + [completions(of: advice)]
  }

  private func limit(_ title: LocalizedText, _ trace: CutTrace) -> String {
    sentence(
      ofLimit: trace.cut, title: report.text(title), risk: trace.risk, reaches: trace.reaches)
  }

  private var gates: [String] {
    assessment.trace.gates.map { report.sentence(of: $0.gate, $0.isCertain ? .yes : .undetermined) }
  }

  var plan: [String] {
    if report.plan.order.isEmpty { return [] }
    let actions = report.actions
    if actions.isEmpty { return [report.noActions] }
    return (report.isWaiting ? [report.planWait(actions.count)] : []) + [sentence(of: actions)]
  }
}

// MARK: - Words

extension WholeExplanation {
  private func sentence(of risk: Risk, _ range: Interval, _ terms: RiskTerms) -> String {
    let (title, range) = (report.text(risk.title), language.exact(range))
    let (worst, mean) = (hundredths(terms.worst), hundredths(terms.mean))
    return say(
      en: "\(title): \(range) of 100, half of it the severity of the worst scenario, \(worst), and "
        + "half the weighted average of all, \(mean).",
      fr: "\(title)\u{A0}: \(range) sur 100, pour moitié la gravité du pire scénario, \(worst), et "
        + "pour moitié la moyenne pondérée de tous, \(mean).")
  }

  private func line(of trace: ScenarioTrace) -> String {
    let scenario = trace.scenario
    let (title, figures) = (report.text(scenario.title), text(trace))
    return say(
      en: "\(title) (\(scenario.id), weight \(scenario.weight)): \(figures)",
      fr: "\(title) (\(scenario.id), poids \(scenario.weight))\u{A0}: \(figures)")
  }

  /// How likelihood and impact make a severity.
  private var severity: String {
    say(
      en:
        "Severity, where likelihood and impact are given: the square root of likelihood × impact.",
      fr: "Gravité, là où vraisemblance et impact sont donnés\u{A0}: la racine carrée de "
        + "vraisemblance × impact.")
  }

  /// - Parameter reaches: nil if the low end of the risk lies below the limit and the high end does
  ///   not.
  private func sentence(
    ofLimit limit: Double, title: String, risk: Interval, reaches: Bool?
  ) -> String {
    let (risk, limit) = (language.exact(risk), language.number(limit))
    return switch reaches {
    case true?:
      say(
        en: "\(title), \(risk), reaches its limit, \(limit).",
        fr: "\(title), \(risk), atteint son seuil, \(limit).")
    case false?:
      say(
        en: "\(title), \(risk), stays below its limit, \(limit).",
        fr: "\(title), \(risk), reste sous son seuil, \(limit).")
    case nil:
      say(
        en: "\(title), \(risk), may stay below its limit, \(limit), or reach it.",
        fr: "\(title), \(risk), peut rester sous son seuil, \(limit), ou l’atteindre.")
    }
  }

  /// How the two risks decide on the advice.
  private var rule: String {
    let (wait, test, go) = (quoted(.wait), quoted(.test), quoted(.go))
    return say(
      en: "If launching stays below its limit: \(go). If both reach theirs: \(test). If only "
        + "launching does: \(wait).",
      fr: "Si le lancement reste sous son seuil\u{A0}: \(go). Si les deux atteignent le "
        + "leur\u{A0}: \(test). Si seul le lancement l’atteint\u{A0}: \(wait).")
  }

  private func needs(_ advice: Advice, _ level: Level) -> String {
    let advice = quoted(advice)
    let title = language.level(
      report.text(level.title), after: say(en: "the level", fr: "le niveau"))
    return language.ended(say(en: "\(advice) needs \(title)", fr: "\(advice) demande \(title)"))
  }

  /// How many combinations of possible answers there are, and which advice they leave possible.
  private func completions(of advice: AdviceFigures) -> String {
    let names = language.alternatives(advice.possible.map(quoted))
    guard let count = advice.completions else {
      if advice.possible.count == Advice.allCases.count { return noneRuledOut }
      return say(
        en: "\(report.openAnswers.withCapital) have too many combinations to try each; possible "
          + "advice, at most these: \(names).",
        fr: "\(report.openAnswers.withCapital) ont trop de combinaisons pour les essayer "
          + "toutes\u{202F}; conseil possible, tout au plus\u{A0}: \(names).")
    }
    let number = grouped(count)
    if report.openQuestions.isEmpty, !report.isWithholding {
      return say(
        en: "Nothing is unknown; advice: \(names).",
        fr: "Rien n’est inconnu\u{202F}; conseil\u{A0}: \(names).")
    }
    if report.isOneAnswerOpen, count > 1 {
      let id = report.ids(report.openQuestions)
      return say(
        en: "\(number) possible answers to \(id); possible advice: \(names).",
        fr: "\(number) réponses possibles à \(id)\u{202F}; conseil possible\u{A0}: \(names).")
    }
    return plural(
      count,
      en: (
        one: "Nothing that is unknown bears on the advice: \(names).",
        other: "\(number) combinations of \(report.openAnswers); possible advice: \(names)."
      ),
      fr: (
        one: "Rien de ce qui est inconnu ne joue sur le conseil\u{A0}: \(names).",
        other: "\(number) combinaisons possibles pour \(report.openAnswers)\u{202F}; conseil "
          + "possible\u{A0}: \(names)."
      ))
  }

  /// That every advice may follow from answers too many to try.
  private var noneRuledOut: String {
    say(
      en: "\(report.openAnswers.withCapital) have too many combinations to try each; no advice is "
        + "ruled out. Until more is known, the advice is \(quoted(.wait)).",
      fr: "\(report.openAnswers.withCapital) ont trop de combinaisons pour les essayer "
        + "toutes\u{202F}; aucun conseil n’est exclu. En attendant d’en savoir plus, le "
        + "conseil est \(quoted(.wait)).")
  }

  private func sentence(of actions: [PlanItem]) -> String {
    let gains = language.longList(actions.map { "\($0.id) +\(language.exact($0.gain))" })
    let total = language.points(language.exact(actions.reduce(0) { $0 + $1.gain }))
    let (budget, days) = (
      language.personDays(language.number(report.plan.budget)),
      language.personDays(language.number(actions.days))
    )
    return say(
      en: "Plan for \(budget), with the points that each action gains: \(gains). Together "
        + "\(total) in \(days).",
      fr:
        "Plan pour \(budget), avec les points que gagne chaque action\u{A0}: \(gains). "
        + "Ensemble\u{A0}: \(total) en \(days).")
  }
}
