/// What the message row says of what was typed on the full screen.
extension InterviewWords {
  package func nothingMarked(_ kind: AnswerKindWord) -> String {
    switch language {
    case .english:
      switch kind {
      case .choice(let lines):
        "No answer yet. 1-\(lines) marks a line, d says you don't know, Tab leaves it open."
      case .yesNo: "No answer yet. y or n marks one, d says you don't know, Tab leaves it open."
      case .number: "No answer yet. Type a number; d says you don't know, Tab leaves it open."
      }
    case .french:
      switch kind {
      case .choice(let lines):
        "Pas de réponse. 1-\(lines) marque une ligne, d : je ne sais pas, Tab la laisse ouverte."
      case .yesNo:
        "Pas de réponse. o ou n en marque une, d : je ne sais pas, Tab la laisse ouverte."
      case .number: "Pas de réponse. Tapez un nombre ; d : je ne sais pas, Tab la laisse ouverte."
      }
    }
  }

  /// “Nothing is marked. Space marks 'Simple: three newcomers…', 4 says none.”
  package func nothingMarked(focused option: String?, none: Int?) -> String {
    let option = option.map { $0.count > 24 ? $0.prefix(23) + "…" : $0 }
    switch language {
    case .english:
      let space = option.map { " Space marks '\($0)'," } ?? ""
      return "Nothing is marked.\(space) \(none.map { "\($0) says none" } ?? "d says don't know")."
    case .french:
      let space = option.map { " Espace marque « \($0) »," } ?? ""
      let none = none.map { "\($0) dit aucune" } ?? "d : je ne sais pas"
      return "Rien n'est marqué.\(space) \(none)."
    }
  }

  /// - Parameter marked: the lines that stand in its way.
  package func lineStandsAlone(_ line: Int, marked: [Int]) -> String {
    let lines = marked.map { "\($0)" }
    switch language {
    case .english:
      let all = joined(lines, by: "and")
      return error(
        "line \(line) stands alone. Unmark \(all) first, or press x to clear all.")
    case .french:
      let all = joined(lines, by: "et")
      return error(
        "la ligne \(line) exclut les autres. Démarquez d'abord \(all), ou x pour tout effacer.")
    }
  }

  private func joined(_ words: [String], by conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(list(words.dropLast())) \(conjunction) \(last)"
  }

  package var clearRemoves: String {
    say(
      en: "x removes the answer.",
      fr: "x efface la réponse.")
  }

  package var enterKeeps: String {
    say(
      en: "Enter keeps it with the answer.",
      fr: "Entrée l'enregistre avec la réponse.")
  }

  package var pasteIgnored: String {
    say(
      en: "Pasted text ignored here.",
      fr: "Texte collé ignoré ici.")
  }

  package var pasteCut: String {
    say(
      en: "Cut to 2,000 characters.",
      fr: "Coupé à 2 000 caractères.")
  }

  package var pressForKeys: String {
    say(
      en: "Press ? for the keys.",
      fr: "Pressez ? pour les touches.")
  }
}

/// The kinds of answers, where a sentence says how to give one.
package enum AnswerKindWord: Equatable, Sendable {
  /// One of so many lines.
  case choice(lines: Int)
  case yesNo
  case number
}
