import Localization
import YAML

/// A text that is the same in two languages, or stands without any.
///
/// Readers of the other language see words that they may not understand.
struct UntranslatedText: CheckRule {
  static let code = "untranslated-text"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "A text of two words or more stands without languages, or is the same in two "
      + "languages.",
    fr: "Un texte de deux mots ou plus est sans langue, ou est le même dans deux langues.")
  static let defect = PlantedDefect(
    replacing: "reason: Aimless", with: "reason: Nobody knows why", foundAt: "Nobody")

  func findings(in context: CheckContext) -> [Finding] {
    let languages = context.questionnaire.languages
    if languages.count < 2 { return [] }
    return context.texts.flatMap { text -> [Finding] in
      guard let first = text.pieces.first else { return [] }
      if first.language.isEmpty {
        let words = TokenizedText(first.text).words.filter { $0.contains(where: \.isLetter) }
        if text.kind == .unit || words.count < 2 { return [] }
        return [
          finding(
            at: first.range, Self.message(languages), help: Self.helpWithoutLanguage, proof: .text)
        ]
      }
      return text.translations.filter { $0.text == $1.text && $0.hasSeveralWords }.map {
        finding(
          at: $1.range, Self.message(same: $0.language, $1.language), help: Self.helpForSame,
          proof: .text, note: $0.note)
      }
    }
  }
}

extension TextPiece {
  fileprivate var hasSeveralWords: Bool { TokenizedText(text).words.count > 2 }
}

extension UntranslatedText {
  fileprivate static func message(_ languages: [String]) -> Wording {
    Wording(
      en: "the text is the same in all languages: "
        + languages.map { "'\($0)'" }.joined(separator: ", "),
      fr: "le texte est le même dans toutes les langues\u{A0}: " + languages.inFrenchQuotes)
  }

  fileprivate static func message(same first: String, _ second: String) -> Wording {
    Wording(
      en: "the text is the same in '\(first)' and '\(second)'",
      fr: "le texte est le même en «\u{A0}\(first)\u{A0}» et en «\u{A0}\(second)\u{A0}»")
  }

  fileprivate static let helpWithoutLanguage = Wording(
    en: "write '{language: text, ...}'", fr: "écrivez «\u{A0}{langue: texte, ...}\u{A0}»")
  fileprivate static let helpForSame =
    Wording(
      en: "translate it, or write one text without languages if it needs none",
      fr: "traduisez-le, ou écrivez un seul texte sans langue s’il n’en faut pas")
}
