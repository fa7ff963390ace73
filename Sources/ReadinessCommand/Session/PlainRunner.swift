import Interview
import Localization
import Readiness
import Terminal

/// Runs an interview line by line on standard input and output.
struct PlainRunner {
  private var session: PlainSession
  private var answers: AnswerSession
  private var input: LineInput

  /// Whether what is typed shows on the output, as it does in a terminal.
  private let echoes: Bool

  /// How a run ended.
  enum End {
    case ended(ExitStatus)
    /// The person goes on with the questionnaire of this id, on the rest of the input.
    case goesOn(with: String, LineInput)
  }

  init(_ interview: InterviewState, _ answers: AnswerSession, _ input: LineInput, echoes: Bool) {
    session = PlainSession(interview)
    self.answers = answers
    self.input = input
    self.echoes = echoes
  }

  /// Runs until the interview ends; a signal ends the process.
  ///
  /// - Throws: `CommandFailure` when the output cannot be written; the session is closed then too.
  mutating func run(opening: [String]) throws(CommandFailure) -> End {
    session.begin(opening)
    let ending: InterviewEnding
    do {
      ending = try converse()
    } catch {
      answers.abandon(session.interview)
      throw error
    }
    let status = try answers.end(session.interview, ending, saying: session.lastLines())
    if case .goesOn(let next) = ending { return .goesOn(with: next, input) }
    return .ended(status)
  }

  /// Asks and saves until the interview ends.
  private mutating func converse() throws(CommandFailure) -> InterviewEnding {
    while true {
      try show()
      switch input.next() {
      case .line(let line):
        if !echoes { try printText("\n") }
        if let ending = perform(session.read(line)) { return ending }
      case .tooLongLine:
        if !echoes { try printText("\n") }
        session.refuseLine(longerThan: LineInput.mostBytes)
      case .end:
        try printText("\n")
        if let ending = perform(session.read(nil)) { return ending }
      case .hangUp: die(by: .hangUp)
      case .signal(.goOn):
        if let event = answers.recheck(session.interview) { session.note(event) }
        session.showAgain()
      case .signal(let signal): die(by: signal)
      }
      answers.remember(session.interview)
    }
  }

  private mutating func show() throws(CommandFailure) {
    let output = session.output()
    try printText(output.lines.map { $0 + "\n" }.joined() + output.prompt)
  }

  /// Carries effects out.
  ///
  /// - Returns: how the interview ended, if it did.
  private mutating func perform(_ effects: [InterviewEffect]) -> InterviewEnding? {
    for effect in effects {
      if case .end(let ending) = effect { return ending }
      if case .edit(let text) = effect { edit(text) }
      if let work = answers.work(on: effect, session.interview) {
        let signal = work.wait { input.endRequests() }
        if let event = answers.take(work, session.interview) { session.note(event) }
        if let signal { die(by: signal) }
      }
      if let event = answers.report(effect, session.interview) { session.note(event) }
    }
    return nil
  }

  private mutating func edit(_ text: String) {
    guard let question = session.interview.question else { return }
    let remarks = question.text.text(in: session.interview.textLanguage).neutralisedLines
    let work = Work { [id = question.id] in TextEditor.edit(text, name: id, remarks: remarks) }
    if let signal = work.wait({ input.endRequests() }) { die(by: signal) }
    switch work.value ?? .failed(status: 1) {
    case .text(let edited): _ = perform(session.send(.edited(edited)))
    case .failed(let status): session.note(.editorFailed(status: status))
    }
  }

  private mutating func die(by signal: Signal) -> Never {
    answers.die(session.interview, by: signal, after: "\n")
  }
}
