import Localization

/// What the help of faults of answers is made of.
extension AnswersFault {
  /// How a question that does not apply is answered in a file.
  static let notApplicable = Wording(
    en: "'{answer: not-applicable, note: \"the reason\"}'",
    fr: "«\u{A0}{answer: not-applicable, note: \"la raison\"}\u{A0}»")

  /// What to do with an id that is near no other.
  static let unknownID = Wording(
    en: "correct the id, or remove it with what belongs to it",
    fr: "corrigez l’identifiant, ou supprimez-le avec ce qui s’y rattache")

  /// How to write a date; of one that is written so, that there is no such day.
  static func date(like text: String) -> Wording {
    text.contains(/^\d{4}-\d{2}-\d{2}/)
      ? Wording(
        en: "there is no such day; correct the month or the day",
        fr: "ce jour n’existe pas\u{202F}; corrigez le mois ou le jour")
      : Wording(en: "write it as YYYY-MM-DD", fr: "écrivez-la sous la forme AAAA-MM-JJ")
  }

  static func noDate(_ text: String) -> Wording {
    guard let date = WrittenDate(text) else {
      return Wording(
        en: "'\(text)' is not a calendar date",
        fr: "«\u{A0}\(text)\u{A0}» n’est pas une date du calendrier")
    }
    let days = date.daysInOrder.map(\.day.description)
    return Wording(
      en: "'\(text)' is \(days.joined(separator: " or ")), and nothing tells which: it "
        + "counts as "
        + "no date",
      fr: "«\u{A0}\(text)\u{A0}» est \(days.joined(separator: " ou ")), et rien ne dit "
        + "lequel\u{A0}: il ne compte pas comme date")
  }

  /// The key below which a key of a respondent, a target or an outcome belongs that stands beside
  /// it in an answers file; nil for other keys.
  static func place(of key: String, in what: String) -> Wording? {
    if what != AnswersKeys.table.what { return nil }
    let keys = AnswersKeys.table.keys
    let holders = [
      (keys.respondent.name, RespondentKeys.table.names),
      (keys.targets.name, TargetsKeys.table.names),
      (keys.outcome.name, OutcomeKeys.table.names),
    ]
    guard let holder = holders.first(where: { $0.1.contains(key) })?.0 else { return nil }
    let isRole = key == RespondentKeys.table.keys.role.name
    return Wording(
      en: "write it below '\(holder)': '\(holder): {\(key): …}'"
        + (isRole ? "; as it is, these answers are those of a person without a role" : ""),
      fr: "écrivez-la sous «\u{A0}\(holder)\u{A0}»\u{A0}: «\u{A0}\(holder): {\(key): …}\u{A0}»"
        + (isRole ? "\u{202F}; en l’état, ces réponses sont celles d’une personne sans rôle" : ""))
  }

  /// What to write for yes or no: files have the same two words in every language.
  static func yesOrNo(for text: String) -> Wording {
    let isYes = ["oui", "o", "true", "vrai", "y", "1"].contains(text.lowercased())
    let isNo = ["non", "n", "false", "faux", "0"].contains(text.lowercased())
    guard isYes || isNo else {
      return Wording(
        en: "write yes, no or dont-know",
        fr: "dans un fichier, écrivez yes (oui), no (non) ou dont-know (je ne sais pas)")
    }
    return isYes
      ? Wording(en: "write 'yes'", fr: "dans un fichier, écrivez «\u{A0}yes\u{A0}» pour oui")
      : Wording(en: "write 'no'", fr: "dans un fichier, écrivez «\u{A0}no\u{A0}» pour non")
  }

  /// Most options or ids that a help names.
  private static let mostNamed = 12

