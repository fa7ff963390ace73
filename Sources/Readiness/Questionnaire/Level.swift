/// A band of the score, from its own bound up to that of the next level.
public struct Level: Sendable {
  public let id: String

  /// The least score of the level, 0–100.
  public let from: Double

  public let title: LocalizedText
  public let meaning: LocalizedText?
}
