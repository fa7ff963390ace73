/// A band of the score, from its own bound up to that of the next level.
package struct Level: Sendable {
  package let id: String

  /// The least score of the level, 0–100.
  package let from: Double

  package let title: LocalizedText
  package let meaning: LocalizedText?
}
