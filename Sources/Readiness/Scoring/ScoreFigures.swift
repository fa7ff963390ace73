/// The figures of a dimension, or of the whole.
public struct ScoreFigures: Equatable, Sendable {
  /// The least and the greatest score that the gaps allow, 0–100.
  public let range: Interval

  /// The score of what was answered; nil if nothing was.
  public let known: Double?

  /// The share of the weight that was answered, 0–1.
  public let completeness: Double
}

/// The figures of a dimension that has a question which applies.
public struct DimensionFigures: Sendable {
  public let dimension: DimensionIndex
  public let figures: ScoreFigures

  /// The level of `known`.
  public let level: LevelIndex?

  /// The share of its weight that is not applicable, 0–1.
  public let notApplicable: Double

  /// Whether what is left represents the dimension: at most 40% is not applicable.
  public var isRepresentative: Bool { notApplicable <= 0.4 + tolerance }
}
