/// What is known of a question after the answers given (Scoring, “Statuses”).
public enum Status: Sendable {
  case answered
  case dontKnow
  case unanswered
  case notApplicable
  /// Its condition is false.
  case skipped
  /// Whether it is asked depends on an answer that is missing.
  case undecided
}

/// A question after the answers given.
public struct QuestionState: Sendable {
  /// The status as the report names it.
  public let status: Status

  /// The status that the question has if it is asked.
  public let statusIfAsked: Status

  /// The answer that conditions read; nil if it is not known or not applicable.
  public let value: AnswerValue?

  /// The scores it may have if it is asked; nil if it has none or is not applicable.
  public let score: Interval?

  public let evidence: Evidence

  /// Whether the answer is known, if the question is asked; a range counts as known.
  var isAnsweredIfAsked: Bool { statusIfAsked == .answered }

  /// Whether the answer is not known at all, or known as a range; what several people said also
  /// is while they are evenly divided, or while a role that was missed may shift the score.
  var isOpen: Bool {
    switch statusIfAsked {
    case .dontKnow, .unanswered: true
    case .answered:
      if case .between = value {
        true
      } else {
        value == nil || score.map { $0.low < $0.high } ?? false
      }
    case .notApplicable, .skipped, .undecided: false
    }
  }
}
