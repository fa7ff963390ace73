import Localization
import Readiness

/// The gates: what holds the level or the advice back, and what clears it.
extension Report {
  /// The gates that fire and bind, the most severe first.
  var bindingGates: [Int] {
    questionnaire.gates.indices
      .filter { assessment.gates[$0] == .yes && questionnaire.binds($0, assessment) }
      .sorted { left, right in
        let (mine, theirs) = (
          questionnaire.severity(of: questionnaire.gates[left]),
          questionnaire.severity(of: questionnaire.gates[right])
        )
        return mine == theirs ? left < right : mine > theirs
      }
  }

  var gatesSection: [Block] {
    if questionnaire.gates.isEmpty { return [] }
    let firing = questionnaire.gates.indices.filter { assessment.gates[$0] == .yes }
    let binding = bindingGates
    let others = firing.filter { !binding.contains($0) }
    let possible = questionnaire.gates.indices.filter { assessment.gates[$0] == .undetermined }
    var items = (binding + others).map { gate in
      Inline(sentences([gateSentence(gate), lifting(gate)]))
    }
    items += possible.map { Inline(possibleSentence($0)) }
    return [
      .heading(2, words.gatesHeading),
      items.isEmpty ? .paragraph(Inline(words.nothingHolds)) : .list(items),
    ]
  }

  /// What a gate that fires does, with its reason.
  func gateSentence(_ position: Int) -> String {
    let gate = questionnaire.gates[position]
    let reason = text(gate.reason)
    if questionnaire.binds(position, assessment) { return words.gateFires(reason: reason) }
    if let cap = gate.advice {
      return words.gateBars(
        others: quotedTogether(above(cap)), advice: name(assessment.advice?.answer ?? cap),
        reason: reason)
    }
    return words.barsLevels(level: levelTitle(gate), reason: reason)
  }

  func possibleSentence(_ position: Int) -> String {
    let gate = questionnaire.gates[position]
    let reason = text(gate.reason)
    if questionnaire.binds(position, assessment) { return words.gateMayFire(reason: reason) }
    if let cap = gate.advice {
      return words.gateMayBar(others: quotedTogether(above(cap)), reason: reason)
    }
    return words.mayBarLevels(level: levelTitle(gate), reason: reason)
  }

  /// The advices that a cap bars.
  func above(_ cap: Advice) -> [Advice] { Advice.allCases.filter { $0 > cap } }

  /// The level and the advice that a gate holds at.
  func cap(of gate: Gate) -> String {
    let level = gate.level.map { text(questionnaire.levels[$0].title) }
    return words.list([level, gate.advice.map(name)].compactMap { $0 })
  }

  private func levelTitle(_ gate: Gate) -> String {
    gate.level.map { text(questionnaire.levels[$0].title) } ?? ""
  }

  /// What clears a gate, and its days; nil if no action does.
  func lifting(_ gate: Int) -> String? {
    guard let items = input.lifts[gate], !items.isEmpty else { return nil }
    let days = items.reduce(0) { $0 + $1.days.days }
    return words.toLift(
      days: numbers.number(days),
      action: items.map { text($0.action.text) }.joined(separator: " "))
  }
}
