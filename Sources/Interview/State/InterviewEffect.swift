/// What an interview wants done outside.
package enum InterviewEffect: Equatable, Sendable {
  /// Write these answers into the file, in this order.
  case save([AnswerChange])

  /// The same, after loading what was changed elsewhere.
  case saveOver([AnswerChange])

  /// Let the person write a text in their editor, beginning with this one.
  case edit(String)
  case end(InterviewEnding)
}

/// How an interview ended.
package enum InterviewEnding: Equatable, Sendable {
  /// Whether questions are left open.
  case finished(isOpen: Bool)
  case quit(isOpen: Bool)
}
