import Localization
import Readiness

extension TeamRepetition {
  /// What is told of it when the files are read.
  func sentence(in language: Language) -> String {
    let spelling = language.say(
      en: " The name is written in two ways.", fr: " Le nom est écrit de deux façons.")
    return relation(in: language) + (isRespelled ? spelling : "")
  }

  private func relation(in language: Language) -> String {
    switch kind {
    case .copy:
      language.say(
        en: "\(source) is the same, byte for byte, as \(other); it is counted once.",
        fr: "\(source) est identique, octet pour octet, à \(other)\u{202F}; il ne compte qu’une "
          + "fois.")
    case .copyWithOtherLineEnds:
      language.say(
        en: "\(source) is the same as \(other), but for the ends of its lines or a byte order "
          + "mark; it is counted once.",
        fr: "\(source) est identique à \(other), aux fins de ligne ou à une marque d’ordre des "
          + "octets près\u{202F}; il ne compte qu’une fois.")
    case .sameResponse:
      language.say(
        en: "\(source) is the same response as \(other); it is counted once.",
        fr: "\(source) est la même réponse que \(other)\u{202F}; elle ne compte qu’une fois.")
    case .replaced:
      language.say(
        en: "\(source) is replaced by \(other), the later answers of the same person. If they are "
          + "two people, give each an 'id' of their own.",
        fr: "\(source) est remplacé par \(other), où la même personne a répondu plus tard. S’il "
          + "s’agit de deux personnes, donnez à chacune son «\u{A0}id\u{A0}».")
    case .sameAnswers:
      language.say(
        en: "\(source) is the same row as \(other); both are counted, as those of two people.",
        fr: "\(source) est la même ligne que \(other)\u{202F}; les deux comptent, comme deux "
          + "personnes.")
    case .namedLikeCopy:
      language.say(
        en: "\(source) is named like a copy of \(other) and says something else; both are counted, "
          + "as those of two people. If they are one person, write the same 'name' in both.",
        fr: "\(source) porte le nom d’une copie de \(other) et dit autre chose\u{202F}; les deux "
          + "comptent, comme deux personnes. S’il s’agit d’une seule, écrivez le même «\u{A0}name"
          + "\u{A0}» dans les deux.")
    }
  }
}
