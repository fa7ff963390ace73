/// What a company wants to reach.
public struct Targets: Equatable, Sendable {
  public let level: LevelIndex?

  /// The least scores of dimensions, 0–100.
  public let areas: [DimensionIndex: Double]
}

/// What a company decided after a report, and how it went.
public struct Outcome: Equatable, Sendable {
  public let decided: Advice?

  /// The day of the decision, as it was written.
  public let on: String?
  public let went: Verdict?

  /// What came of it.
  public let result: String?

  /// How it went, in one word.
  public enum Verdict: String, CaseIterable, Sendable {
    case well, mixed, badly
  }
}
