package import Localization
import YAML

/// Why the answers of one respondent cannot be counted in a team.
package enum TeamFault: Fault, Error {
  /// The id of the questionnaire that was answered, and that of the team's.
  case otherQuestionnaire(String, expected: String)

  /// The id of the questionnaire, which has another text than the team's.
  case otherCopy(String)

  /// The name or the id of a person who answered otherwise before, empty if it may not be shown,
  /// and where; no date tells which answers are later. The date that both have, if both have one.
  case respondentTwice(name: String, first: String, date: String?)

  /// The path under which the same file was counted first.
  case fileTwice(first: String)
}

extension TeamFault {
  package var code: String {
    switch self {
    case .otherQuestionnaire: "other-questionnaire"
    case .otherCopy: "other-copy"
    case .respondentTwice: "respondent-twice"
    case .fileTwice: "file-twice"
    }
  }

  package var showsExcerpt: Bool {
    switch self {
    case .otherQuestionnaire, .otherCopy: true
    // A row of a table holds a name.
    case .respondentTwice, .fileTwice: false
    }
  }

  package var message: Wording {
    switch self {
    case .otherQuestionnaire(let id, let expected):
      Wording(
        en: "these are answers to '\(id)', the others are to '\(expected)'",
        fr: "ce sont des réponses à «\u{A0}\(id)\u{A0}», les autres répondent à "
          + "«\u{A0}\(expected)\u{A0}»")
    case .otherCopy(let id):
      Wording(
        en: "this is another copy of the questionnaire '\(id)'",
        fr: "c’est une autre copie du questionnaire «\u{A0}\(id)\u{A0}»")
    case .respondentTwice(let name, let first, _):
      Wording(
        en: "\(name.isEmpty ? "this person" : "'\(name)'") has answered already in \(first)",
        fr: "\(name.isEmpty ? "cette personne" : "«\u{A0}\(name)\u{A0}»") a déjà répondu dans "
          + "\(first)")
    case .fileTwice(let first):
      Wording(en: "this is the same file as \(first)", fr: "c’est le même fichier que \(first)")
    }
  }

  package var help: Wording? {
    switch self {
    case .otherQuestionnaire:
      Wording(
        en: "leave the file out, or run the team of that questionnaire",
        fr: "omettez le fichier, ou faites le rapport d’équipe de ce questionnaire")
    case .otherCopy:
      Wording(
        en: "name one copy for all with --questionnaire",
        fr: "nommez une copie pour tous avec --questionnaire")
    case .respondentTwice(_, _, let date?):
      Wording(
        en: "both are of \(date), which does not tell which is later: keep one of the two, correct "
          + "the date of one, or give two people each an 'id' of their own; this one is not "
          + "counted",
        fr: "les deux sont du \(date), ce qui ne dit pas laquelle est la plus récente\u{A0}: "
          + "gardez l’une des deux, corrigez la date de l’une, ou donnez à deux personnes chacune "
          + "son «\u{A0}id\u{A0}»\u{202F}; celle-ci ne compte pas")
    case .respondentTwice(_, _, nil):
      Wording(
        en: "no date tells which is later: keep one of the two, date both, or give two people "
          + "each an 'id' of their own; this one is not counted",
        fr: "aucune date ne dit laquelle est la plus récente\u{A0}: gardez l’une des deux, "
          + "datez les deux, ou donnez à deux personnes chacune son «\u{A0}id\u{A0}»\u{202F}; "
          + "celle-ci ne compte pas")
    case .fileTwice: nil
    }
  }
}
