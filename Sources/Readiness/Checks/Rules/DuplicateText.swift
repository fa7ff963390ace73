import Localization
import YAML

/// A text that stands twice where texts must be told apart.
///
/// Of two lines that say the same, nobody knows which one to pick.
struct DuplicateText: CheckRule {
  static let code = "duplicate-text"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "The same words stand twice among texts that must be told apart, such as the answers "
      + "to a question.",
    fr: "Les mêmes mots se trouvent deux fois parmi des textes à distinguer, comme les "
      + "réponses à une question.")
  static let defect = PlantedDefect(
    replacing: "[Unknown, Discussed, Written,", with: "[Unknown, Discussed, Discussed,",
    foundAt: "Discussed, Measured")

  func findings(in context: CheckContext) -> [Finding] {
    context.similarTexts.filter(\.isSame).map {
      finding(
        at: $0.range, Self.message($0.language), help: Self.help, proof: .text, note: $0.note)
    }
  }
}

extension DuplicateText {
  fileprivate static func message(_ language: String) -> Wording {
    Wording(
      en: "the same text\(language.inLanguage) stands elsewhere",
      fr: "le même texte\(language.inLanguageInFrench) est ailleurs aussi")
  }

  fileprivate static let help = Wording(
    en: "tell the two apart, or merge them", fr: "distinguez les deux, ou réunissez-les")
}
