import Localization
import YAML

/// Why a command cannot go on: what to print on standard error, and the exit status.
struct CommandFailure: Error {
  let status: ExitStatus

  /// Whole lines, each with its line break.
  let text: String

  /// The text that could not be used, if that is why.
  var invalid: InvalidSource?

  /// A failure told in one line in the language of the locale, behind the word for error.
  init(_ status: ExitStatus, en: @autoclosure () -> String, fr: @autoclosure () -> String) {
    self.init(status, saying: Language.ofLocale.error(en: en(), fr: fr()))
  }

  /// A failure told in one line that begins with the word for error in its language.
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
      .invalidInput,
      text: DiagnosticPrinter(invalid.source, in: .ofLocale).text(invalid.diagnostics))
    self.invalid = invalid
  }

  /// The first line that tells an error, for places that have room for one.
  var line: String {
    let lines = text.split(separator: "\n").map(String.init)
    return lines.first { line in
      ["error: ", "erreur\u{A0}: "].contains(where: line.lowercased().contains)
    } ?? lines.first ?? text
  }
}
