import Interview
import Localization
import Readiness
import Terminal

/// Runs an interview on the full screen.
struct FullScreenRunner: ~Copyable {
  private var session: ScreenSession
  private var answers: AnswerSession
  private var terminal: Terminal

  /// How a run ended.
  enum End {
    case ended(ExitStatus)
    /// The person asked to go on line by line.
    case goesOnPlainly(InterviewState, AnswerSession)
  }

  init(_ interview: InterviewState, _ answers: AnswerSession, _ terminal: consuming Terminal) {
    let path = answers.file.path
    let change = answers.file.exists ? Clock(seconds: File.lastChange(of: path)) : nil
    let opening = ScreenSession.Opening(
      file: path, lastSaved: change.map { "\($0.date) \($0.timeOfDay)" })
    session = ScreenSession(interview, opening, size: terminal.size)
    self.answers = answers
    self.terminal = terminal
  }

  /// Runs until the interview ends; a signal ends the process.
  ///
  /// - Throws: `CommandFailure` when the closing lines cannot be printed.
  mutating func run() throws(CommandFailure) -> End {
    terminal.enter(keepingErrorsIn: File.temporaryFolder)
    while true {
      terminal.show(session.frame())
      switch terminal.next(waiting: session.awaitsDigit ? 700 : nil) {
      case .keys(let keys):
        if let ending = take(keys) { return .ended(try end(ending)) }
        if session.wantsPlainMode {
          terminal.leave()
          return .goesOnPlainly(session.interviewToKeep, answers)
        }
      case .resized: session.size = terminal.size
      case .stop: terminal.suspend()
      case .resumed:
        session.size = terminal.size
        if let event = answers.recheck(session.interview) { note(event) }
      case .timeOut: session.takeDigits()
      case .signal(let signal): die(by: signal)
      case .hangUp: die(by: .hangUp)
      }
      answers.remember(session.interviewToKeep)
    }
  }

  /// Takes keys in order; one frame follows all of them.
  ///
  /// - Returns: how the interview ended, if it did.
  private mutating func take(_ keys: [Key]) -> InterviewEnding? {
    for key in keys {
      switch key {
      case .control("c"): die(by: .interrupt)
      case .control("z"): terminal.suspend()
      case .control("l"): terminal.forget()
      default:
        if let ending = perform(session.press(key)) { return ending }
      }
    }
    return nil
  }

  /// Carries effects out.
  ///
  /// - Returns: how the interview ended, if it did.
  private mutating func perform(_ effects: [InterviewEffect]) -> InterviewEnding? {
    for effect in effects {
      switch effect {
      case .end(let ending): return ending
      case .edit(let text): edit(text)
      case .save, .saveOver:
        if let event = answers.save(effect, session.interview) { note(event) }
      }
    }
    return nil
  }

  private mutating func note(_ event: InterviewEvent) {
    _ = perform(session.note(event, at: Clock.now.timeOfDay))
  }

  private mutating func edit(_ text: String) {
    guard let question = session.interview.question else { return }
    let remarks = question.text.text(in: session.interview.textLanguage).neutralisedLines
    terminal.leave()
    let result = TextEditor.edit(text, name: question.id, remarks: remarks)
    terminal.enter(keepingErrorsIn: File.temporaryFolder)
    session.size = terminal.size
    switch result {
    case .text(let edited): note(.edited(edited))
    case .failed(let status): note(.editorFailed(status: status))
    }
  }

  private mutating func end(_ ending: InterviewEnding) throws(CommandFailure) -> ExitStatus {
    terminal.leave()
    return try answers.end(session.interviewToKeep, ending)
  }

  private mutating func die(by signal: Signal) -> Never {
    terminal.leave()
    answers.die(session.interviewToKeep, by: signal)
  }
}
