import Localization

// Parts of messages that several rules need.

extension Double {
  /// The number with up to two decimals.
  var short: String { decimalNotation((self * 100).rounded() / 100) }
}

extension String {
  /// “ in 'fr'”, or nothing for a text that has no language.
  var inLanguage: String { isEmpty ? "" : " in '\(self)'" }

  /// The same in French.
  var inLanguageInFrench: String { isEmpty ? "" : " en «\u{A0}\(self)\u{A0}»" }
}

extension [String] {
  /// The entries with commas between them, or “none”.
  var orNone: String { isEmpty ? "none" : joined(separator: ", ") }

  /// The same in French.
  var orNoneInFrench: String { isEmpty ? "aucun" : joined(separator: ", ") }

  /// The entries in French quotes, with commas between them.
  var inFrenchQuotes: String { map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", ") }
}
