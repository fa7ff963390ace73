/// What is advised, and how far that depends on what is not known.
public struct AdviceFigures: Equatable, Sendable {
  /// What is advised.
  public let answer: Advice

  /// Whether no way of filling the gaps changes it.
  public let isFirm: Bool

  /// Whether it is `test` by the hesitation rule: other advices are possible too, and a test can be
  /// undone. `test` itself need not be possible then, if more and less cautious advices are.
  public let isHesitation: Bool

  /// What may be advised once the gaps are filled, the most cautious first.
  public let possible: [Advice]

  /// The ways of filling the gaps; nil if there are too many, and `possible` an outer set then.
  public let completions: Int?

  /// The number of ways of filling the gaps, however many; 1 if nothing is unknown.
  public let combinations: Double

  /// The unknown questions, the one whose answer settles most first; empty if there are too many
  /// ways of filling the gaps.
  public let settleFirst: [InformationValue]

  /// What an answer to an unknown question would settle.
  public struct InformationValue: Equatable, Sendable {
    public let question: QuestionIndex

    /// The share of its values after which one advice is left, 0–1.
    public let share: Double

    /// The mean number of advices left over its values.
    public let remaining: Double

    /// What is left after each of its values, in the order of the answers.
    package let outcomes: [Outcome]
  }

  /// The advices that one answer to an unknown question leaves.
  package struct Outcome: Equatable, Sendable {
    /// Nil where several people answered differently and only the scores are known.
    package let value: AnswerValue?
    package let possible: AdviceSet
  }
}

extension AdviceFigures {
  /// The unknown questions whose answer leaves fewer advices, those that settle more first; empty
  /// where one advice is possible, as nothing is open then.
  public var findOutFirst: [InformationValue] {
    possible.count > 1
      ? settleFirst.filter { $0.remaining < Double(possible.count) - tolerance } : []
  }
}
