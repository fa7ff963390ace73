import Localization
import Readiness

/// The characters of a bar in plain text.
struct BarCharacters {
  /// A cell below the low end of an interval.
  let full: Character

  /// A cell between the two ends.
  let open: Character

  /// A cell above the high end.
  let empty: Character

  static let blocks = BarCharacters(full: "█", open: "▒", empty: "·")
  static let ascii = BarCharacters(full: "#", open: "-", empty: ".")
}

extension Interval {
  /// The interval as a bar of twenty characters, each for five points of a scale from 0 to 100.
  func bar(_ characters: BarCharacters) -> String {
    let full = Int(roundedAwayFromZero(low / 5))
    let open = max(full, Int(roundedAwayFromZero(high / 5)))
    return String(repeating: characters.full, count: full)
      + String(repeating: characters.open, count: open - full)
      + String(repeating: characters.empty, count: max(0, 20 - open))
  }
}
