import Localization
import YAML

/// A translation that names other numbers than the text.
///
/// Readers of two languages then answer two questions.
struct NumbersDiffer: CheckRule {
  static let code = "numbers-differ"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "The text names other numbers in one language than in another, in digits or, in "
      + "English and French, in words. The hours of the clock may differ by twelve.",
    fr: "Le texte nomme d’autres nombres dans une langue que dans une autre, en chiffres ou, "
      + "en anglais et en français, en lettres. Les heures de la journée peuvent différer de "
      + "douze.")
  static let defect = PlantedDefect(
    replacing: "reason: Aimless", with: "reason: {en: Two of them, fr: Trois d’entre eux}",
    foundAt: "Trois")

  func findings(in context: CheckContext) -> [Finding] {
    context.translations.compactMap { original, translation in
      let numbers = NumbersInText(original.text, language: original.language)
      let others = NumbersInText(translation.text, language: translation.language)
      let areWordsKnown = [translation, original].allSatisfy {
        NumbersInText.knowsWords(of: $0.language)
      }
      // Where number words are not known, a text without digits may still name the numbers.
      guard others.differ(from: numbers),
        areWordsKnown || !(others.values.isEmpty || numbers.values.isEmpty)
      else { return nil }
      return finding(
        at: translation.range,
        Self.message(
          original.language, numbers.values.map(decimalNotation), translation.language,
          others.values.map(decimalNotation)), help: Self.help, proof: .text, note: original.note)
    }
  }
}

extension NumbersDiffer {
  fileprivate static func message(
    _ language: String, _ numbers: [String], _ other: String, _ others: [String]
  ) -> Wording {
    Wording(
      en: "the numbers differ: \(numbers.orNone) in '\(language)', \(others.orNone) in "
        + "'\(other)'",
      fr: "les nombres diffèrent\u{A0}: \(numbers.orNoneInFrench) en "
        + "«\u{A0}\(language)\u{A0}», \(others.orNoneInFrench) en «\u{A0}\(other)\u{A0}»")
  }

  fileprivate static let help = Wording(
    en: "say the same in both languages", fr: "dites la même chose dans les deux langues")
}
