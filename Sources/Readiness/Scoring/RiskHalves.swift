/// The two halves of a risk: the level of its worst scenario and the weighted mean of all levels
/// (Scoring, “Two risks, one advice”).
///
/// The levels are added one by one; the figures are on their scale, be it 0–1 or 0–100.
struct RiskHalves {
  /// The highest level; 0 before one is added.
  private(set) var worst = 0.0
  private var sum = 0.0
  private var weight = 0.0

  mutating func add(level: Double, weight: Double) {
    worst = max(worst, level)
    sum += weight * level
    self.weight += weight
  }

  /// The weighted mean of the levels; nil if none has a weight.
  var mean: Double? { weight > 0 ? sum / weight : nil }

  /// The risk; nil if no level has a weight.
  var risk: Double? { mean.map { Self.risk(worst: worst, mean: $0) } }

  /// ½ worst + ½ mean: half for the worst scenario, so that harmless ones do not average it away.
  static func risk(worst: Double, mean: Double) -> Double { (worst + mean) / 2 }
}

/// What a risk is made of, each at the low and the high end of the levels of its scenarios.
package struct RiskTerms: Equatable, Sendable {
  /// The level of the worst scenario, 0–1.
  package let worst: Interval

  /// The weighted mean of the levels of all scenarios, 0–1.
  package let mean: Interval

  /// The risk, 0–100.
  package var risk: Interval {
    Interval(
      100 * RiskHalves.risk(worst: worst.low, mean: mean.low),
      100 * RiskHalves.risk(worst: worst.high, mean: mean.high))
  }
}

extension Scenario {
  /// The level of a scenario, √(likelihood · impact), on the scale of both.
  static func level(likelihood: Double, impact: Double) -> Double {
    (likelihood * impact).squareRoot()
  }
}

extension Scenario.Item {
  /// What a score contributes to a part of a scenario, 0–100: the score itself where the risk
  /// rises with it, else what it lacks of 100.
  static func contribution(of score: Double, rises: Bool) -> Double {
    rises ? score : 100 - score
  }

  /// What a range of scores contributes, 0–100.
  package func contribution(of score: Interval) -> Interval {
    let (low, high) = rises ? (score.low, score.high) : (score.high, score.low)
    return Interval(
      Self.contribution(of: low, rises: rises), Self.contribution(of: high, rises: rises))
  }
}
