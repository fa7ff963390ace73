package import Readiness

/// Something that has to be done outside the interview.
package enum InterviewEffect: Equatable, Sendable {
  /// Write these answers into the file, in this order.
  case save([AnswerChange])

  /// Load what was changed elsewhere, then write these answers over it, in this order.
  case saveOver([AnswerChange])

  /// Open the person's editor with this text.
  case edit(String)
  case end(InterviewEnding)
}

/// How an interview ended.
package enum InterviewEnding: Equatable, Sendable {
  /// Whether questions are left open.
  case finished(isOpen: Bool)
  case quit(isOpen: Bool)
}
