import ArgumentParser
import Localization
import Terminal

/// Options of the commands that put a questionnaire to a person.
struct InterviewOptions: ParsableArguments {
  @Option(help: .languageOfTexts)
  var language: String?

  @Option(
    help: .say(
      en: "Ask only the questions for this role.",
      fr: "Ne poser que les questions de ce rôle.", value: ("role", "rôle")))
  var role: String?
}

/// How a session talks to the person.
struct ModeOptions: ParsableArguments {
  @Flag(help: .plain)
  var plain = false

  @Flag(help: .full)
  var full = false

  @Flag(name: .customLong("no-input"), help: .noInput)
  var noInput = false

  func validate() throws {
    if plain, full { throw ValidationError.plainAndFull }
  }

  /// - Parameter language: the language code of the texts that was asked for.
  func mode(in language: String?) throws(CommandFailure) -> Mode {
    try Mode.choose(
      noInput: noInput, plain: plain, full: full, in: Language(preferring: language))
  }
}

/// How a session holds its answers file, and how it looks.
struct SessionOptions: ParsableArguments {
  @Flag(name: .customLong("read-only"), help: .readOnly)
  var readOnly = false

  @Flag(name: .customLong("take-over"), help: .takeOver)
  var takeOver = false

  @Option(help: .color)
  var color = ColorPolicy.Choice.auto
}
