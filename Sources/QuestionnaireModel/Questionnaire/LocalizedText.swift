/// A text in the languages of its questionnaire.
package struct LocalizedText: Equatable, Sendable {
  private let texts: [String: String]
  private let fallback: String

  /// A text that is the same in every language.
  init(_ text: String) {
    fallback = text
    texts = [:]
  }

  /// - Parameters:
  ///   - texts: the text by language code.
  ///   - fallback: the text in the first language of the questionnaire.
  init(_ texts: [String: String], fallback: String) {
    self.texts = texts
    self.fallback = fallback
  }

  /// The text in a language, or in the first one of the questionnaire where it is not translated.
  package func text(in language: String) -> String { texts[language] ?? fallback }

  /// Whether the text says this in any language.
  package func says(_ text: String) -> Bool { fallback == text || texts.values.contains(text) }

  /// The language codes in which the text says this.
  package func languages(saying text: String) -> [String] {
    texts.filter { $0.value == text }.keys.sorted()
  }
}
