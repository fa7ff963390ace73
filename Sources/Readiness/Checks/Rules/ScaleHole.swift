import Localization
import YAML

/// A stretch of the range whose numbers all have one score between 0 and 100.
///
/// Usually the first or the last knot of the scale was forgotten, so that the score stops there.
struct ScaleHole: CheckRule {
  static let code = "scale-hole"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "A stretch of the range has one score for all its numbers: before the first point or "
      + "after the last where that score is neither 0 nor 100, or between two points of the "
      + "same score.",
    fr: "Une part de l’étendue a une seule note pour tous ses nombres\u{A0}: avant le "
      + "premier point ou après le dernier si cette note n’est ni 0 ni 100, ou entre deux "
      + "points de même note.")
  static let defect = PlantedDefect(
    replacing: "scale: {0: 0, 10: 100}", with: "scale: {2: 20, 10: 100}", foundAt: "2: 20")

  func findings(in context: CheckContext) -> [Finding] {
    context.scales.flatMap { question, field, scale, node -> [Finding] in
      if context.hasOneScore(question) { return [] }
      return holes(in: scale, field.range).map { hole in
        finding(
          at: node.range(ofKnotAt: hole.knot), hole.message, help: hole.help,
          proof: context.equalScores(question, .number(hole.low), .number(hole.high)))
      }
    }
  }

  /// A stretch of the range whose numbers all score the same.
  private struct Hole {
    /// The number of the knot that it begins or ends at.
    let knot: Double
    let low: Double
    let high: Double
    let message: Wording
    let help: Wording
  }

  private func holes(in scale: Scale, _ range: ClosedRange<Double>) -> [Hole] {
    var holes: [Hole] = []
    if let first = scale.knots.first, first.number > range.lowerBound, first.isBetweenEnds {
      holes.append(
        Hole(
          knot: first.number, low: range.lowerBound, high: min(first.number, range.upperBound),
          message: Self.message(before: first), help: Self.helpForEnd))
    }
    for (left, right) in zip(scale.knots, scale.knots.dropFirst())
    where left.score == right.score && left.isBetweenEnds {
      let low = max(left.number, range.lowerBound)
      let high = min(right.number, range.upperBound)
      guard low < high else { continue }
      holes.append(
        Hole(
          knot: right.number, low: low, high: high,
          message: Self.message(from: low, to: high, score: left.score), help: Self.helpForMiddle))
    }
    if let last = scale.knots.last, last.number < range.upperBound, last.isBetweenEnds {
      holes.append(
        Hole(
          knot: last.number, low: max(last.number, range.lowerBound), high: range.upperBound,
          message: Self.message(behind: last), help: Self.helpForEnd))
    }
    return holes
  }
}

extension Scale.Knot {
  /// Whether the score lies above 0 and below 100, so that it could go on in both directions.
  fileprivate var isBetweenEnds: Bool { score > 0 && score < 100 }
}

extension ScaleHole {
  fileprivate static func message(before first: Scale.Knot) -> Wording {
    let number = decimalNotation(first.number)
    return Wording(
      en: "every number up to \(number) scores the same, \(first.score.short)",
      fr: "tous les nombres jusqu’à \(number) valent autant\u{A0}: \(first.score.short)")
  }

  fileprivate static func message(behind last: Scale.Knot) -> Wording {
    let number = decimalNotation(last.number)
    return Wording(
      en: "every number from \(number) upwards scores the same, \(last.score.short)",
      fr: "tous les nombres à partir de \(number) valent autant\u{A0}: \(last.score.short)")
  }

  fileprivate static func message(from low: Double, to high: Double, score: Double) -> Wording {
    Wording(
      en: "every number from \(decimalNotation(low)) to \(decimalNotation(high)) scores "
        + "\(score.short)",
      fr: "tous les nombres de \(decimalNotation(low)) à \(decimalNotation(high)) valent "
        + "\(score.short)")
  }

  fileprivate static let helpForEnd =
    Wording(
      en: "add a point that ends the scale at 0 or at 100, or narrow 'range'",
      fr: "ajoutez un point qui finit l’échelle à 0 ou à 100, ou resserrez " + "«\u{A0}range\u{A0}»"
    )
  fileprivate static let helpForMiddle =
    Wording(
      en: "take one of the two points out, or give them different scores",
      fr: "retirez l’un des deux points, ou donnez-leur des notes différentes")
}
