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
    /// The person goes on with the questionnaire of this id.
    case goesOn(with: String, InterviewState)
    /// The person asked to go on line by line.
    case goesOnPlainly(InterviewState, AnswerSession)
  }

  /// - Parameter isBegun: whether a screen before has said what the interview is about.
  init(
    _ interview: InterviewState, _ answers: AnswerSession, _ terminal: consuming Terminal,
    isBegun: Bool
  ) {
    let path = answers.file.path
    let change = answers.file.exists ? Clock(seconds: File.lastChange(of: path)) : nil
    let opening = ScreenSession.Opening(
      file: path, lastSaved: change.map { .init(date: $0.date, time: $0.timeOfDay) },
      isBegun: isBegun)
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
      switch terminal.next(waiting: session.awaitsKey ? 700 : nil) {
      case .keys(let keys):
        if let ending = take(keys) { return try end(ending) }
        if session.wantsPlainMode {
          terminal.leave()
          return .goesOnPlainly(session.interviewToKeep, answers)
        }
      case .resized: session.size = terminal.size
      case .stop: terminal.suspend()
      case .resumed:
        session.size = terminal.size
        if let event = answers.recheck(session.interview) { note(event) }
      case .timeOut:
        if let ending = perform(session.takePause()) { return try end(ending) }
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
    for (index, key) in keys.enumerated() {
      switch key {
      case .control("c"): die(by: .interrupt)
      case .control("z"): terminal.suspend()
      case .control("l"): terminal.forget()
      default:
        let rest = keys[(index + 1)...]
        if let ending = perform(session.press(key), before: rest) { return ending }
      }
    }
    return nil
  }

  /// Carries effects out.
  ///
  /// - Parameter rest: the keys that were typed and are to be taken after that.
  /// - Returns: how the interview ended, if it did.
  private mutating func perform(
    _ effects: [InterviewEffect], before rest: ArraySlice<Key> = []
  ) -> InterviewEnding? {
    for effect in effects {
      switch effect {
      case .end(let ending): return ending
      case .edit(let text): edit(text)
      case .summarise, .writeReport:
        if let event = answers.report(effect, session.interview) { note(event) }
      case .save, .saveOver:
        guard let work = answers.work(on: effect, session.interview) else { continue }
        let typed = rest.filter { $0 == .control("c") }.map { _ in Signal.interrupt }
        let signal = work.wait { typed + terminal.endRequests() }
        if let event = answers.take(work, session.interview) { note(event) }
        if let signal { die(by: signal) }
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
    let work = Work { [id = question.id] in TextEditor.edit(text, name: id, remarks: remarks) }
    if let signal = work.wait({ terminal.endRequests() }) { die(by: signal) }
    let result = work.value ?? .failed(status: 1)
    terminal.enter(keepingErrorsIn: File.temporaryFolder)
    session.size = terminal.size
    switch result {
    case .text(let edited): note(.edited(edited))
    case .failed(let status): note(.editorFailed(status: status))
    }
  }

  private mutating func end(_ ending: InterviewEnding) throws(CommandFailure) -> End {
    terminal.leave()
    let status = try answers.end(
      session.interviewToKeep, ending, in: terminal.size.columns)
    if case .goesOn(let next) = ending { return .goesOn(with: next, session.interview) }
    return .ended(status)
  }

  private mutating func die(by signal: Signal) -> Never {
    terminal.leave()
    answers.die(session.interviewToKeep, by: signal, in: terminal.size.columns)
  }
}
