import Localization
import YAML

/// The answers of a fictional company, shipped with the program.
enum AnswersExample {
  /// The answers file, with the company’s own words and the comments in a language.
  ///
  /// - Parameter code: the code of the language; nil for that of the locale.
  static func source(in code: String?) -> SourceText {
    let language = code.map(Language.init(code:)) ?? .ofLocale
    let name = language.say(en: "verdier-2024", fr: "verdier-2024.fr")
    let path = "Examples/\(name).answers.yaml"
    return SourceText(name: path, bytes: ShippedFiles.bytes(of: path) ?? [])
  }

  /// The same, as it can be copied to any folder.
  static func text(in code: String?) -> String {
    String(decoding: source(in: code).bytes, as: UTF8.self)
      .replacing(/^# yaml-language-server:.*\n/.anchorsMatchLineEndings(), with: "")
  }
}
