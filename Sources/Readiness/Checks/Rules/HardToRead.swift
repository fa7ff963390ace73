import Localization
import YAML

/// A text with a very long sentence, or with many long words.
///
/// Those who answer lose the thread and answer something else. Taste differs, so that this is a
/// hint only.
struct HardToRead: CheckRule {
  static let code = "hard-to-read"
  static let severity = Severity.hint
  static let explanation = Wording(
    en:
      "A sentence has more than 32 words, or the text a reading index (LIX: the average number of "
      + "words in a sentence, plus the percentage of words longer than six letters) above 65 in "
      + "English, 85 in other languages.",
    fr:
      "Une phrase a plus de 32 mots, ou le texte un indice de lecture (LIX\u{A0}: nombre moyen de "
      + "mots par phrase, plus le pourcentage de mots de plus de six lettres) au-dessus de 65 en "
      + "anglais, de 85 dans les autres langues.")
  static let defect = PlantedDefect(
    replacing: "reason: Aimless",
    with: """
      reason: {en: "They do a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e", fr: Non}
      """, foundAt: "\"They")

  /// The most words that a sentence may have.
  private static let longestSentence = 32

  /// The fewest words of a text from which an index can be told.
  private static let fewestWords = 12

  func findings(in context: CheckContext) -> [Finding] {
    context.texts.flatMap(\.pieces).compactMap { piece in
      let text = TokenizedText(piece.text)
      let longest = text.sentences.map(\.count).max() ?? 0
      if longest > Self.longestSentence {
        return finding(
          at: piece.range, Self.message(words: longest, piece.language),
          help: Self.helpForSentence, proof: .text)
      }
      guard text.words.count >= Self.fewestWords,
        text.lix > highestIndex(in: context.language(of: piece))
      else { return nil }
      return finding(
        at: piece.range, Self.message(piece.language), help: Self.helpForWords, proof: .text)
    }
  }

  private func highestIndex(in language: String) -> Double {
    language.prefix(2).lowercased() == "en" ? 65 : 85
  }
}

extension HardToRead {
  fileprivate static func message(words: Int, _ language: String) -> Wording {
    Wording(
      en: "a sentence of \(words) words\(language.inLanguage) is hard to read",
      fr: "une phrase de \(words) mots\(language.inLanguageInFrench) est difficile à lire")
  }

  fileprivate static func message(_ language: String) -> Wording {
    Wording(
      en: "so many long words\(language.inLanguage) are hard to read",
      fr: "tant de mots longs\(language.inLanguageInFrench) sont difficiles à lire")
  }

  fileprivate static let helpForSentence = Wording(
    en: "make two sentences of it", fr: "faites-en deux phrases")
  fileprivate static let helpForWords = Wording(
    en: "take shorter words", fr: "prenez des mots plus courts")
}
