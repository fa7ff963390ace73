package import Readiness

/// An accepted change of one answer.
package struct AnswerChange: Equatable, Sendable {
  /// The position of the question.
  package let question: Int
  package let before: Answer?
  package let after: Answer?
}
