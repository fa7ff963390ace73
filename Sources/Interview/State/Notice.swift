import Readiness

/// Something to tell the person after an event; `Notice+Words` says it.
package enum Notice: Equatable, Sendable {
  /// The change of an answer is saved.
  case saved(question: Int)
  case cleared(question: Int)
  case undone(question: Int)
  case nothingToUndo
  case nothingToClear
  case nothingMarked
  case evidenceKept
  case noteKept
  case noteRemoved
  case reasonNeeded
  case cannotBeNotApplicable
  case noLongerApplies([Int])
  case appliesAgain([Int])
  case dontKnow(question: Int)
  case languageIs
  case roleIs
  case questionNotAsked(Int)
  case openQuestions(Int)
  case notSaved(reason: String)
  case changedOutside(yours: String)
  case loadedOutsideChanges
  case savedAgain
  case nothingToSave
  case editorFailed(status: Int)
  case tooLong(Int, limit: Int)
}
