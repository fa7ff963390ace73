/// What a terminal can show, as far as its locale says.
package enum Charset: Sendable {
  case utf8

  /// Another charset: whatever is not ASCII shows as `?`.
  case other

  /// The charset that the name of a locale ends with, for example in `fr_FR.ISO-8859-15@euro`.
  ///
  /// A locale without one, such as `C` or the empty name, counts as UTF-8.
  package init(locale: String) {
    let name =
      locale.split(separator: "@", omittingEmptySubsequences: false)[0]
      .split(separator: ".", maxSplits: 1).dropFirst().first ?? "UTF-8"
    let letters = name.lowercased().filter { $0.isLetter || $0.isNumber }
    self = letters.isEmpty || letters == "utf8" ? .utf8 : .other
  }

  /// A text as this charset can show it.
  package func shown(_ text: String) -> String {
    switch self {
    case .utf8: text
    case .other: text.utf8.allSatisfy { $0 < 0x80 } ? text : String(text.map { $0.inASCII })
    }
  }
}

extension Character {
  fileprivate var inASCII: Character { isASCII ? self : "?" }
}
