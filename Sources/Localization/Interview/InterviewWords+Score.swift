/// The live line: what the answers come to so far.
extension InterviewWords {
  /// “Score 3 to 97 of 100, was 0 to 100.”
  package func score(_ low: Double, _ high: Double, was before: (Double, Double)?) -> String {
    let now = language.whole(low, high)
    let earlier = before.map { language.whole($0.0, $0.1) }.flatMap { $0 == now ? nil : $0 }
    return switch language {
    case .english: "Score \(now) of 100\(earlier.map { ", was \($0)" } ?? "")."
    case .french: "Note \(now) sur 100\(earlier.map { ", était \($0)" } ?? "")."
    }
  }

  package var noScore: String {
    switch language {
    case .english: "Score open: no scored question applies."
    case .french: "Note ouverte : aucune question notée ne s'applique."
    }
  }

  package func undecidedScore(_ ids: [String]) -> String {
    switch language {
    case .english: "Score open: answer \(list(ids)) first."
    case .french: "Note ouverte : répondez d'abord à \(list(ids))."
    }
  }

  package var scoreHidden: String {
    switch language {
    case .english: "Score hidden."
    case .french: "Note cachée."
    }
  }

  package func level(_ names: [String], isProvisional: Bool) -> String {
    let text =
      switch language {
      case .english: "Level \(names.joined(separator: " or "))"
      case .french: "Niveau : \(names.joined(separator: " ou "))"
      }
    return text + (isProvisional ? ", \(provisional)." : ".")
  }

  package var levelOpen: String {
    switch language {
    case .english: "Level open."
    case .french: "Niveau ouvert."
    }
  }

  package var noAdvice: String {
    switch language {
    case .english: "Advice: none in this questionnaire."
    case .french: "Conseil : aucun dans ce questionnaire."
    }
  }

  package var adviceOpen: String {
    switch language {
    case .english: "Advice: open."
    case .french: "Conseil : ouvert."
    }
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
    switch language {
    case .english: "Held at \(cap) by \(text(gates))"
    case .french: "Retenu à \(cap) par \(text(gates))"
    }
  }

  package func mayHold(_ gates: GateList) -> String {
    switch language {
    case .english: "May hold: \(text(gates))"
    case .french: "Peut retenir : \(text(gates))"
    }
  }

  package func fires(_ gates: GateList) -> String {
    switch language {
    case .english: "Fires: \(text(gates))"
    case .french: "S'applique : \(text(gates))"
    }
  }

  /// The end of a sentence about gates: “no-one (C1, C2), and 4 more.”, where there is little room
  /// “no-one (C1, C2), +4”, with no full stop behind the figure.
  private func text(_ gates: GateList) -> String {
    let first = "\(gates.first) (\(list(gates.questions)))"
    if gates.more == 0 { return first + "." }
    if gates.isShort { return "\(first), +\(gates.more)" }
    return switch language {
    case .english: "\(first), and \(gates.more) more."
    case .french: "\(first), et \(gates.more) de plus."
    }
  }

  /// “33 to 55 of 100”
  package func ofHundred(_ low: Double, _ high: Double) -> String {
    switch language {
    case .english: "\(language.whole(low, high)) of 100"
    case .french: "\(language.whole(low, high)) sur 100"
    }
  }

  package func onWhatWasAnswered(_ known: Double) -> String {
    switch language {
    case .english: "On what was answered: \(language.whole(known))."
    case .french: "Sur ce qui a été répondu : \(language.whole(known))."
    }
  }

  package func unknown(_ ids: [String]) -> String {
    switch language {
    case .english: "Not known: \(list(ids))."
    case .french: "Pas connu : \(list(ids))."
    }
  }

  package func firstActs(_ budget: Double) -> String {
    switch language {
    case .english: "First acts of a plan for \(language.number(budget)) days:"
    case .french: "Premières actions d'un plan de \(language.number(budget)) jours :"
    }
  }

  package func gateFires(_ id: String, _ reason: String) -> String {
    switch language {
    case .english: "Gate \(id) fires. \(reason)"
    case .french: "Le seuil \(id) s'applique. \(reason)"
    }
  }

  package func gateMayFire(_ id: String, _ reason: String) -> String {
    switch language {
    case .english: "Gate \(id) may fire. \(reason)"
    case .french: "Le seuil \(id) s'applique peut-être. \(reason)"
    }
  }

  package func settleFirst(_ ids: [String]) -> String {
    switch language {
    case .english: "Settle first: \(list(ids))."
    case .french: "À trancher d'abord : \(list(ids))."
    }
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
    switch language {
    case .english: "firm"
    case .french: "ferme"
    }
  }

  package var provisional: String {
    switch language {
    case .english: "provisional"
    case .french: "provisoire"
    }
  }

  private var adviceLabel: String {
    switch language {
    case .english: "Advice"
    case .french: "Conseil"
    }
  }

  private var mayBe: String {
    switch language {
    case .english: "may be"
    case .french: "peut-être"
    }
  }

  private var atMost: String {
    switch language {
    case .english: "at most"
    case .french: "au plus"
    }
  }

  private var semicolon: String { language == .french ? " ; " : "; " }
}

/// The advices, from the most to the least cautious.
package enum AdviceWord: String, CaseIterable, Sendable {
  case wait, prepare, test, go
}
