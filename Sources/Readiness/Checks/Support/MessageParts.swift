import Localization

// Parts of messages that several rules need.

extension Double {
  /// The number with up to two decimals.
  var short: String { decimalNotation((self * 100).rounded() / 100) }
}

extension String {
  /// “ in 'fr'”, or nothing for a text that has no language.
  var inLanguage: String { isEmpty ? "" : " in '\(self)'" }
}

extension [String] {
  /// The entries with commas between them, or “none”.
  var orNone: String { isEmpty ? "none" : joined(separator: ", ") }
}
