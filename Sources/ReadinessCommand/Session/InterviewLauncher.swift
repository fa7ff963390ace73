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
      if configuration.path == nil, configuration.questionnaire == nil {
        throw CommandFailure(
          .usage, saying: configuration.checklist == nil ? nothingToAnswer : nothingToFollow)
      }
      return try finish(try configuration.open(&loader), reason)
    case .plain: return try runPlainly(&loader)
    case .fullScreen:
      guard let terminal = openTerminal() else { return try runPlainly(&loader) }
      return try run(on: terminal, &loader)
    }
  }

  private func finish(
    _ ready: InterviewConfiguration.Ready, _ reason: NonInteractiveReason
  ) throws -> ExitStatus {
    ready.answers.close()
    if ready.interview.isChecklist {
      let file = ready.answers.file.path
      let lines =
        ready.hasSaved
        ? ready.interview.closingLines(file, hasFile: true, isFinished: true)
        : PlainSession(ready.interview).checklistLines
      try printResult(lines.neutralisedText)
      return .success
    }
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
    try runPlainly(on: LineInput(), echoes: Mode.Surroundings().hasTerminalIn, &loader)
  }

  private func runPlainly(
    on input: LineInput, echoes: Bool, _ loader: inout QuestionnaireLoader
  ) throws -> ExitStatus {
    var asker = PlainAsker(input: input, echoes: echoes)
    var configuration = configuration
    guard try configuration.settle(asking: &asker, &loader) else { return .openQuestions }
    let ready = try configuration.open(&loader)
    return try converse(ready.interview, ready.answers, asker.input, echoes: echoes)
  }

  /// Asks line by line; goes on with the questionnaire that follows if the person wants that.
  private func converse(
    _ interview: InterviewState, _ answers: AnswerSession, _ input: LineInput, echoes: Bool
  ) throws -> ExitStatus {
    var runner = PlainRunner(interview, answers, input, echoes: echoes)
    switch try runner.run(opening: interview.openingLines) {
    case .ended(let status): return status
    case .goesOn(let next, let input):
      var loader = QuestionnaireLoader()
      return try following(next, interview, &loader)
        .runPlainly(on: input, echoes: echoes, &loader)
    }
  }

  /// The session on the questionnaire that follows, for the same company, in the same language and
  /// for the same role if it has them.
  private func following(
    _ next: String, _ interview: InterviewState, _ loader: inout QuestionnaireLoader
  ) throws -> InterviewLauncher {
    let model = try loader.load(named: next).questionnaire
    let language = interview.textLanguage
    var configuration = InterviewConfiguration(
      questionnaire: next, textLanguage: model.languages.contains(language) ? language : nil,
      role: configuration.role.flatMap(model.namedRole)?.id,
      organisation: interview.answers.organisation)
    (configuration.hidesResult, configuration.showsResult) = (
      self.configuration.hidesResult, self.configuration.showsResult
    )
    return InterviewLauncher(
      configuration: configuration, color: color, insistsOnScreen: insistsOnScreen)
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
    guard try configuration.settle(asking: &terminal, &loader) else { return .openQuestions }
    let ready = try configuration.open(&loader)
    var runner = FullScreenRunner(
      ready.interview, ready.answers, terminal, isBegun: configuration.hasBegun)
    switch try runner.run() {
    case .ended(let status): return status
    case .goesOn(let next, let interview):
      var loader = QuestionnaireLoader()
      return try following(next, interview, &loader).run(.fullScreen)
    case .goesOnPlainly(let interview, let answers):
      return try converse(interview, answers, LineInput(), echoes: true)
    }
  }
}

// MARK: - Words

extension InterviewLauncher {
  private var nothingToAnswer: String {
    error(
      en: "say what to answer: an ANSWERS file, or --questionnaire ID.",
      fr: "dites à quoi répondre\u{A0}: un fichier ANSWERS, ou --questionnaire ID.")
  }

  private var nothingToFollow: String {
    error(
      en: "say whose plan to follow: an ANSWERS file.",
      fr: "dites de qui suivre le plan\u{A0}: un fichier ANSWERS.")
  }

  private var windowTooSmall: String {
    say(
      en: "The window is smaller than 40 by 12, so questions come line by line.",
      fr: "La fenêtre fait moins de 40 sur 12\u{A0}: les questions viennent ligne par ligne.")
  }
}
