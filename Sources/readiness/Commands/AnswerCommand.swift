import ArgumentParser
import Interviewing
import QuestionnaireModel
import Screen
import TerminalIO
import Wording

/// Puts a questionnaire to a person in the terminal.
struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Answer a questionnaire in the terminal.",
    discussion: """
      Every accepted answer is saved at once. Stop when you like; the same command goes on.

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

  @Option(help: "The language of the texts, for example en or fr.")
  var language: String?

  @Option(help: "Ask only the questions for this role.")
  var role: String?

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

  @Option(help: "Colours: auto, always or never.")
  var color = ColorChoice.auto

  enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  func validate() throws {
    if plain, full { throw ValidationError("--plain and --full exclude each other.") }
  }

  mutating func run() throws {
    let mode = try Mode.choose(noInput: noInput, plain: plain, full: full)
    var loader = QuestionnaireLoader()
    onCrash(say: "readiness stopped on an internal error. Every accepted answer is saved.\n")
    switch mode {
    case .noInput(let reason):
      if answers == nil, questionnaire == nil {
        throw CommandFailure(.usage, "say what to answer: an ANSWERS file, or --questionnaire ID.")
      }
      try finish(try setup.open(&loader), reason)
    case .plain: try runPlainly(&loader)
    case .fullScreen:
      guard let terminal = openTerminal() else { return try runPlainly(&loader) }
      try run(on: terminal, &loader)
    }
  }

  /// What the options say, before anything is opened.
  private var setup: AnswerSetup {
    AnswerSetup(
      path: answers, questionnaire: questionnaire, language: language, role: role, set: set,
      hidesScore: hideScore, isReadOnly: readOnly, takesOver: takeOver)
  }

  /// Whether the person is to choose what to answer.
  private var needsMenu: Bool { answers == nil && questionnaire == nil }

  private func finish(_ ready: AnswerSetup.Ready, _ reason: Mode.InputIsOff) throws {
    ready.answers.close()
    let end = NoInput(
      interview: ready.interview, file: ready.answers.store.path, hasSaved: ready.hasSaved,
      reason: reason)
    try printResult(end.summary + "\n")
    if let complaint = end.complaint {
      printAside(complaint)
      throw ExitCode(ExitStatus.inputIsOff.rawValue)
    }
  }

  private func exit(_ status: ExitStatus) throws {
    if status != .success { throw ExitCode(status.rawValue) }
  }
}

// MARK: - Plain mode

extension AnswerCommand {
  private func runPlainly(_ loader: inout QuestionnaireLoader) throws {
    let echoes = Mode.Surroundings().hasTerminalIn
    var input = LineInput()
    var setup = setup
    if needsMenu {
      let menu = try AnswerMenu(language: language, &loader)
      guard let choice = try menu.choose(&input, echoes: echoes) else {
        return try exit(.openQuestions)
      }
      setup.choose(choice)
    }
    let ready = try setup.open(&loader)
    var runner = PlainRunner(ready.interview, ready.answers, input, echoes: echoes)
    try exit(try runner.run(opening: ready.interview.openingLines))
  }
}

// MARK: - The full screen

extension AnswerCommand {
  /// The terminal; nil if there is none, or if its window is too small to begin with.
  private func openTerminal() -> Terminal? {
    let locale = Environment.language ?? ""
    guard
      let terminal = Terminal(
        usesColors: ColorPolicy.usesColors(color.policy, isTerminal: true) { Environment[$0] },
        charset: Charset(locale: locale))
    else { return nil }
    let least = ScreenSession.leastSize
    let isLarge = terminal.size.columns >= least.columns && terminal.size.rows >= least.rows
    if full || isLarge { return terminal }
    let words = InterviewWords(Language(code: Language.code(ofLocale: locale) ?? "en"))
    printAside(words.windowTooSmallForFull + "\n")
    return nil
  }

  private func run(on terminal: consuming Terminal, _ loader: inout QuestionnaireLoader) throws {
    var setup = setup
    if needsMenu {
      let menu = try AnswerMenu(language: language, &loader)
      guard let choice = menu.choose(&terminal) else { return try exit(.openQuestions) }
      setup.choose(choice)
    }
    let ready = try setup.open(&loader)
    var runner = FullRunner(ready.interview, ready.answers, terminal)
    switch try runner.run() {
    case .ended(let status): try exit(status)
    case .goesOnPlainly(let interview, let answers):
      var plain = PlainRunner(interview, answers, LineInput(), echoes: true)
      try exit(try plain.run(opening: interview.openingLines))
    }
  }
}

extension AnswerCommand.ColorChoice {
  fileprivate var policy: ColorPolicy.Choice {
    switch self {
    case .auto: .auto
    case .always: .always
    case .never: .never
    }
  }
}

extension AnswerSetup {
  fileprivate mutating func choose(_ choice: AnswerMenu.Choice) {
    path = choice.path
    questionnaire = choice.questionnaire
  }
}
