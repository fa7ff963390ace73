import Localization
import Readiness

extension Interval {
  /// The interval as a bar of twenty characters, each for five points of a scale from 0 to 100.
  func bar(_ characters: BarCharacters) -> String {
    let full = Int(roundedAwayFromZero(low / 5))
    let open = max(0, Int(roundedAwayFromZero(high / 5)) - full)
    return textBar(full: full, open: open, of: 20, characters)
  }
}
