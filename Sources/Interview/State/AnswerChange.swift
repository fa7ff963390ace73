package import Readiness

/// An accepted change of one answer.
package struct AnswerChange: Equatable, Sendable {
  /// The position of the question.
  package let question: QuestionIndex

  /// The answer before; nil if there was none.
  package let before: Answer?

  /// The answer now; nil if it was removed.
  package let after: Answer?
}
