/// What is advised, and how far that depends on what is not known.
package struct AdviceFigures: Equatable, Sendable {
  /// What is advised.
  package let answer: Advice

  /// Whether no way of filling the gaps changes it.
  package let isFirm: Bool

  /// Whether it is `test` by the hesitation rule: other advices are possible too, and a test can be
  /// undone.
  package let isHesitation: Bool

  /// What may be advised once the gaps are filled, the most cautious first.
  package let possible: [Advice]

  /// The ways of filling the gaps; nil if there are too many, and `possible` an outer set then.
  package let completions: Int?

  /// The number of ways of filling the gaps, however many; 1 if nothing is unknown.
  package let combinations: Double

  /// The unknown questions, the one whose answer settles most first; empty if there are too many
  /// ways of filling the gaps.
  package let settleFirst: [InformationValue]

  /// What an answer to an unknown question would settle.
  package struct InformationValue: Equatable, Sendable {
    /// The position of the question.
    package let question: Int

    /// The share of its values after which one advice is left, 0–1.
    package let share: Double

    /// The mean number of advices left over its values.
    package let remaining: Double
  }
}
