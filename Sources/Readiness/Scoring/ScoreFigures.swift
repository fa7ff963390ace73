/// The figures of a dimension, or of the whole.
package struct ScoreFigures: Equatable, Sendable {
  /// The least and the greatest score that the gaps allow, 0–100.
  package let range: Interval

  /// The score of what was answered; nil if nothing was.
  package let known: Double?

  /// The share of the weight that was answered, 0–1.
  package let completeness: Double
}

/// The figures of a dimension that has a question which applies.
package struct DimensionFigures: Sendable {
  /// The position of the dimension.
  package let dimension: Int
  package let figures: ScoreFigures

  /// The position of the level of `known`.
  package let level: Int?

  /// The share of its weight that is not applicable, 0–1.
  package let notApplicable: Double

  /// Whether what is left represents the dimension: at most 40% is not applicable.
  package var isRepresentative: Bool { notApplicable <= 0.4 + tolerance }
}
