package import Readiness

/// Something that the person does, or that becomes of an effect; it changes the interview.
package enum InterviewEvent: Equatable, Sendable {
  /// An answer to the present question was marked.
  case mark(AnswerValue)

  /// The mark is removed; the accepted answer stays.
  case unmark
  case setEvidence(Evidence)

  /// A note was written; an empty one removes it.
  case setNote(String)

  /// What is known of the action of an id changes.
  case follow(String, ActionEdit)

  /// The marked answer is accepted.
  case accept

  /// The answer to a question was given on the command line; nil removes it.
  case give(QuestionIndex, Answer?)

  /// The mark and the accepted answer are removed.
  case clear
  case undo
  case next
  case back

  /// Go to a question.
  case goTo(QuestionIndex)

  /// Go from the check to a question; its answer leads back.
  case change(QuestionIndex)
  case review

  /// Go on in a language of the questionnaire; nil for the next one.
  case language(String?)

  /// Ask only the questions for a role; nil for all questions.
  case role(String?)
  case finish

  /// Leave the end.
  case leave

  /// Go on with the questionnaire that follows.
  case goOn

  /// Write the report under this name.
  case writeReport(String)
  case quit

  /// What the end says beside the figures was worked out.
  case summarised(EndSummary)
  case reportWritten(String)
  case reportFailed(reason: String)

  /// The input has ended.
  case endOfInput
  case retrySaving

  /// The note, or the answer to a text question, is to be written in the editor.
  case edit

  /// The editor gave this text.
  case edited(String)
  case editorFailed(status: Int)

  /// Everything unsaved was written.
  case saved

  /// Everything unsaved was written into a file that had changed elsewhere; the answers in it now.
  case savedOver(Answers)

  /// All that was unsaved was written but some changes; the answers in the file now.
  case savedInPart(Answers, without: [FileEntry], reason: String)
  case savingFailed(reason: String)

  /// The same answers were changed elsewhere; this interview's are in the file `yours`.
  case conflict(yours: String)
}
