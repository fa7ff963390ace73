package import Readiness

/// What happens in an interview.
package enum InterviewEvent: Equatable, Sendable {
  /// An answer to the present question was marked.
  case mark(AnswerValue)

  /// The mark is taken away; what was accepted stays.
  case unmark
  case setEvidence(Evidence)

  /// A note was written; an empty one removes it.
  case setNote(String)

  /// The marked answer is accepted.
  case accept

  /// An answer to the question at a position was given without being asked; nil removes it.
  case give(Int, Answer?)

  /// The mark and the saved answer are removed.
  case clear
  case undo
  case next
  case back

  /// To the question at a position.
  case goTo(Int)
  case review

  /// To a language of the questionnaire, or the next one.
  case language(String?)

  /// Only the questions for a role, or all.
  case role(String?)
  case finish
  case quit

  /// There is nobody at the keyboard any more.
  case endOfInput
  case retrySaving

  /// The note, or the answer to a text question, is to be written in the editor.
  case edit

  /// The editor gave this text.
  case edited(String)
  case editorFailed(status: Int)

  /// Everything unsaved was written.
  case saved

  /// The same, into a file that had changed elsewhere and is now this.
  case savedOver(AnswerSheet)
  case savingFailed(reason: String)

  /// The same answers were changed elsewhere; this interview's are in another file.
  case conflict(yours: String)
}
