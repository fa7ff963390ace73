import Localization
import YAML

/// A text that differs in a letter or in a few words only from one from which it must be told
/// apart.
///
/// Readers take the one for the other; often the text was copied and not changed enough.
struct NearDuplicateText: CheckRule {
  static let code = "near-duplicate-text"
  static let severity = Severity.hint
  static let explanation = Wording(
    en: "Two texts that must be told apart share at least 85% of their words and all their "
      + "numbers.",
    fr: "Deux textes à distinguer ont en commun au moins 85\u{A0}% de leurs mots et tous "
      + "leurs nombres.")
  static let defect = PlantedDefect(
    replacing: "[Unknown, Discussed, Written,", with: "[Unknown, Discussed, Discusses,",
    foundAt: "Discusses")

  func findings(in context: CheckContext) -> [Finding] {
    context.similarTexts.filter { !$0.isSame }.map {
      finding(
        at: $0.range, Self.message($0.language), help: Self.help, proof: .text, note: $0.note)
    }
  }
}

extension NearDuplicateText {
  fileprivate static func message(_ language: String) -> Wording {
    Wording(
      en: "nearly the same text\(language.inLanguage) stands elsewhere",
      fr: "presque le même texte\(language.inLanguageInFrench) est ailleurs aussi")
  }

  fileprivate static let help = Wording(
    en: "tell the two apart, or merge them", fr: "distinguez les deux, ou réunissez-les")
}
