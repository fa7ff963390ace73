import Diagnostics
import Wording

/// How a command ended, as a shell sees it.
enum ExitStatus: Int32 {
  case success = 0
  /// Saved, with open questions left.
  case openQuestions = 3
  /// Open questions are left and there is nobody to ask.
  case inputIsOff = 4
  /// A level or an advice that was required is not reached.
  case requirementNotMet = 5
  case usage = 64
  /// A questionnaire, an answers file or a value is invalid.
  case invalidInput = 65
  case cannotRead = 66
  case cannotCreate = 73
  case cannotSave = 74
  /// Another session has the file.
  case inUse = 75
}

/// Why a command cannot go on; what to print on standard error, and the status to end with.
struct CommandFailure: Error {
  let status: ExitStatus

  /// Whole lines, each with its line break.
  let text: String

  /// The text that could not be used, if that is why.
  var invalid: InvalidSource?

  /// A failure told in one line.
  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    text = "Error: \(message.neutralised)\n"
  }

  init(_ status: ExitStatus, text: String) {
    self.status = status
    self.text = text
  }
}