  /// What may be ticked, the nearest first.
  static func options(_ valid: [String], _ nearest: String?) -> Wording {
    let others = valid.filter { $0 != nearest }
    let named = Array(((nearest.map { [$0] } ?? []) + others).prefix(mostNamed))
    let rest = valid.count - named.count
    let list = named.map { "'\($0)'" }.joined(separator: ", ")
    return Wording(
      en: "the options are \(list)\(rest > 0 ? " and \(rest) more" : "")",
      fr: "les options sont \(named.inFrenchQuotes)\(rest > 0 ? " et \(rest) de plus" : "")")
  }

  /// What becomes of a target that the questionnaire does not have, and what it has.
  ///
  /// - Parameter kind: “level” or “area”.
  static func unused(_ kind: String, _ nearest: String?, _ valid: [String]) -> Wording {
    let list = valid.prefix(mostNamed)
    let (isLevel, rest) = (kind == "level", valid.count - list.count)
    let english =
      nearest.map { "the nearest \(kind) is '\($0)'" }
      ?? "the \(kind)s are \(list.map { "'\($0)'" }.joined(separator: ", "))"
      + (rest > 0 ? " and \(rest) more" : "")
    let french =
      nearest.map {
        "\(isLevel ? "le niveau" : "le domaine") le plus proche est «\u{A0}\($0)\u{A0}»"
      }
      ?? "les \(isLevel ? "niveaux" : "domaines") sont \(Array(list).inFrenchQuotes)"
      + (rest > 0 ? " et \(rest) de plus" : "")
    return Wording(
      en: "the target stays in the file, but no report uses it; \(english)",
      fr: "l’objectif reste dans le fichier, mais aucun rapport ne s’en sert\u{202F}; \(french)")
  }

  static func taken(by type: String) -> String {
    switch QuestionType(rawValue: type) {
    case .choice: "the number of an answer"
    case .multiple: "a list of its options"
    case .yesNo: "yes or no"
    case .number: "a number"
    case .text, nil: "a text"
    }
  }

  static func forms(of type: String, _ options: [String]) -> Wording {
    switch QuestionType(rawValue: type) {
    case .choice:
      Wording(
        en: "write the number of an answer, or dont-know",
        fr: "écrivez le numéro d’une réponse, ou dont-know")
    case .multiple:
      Wording(
        en: options.count == 1
          ? "write '[\(options[0])]', or dont-know"
          : "write a list, for example '[\(options.joined(separator: ", "))]', or dont-know",
        fr: options.count == 1
          ? "écrivez «\u{A0}[\(options[0])]\u{A0}», ou dont-know"
          : "écrivez une liste, par exemple «\u{A0}[\(options.joined(separator: ", "))]\u{A0}», "
            + "ou dont-know")
    case .yesNo: Wording(en: "write yes, no or dont-know", fr: "écrivez yes, no ou dont-know")
    case .number:
      Wording(
        en: "write a number, '{between: [least, most]}' or dont-know",
        fr: "écrivez un nombre, «\u{A0}{between: [le plus petit, le plus grand]}\u{A0}» ou "
          + "dont-know")
    case .text, nil: Wording(en: "write a text", fr: "écrivez un texte")
    }
  }
}

extension Wording {
  /// What may be written, with what is written of a question that does not apply where that is
  /// offered.
  func offering(notApplicable isOffered: Bool) -> Wording {
    let other = AnswersFault.notApplicable
    return isOffered
      ? Wording(
        en: "\(text(in: .english)); or \(other.text(in: .english))",
        fr: "\(text(in: .french))\u{202F}; ou \(other.text(in: .french))")
      : self
  }
}

extension Question {
  /// The ids of options that show how to answer: the one that a text names, or else the first two
  /// that can stand together; none for other types of question.
  ///
  /// - Parameter text: what was written.
  func optionsToWrite(for text: String) -> [String] {
    guard case .multiple(let multiple) = kind else { return [] }
    if multiple.index(of: text) != nil { return [text] }
    let together = multiple.options.filter { !$0.isExclusive }.prefix(2).map(\.id)
    return together.isEmpty ? multiple.options.prefix(1).map(\.id) : Array(together)
  }
}
