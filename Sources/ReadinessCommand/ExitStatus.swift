import ArgumentParser
import Terminal

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
  /// The terminal is gone, as a shell sees death by that signal.
  case hangUp = 129
}

extension ExitStatus {
  /// Ends the command with this status; the process ends by the signal if the terminal is gone.
  ///
  /// - Throws: `ExitCode`, unless it is success.
  func end() throws {
    if self == .hangUp { Signal.hangUp.die() }
    if self != .success { throw ExitCode(rawValue) }
  }
}
