/// What the tool says when something cannot be taken; each says what to do instead.
extension InterviewWords {
  package func error(_ text: String) -> String {
    switch language {
    case .english: "Error: \(text)"
    case .french: "Erreur : \(text)"
    }
  }

  package func notOffered(_ text: String, lines: Int, letters: [String]) -> String {
    let letters = letters.map { ", \(language == .french ? "ou" : "or") \($0)" }.joined()
    return switch language {
    case .english:
      error("\(text) is not offered. Type a number from 1 to \(lines)\(letters).")
    case .french:
      error("\(text) n'est pas proposé. Tapez un nombre de 1 à \(lines)\(letters).")
    }
  }

  package func optionNotOffered(_ text: String, options: Int) -> String {
    switch language {
    case .english:
      error("\(text) is not offered. Type numbers from 1 to \(options), for example 1 3, or d.")
    case .french:
      error(
        "\(text) n'est pas proposé. Tapez des nombres de 1 à \(options), par exemple 1 3, ou d.")
    }
  }

  package func isExclusive(_ line: Int) -> String {
    switch language {
    case .english: error("\(line) stands alone. Type \(line) by itself, or leave it out.")
    case .french: error("\(line) exclut les autres. Tapez \(line) seul, ou ne le mettez pas.")
    }
  }

  package func notYesOrNo(_ text: String) -> String {
    switch language {
    case .english: error("\(text) is neither yes nor no. Type yes, no, or d.")
    case .french: error("\(text) n'est ni oui ni non. Tapez oui, non, ou d.")
    }
  }

  package func notANumber(_ text: String, from low: Double, to high: Double) -> String {
    let range = (language.number(low), language.number(high))
    return switch language {
    case .english:
      error(
        "'\(text)' is no number. Type a number from \(range.0) to \(range.1), "
          + "a range such as 3-6, or d.")
    case .french:
      error(
        "« \(text) » n'est pas un nombre. Tapez un nombre de \(range.0) à \(range.1), "
          + "une fourchette comme 3-6, ou d.")
    }
  }

  package func tooHigh(_ number: Double, most: Double) -> String {
    let (number, most) = (language.number(number), language.number(most))
    return switch language {
    case .english: error("\(number) is above \(most), the most this question takes.")
    case .french: error("\(number) dépasse \(most), le plus que cette question accepte.")
    }
  }

  package func tooLow(_ number: Double, least: Double) -> String {
    let (number, least) = (language.number(number), language.number(least))
    return switch language {
    case .english: error("\(number) is below \(least), the least this question takes.")
    case .french: error("\(number) est sous \(least), le moins que cette question accepte.")
    }
  }

  package func backwards(_ low: Double, _ high: Double) -> String {
    let (from, to) = (language.number(low), language.number(high))
    let right = low < 0 || high < 0 ? "\(to)..\(from)" : "\(to)-\(from)"
    return switch language {
    case .english: error("the range runs backwards: \(from) to \(to). Did you mean \(right)?")
    case .french:
      error("la fourchette est à l'envers : \(from) à \(to). Vouliez-vous dire \(right) ?")
    }
  }

  package func tooLong(_ characters: Int, limit: Int) -> String {
    switch language {
    case .english:
      error("\(grouped(characters)) characters, \(grouped(limit)) at most. Shorten the text.")
    case .french: error("\(characters) caractères, \(limit) au plus. Raccourcissez le texte.")
    }
  }

  package func noAnswerYet(_ wayOut: String) -> String {
    switch language {
    case .english: "No answer yet. Type one, or \(wayOut)."
    case .french: "Pas encore de réponse. Tapez-en une, ou \(wayOut)."
    }
  }

  package var cannotBeNotApplicable: String {
    switch language {
    case .english: "This question cannot be not applicable. d says you don't know."
    case .french: "Cette question ne peut pas être sans objet. d dit que vous ne savez pas."
    }
  }

  package var reasonNeeded: String {
    switch language {
    case .english: error("not applicable needs a reason, for example 'No common tool yet.'")
    case .french: error("sans objet demande une raison, par exemple « Pas encore d'outil commun. »")
    }
  }

  package var textCannotBeUnknown: String {
    switch language {
    case .english: "A text question needs no don't know: it may stay empty."
    case .french: "Une question de texte se passe de réponse : elle peut rester vide."
    }
  }

  package func unknownCommand(_ command: String, nearest: String?) -> String {
    switch language {
    case .english:
      error(
        "no command \(command). \(nearest.map { "Did you mean \($0)?" } ?? ":help lists them.")")
    case .french:
      error(
        "pas de commande \(command). "
          + (nearest.map { "Vouliez-vous dire \($0) ?" } ?? ":help les donne."))
    }
  }

  package func unknownQuestion(_ id: String, nearest: String?) -> String {
    switch language {
    case .english:
      error("no question \(id). \(nearest.map { "Did you mean \($0)?" } ?? ":list shows them.")")
    case .french:
      error(
        "pas de question \(id). "
          + (nearest.map { "Vouliez-vous dire \($0) ?" } ?? ":list les montre."))
    }
  }

  package func questionNotAsked(_ id: String) -> String {
    switch language {
    case .english: error("\(id) is not asked, an earlier answer rules it out.")
    case .french: error("\(id) n'est pas posée, une réponse précédente l'exclut.")
    }
  }

  package func unknownWord(_ word: String, valid: [String]) -> String {
    switch language {
    case .english: error("'\(word)' is not known. Type one of \(list(valid)).")
    case .french: error("« \(word) » est inconnu. Tapez l'un de ces mots : \(list(valid)).")
    }
  }

  package func argumentNeeded(_ example: String) -> String {
    switch language {
    case .english: error("something is missing. For example: \(example)")
    case .french: error("il manque quelque chose. Par exemple : \(example)")
    }
  }

  package func editorFailed(status: Int) -> String {
    switch language {
    case .english: "Editor ended with status \(status). The text is unchanged."
    case .french: "L'éditeur a fini avec l'état \(status). Le texte est inchangé."
    }
  }

  /// - Parameter key: what tries again.
  package func notSaved(_ reason: String, key: String) -> String {
    switch language {
    case .english: error("not saved, \(reason). \(key) tries again.")
    case .french: error("non enregistré, \(reason). \(key) essaie à nouveau.")
    }
  }

  package var diskFull: String {
    switch language {
    case .english: "disk full"
    case .french: "disque plein"
    }
  }

  package var noPermission: String {
    switch language {
    case .english: "permission denied"
    case .french: "droits insuffisants"
    }
  }

  package var readOnlyFolder: String {
    switch language {
    case .english: "the folder is read only"
    case .french: "le dossier est en lecture seule"
    }
  }

  package var editRefused: String {
    switch language {
    case .english:
      "the edited file would not read back the same, which is a fault of this program; "
        + "please report it"
    case .french:
      "le fichier modifié ne se relirait pas à l'identique, c'est un défaut de ce programme ; "
        + "merci de le signaler"
    }
  }

  package func changedOutside(yours: String, key: String) -> String {
    switch language {
    case .english:
      error(
        "the file changed outside. Yours is in \(yours). "
          + "\(key) loads theirs and puts your answer on top.")
    case .french:
      error(
        "le fichier a changé ailleurs. Le vôtre est dans \(yours). "
          + "\(key) charge l'autre et y remet votre réponse.")
    }
  }
}
