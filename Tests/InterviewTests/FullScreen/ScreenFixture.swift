@testable import Interview
import Readiness
import Terminal
import TestSupport
import Testing

/// An interview on a screen, driven by keys.
struct ScreenFixture {
  private(set) var session: ScreenSession

  /// The changes that were to be saved.
  private(set) var saved: [FileChange] = []
  private(set) var ending: InterviewEnding?
  private(set) var editedText: String?

  /// The names of the reports that were to be written.
  private(set) var reports: [String] = []

  /// - Parameters:
  ///   - columns: the width of the window, and `rows` its height.
  ///   - start: whether the start screen is to be left.
  init(
    _ questionnaire: Questionnaire, _ answers: Answers? = nil, language: String = "en",
    columns: Int = 80, rows: Int = 24, options: InterviewState.Options = InterviewState.Options(),
    lastSaved: ScreenSession.Opening.Moment? = nil, leavesStart: Bool = true
  ) throws {
    let interview = InterviewState(
      questionnaire, answers ?? Answers(for: questionnaire), textLanguage: language,
      options: options)
    session = ScreenSession(
      interview, .init(file: "verdier.answers.yaml", lastSaved: lastSaved),
      size: ScreenSize(columns: columns, rows: rows))
    if leavesStart { press(.enter) }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { perform(session.press(key)) }
  }

  private mutating func perform(_ effects: [InterviewEffect]) {
    for effect in effects {
      switch effect {
      case .save(let changes), .saveOver(let changes):
        saved += changes
        _ = session.note(.saved, at: "14:02")
      case .edit(let text): editedText = text
      case .summarise:
        _ = session.note(
          .summarised(EndSummary(advice: "Do it.", firstStep: "Call them (1 day).")), at: "14:03")
      case .writeReport(let name):
        reports.append(name)
        _ = session.note(.reportWritten(name), at: "14:03")
      case .end(let ending): self.ending = ending
      }
    }
  }

  /// Presses the key of each character.
  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Goes to a question by the outline.
  mutating func goTo(_ id: String) {
    press(.control("g"))
    type(id)
    press(.enter)
  }

  mutating func note(_ event: InterviewEvent) { _ = session.note(event, at: "14:03") }

  mutating func resize(_ columns: Int, _ rows: Int, _ charset: Charset = .utf8) {
    session.size = ScreenSize(columns: columns, rows: rows, charset: charset)
  }

  /// Presses no key for so long that what follows belongs to nothing before.
  mutating func pause() { perform(session.takePause()) }

  mutating func frame() -> Frame { session.frame() }

  /// The rows of the frame as text.
  mutating func lines() -> [String] { session.frame().lines }

  mutating func text() -> String { lines().map { $0 + "\n" }.joined() }

  var interview: InterviewState { session.interview }
}
