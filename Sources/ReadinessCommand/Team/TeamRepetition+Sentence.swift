import Localization
import Readiness

extension TeamRepetition {
  /// What is told of it when the files are read.
  func sentence(in language: Language) -> String {
    switch kind {
    case .copy:
      language.say(
        en: "\(source) is the same, byte for byte, as \(other); it is counted once.",
        fr: "\(source) est identique, octet pour octet, à \(other)\u{202F}; il ne compte qu’une "
          + "fois.")
    case .copyWithOtherLineEnds:
      language.say(
        en: "\(source) is the same as \(other), but for the ends of its lines; it is counted once.",
        fr: "\(source) est identique à \(other), aux fins de ligne près\u{202F}; il ne compte "
          + "qu’une fois.")
    case .sameResponse:
      language.say(
        en: "\(source) is the same response as \(other); it is counted once.",
        fr: "\(source) est la même réponse que \(other)\u{202F}; elle ne compte qu’une fois.")
    case .replaced:
      language.say(
        en: "\(source) is replaced by \(other), the later answers of the same person.",
        fr: "\(source) est remplacé par \(other), où la même personne a répondu plus tard.")
    case .sameAnswers:
      language.say(
        en: "\(source) is the same row as \(other); both are counted, as those of two people.",
        fr: "\(source) est la même ligne que \(other)\u{202F}; les deux comptent, comme deux "
          + "personnes.")
    }
  }
}
