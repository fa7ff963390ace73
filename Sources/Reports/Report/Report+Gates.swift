import Localization
import Readiness

/// The blocking conditions: what limits the advice or the level, and what removes it.
extension Report {
  var gatesSection: [Block] {
    if questionnaire.gates.isEmpty { return [] }
    let firing = questionnaire.gates.indices.filter { assessment.gates[$0] == .yes }
    let binding = assessment.limitingGates
    let others = firing.filter { !binding.contains($0) }
    let possible = questionnaire.gates.indices.filter { assessment.gates[$0] == .undetermined }
    let items = (binding + others + possible).map(item)
    return [
      .heading(2, gatesHeading),
      items.isEmpty ? .paragraph(Inline(nothingLimits)) : .list(items),
    ]
  }

  /// A condition by its name, what it rules out, why, and what removes it; of one that may apply,
  /// what it would rule out.
  private func item(_ index: GateIndex) -> Inline {
    let gate = questionnaire.gates[index]
    if assessment.gates[index] != .yes {
      return gate.title == nil
        ? Inline(possibleSentence(index))
        : .strong(language.ended(language.labelled(perhaps, phrase(gate))))
          + Inline(" " + language.ended(ifSo(gate)))
    }
    let said = sentences([effect(of: index), text(gate.reason), remedy(of: index)])
    return gate.title == nil
      ? Inline(said) : .strong(language.ended(named(gate))) + Inline(" " + said)
  }

  /// A condition inside a sentence: “no answer ready for a crisis (R4)”; its reason in quotes where
  /// it has no name.
  ///
  /// - Parameter other: what the answers come to where they are not those of the report.
  func phrase(_ gate: Gate, in other: Assessment? = nil) -> String {
    gate.title == nil
      ? language.quoted(text(gate.reason))
      : named(
        gate, of: questionnaire, (other ?? assessment).states, in: textLanguage, isAtStart: false)
  }

  /// What a condition that may apply would do.
  func possibleSentence(_ index: GateIndex) -> String {
    let gate = questionnaire.gates[index]
    return language.ended(language.labelled(wouldLimit(gate), phrase(gate)))
  }

  /// The advices above the highest one that a gate allows, if there are any.
  private func ruledOut(by gate: Gate) -> [Advice] { gate.advice.map(above) ?? [] }

  /// “Rules out “Go” for now; “Test” is fine.”
  private func effect(of index: GateIndex) -> String {
    let gate = questionnaire.gates[index]
    let cap = gate.level.map { capsLevel(at: text(questionnaire.levels[$0].title)) }
    guard let highest = gate.advice, highest < .go else { return language.ended(cap ?? "") }
    let others = quotedTogether(above(highest))
    let isFine = !assessment.isLimited(by: index) && assessment.advice?.answer == highest
    let fine = isFine ? fineAdvice(quoted(highest)) : nil
    let limits = language.conjunction([rulesOut(others), cap].compactMap { $0 })
    return language.ended(language.semicolons([limits, fine].compactMap { $0 }).withCapital)
  }

  /// The advices above the highest one that a gate allows.
  func above(_ cap: Advice) -> [Advice] { Advice.allCases.filter { $0 > cap } }

  /// The actions that clear a gate, and their days; nil if none does.
  private func remedy(of gate: GateIndex) -> String? {
    guard let items = input.remedies[gate], !items.isEmpty else { return nil }
    return remedySentence(
      days: language.personDays(language.number(items.days)),
      action: sentences(items.map { text($0.action.text) }))
  }
}

// MARK: - Words

extension Report {
  private var gatesHeading: String {
    say(en: "What limits the advice or the level", fr: "Ce qui limite le conseil ou le niveau")
  }

  private var nothingLimits: String {
    isMerged
      ? say(
        en: "No blocking condition applies to the team’s answers taken together.",
        fr: "Aucune condition bloquante ne s’applique aux réponses de l’équipe prises ensemble.")
      : say(en: "No blocking condition applies.", fr: "Aucune condition bloquante ne s’applique.")
  }

  private func rulesOut(_ others: String) -> String {
    say(en: "rules out \(others) for now", fr: "exclut \(others) pour l’instant")
  }

  private func fineAdvice(_ advice: String) -> String {
    say(en: "\(advice) is fine", fr: "\(advice) reste possible")
  }

  private func capsLevel(at level: String) -> String {
    say(en: "caps the level at \(level)", fr: "plafonne le niveau à \(level)")
  }

  private var perhaps: String { say(en: "Perhaps", fr: "Peut-être") }

  /// “A condition that is still open would rule out “Go””
  private func wouldLimit(_ gate: Gate) -> String {
    let others = ruledOut(by: gate)
    let level = gate.level.map { text(questionnaire.levels[$0].title) }
    let effects = [
      others.isEmpty
        ? nil
        : say(
          en: "rule out \(quotedTogether(others))", fr: "exclurait \(quotedTogether(others))"),
      level.map { say(en: "cap the level at \($0)", fr: "plafonnerait le niveau à \($0)") },
    ].compactMap { $0 }
    return say(
      en: "A condition that is still open would \(language.conjunction(effects))",
      fr: "Une condition encore ouverte \(language.conjunction(effects))")
  }

  /// “If so, “Go” is ruled out and the level is capped at Tester.”
  private func ifSo(_ gate: Gate) -> String {
    let others = ruledOut(by: gate)
    let list = quotedTogether(others)
    let level = gate.level.map { text(questionnaire.levels[$0].title) }
    let effects = [
      others.isEmpty
        ? nil
        : plural(
          others.count, en: (one: "\(list) is ruled out", other: "\(list) are ruled out"),
          fr: (one: "\(list) est exclu", other: "\(list) sont exclus")),
      level.map { say(en: "the level is capped at \($0)", fr: "le niveau est plafonné à \($0)") },
    ].compactMap { $0 }
    let effect = language.conjunction(effects)
    return say(en: "If so, \(effect)", fr: "Si c’est le cas, \(effect)")
  }

  private func remedySentence(days: String, action: String) -> String {
    say(
      en: "Removing this condition takes \(days). \(action)",
      fr: "Lever cette condition demande \(days). \(action)")
  }
}
