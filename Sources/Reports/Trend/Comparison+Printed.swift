import Localization
import Readiness

/// What a comparison prints of the change of the score, the same in every text.
extension Comparison {
  /// The least number of points that is told of two dates; less is 0 with one decimal.
  static let leastShown = 0.05

  /// The change of the known score as it is printed, with one decimal: the difference of the two
  /// figures as they are printed; nil if nothing is known at a date.
  var printedChange: Double? {
    guard let before = earlier.assessment.score?.known, let after = later.assessment.score?.known
    else { return nil }
    return Self.change(from: before, to: after)
  }

  /// What the change comes from, as it is printed: the parts add up to the printed change; nil
  /// where the scores have no change to be told.
  var printedParts: ChangeParts? {
    guard isComparable, let parts, let change = printedChange else { return nil }
    return parts.printed(besides: change)
  }

  /// The difference of two figures as they are printed with one decimal.
  static func change(from before: Double, to after: Double) -> Double {
    (roundedAwayFromZero(after * 10) - roundedAwayFromZero(before * 10)) / 10
  }
}
