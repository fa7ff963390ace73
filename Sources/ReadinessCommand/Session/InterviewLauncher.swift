import Interview
import Localization
import Readiness
import Terminal

/// A session of `answer` or `try` from the choice of what to answer to the exit status.
struct InterviewLauncher: Localized {
  /// What the command line says, before anything is opened.
  let configuration: InterviewConfiguration
  let color: ColorPolicy.Choice

  /// Whether even a small window gets the full screen.
  let insistsOnScreen: Bool

  var language: Language { configuration.language }

  /// Runs in a mode; a full screen that cannot be had becomes plain lines.
  func run(_ mode: Mode) throws -> ExitStatus {
    var loader = QuestionnaireLoader()
    onCrash(say: AnswerSession.crashText)
    switch mode {
    case .noInput(let reason):
      if needsMenu {
        throw CommandFailure(.usage, saying: nothingToAnswer)
      }
      return try finish(try configuration.open(&loader), reason)
    case .plain: return try runPlainly(&loader)
    case .fullScreen:
      guard let terminal = openTerminal() else { return try runPlainly(&loader) }
      return try run(on: terminal, &loader)
    }
  }

  /// Whether the person is to choose what to answer.
  private var needsMenu: Bool { configuration.path == nil && configuration.questionnaire == nil }

  private func finish(
    _ ready: InterviewConfiguration.Ready, _ reason: NonInteractiveReason
  ) throws -> ExitStatus {
    ready.answers.close()
    let end = BatchRun(
      interview: ready.interview, file: ready.answers.file.path, hasSaved: ready.hasSaved,
      reason: reason)
    try printResult(end.summary + "\n")
    guard let complaint = end.complaint else { return .success }
    printError(complaint)
    return .inputIsOff
  }
}

// MARK: - Plain mode

extension InterviewLauncher {
  private func runPlainly(_ loader: inout QuestionnaireLoader) throws -> ExitStatus {
    let echoes = Mode.Surroundings().hasTerminalIn
    var input = LineInput()
    var configuration = configuration
    if needsMenu {
      let menu = try AnswerMenu(textLanguage: configuration.textLanguage, &loader)
      guard let choice = try menu.choose(&input, echoes: echoes) else { return .openQuestions }
      configuration.choose(choice)
    }
    let ready = try configuration.open(&loader)
    var runner = PlainRunner(ready.interview, ready.answers, input, echoes: echoes)
    return try runner.run(opening: ready.interview.openingLines)
  }
}

// MARK: - The full screen

extension InterviewLauncher {
  /// The terminal; nil if there is none, or if its window is too small to begin with.
  private func openTerminal() -> Terminal? {
    guard
      let terminal = Terminal(
        usesColors: ColorPolicy.usesColors(color, isTerminal: true) { Environment[$0] },
        charset: Environment.charset)
    else { return nil }
    let least = ScreenSession.leastSize
    let isLarge = terminal.size.columns >= least.columns && terminal.size.rows >= least.rows
    if insistsOnScreen || isLarge { return terminal }
    printError(windowTooSmall + "\n")
    return nil
  }

  private func run(
    on terminal: consuming Terminal, _ loader: inout QuestionnaireLoader
  ) throws -> ExitStatus {
    var configuration = configuration
    if needsMenu {
      let menu = try AnswerMenu(textLanguage: configuration.textLanguage, &loader)
      guard let choice = menu.choose(&terminal) else { return .openQuestions }
      configuration.choose(choice)
    }
    let ready = try configuration.open(&loader)
    var runner = FullScreenRunner(ready.interview, ready.answers, terminal)
    switch try runner.run() {
    case .ended(let status): return status
    case .goesOnPlainly(let interview, let answers):
      var plain = PlainRunner(interview, answers, LineInput(), echoes: true)
      return try plain.run(opening: interview.openingLines)
    }
  }
}

extension InterviewConfiguration {
  fileprivate mutating func choose(_ choice: AnswerMenu.Choice) {
    path = choice.path
    questionnaire = choice.questionnaire
  }
}

// MARK: - Words

extension InterviewLauncher {
  private var nothingToAnswer: String {
    error(
      en: "say what to answer: an ANSWERS file, or --questionnaire ID.",
      fr: "dites à quoi répondre\u{A0}: un fichier ANSWERS, ou --questionnaire ID.")
  }

  private var windowTooSmall: String {
    say(
      en: "The window is smaller than 40 by 12, so questions come line by line.",
      fr: "La fenêtre fait moins de 40 sur 12\u{A0}: les questions viennent ligne par ligne.")
  }
}
