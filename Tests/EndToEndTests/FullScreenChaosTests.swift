import Foundation
import Interview
import Readiness
import Terminal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Sudden death at random moments on the full screen.
///
/// The same keys go to the session as a value. What the last whole frame shows is acknowledged; the
/// file must hold that, or what one of the later keys made of it, and nothing between.
@Suite(.serialized) struct FullScreenChaosTests {
  private let program: Program
  private let questionnaire: Questionnaire

  init() throws {
    program = try Program(with: "quick-check")
    questionnaire = try Sample.frozen("quick-check")
  }

  @Test func `killed at any instant, the file is a state that was, and resumes`() throws {
    let runs = ProcessInfo.processInfo.environment["READINESS_CHAOS"].flatMap(Int.init) ?? 15
    var generator = SplitMix64(seed: 31)
    var changes = 0
    for run in 0..<runs {
      let states = try Self.states(of: session, keys: keys(&generator))
      let screen = try ScreenProgram(
        ["answer", "a.yaml", "--questionnaire", "quick-check.yaml", "--hide-score"], in: program)
      screen.press("\r")
      screen.expect("Result hidden until the end.")
      // So far it comes however busy the machine is; then it dies at a moment of its own.
      let reached = Int.random(in: 0..<states.count / 2, using: &generator)
      screen.press(states[...reached].map(\.key).joined())
      let isReached = screen.wait {
        $0.lines.dropFirst() == states[reached].lines.dropFirst()
      }
      #expect(isReached, "run \(run)\n\(screen.grid.text)")
      screen.press(states[(reached + 1)...].map(\.key).joined())
      let moment = Double.random(in: 0...0.03, using: &generator)
      _ = screen.wait(seconds: moment) { _ in false }
      kill(screen.terminal.process, SIGKILL)
      #expect(screen.terminal.end() == -SIGKILL)

      let shown = screen.grid.lines
      let whole = !screen.grid.isHolding
      let acknowledged =
        whole ? states.firstIndex { $0.lines.dropFirst() == shown.dropFirst() } : 0
      let held = try answers()
      changes += held.byQuestion == states[0].answers.byQuestion ? 0 : 1
      let later = states[(acknowledged ?? 0)...]
      let isHeld = later.contains { $0.answers.byQuestion == held.byQuestion }
      #expect(acknowledged != nil && isHeld, "run \(run)\n\(screen.grid.text)")
    }
    #expect(changes > runs / 3, "too few runs came as far as a saved answer")
    #expect(try answers().byQuestion.contains { $0 != nil })

    try program.write("half", to: ".a.yaml.4711.tmp")
    try program.write("mine", to: ".a.yaml.copy.tmp")
    try program.run("answer", "a.yaml", "--no-input")
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    #expect(names.filter { $0.hasSuffix(".tmp") } == [".a.yaml.copy.tmp"])
    #expect(!names.contains("a.yaml.lock"))
  }

  /// What was, after each key.
  private struct State {
    let key: String
    let answers: Answers
    let lines: [String]
  }

  /// What a session that begins now goes through.
  private static func states(of start: ScreenSession, keys: [String]) -> [State] {
    var session = start
    _ = session.press(.enter)
    var decoder = KeyDecoder()
    func state(_ key: String) -> State {
      State(key: key, answers: session.interview.answers, lines: session.frame().lines)
    }
    return [state("")]
      + keys.map { text in
        for key in decoder.feed(text.utf8) {
          for case .save in session.press(key) { _ = session.note(.saved, at: "14:02") }
        }
        return state(text)
      }
  }

  /// Keys that lead everywhere but out.
  private func keys(_ generator: inout SplitMix64) -> [String] {
    (0..<40).map { _ in
      let all = [
        "1", "2", "3", "4", "5", "\r", "\r", "\r", "\r", "b", "\t", "d", "e", "u", "x", "j", " ",
        "c", "r", "l", "\u{7}k\(Int.random(in: 2...9, using: &generator))\r", Keys.down,
      ]
      return all.randomElement(using: &generator) ?? "\r"
    }
  }

  /// The answers in the file.
  private func answers() throws -> Answers {
    guard program.exists("a.yaml") else { return Answers(for: questionnaire) }
    return try Sample.answers(program.read("a.yaml"), questionnaire)
  }

  /// The session that the program would begin now.
  private var session: ScreenSession {
    get throws {
      let folder = program.folder.appendingPathComponent("state/readiness")
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      let text = try names.first { $0.count == 64 }.map {
        try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
      }
      let memory = SessionMemory(text ?? "", questionnaire)
      var options = InterviewState.Options()
      options.hidesResult = true
      options.completionLimit = 1
      let interview = InterviewState(
        questionnaire, try answers(), textLanguage: "en", options: options, drafts: memory.drafts,
        start: memory.question)
      return ScreenSession(interview, .init(file: "a.yaml", lastSaved: nil), size: .usual)
    }
  }
}
