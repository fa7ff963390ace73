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

  /// The failure of an option with the id of something that is not there; it names the nearest one.
  ///
  /// - Parameters:
  ///   - given: the option with its value.
  ///   - what: what is not there, such as “no question”.
  ///   - ids: those that are there.
  static func unknown(
    _ id: String, in given: String, _ what: Wording, among ids: [String], _ status: ExitStatus,
    _ language: Language
  ) -> CommandFailure {
    let hint = nearest(to: id, among: ids).map { " " + language.didYouMean($0) } ?? ""
    let problem = "\(what.text(in: language)) \(id)."
    return CommandFailure(
      status,
      saying: language.error(
        en: "\(given): \(problem)\(hint)", fr: "\(given)\u{A0}: \(problem)\(hint)"))
  }

  /// The first line that tells an error, for places that have room for one.
  var line: String {
    let lines = text.split(separator: "\n").map(String.init)
    return lines.first { line in
      ["error: ", "erreur\u{A0}: "].contains(where: line.lowercased().contains)
    } ?? lines.first ?? text
  }
}

extension Wording {
  static let noQuestion = Wording(en: "no question", fr: "pas de question")
  static let noAction = Wording(en: "no action", fr: "pas d’action")
}

extension InvalidSource {
  /// What says why the text cannot be used: the first error, or the first finding where a value
  /// given on the command line is to have none.
  var firstError: (any Fault)? {
    (diagnostics.first { $0.fault.severity == .error } ?? diagnostics.first)?.fault
  }
}

extension Fault {
  /// What is wrong and, where there is one, the way out, inside a sentence.
  func problemWithHelp(in language: Language) -> String {
    let message = message.text(in: language)
    return help.map { language.labelled(message, $0.text(in: language)) } ?? message
  }
}
