package import Readiness

/// Something that has to be done outside the interview.
package enum InterviewEffect: Equatable, Sendable {
  /// Write these changes into the file, in this order.
  case save([FileChange])

  /// Load what was changed elsewhere, then write these changes over it, in this order.
  case saveOver([FileChange])

  /// Work out what the end says beside the figures.
  case summarise

  /// Write the report on the answers file under this name.
  case writeReport(String)

  /// Open the person's editor with this text.
  case edit(String)
  case end(InterviewEnding)
}

/// How an interview ended.
package enum InterviewEnding: Equatable, Sendable {
  case finished
  case quit

  /// The person goes on with the questionnaire of this id.
  case goesOn(String)

  /// Whether the person was through, and has not only stopped.
  package var isFinished: Bool { if case .quit = self { false } else { true } }
}
