/// How far what a company wants to reach is.
public struct TargetDistance: Sendable {
  public enum Subject: Hashable, Sendable {
    case level(LevelIndex)
    case area(DimensionIndex)
  }

  public let subject: Subject

  /// The least score that is wanted, 0–100.
  public let wanted: Double

  /// The figures now, of the whole or of the dimension; nil where no question applies.
  public let figures: ScoreFigures?

  /// Whether it is reached whatever fills the gaps.
  public let isReached: Bool

  /// The points that the answers given lack, or those known at the least where none is given; 0
  /// where they suffice, nil where no question applies.
  public var missing: Double? {
    figures.map { max(0, wanted - ($0.known ?? $0.range.low)) }
  }
}

extension Assessment {
  /// How far each target of the answers file is: the level, then the dimensions in file order.
  public var targetDistances: [TargetDistance] {
    guard let targets = answers?.targets else { return [] }
    let level = targets.level.map { level in
      TargetDistance(
        subject: .level(level), wanted: questionnaire.levels[level].from, figures: score,
        isReached: isCertain(toReachLevel: level))
    }
    let areas = targets.areas.keys.sorted().compactMap { area -> TargetDistance? in
      guard let wanted = targets.areas[area] else { return nil }
      let figures = dimensions.first { $0.dimension == area }?.figures
      return TargetDistance(
        subject: .area(area), wanted: wanted, figures: figures,
        isReached: figures.map { $0.range.low >= wanted - tolerance } ?? false)
    }
    return (level.map { [$0] } ?? []) + areas
  }
}
