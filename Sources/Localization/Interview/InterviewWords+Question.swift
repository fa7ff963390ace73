/// How a question is put in plain lines.
extension InterviewWords {
  package func dimension(_ number: Int, of count: Int, title: String, about: String?) -> String {
    let guiding = about.map { " \($0)" } ?? ""
    return switch language {
    case .english: "Dimension \(number) of \(count), \(title).\(guiding)"
    case .french: "Partie \(number) sur \(count), \(title).\(guiding)"
    }
  }

  package func question(_ number: Int, of count: Int, id: String, how: String) -> String {
    switch language {
    case .english: "Question \(number) of \(count), \(id). \(how)"
    case .french: "Question \(number) sur \(count), \(id). \(how)"
    }
  }

  package var chooseOne: String {
    switch language {
    case .english: "Choose one."
    case .french: "Une seule réponse."
    }
  }

  package var chooseAny: String {
    switch language {
    case .english: "Choose any."
    case .french: "Plusieurs réponses possibles."
    }
  }

  package var yesOrNo: String {
    switch language {
    case .english: "Yes or no."
    case .french: "Oui ou non."
    }
  }

  package func aNumber(from low: Double, to high: Double, unit: String?) -> String {
    let unit = unit.map { ", \($0)" } ?? ""
    return switch language {
    case .english:
      "A number from \(language.number(low)) to \(language.number(high))\(unit). "
        + "A range will do, for example 3-6."
    case .french:
      "Un nombre de \(language.number(low)) à \(language.number(high))\(unit). "
        + "Une fourchette suffit, par exemple 3-6."
    }
  }

  package func aText(limit: Int) -> String {
    switch language {
    case .english: "A text of at most \(grouped(limit)) characters, optional."
    case .french: "Un texte de \(limit) caractères au plus, facultatif."
    }
  }

  package func help(_ text: String) -> String {
    switch language {
    case .english: "Help: \(text)"
    case .french: "Aide : \(text)"
    }
  }

  package func evidenceWanted(_ text: String) -> String {
    switch language {
    case .english: "Evidence wanted: \(text)"
    case .french: "Preuve attendue : \(text)"
    }
  }

  package func source(_ text: String) -> String {
    switch language {
    case .english: "Source: “\(text)”"
    case .french: "Source : « \(text) »"
    }
  }

  package func askedBecauseUnknown(_ ids: [String]) -> String {
    switch language {
    case .english: "Asked because \(list(ids)) \(ids.count == 1 ? "is" : "are") not known."
    case .french:
      "Posée parce que \(list(ids)) \(ids.count == 1 ? "n'est pas connu" : "ne sont pas connus")."
    }
  }

  package var dontKnow: String {
    switch language {
    case .english: "Don't know"
    case .french: "Je ne sais pas"
    }
  }

  package var notApplicableWithReason: String {
    switch language {
    case .english: "Not applicable, with a reason"
    case .french: "Sans objet, avec une raison"
    }
  }

  package var isExclusive: String {
    switch language {
    case .english: "Stands alone."
    case .french: "Exclut les autres."
    }
  }

  package var yes: String {
    switch language {
    case .english: "Yes"
    case .french: "Oui"
    }
  }

  package var no: String {
    switch language {
    case .english: "No"
    case .french: "Non"
    }
  }

  package func note(_ text: String) -> String {
    switch language {
    case .english: "Note: \(text)"
    case .french: "Note : \(text)"
    }
  }

  package func currentAnswer(_ answer: String?) -> String {
    switch language {
    case .english: "Current answer: \(answer ?? "none")."
    case .french: "Réponse actuelle : \(answer ?? "aucune")."
    }
  }
}

// MARK: - Answers in few words

extension InterviewWords {
  /// “don't know” inside a sentence.
  package var dontKnowAnswer: String {
    switch language {
    case .english: "don't know"
    case .french: "ne sait pas"
    }
  }

  package var notApplicableAnswer: String {
    switch language {
    case .english: "not applicable"
    case .french: "sans objet"
    }
  }

  package var open: String {
    switch language {
    case .english: "open"
    case .french: "sans réponse"
    }
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
    switch language {
    case .english: "with a note"
    case .french: "avec une note"
    }
  }

  package func days(_ days: Double) -> String {
    switch language {
    case .english: "\(language.number(days)) d"
    case .french: "\(language.number(days)) j"
    }
  }
}

/// The evidence levels, as they are typed.
package enum EvidenceWord: String, CaseIterable, Sendable {
  case declared, documented, observed
}

// MARK: - Prompts

extension InterviewWords {
  package func linePrompt(_ lines: Int) -> String {
    switch language {
    case .english: "Number 1 to \(lines)"
    case .french: "Nombre de 1 à \(lines)"
    }
  }

  package var optionsPrompt: String {
    switch language {
    case .english: "Numbers with spaces, for example 1 3"
    case .french: "Nombres séparés par des espaces, par exemple 1 3"
    }
  }

  package var yesNoPrompt: String {
    switch language {
    case .english: "yes, no"
    case .french: "oui, non"
    }
  }

  package var numberPrompt: String {
    switch language {
    case .english: "Number, range"
    case .french: "Nombre, fourchette"
    }
  }

  package var textPrompt: String {
    switch language {
    case .english: "Text, or Enter to go on"
    case .french: "Texte, ou Entrée pour continuer"
    }
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
    switch language {
    case .english: "Reason: "
    case .french: "Raison : "
    }
  }

  package var reviewPrompt: String {
    switch language {
    case .english: ":finish, :goto ID, or Enter for the next open question: "
    case .french: ":finish, :goto ID, ou Entrée pour la prochaine question ouverte : "
    }
  }
}
