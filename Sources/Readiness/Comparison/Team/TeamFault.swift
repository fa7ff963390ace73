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
        en: "\(name.isEmpty ? "this person" : "'\(name)'") has already answered in \(first)",
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
        en: "leave this file out, or report on that questionnaire separately",
        fr: "omettez ce fichier, ou faites un rapport d’équipe à part sur ce questionnaire")
    case .otherCopy:
      Wording(
        en: "name one copy for all with --questionnaire",
        fr: "nommez une copie pour tous avec --questionnaire")
    case .respondentTwice(_, _, let date?):
      Wording(
        en: "this one is not counted; if these are two people, as after copying a file, give each "
          + "an 'id' of their own; if it is one person, keep one of the two or correct a date, as "
          + "both are of \(date)",
        fr: "celle-ci ne compte pas\u{202F}; s’il s’agit de deux personnes, comme après la copie "
          + "d’un fichier, donnez à chacune son «\u{A0}id\u{A0}»\u{202F}; s’il s’agit d’une seule, "
          + "gardez l’une des deux ou corrigez une date, car les deux sont du \(date)")
    case .respondentTwice(_, _, nil):
      Wording(
        en: "this one is not counted; if these are two people, as after copying a file, give each "
          + "an 'id' of their own; if it is one person, keep one of the two or date both, as no "
          + "date tells which is later",
        fr: "celle-ci ne compte pas\u{202F}; s’il s’agit de deux personnes, comme après la copie "
          + "d’un fichier, donnez à chacune son «\u{A0}id\u{A0}»\u{202F}; s’il s’agit d’une seule, "
          + "gardez l’une des deux ou datez les deux, car aucune date ne dit laquelle est la plus "
          + "récente")
    case .fileTwice: nil
    }
  }
}
