import Localization

extension Language {
  /// The language of what is said before a questionnaire is known.
  ///
  /// - Parameter code: the language that was asked for; without it, that of the locale.
  init(preferring code: String?) {
    self.init(code: code ?? Environment.languageCode ?? "en")
  }
}
