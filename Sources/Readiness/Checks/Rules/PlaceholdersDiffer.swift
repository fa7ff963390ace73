import Localization
import YAML

/// A translation with other placeholders than the text.
///
/// What is filled in for readers of one language is missing for those of the other.
struct PlaceholdersDiffer: CheckRule {
  static let code = "placeholders-differ"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "A placeholder such as {name} or %s stands in one language and not in another.",
    fr: "Un emplacement tel que {name} ou %s est dans une langue et pas dans une autre.")
  static let defect = PlantedDefect(
    replacing: "reason: Aimless", with: "reason: {en: \"Ask {name} why\", fr: Demandez pourquoi}",
    foundAt: "Demandez")

  func findings(in context: CheckContext) -> [Finding] {
    context.translations.compactMap { original, translation in
      let (there, here) = (placeholders(in: original.text), placeholders(in: translation.text))
      if here == there { return nil }
      return finding(
        at: translation.range,
        Self.message(original.language, there, translation.language, here), help: Self.help,
        proof: .text, note: original.note)
    }
  }
}

extension PlaceholdersDiffer {
  fileprivate static func message(
    _ language: String, _ placeholders: [String], _ other: String, _ others: [String]
  ) -> Wording {
    Wording(
      en: "the placeholders differ: "
        + "\(placeholders.orNone) in '\(language)', \(others.orNone) in '\(other)'",
      fr: "les emplacements diffèrent\u{A0}: \(placeholders.orNoneInFrench) en "
        + "«\u{A0}\(language)\u{A0}», \(others.orNoneInFrench) en «\u{A0}\(other)\u{A0}»")
  }

  fileprivate static let help = Wording(
    en: "write the same placeholders in every language",
    fr: "écrivez les mêmes emplacements dans chaque langue")
}
