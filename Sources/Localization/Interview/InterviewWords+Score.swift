/// The live line: what the answers come to so far.
extension InterviewWords {
  package func undecidedScore(_ ids: [String]) -> String {
    say(
      en: "Score open: answer \(list(ids)) first.",
      fr: "Note ouverte : répondez d'abord à \(list(ids)).")
  }

  package var scoreHidden: String {
    say(
      en: "Score hidden.",
      fr: "Note cachée.")
  }

  package func heldAt(_ cap: String, by gates: GateList) -> String {
    say(
      en: "Held at \(cap) by \(text(gates))",
      fr: "Retenu à \(cap) par \(text(gates))")
  }

  package func mayHold(_ gates: GateList) -> String {
    say(
      en: "May hold: \(text(gates))",
      fr: "Peut retenir : \(text(gates))")
  }

  package func fires(_ gates: GateList) -> String {
    say(
      en: "Fires: \(text(gates))",
      fr: "S'applique : \(text(gates))")
  }

  /// The end of a sentence about gates: “no-one (C1, C2), and 4 more.”, where there is little room
  /// “no-one (C1, C2), +4”, with no full stop behind the figure.
  private func text(_ gates: GateList) -> String {
    let first = "\(gates.first) (\(list(gates.questions)))"
    if gates.more == 0 { return first + "." }
    if gates.isShort { return "\(first), +\(gates.more)" }
    return say(
      en: "\(first), and \(gates.more) more.",
      fr: "\(first), et \(gates.more) de plus.")
  }
}

/// The advices, from the most to the least cautious.
package enum AdviceWord: String, CaseIterable, Sendable {
  case wait, prepare, test, go
}
