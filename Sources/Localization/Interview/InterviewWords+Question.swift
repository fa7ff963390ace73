/// How a question is put in plain lines.
extension InterviewWords {
  package func dimension(_ number: Int, of count: Int, title: String, about: String?) -> String {
    let guiding = about.map { " \($0)" } ?? ""
    return say(
      en: "Dimension \(number) of \(count), \(title).\(guiding)",
      fr: "Partie \(number) sur \(count), \(title).\(guiding)")
  }

  package func question(_ number: Int, of count: Int, id: String, how: String) -> String {
    say(
      en: "Question \(number) of \(count), \(id). \(how)",
      fr: "Question \(number) sur \(count), \(id). \(how)")
  }

  package var chooseOne: String {
    say(
      en: "Choose one.",
      fr: "Une seule réponse.")
  }

  package var chooseAny: String {
    say(
      en: "Choose any.",
      fr: "Plusieurs réponses possibles.")
  }

  package var yesOrNo: String {
    say(
      en: "Yes or no.",
      fr: "Oui ou non.")
  }

  package func aNumber(from low: Double, to high: Double, unit: String?) -> String {
    let unit = unit.map { ", \($0)" } ?? ""
    return say(
      en: "A number from \(language.number(low)) to \(language.number(high))\(unit). "
        + "A range will do, for example 3-6.",
      fr: "Un nombre de \(language.number(low)) à \(language.number(high))\(unit). "
        + "Une fourchette suffit, par exemple 3-6.")
  }

  package func aText(limit: Int) -> String {
    say(
      en: "A text of at most \(grouped(limit)) characters, optional.",
      fr: "Un texte de \(limit) caractères au plus, facultatif.")
  }

  package func help(_ text: String) -> String {
    say(
      en: "Help: \(text)",
      fr: "Aide : \(text)")
  }

  package func evidenceWanted(_ text: String) -> String {
    say(
      en: "Evidence wanted: \(text)",
      fr: "Preuve attendue : \(text)")
  }

  package func source(_ text: String) -> String {
    say(
      en: "Source: “\(text)”",
      fr: "Source : « \(text) »")
  }

  package func askedBecauseUnknown(_ ids: [String]) -> String {
    say(
      en: "Asked because \(list(ids)) \(ids.count == 1 ? "is" : "are") not known.",
      fr:
        "Posée parce que \(list(ids)) \(ids.count == 1 ? "n'est pas connu" : "ne sont pas connus")."
    )
  }

  package var dontKnow: String {
    say(
      en: "Don't know",
      fr: "Je ne sais pas")
  }

  package var notApplicableWithReason: String {
    say(
      en: "Not applicable, with a reason",
      fr: "Sans objet, avec une raison")
  }

  package var isExclusive: String {
    say(
      en: "Stands alone.",
      fr: "Exclut les autres.")
  }

  package var yes: String {
    say(
      en: "Yes",
      fr: "Oui")
  }

  package var no: String {
    say(
      en: "No",
      fr: "Non")
  }

  package func note(_ text: String) -> String {
    say(
      en: "Note: \(text)",
      fr: "Note : \(text)")
  }

  package func currentAnswer(_ answer: String?) -> String {
    say(
      en: "Current answer: \(answer ?? "none").",
      fr: "Réponse actuelle : \(answer ?? "aucune").")
  }
}

// MARK: - Answers in few words

extension InterviewWords {
  /// “don't know” inside a sentence.
  package var dontKnowAnswer: String {
    say(
      en: "don't know",
      fr: "ne sait pas")
  }

  package var notApplicableAnswer: String {
    say(
      en: "not applicable",
      fr: "sans objet")
  }

  package var open: String {
    say(
      en: "open",
      fr: "sans réponse")
  }

  package func evidence(_ level: EvidenceWord) -> String {
    switch (language, level) {
    case (.english, _): level.rawValue
    case (.french, .declared): "déclaré"
    case (.french, .documented): "documenté"
    case (.french, .observed): "constaté"
    }
  }

  package var withNote: String {
    say(
      en: "with a note",
      fr: "avec une note")
  }
}

/// The evidence levels, as they are typed.
package enum EvidenceWord: String, CaseIterable, Sendable {
  case declared, documented, observed
}

// MARK: - Prompts

extension InterviewWords {
  package func linePrompt(_ lines: Int) -> String {
    say(
      en: "Number 1 to \(lines)",
      fr: "Nombre de 1 à \(lines)")
  }

  package var optionsPrompt: String {
    say(
      en: "Numbers with spaces, for example 1 3",
      fr: "Nombres séparés par des espaces, par exemple 1 3")
  }

  package var yesNoPrompt: String {
    say(
      en: "yes, no",
      fr: "oui, non")
  }

  package var numberPrompt: String {
    say(
      en: "Number, range",
      fr: "Nombre, fourchette")
  }

  package var textPrompt: String {
    say(
      en: "Text, or Enter to go on",
      fr: "Texte, ou Entrée pour continuer")
  }

  /// What may be typed, and a space for typing it: “Number 1 to 5, or d: ”.
  ///
  /// - Parameters:
  ///   - letters: further letters that may be typed.
  ///   - kept: the answer that Enter keeps.
  package func prompt(_ main: String, letters: [String], kept: String?) -> String {
    let colon = language == .french ? " : " : ": "
    let or = language == .french ? ", ou " : ", or "
    guard let kept else { return ([main] + letters).joined(separator: or) + colon }
    let keep = language == .french ? "Entrée pour garder" : "Enter to keep"
    return list([main] + letters) + "\(or)\(keep) \(kept)\(colon)"
  }

  package var reasonPrompt: String {
    say(
      en: "Reason: ",
      fr: "Raison : ")
  }

  package var reviewPrompt: String {
    say(
      en: ":finish, :goto ID, or Enter for the next open question: ",
      fr: ":finish, :goto ID, ou Entrée pour la prochaine question ouverte : ")
  }
}
