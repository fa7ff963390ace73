/// A language that the tool itself speaks.
///
/// A questionnaire may be written in any language; where the tool has no words for it, it speaks
/// English.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"

  /// The tool's language for a language code of a questionnaire, such as `fr`, `fr-CA` or `de`.
  public init(code: String) {
    let primary = code.prefix { $0 != "-" && $0 != "_" }
    self = Language(rawValue: primary.lowercased()) ?? .english
  }

  /// The language's name in itself.
  public var ownName: String {
    switch self {
    case .english: "English"
    case .french: "français"
    }
  }

  /// The language part of a POSIX locale name: `fr` for `fr_FR.UTF-8`, nil for `C`, `POSIX` or
  /// nothing.
  public static func code(ofLocale name: String) -> String? {
    let code = name.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }.lowercased()
    return code.isEmpty || code == "c" || code == "posix" ? nil : code
  }
}
