/// An accepted change of one answer.
package struct AnswerChange: Equatable, Sendable {
  package let question: QuestionIndex

  /// The answer before; nil if there was none.
  package let before: Answer?

  /// The answer now; nil if it was removed.
  package let after: Answer?

  package init(question: QuestionIndex, before: Answer?, after: Answer?) {
    self.question = question
    self.before = before
    self.after = after
  }
}
