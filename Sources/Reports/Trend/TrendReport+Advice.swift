import Localization
import Readiness

/// Why the advice is another one than before. The score does not decide it: the two risks, the
/// blocking conditions and the level do.
extension TrendReport {
  /// The sentence on the advice; nil where it is the same at both dates, or missing at one.
  var adviceChange: String? {
    guard let before = whole.earlier.assessment.advice?.answer,
      let after = whole.later.assessment.advice?.answer, before != after
    else { return nil }
    let reasons = [newLimits, goneLimits] + crossings + [levelOfAdvice(before, after)]
    let change = goes(from: quoted(before), to: quoted(after))
    let said = reasons.compactMap { $0 }
    return said.isEmpty
      ? change + "." : language.labelled(change, language.semicolons(said)) + "."
  }

  /// The blocking conditions that limit the result now and could not fire then.
  private var newLimits: String? {
    let names = limits(of: whole.later, unlessPossibleIn: whole.earlier)
    return names.isEmpty ? nil : areNew(names.count, language.conjunction(names))
  }

  /// The blocking conditions that limited the result then and can no longer fire.
  private var goneLimits: String? {
    let names = limits(of: whole.earlier, unlessPossibleIn: whole.later)
    return names.isEmpty ? nil : areGone(names.count, language.conjunction(names))
  }

  /// The names of the conditions that hold the advice back at one date and not at the other.
  private func limits(of date: Snapshot, unlessPossibleIn other: Snapshot) -> [String] {
    let possible = other.questionnaire.gates.indices.filter { other.assessment.gates[$0] != .no }
      .map { other.questionnaire.gates[$0].id }
    return date.assessment.limitingGates.map { date.questionnaire.gates[$0] }
      .filter { $0.advice != nil && !possible.contains($0.id) }
      .map { language.quoted(text($0)) }
  }

  private func text(_ gate: Gate) -> String {
    language.foreign(gate.name(in: textLanguage), in: textLanguage)
  }

  /// The risks that lie on another side of their limit than before.
  private var crossings: [String] {
    guard let risks = whole.later.questionnaire.risks,
      let before = whole.earlier.assessment.trace.advice,
      let after = whole.later.assessment.trace.advice
    else { return [] }
    return [
      (risks.absence, before.absence, after.absence), (risks.launch, before.launch, after.launch),
    ].compactMap { risk, before, after in
      before.reaches == after.reaches
        ? nil
        : crossed(
          language.quoted(text(risk.title)), from: language.whole(before.risk, beside: before.cut),
          to: language.whole(after.risk, beside: after.cut), limit: language.exact(after.cut))
    }
  }

  /// The level that the higher advice needs, where it is held at one date only.
  private func levelOfAdvice(_ before: Advice, _ after: Advice) -> String? {
    let higher = max(before, after)
    func isHeld(_ date: Snapshot) -> Bool? {
      guard let needed = date.questionnaire.advice.levelNeeded(for: higher) else { return nil }
      return date.assessment.level.held.map { $0.worst >= needed }
    }
    guard let then = isHeld(whole.earlier), let now = isHeld(whole.later), then != now,
      let level = whole.later.questionnaire.advice.levelNeeded(for: higher)
    else { return nil }
    let title = language.level(
      text(whole.later.questionnaire.levels[level].title),
      after: say(en: "the level", fr: "le niveau"))
    return now ? holds(quoted(higher), title) : lacks(quoted(higher), title)
  }
}

// MARK: - Words

extension TrendReport {
  private func goes(from before: String, to after: String) -> String {
    say(
      en: "The advice goes from \(before) to \(after)",
      fr: "Le conseil passe de \(before) à \(after)")
  }

  private func areNew(_ count: Int, _ conditions: String) -> String {
    let number = language.inWords(count)
    return plural(
      count,
      en: (
        one: "a new blocking condition, \(conditions)",
        other: "\(number) new blocking conditions, \(conditions)"
      ),
      fr: (
        one: "une nouvelle condition bloquante, \(conditions)",
        other: "\(number) nouvelles conditions bloquantes, \(conditions)"
      ))
  }

  private func areGone(_ count: Int, _ conditions: String) -> String {
    let number = language.inWords(count)
    return plural(
      count,
      en: (
        one: "the blocking condition \(conditions) is gone",
        other: "\(number) blocking conditions are gone, \(conditions)"
      ),
      fr: (
        one: "la condition bloquante \(conditions) a disparu",
        other: "\(number) conditions bloquantes ont disparu, \(conditions)"
      ))
  }

  private func crossed(
    _ risk: String, from before: String, to after: String, limit: String
  ) -> String {
    say(
      en: "\(risk) was \(before) and is \(after) now, with a limit of \(limit)",
      fr: "\(risk), \(before) avant, \(after) aujourd’hui, pour un seuil de \(limit)")
  }

  private func holds(_ advice: String, _ level: String) -> String {
    say(
      en: "\(level), which \(advice) needs, is reached now",
      fr: "\(level), que demande \(advice), est atteint aujourd’hui")
  }

  private func lacks(_ advice: String, _ level: String) -> String {
    say(
      en: "\(level), which \(advice) needs, is not certain to be reached now",
      fr: "\(level), que demande \(advice), n’est pas sûr d’être atteint aujourd’hui")
  }
}
