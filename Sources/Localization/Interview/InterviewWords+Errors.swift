/// What the tool says when something cannot be taken; each says what to do instead.
extension InterviewWords {
  package func error(_ text: String) -> String {
    say(
      en: "Error: \(text)",
      fr: "Erreur : \(text)")
  }

  package func notOffered(_ text: String, lines: Int, letters: [String]) -> String {
    let letters = letters.map { ", \(language == .french ? "ou" : "or") \($0)" }.joined()
    return say(
      en: error("\(text) is not offered. Type a number from 1 to \(lines)\(letters)."),
      fr: error("\(text) n'est pas proposé. Tapez un nombre de 1 à \(lines)\(letters)."))
  }

  package func optionNotOffered(_ text: String, options: Int) -> String {
    say(
      en: error(
        "\(text) is not offered. Type numbers from 1 to \(options), for example 1 3, or d."),
      fr: error(
        "\(text) n'est pas proposé. Tapez des nombres de 1 à \(options), par exemple 1 3, ou d."))
  }

  package func isExclusive(_ line: Int) -> String {
    say(
      en: error("\(line) stands alone. Type \(line) by itself, or leave it out."),
      fr: error("\(line) exclut les autres. Tapez \(line) seul, ou ne le mettez pas."))
  }

  package func notYesOrNo(_ text: String) -> String {
    say(
      en: error("\(text) is neither yes nor no. Type yes, no, or d."),
      fr: error("\(text) n'est ni oui ni non. Tapez oui, non, ou d."))
  }

  package func notANumber(_ text: String, from low: Double, to high: Double) -> String {
    let range = (language.number(low), language.number(high))
    return say(
      en: error(
        "'\(text)' is no number. Type a number from \(range.0) to \(range.1), "
          + "a range such as 3-6, or d."),
      fr: error(
        "« \(text) » n'est pas un nombre. Tapez un nombre de \(range.0) à \(range.1), "
          + "une fourchette comme 3-6, ou d."))
  }

  package func tooHigh(_ number: Double, most: Double) -> String {
    let (number, most) = (language.number(number), language.number(most))
    return say(
      en: error("\(number) is above \(most), the most this question takes."),
      fr: error("\(number) dépasse \(most), le plus que cette question accepte."))
  }

  package func tooLow(_ number: Double, least: Double) -> String {
    let (number, least) = (language.number(number), language.number(least))
    return say(
      en: error("\(number) is below \(least), the least this question takes."),
      fr: error("\(number) est sous \(least), le moins que cette question accepte."))
  }

  package func backwards(_ low: Double, _ high: Double) -> String {
    let (from, to) = (language.number(low), language.number(high))
    let right = low < 0 || high < 0 ? "\(to)..\(from)" : "\(to)-\(from)"
    return say(
      en: error("the range runs backwards: \(from) to \(to). Did you mean \(right)?"),
      fr: error("la fourchette est à l'envers : \(from) à \(to). Vouliez-vous dire \(right) ?"))
  }

  package func tooLong(_ characters: Int, limit: Int) -> String {
    say(
      en: error("\(grouped(characters)) characters, \(grouped(limit)) at most. Shorten the text."),
      fr: error("\(characters) caractères, \(limit) au plus. Raccourcissez le texte."))
  }

  package func noAnswerYet(_ wayOut: String) -> String {
    say(
      en: "No answer yet. Type one, or \(wayOut).",
      fr: "Pas encore de réponse. Tapez-en une, ou \(wayOut).")
  }

  package var cannotBeNotApplicable: String {
    say(
      en: "This question cannot be not applicable. d says you don't know.",
      fr: "Cette question ne peut pas être sans objet. d dit que vous ne savez pas.")
  }

  package var reasonNeeded: String {
    say(
      en: error("not applicable needs a reason, for example 'No common tool yet.'"),
      fr: error("sans objet demande une raison, par exemple « Pas encore d'outil commun. »"))
  }

  package var textCannotBeUnknown: String {
    say(
      en: "A text question needs no don't know: it may stay empty.",
      fr: "Une question de texte se passe de réponse : elle peut rester vide.")
  }

  package func unknownCommand(_ command: String, nearest: String?) -> String {
    say(
      en: error(
        "no command \(command). \(nearest.map { "Did you mean \($0)?" } ?? ":help lists them.")"),
      fr: error(
        "pas de commande \(command). "
          + (nearest.map { "Vouliez-vous dire \($0) ?" } ?? ":help les donne.")))
  }

  package func unknownQuestion(_ id: String, nearest: String?) -> String {
    say(
      en: error(
        "no question \(id). \(nearest.map { "Did you mean \($0)?" } ?? ":list shows them.")"),
      fr: error(
        "pas de question \(id). "
          + (nearest.map { "Vouliez-vous dire \($0) ?" } ?? ":list les montre.")))
  }

  package func questionNotAsked(_ id: String) -> String {
    say(
      en: error("\(id) is not asked, an earlier answer rules it out."),
      fr: error("\(id) n'est pas posée, une réponse précédente l'exclut."))
  }

  package func unknownWord(_ word: String, valid: [String]) -> String {
    say(
      en: error("'\(word)' is not known. Type one of \(list(valid))."),
      fr: error("« \(word) » est inconnu. Tapez l'un de ces mots : \(list(valid))."))
  }

  package func argumentNeeded(_ example: String) -> String {
    say(
      en: error("something is missing. For example: \(example)"),
      fr: error("il manque quelque chose. Par exemple : \(example)"))
  }

  package func editorFailed(status: Int) -> String {
    say(
      en: "Editor ended with status \(status). The text is unchanged.",
      fr: "L'éditeur a fini avec l'état \(status). Le texte est inchangé.")
  }

  /// - Parameter key: what tries again.
  package func notSaved(_ reason: String, key: String) -> String {
    say(
      en: error("not saved, \(reason). \(key) tries again."),
      fr: error("non enregistré, \(reason). \(key) essaie à nouveau."))
  }

  package var diskFull: String {
    say(
      en: "disk full",
      fr: "disque plein")
  }

  package var noPermission: String {
    say(
      en: "permission denied",
      fr: "droits insuffisants")
  }

  package var readOnlyFolder: String {
    say(
      en: "the folder is read only",
      fr: "le dossier est en lecture seule")
  }

  package var editRefused: String {
    say(
      en: "the edited file would not read back the same, which is a fault of this program; "
        + "please report it",
      fr: "le fichier modifié ne se relirait pas à l'identique, c'est un défaut de ce programme ; "
        + "merci de le signaler")
  }

  package func changedOutside(yours: String, key: String) -> String {
    say(
      en: error(
        "the file changed outside. Yours is in \(yours). "
          + "\(key) loads theirs and puts your answer on top."),
      fr: error(
        "le fichier a changé ailleurs. Le vôtre est dans \(yours). "
          + "\(key) charge l'autre et y remet votre réponse."))
  }
}
