import Localization
import Readiness

/// The gates: what holds the level or the advice back, and what clears it.
extension Report {
  var gatesSection: [Block] {
    if questionnaire.gates.isEmpty { return [] }
    let firing = questionnaire.gates.indices.filter { assessment.gates[$0] == .yes }
    let binding = assessment.limitingGates
    let others = firing.filter { !binding.contains($0) }
    let possible = questionnaire.gates.indices.filter { assessment.gates[$0] == .undetermined }
    var items = (binding + others).map { gate in
      Inline(sentences([gateSentence(gate), remedy(of: gate)]))
    }
    items += possible.map { Inline(possibleSentence($0)) }
    return [
      .heading(2, say(en: "What holds you back", fr: "Ce qui vous retient")),
      items.isEmpty ? .paragraph(Inline(nothingHolds)) : .list(items),
    ]
  }

  /// What a gate that fires does, with its reason.
  func gateSentence(_ gate: GateIndex) -> String {
    let limits = assessment.isLimited(by: gate)
    let gate = questionnaire.gates[gate]
    let reason = text(gate.reason)
    if limits { return gateFires(reason: reason) }
    if let cap = gate.advice {
      return gateBars(
        others: quotedTogether(above(cap)), advice: name(assessment.advice?.answer ?? cap),
        reason: reason)
    }
    return barsLevels(level: levelTitle(gate), reason: reason)
  }

  /// What a gate that may fire would do, with its reason.
  func possibleSentence(_ gate: GateIndex) -> String {
    let limits = assessment.isLimited(by: gate)
    let gate = questionnaire.gates[gate]
    let reason = text(gate.reason)
    if limits { return gateMayFire(reason: reason) }
    if let cap = gate.advice {
      return gateMayBar(others: quotedTogether(above(cap)), reason: reason)
    }
    return mayBarLevels(level: levelTitle(gate), reason: reason)
  }

  /// The advices above the highest one that a gate allows.
  func above(_ cap: Advice) -> [Advice] { Advice.allCases.filter { $0 > cap } }

  /// The highest level and the highest advice that a gate allows: “Tester, Prepare”.
  func cap(of gate: Gate) -> String {
    let level = gate.level.map { text(questionnaire.levels[$0].title) }
    return language.list([level, gate.advice.map(name)].compactMap { $0 })
  }

  private func levelTitle(_ gate: Gate) -> String {
    gate.level.map { text(questionnaire.levels[$0].title) } ?? ""
  }

  /// The actions that clear a gate, and their days; nil if none does.
  func remedy(of gate: GateIndex) -> String? {
    guard let items = input.remedies[gate], !items.isEmpty else { return nil }
    let days = items.reduce(0) { $0 + $1.days.days }
    return remedySentence(
      days: language.number(days),
      action: sentences(items.map { text($0.action.text) }))
  }
}

// MARK: - Words

extension Report {
  private var nothingHolds: String {
    say(en: "No rule holds you back.", fr: "Aucune règle ne vous retient.")
  }

  func gateFires(reason: String) -> String {
    say(en: "Holds you back: \(reason)", fr: "Vous retient\u{A0}: \(reason)")
  }

  private func gateBars(others: String, advice: String, reason: String) -> String {
    let advice = language.quoted(advice)
    return say(
      en: "Bars \(others), not \(advice). \(reason)",
      fr: "Interdit \(others), pas \(advice). \(reason)")
  }

  private func barsLevels(level: String, reason: String) -> String {
    let level = language.quoted(level)
    return say(
      en: "Bars the levels above \(level). \(reason)",
      fr: "Interdit les niveaux au-dessus de \(level). \(reason)")
  }

  private func gateMayFire(reason: String) -> String {
    say(
      en: "May hold you back, depending on an answer you do not have: \(reason)",
      fr: "Vous retient peut-être, selon une réponse que vous n’avez pas\u{A0}: \(reason)")
  }

  private func gateMayBar(others: String, reason: String) -> String {
    say(
      en: "May bar \(others), depending on an answer you do not have: \(reason)",
      fr: "Interdit peut-être \(others), selon une réponse que vous n’avez pas\u{A0}: \(reason)")
  }

  private func mayBarLevels(level: String, reason: String) -> String {
    let level = language.quoted(level)
    return say(
      en: "May bar the levels above \(level), depending on an answer you do not have: \(reason)",
      fr: "Interdit peut-être les niveaux au-dessus de \(level), selon une réponse que vous n’avez "
        + "pas\u{A0}: \(reason)")
  }

  private func remedySentence(days: String, action: String) -> String {
    say(
      en: "To lift it (\(days) d): \(action)",
      fr: "Pour lever ce point (\(days) j)\u{A0}: \(action)")
  }
}
