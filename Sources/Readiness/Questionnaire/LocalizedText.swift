/// A text in the languages of its questionnaire.
public struct LocalizedText: Equatable, Sendable {
  private let translations: [Translation]
  private let fallback: String

  struct Translation: Equatable {
    let language: String
    let text: String
  }

  /// A text that is the same in every language.
  init(_ text: String) {
    fallback = text
    translations = []
  }

  /// - Parameters:
  ///   - translations: the text by language code.
  ///   - fallback: the text in the first language of the questionnaire.
  init(_ translations: [Translation], fallback: String) {
    self.translations = translations
    self.fallback = fallback
  }

  /// The text in a language, or in the first one of the questionnaire where it is not translated.
  public func text(in language: String) -> String {
    translations.first { $0.language == language }?.text ?? fallback
  }

  /// The text in each language that it is written in.
  var texts: [String] { translations.isEmpty ? [fallback] : translations.map(\.text) }

  /// Whether the text says this in any language.
  public func says(_ text: String) -> Bool {
    fallback == text || translations.contains { $0.text == text }
  }

  /// The language codes in which the text says this.
  public func languages(saying text: String) -> [String] {
    translations.filter { $0.text == text }.map(\.language).sorted()
  }
}
