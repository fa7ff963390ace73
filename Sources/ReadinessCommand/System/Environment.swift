import CFiles
import Localization
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The environment variables, and the arguments.
enum Environment {
  /// The arguments behind the name of the program.
  static var arguments: [String] {
    var arguments: [String] = []
    while let argument = unsafe files_argument(Int32(arguments.count) + 1) {
      arguments.append(unsafe String(path: argument))
    }
    return arguments
  }

  /// The value of a variable; nil if it is unset.
  static subscript(name: String) -> String? {
    unsafe getenv(name).map { unsafe String(path: $0) }
  }

  /// Whether a variable is set to something other than `0` and `false`.
  static func isOn(_ name: String) -> Bool {
    !["", "0", "false"].contains(self[name] ?? "")
  }

  /// The name of the locale, such as `fr_FR.UTF-8`; nil if none is set.
  static var locale: String? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { self[$0] }.first { !$0.isEmpty }
  }

  /// The language code of the locale, such as `fr`; nil if it names none.
  static var languageCode: String? { locale.flatMap { Language.code(ofLocale: $0) } }

  /// What a person's terminal can show, as far as the locale says.
  static var charset: Charset { Charset(locale: locale ?? "") }
}
