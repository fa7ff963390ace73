/// The live line: what the answers come to so far.
extension InterviewWords {
  /// “Score 3 to 97 of 100, was 0 to 100.”
  package func score(_ low: Double, _ high: Double, was before: (Double, Double)?) -> String {
    let now = language.whole(low, high)
    let earlier = before.map { language.whole($0.0, $0.1) }.flatMap { $0 == now ? nil : $0 }
    return say(
      en: "Score \(now) of 100\(earlier.map { ", was \($0)" } ?? "").",
      fr: "Note \(now) sur 100\(earlier.map { ", était \($0)" } ?? "").")
  }

  package var noScore: String {
    say(
      en: "Score open: no scored question applies.",
      fr: "Note ouverte : aucune question notée ne s'applique.")
  }

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

  package func level(_ names: [String], isProvisional: Bool) -> String {
    let text =
      say(
        en: "Level \(names.joined(separator: " or "))",
        fr: "Niveau : \(names.joined(separator: " ou "))")
    return text + (isProvisional ? ", \(provisional)." : ".")
  }

  package var levelOpen: String {
    say(
      en: "Level open.",
      fr: "Niveau ouvert.")
  }

  package var noAdvice: String {
    say(
      en: "Advice: none in this questionnaire.",
      fr: "Conseil : aucun dans ce questionnaire.")
  }

  package var adviceOpen: String {
    say(
      en: "Advice: open.",
      fr: "Conseil : ouvert.")
  }

  /// “Advice: prepare, provisional; at most test, go.”
  ///
  /// - Parameters:
  ///   - others: the other advices that are possible.
  ///   - isOuter: whether these are only the ones that cannot be ruled out.
  package func advice(
    _ name: String, isFirm: Bool, others: [String], isOuter: Bool
  ) -> String {
    labelled(
      adviceLabel, adviceWithoutLabel(name, isFirm: isFirm, others: others, isOuter: isOuter))
  }

  package func adviceWithoutLabel(
    _ name: String, isFirm: Bool, others: [String], isOuter: Bool
  ) -> String {
    let certainty = isFirm ? firm : provisional
    if others.isEmpty { return "\(name), \(certainty)." }
    return "\(name), \(certainty)\(semicolon)\(isOuter ? atMost : mayBe) \(list(others))."
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

  /// “33 to 55 of 100”
  package func ofHundred(_ low: Double, _ high: Double) -> String {
    say(
      en: "\(language.whole(low, high)) of 100",
      fr: "\(language.whole(low, high)) sur 100")
  }

  package func onWhatWasAnswered(_ known: Double) -> String {
    say(
      en: "On what was answered: \(language.whole(known)).",
      fr: "Sur ce qui a été répondu : \(language.whole(known)).")
  }

  package func unknown(_ ids: [String]) -> String {
    say(
      en: "Not known: \(list(ids)).",
      fr: "Pas connu : \(list(ids)).")
  }

  package func firstActs(_ budget: Double) -> String {
    say(
      en: "First acts of a plan for \(language.number(budget)) days:",
      fr: "Premières actions d'un plan de \(language.number(budget)) jours :")
  }

  package func gateFires(_ id: String, _ reason: String) -> String {
    say(
      en: "Gate \(id) fires. \(reason)",
      fr: "Le seuil \(id) s'applique. \(reason)")
  }

  package func gateMayFire(_ id: String, _ reason: String) -> String {
    say(
      en: "Gate \(id) may fire. \(reason)",
      fr: "Le seuil \(id) s'applique peut-être. \(reason)")
  }

  package func settleFirst(_ ids: [String]) -> String {
    say(
      en: "Settle first: \(list(ids)).",
      fr: "À trancher d'abord : \(list(ids)).")
  }

  /// The advice as a verb in a sentence: “prepare”, “préparer”.
  package func adviceName(_ name: AdviceWord) -> String {
    switch (language, name) {
    case (.english, _): name.rawValue
    case (.french, .wait): "attendre"
    case (.french, .prepare): "préparer"
    case (.french, .test): "tester"
    case (.french, .go): "se lancer"
    }
  }

  package var firm: String {
    say(
      en: "firm",
      fr: "ferme")
  }

  package var provisional: String {
    say(
      en: "provisional",
      fr: "provisoire")
  }

  private var adviceLabel: String {
    say(
      en: "Advice",
      fr: "Conseil")
  }

  private var mayBe: String {
    say(
      en: "may be",
      fr: "peut-être")
  }

  private var atMost: String {
    say(
      en: "at most",
      fr: "au plus")
  }

  private var semicolon: String { language == .french ? " ; " : "; " }
}

/// The advices, from the most to the least cautious.
package enum AdviceWord: String, CaseIterable, Sendable {
  case wait, prepare, test, go
}
