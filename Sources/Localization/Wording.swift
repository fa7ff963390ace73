/// A text in every language of the tool, for what is worded before it is known who will read it.
package struct Wording: Hashable, Sendable {
  private let en: String
  private let fr: String

  package init(en: String, fr: String) {
    self.en = en
    self.fr = fr
  }

  package func text(in language: Language) -> String { language.say(en: en, fr: fr) }
}
