import ArgumentParser
import Localization
import Terminal

/// Puts a questionnaire to a person in the terminal.
struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Answer a questionnaire in the terminal.",
    discussion: """
      Every accepted answer is saved at once. Stop when you like; the same command
      goes on.

      Examples:
        readiness answer
        readiness answer verdier.answers.yaml --questionnaire enterprise-2.0
        readiness answer verdier.answers.yaml --no-input --set U1=3 --set C2=3-6

      Screen reader or braille display? Use --plain, or set ACCESSIBLE=1.
      """)

  @Argument(
    help: "The answers file, created at the first answer. Default: ID.answers.yaml.",
    completion: .file(extensions: ["yaml"]))
  var answers: String?

  @Option(help: ArgumentHelp("What to answer: a shipped id or a path.", valueName: "id|path"))
  var questionnaire: String?

  @OptionGroup var interview: InterviewOptions

  @Flag(help: "Line by line, for screen readers, braille displays and pipes.")
  var plain = false

  @Flag(help: "On the full screen, whatever the surroundings suggest.")
  var full = false

  @Flag(name: .customLong("no-input"), help: "Ask nothing.")
  var noInput = false

  @Option(
    help: ArgumentHelp("Accept an answer before the first question.", valueName: "id=value"))
  var set: [String] = []

  @Flag(name: .customLong("hide-score"), help: "Show no score and no advice until the end.")
  var hideScore = false

  @Flag(name: .customLong("read-only"), help: "Write nothing.")
  var readOnly = false

  @Flag(name: .customLong("take-over"), help: "Ask the session that has the file to stop.")
  var takeOver = false

  @Option(help: "Whether to use colours.")
  var color = ColorPolicy.Choice.auto

  func validate() throws {
    if plain, full { throw ValidationError("--plain and --full exclude each other.") }
  }

  mutating func run() throws {
    let mode = try Mode.choose(
      noInput: noInput, plain: plain, full: full, in: Language(preferring: interview.language))
    let configuration = InterviewConfiguration(
      path: answers, questionnaire: questionnaire, textLanguage: interview.language,
      role: interview.role, set: set,
      hidesScore: hideScore, isReadOnly: readOnly, takesOver: takeOver)
    let status = try InterviewLauncher(
      configuration: configuration, color: color, insistsOnScreen: full
    ).run(mode)
    try status.end()
  }
}

extension ColorPolicy.Choice: WordArgument {}
