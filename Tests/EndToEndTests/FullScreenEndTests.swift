import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Every way out of the full screen: the answers are saved and the terminal is as it was.
@Suite(.serialized) struct FullScreenEndTests {
  private let program: Program

  init() throws { program = try Program(with: "quick-check") }

  /// A session with one answer and a mark that is not accepted.
  private func start() throws -> ScreenProgram {
    let screen = try ScreenProgram(quickCheckIn: program)
    screen.answer("3", then: "K2, question 2")
    screen.press("4")
    screen.expect("> (*) 4")
    return screen
  }

  private func expectSaved(_ location: SourceLocation = #_sourceLocation) throws {
    #expect(try program.read("a.answers.yaml").contains("K1: 3"), sourceLocation: location)
    #expect(!program.exists("a.answers.yaml.lock"), sourceLocation: location)
    let again = try ScreenProgram(["answer", "a.answers.yaml"], in: program)
    again.expect("One answer was marked but not accepted: K2.", location: location)
  }

  /// Keys that lead from a question to a screen, and what that shows.
  static let screens: [(keys: String, shows: String)] = [
    ("", "K2, question 2"), ("cabc", "Remark: abc"), ("/by", "Filter: by"),
    ("g", "Go to a question"), ("r", "Check your answers"), ("?", "accept the answer, save it"),
    ("s", "Risk of launching"), ("m", "Whose questions?"), ("g?", "Find: ?"),
  ]

  @Test(arguments: screens)
  func `ctrl-C on any screen dies by the signal`(keys: String, shows: String) throws {
    let screen = try start()
    screen.press(keys)
    screen.expect(shows)
    screen.press("\u{3}")
    #expect(screen.end() == -SIGINT)
    #expect(screen.grid.text.contains("Saved a.answers.yaml: 1 of 10 answered, 9 open."))
    #expect(screen.grid.text.contains("Go on with: readiness answer a.answers.yaml"))
    try expectSaved()
  }

  @Test(arguments: ["\u{3}", "\u{1B}[20~"])
  func `a note that is being written is there again`(way: String) throws {
    let screen = try start()
    screen.press("cnot done")
    screen.expect("Remark: not done")
    screen.press(way)
    #expect(screen.end() == (way == "\u{3}" ? -SIGINT : 3))
    #expect(try !program.read("a.answers.yaml").contains("not done"))
    let again = try ScreenProgram(["answer", "a.answers.yaml"], in: program)
    again.expect("Go on at K2")
    again.press("\r")
    again.expect("Remark: not done")
  }

  @Test func `ctrl-C before anything is answered, and where the window is too small`() throws {
    let menu = try ScreenProgram(["answer"], in: program)
    menu.expect("What do you want to answer?")
    menu.press("\u{3}")
    #expect(menu.end() == -SIGINT)
    let start = try ScreenProgram(["answer", "--questionnaire", "quick-check.yaml"], in: program)
    start.expect("Enter begin")
    start.press("\u{3}")
    #expect(start.end() == -SIGINT)
    #expect(!program.exists("quick-check.answers.yaml"))
    let small = try self.start()
    small.terminal.resize(columns: 20, rows: 5)
    small.expect("Window too small")
    small.press("\u{3}")
    #expect(small.end() == -SIGINT)
    try expectSaved()
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func `a signal ends it the same way`(signal: Int32) throws {
    let screen = try start()
    kill(screen.terminal.process, signal)
    #expect(screen.end() == -signal)
    #expect(screen.grid.text.contains("Go on with") == (signal != SIGHUP))
    try expectSaved()
  }

  @Test func `a terminal that is gone ends it by the signal`() throws {
    let screen = try start()
    screen.terminal.hangUp()
    #expect(screen.terminal.end() == -SIGHUP)
    try expectSaved()
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL])
  func `a crash restores the terminal and says what is saved`(signal: Int32) throws {
    let screen = try start()
    kill(screen.terminal.process, signal)
    #expect(screen.end() == -signal)
    let text = screen.grid.text
    #expect(text.contains("readiness stopped on an internal error."), "\(text)")
    #expect(text.contains("Every accepted answer is saved."))
    let again = try ScreenProgram(["answer", "a.answers.yaml"], in: program)
    again.expect("One answer was marked but not accepted: K2.")
  }

  @Test func `the second of two interrupts finds it dead already`() throws {
    let screen = try start()
    screen.press("\u{3}\u{3}\u{3}")
    #expect(screen.end() == -SIGINT)
    try expectSaved()
  }

  @Test func `stopped from outside, it goes on where it was`() throws {
    let screen = try start()
    screen.terminal.stop()
    let theirs = try program.read("a.answers.yaml") + "  K9: [useful]  # seen at lunch\n"
    try program.write(theirs, to: "a.answers.yaml")
    kill(screen.terminal.process, SIGCONT)
    screen.expect("Changes made outside were loaded.")
    screen.expect("> (*) 4")
    screen.expect("Done 2 of 10")
    screen.answer("", then: "K10, question 3")
    let file = try program.read("a.answers.yaml")
    #expect(file.contains("K9: [useful]  # seen at lunch") && file.contains("K2: 4"))
  }

  @Test(.enabled(if: Shell.isInstalled, "there is no /bin/bash"))
  func `under a shell, ctrl-Z gives the terminal back and fg takes it again`() throws {
    var environment = program.environment
    environment["PS1"] = "$ "
    let terminal = try PseudoTerminal(
      Shell.path, ["--norc", "--noediting", "-i"], in: program.folder.path, environment: environment
    )
    terminal.type("\(Program.path) answer a.answers.yaml --questionnaire quick-check.yaml\n")
    #expect(terminal.wait(for: "Enter begin"))
    terminal.type("\r3\r")
    #expect(terminal.wait(for: "saved 14:02"), "\(terminal.text)")
    terminal.type("\u{1A}")
    #expect(terminal.wait { $0.text.contains("Stopped") })
    #expect(terminal.isCooked)
    let painted = terminal.text.components(separatedBy: "\u{1B}[2J").count
    terminal.type("fg\n")
    #expect(terminal.wait { $0.text.components(separatedBy: "\u{1B}[2J").count > painted })
    terminal.type("q")
    #expect(terminal.wait(for: "Go on with: readiness answer a.answers.yaml"))
    // Once more after fg, and once to leave.
    #expect(terminal.text.components(separatedBy: "\u{1B}[2J").count == painted + 2)
    #expect(terminal.wait { $0.isCooked })
    terminal.type("echo ended with $?; exit\n")
    #expect(terminal.wait(for: "ended with 3"))
  }
}
