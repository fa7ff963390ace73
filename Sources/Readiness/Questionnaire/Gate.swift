/// A condition that caps level or advice, whatever the score.
package struct Gate: Sendable {
  package let id: String
  package let when: Condition

  /// The position of the level that is the highest while the gate fires.
  package let level: Int?

  /// The advice that is the highest while the gate fires.
  package let advice: Advice?

  package let reason: LocalizedText
}
