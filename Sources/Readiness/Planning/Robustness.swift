/// How far the level depends on the weights of the dimensions (Scoring, “Weights”).
public struct Robustness: Equatable, Sendable {
  /// The share of all ways of weighting that gives each level, 0–1.
  public let anyWeights: PerLevel<Double>

  /// The same around the declared weights.
  public let nearWeights: PerLevel<Double>

  /// For each dimension, the weights from 0 to 1 that keep the level, the others in proportion.
  public let weightRanges: [DimensionRange]

  public struct DimensionRange: Equatable, Sendable {
    public let dimension: DimensionIndex
    public let range: Interval
  }
}

extension Robustness {
  /// The robustness of the level of the known scores; nil if nothing is known.
  public init?(of assessment: Assessment) {
    let questionnaire = assessment.questionnaire
    let known = assessment.dimensions.compactMap { figures in
      figures.figures.known.map { known in
        Known(
          dimension: figures.dimension, score: known,
          weight: questionnaire.dimensions[figures.dimension].weight)
      }
    }
    if known.isEmpty { return nil }
    let bounds = questionnaire.levels.map(\.from)
    anyWeights = PerLevel(Self.acceptabilities(bounds, known.map { ($0.score, 1) }))
    nearWeights = PerLevel(
      Self.acceptabilities(bounds, known.map { ($0.score, $0.weight) }))
    weightRanges = known.map {
      DimensionRange(dimension: $0.dimension, range: $0.range(among: known, questionnaire))
    }
  }

  fileprivate struct Known {
    let dimension: DimensionIndex
    let score: Double
    let weight: Int
  }

  /// The share of the weightings that gives each level, weights distributed as Dirichlet with these
  /// whole parameters (Lahdelma, Hokkanen & Salminen 1998).
  static func acceptabilities(
    _ bounds: [Double], _ scores: [(score: Double, multiplicity: Int)]
  ) -> [Double] {
    let below = bounds.dropFirst().map { shareBelow($0, scores) } + [1]
    return zip(below, [0] + below).map { max(0, $0 - $1) }
  }

  /// The probability that the weighted score lies below a bound: the part of a simplex that a plane
  /// cuts off (Varsi 1973; Ali 1973). Each step is a convex combination, so it is stable.
  private static func shareBelow(
    _ bound: Double, _ scores: [(score: Double, multiplicity: Int)]
  ) -> Double {
    var above: [Double] = []
    var below: [Double] = []
    for (score, multiplicity) in scores {
      let distance = score - bound
      if distance > -tolerance {
        above += Array(repeating: max(0, distance), count: multiplicity)
      } else {
        below += Array(repeating: distance, count: multiplicity)
      }
    }
    if below.isEmpty { return 0 }
    var volumes = Array(repeating: 1.0, count: below.count + 1)
    for distance in above {
      volumes[0] = 0
      for (index, under) in below.enumerated() {
        volumes[index + 1] =
          (distance * volumes[index] - under * volumes[index + 1]) / (distance - under)
      }
    }
    return volumes[below.count]
  }
}

extension Robustness.Known {
  /// The weights that keep the level of the whole, the other weights in proportion.
  fileprivate func range(among all: [Self], _ questionnaire: Questionnaire) -> Interval {
    let others = all.filter { $0.dimension != dimension }
    let otherWeight = others.reduce(0.0) { $0 + Double($1.weight) }
    guard otherWeight > 0 else { return Interval(0, 1) }
    let otherScore = others.reduce(0.0) { $0 + Double($1.weight) * $1.score } / otherWeight
    let slope = score - otherScore
    if abs(slope) < tolerance { return Interval(0, 1) }
    let share = Double(weight) / (otherWeight + Double(weight))
    let level = questionnaire.level(ofScore: otherScore + share * slope)
    let lower = questionnaire.levels[level].from
    let next = level.advanced(by: 1)
    let upper =
      questionnaire.levels.indices.contains(next) ? questionnaire.levels[next].from : .infinity
    let ends = [(lower - otherScore) / slope, (upper - otherScore) / slope].sorted()
    return Interval(min(1, max(0, ends[0])), max(0, min(1, ends[1])))
  }
}
