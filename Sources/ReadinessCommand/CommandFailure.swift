import Localization
import YAML

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

  /// A failure told in one line that says by itself that it is an error.
  init(_ status: ExitStatus, saying sentence: String) {
    self.init(status, text: sentence.neutralised + "\n")
  }

  init(_ status: ExitStatus, text: String) {
    self.status = status
    self.text = text
  }
}

extension CommandFailure {
  /// The failure of reading an invalid text: all its faults.
  init(_ invalid: InvalidSource) {
    self.init(
      .invalidInput, text: DiagnosticPrinter(invalid.source).text(invalid.diagnostics))
    self.invalid = invalid
  }

  /// The first line that says what is wrong.
  var line: String {
    let lines = text.split(separator: "\n").map(String.init)
    return lines.first { $0.contains("error: ") || $0.hasPrefix("Error: ") } ?? lines.first ?? text
  }
}
