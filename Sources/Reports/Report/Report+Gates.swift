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

  /// A condition by its name, what it rules out, why, and what removes it.
  private func item(_ index: GateIndex) -> Inline {
    let gate = questionnaire.gates[index]
    let isCertain = assessment.gates[index] == .yes
    let said =
      isCertain
      ? sentences([effect(of: index), text(gate.reason), remedy(of: index)])
      : possibleSentence(index)
    return gate.title == nil
      ? Inline(said) : .strong(language.ended(named(gate))) + Inline(" " + said)
  }

  /// What a condition that applies does, with its reason.
  func gateSentence(_ gate: GateIndex) -> String {
    sentences([effect(of: gate), text(questionnaire.gates[gate].reason)])
  }

  /// What a condition that may apply would do, with its reason.
  func possibleSentence(_ gate: GateIndex) -> String {
    let gate = questionnaire.gates[gate]
    return sentences([language.labelled(possibleEffect(of: gate), text(gate.reason))])
  }

  /// “Rules out “Go” for now; “Test” is fine.”
  private func effect(of index: GateIndex) -> String {
    let gate = questionnaire.gates[index]
    let cap = gate.level.map { capsLevel(at: text(questionnaire.levels[$0].title)) }
    guard let highest = gate.advice, highest < .go else { return language.ended(cap ?? "") }
    let others = quotedTogether(above(highest))
    let answer = assessment.advice?.answer
    let isFine = !assessment.isLimited(by: index) && answer ?? .wait > .wait
    let fine = isFine ? answer.map { fineAdvice(language.quoted(name($0))) } : nil
    return language.ended(
      [rulesOut(others), fine, cap].compactMap { $0 }.joined(
        separator: say(en: "; ", fr: "\u{202F}; ")
      ).withCapital)
  }

  /// “May rule out “Go”, depending on an answer that is missing”
  private func possibleEffect(of gate: Gate) -> String {
    let level = gate.level.map { text(questionnaire.levels[$0].title) }
    guard let highest = gate.advice, highest < .go else { return mayCap(at: level ?? "") }
    return mayRuleOut(quotedTogether(above(highest)), capping: level)
  }

  /// The advices above the highest one that a gate allows.
  func above(_ cap: Advice) -> [Advice] { Advice.allCases.filter { $0 > cap } }

  /// The actions that clear a gate, and their days; nil if none does.
  private func remedy(of gate: GateIndex) -> String? {
    guard let items = input.remedies[gate], !items.isEmpty else { return nil }
    return remedySentence(
      days: language.days(items.days), action: sentences(items.map { text($0.action.text) }))
  }
}

// MARK: - Words

extension Report {
  private var gatesHeading: String {
    say(en: "What limits the advice or the level", fr: "Ce qui limite le conseil ou le niveau")
  }

  private var nothingLimits: String {
    say(en: "No blocking condition applies.", fr: "Aucune condition bloquante ne s’applique.")
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

  private func mayRuleOut(_ others: String, capping level: String?) -> String {
    let cap = level.map {
      say(en: " and cap the level at \($0)", fr: " et plafonner le niveau à \($0)")
    }
    return say(
      en: "May rule out \(others)\(cap ?? ""), depending on an answer that is missing",
      fr: "Peut exclure \(others)\(cap ?? ""), selon une réponse qui manque")
  }

  private func mayCap(at level: String) -> String {
    say(
      en: "May cap the level at \(level), depending on an answer that is missing",
      fr: "Peut plafonner le niveau à \(level), selon une réponse qui manque")
  }

  private func remedySentence(days: String, action: String) -> String {
    say(en: "To remove it (\(days)): \(action)", fr: "Pour la lever (\(days))\u{A0}: \(action)")
  }
}
