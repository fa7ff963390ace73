import Foundation
@testable import Terminal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program with a screen, on a real terminal.
@Suite(.serialized) struct TerminalTests {
  /// The program beside the tests.
  private static let probe = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("TerminalProbe").path

  private func start(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      Self.probe, [], in: "/tmp", environment: ["TERM": "xterm"].merging(environment) { $1 },
      columns: columns, rows: rows)
  }

  private func expect(
    _ terminal: PseudoTerminal, shows text: String, location: SourceLocation = #_sourceLocation
  ) {
    let isShown = terminal.wait { $0.screen.text.contains(text) }
    #expect(isShown, "\(terminal.text.debugDescription)", sourceLocation: location)
    #expect(terminal.fault == nil, sourceLocation: location)
  }

  @Test func `the screen is taken and given back`() throws {
    let terminal = try start()
    expect(terminal, shows: "80x24\nkeys>")
    let grid = terminal.screen
    #expect(grid.isAlternate && !grid.wraps && grid.marksPastes && !terminal.isCooked)
    #expect(grid.cursor == ScreenPosition(column: 6, row: 23))
    terminal.type("\u{1B}[A")
    expect(terminal, shows: #"0: keys([Terminal.Key.up])"#)
    terminal.type("q")
    #expect(terminal.end() == 0)
    let after = terminal.screen
    #expect(after.text.hasPrefix("before\nafter"), "\(after.text)")
    #expect(!after.isAlternate && after.wraps && !after.marksPastes && terminal.isCooked)
  }

  @Test func `esc alone is a key after a while`() throws {
    let terminal = try start()
    expect(terminal, shows: "keys>")
    terminal.type("\u{1B}")
    expect(terminal, shows: "0: keys([Terminal.Key.escape])")
    terminal.type("\u{1B}[200~a\nb\u{1B}[201~")
    expect(terminal, shows: #"1: keys([Terminal.Key.paste("a\nb", isCut: false)])"#)
  }

  @Test func `what is typed before the screen is not lost`() throws {
    let terminal = try start(columns: 120)
    terminal.type("ab\n")
    expect(terminal, shows: "lineBreak")
    expect(terminal, shows: #"Key.character("a"), Terminal.Key.character("b")"#)
  }

  @Test func `another size is heard of, and none is 80 by 24`() throws {
    let terminal = try start(columns: 0, rows: 0)
    expect(terminal, shows: "80x24")
    for (columns, rows) in [(40, 12), (200, 50), (5, 3), (80, 24)] {
      terminal.resize(columns: columns, rows: rows)
      expect(terminal, shows: "\(columns)x\(rows)\nkeys>".prefix(columns - 1).description)
    }
    terminal.type("q")
    #expect(terminal.end() == 0)
  }

  @Test func `ctrl-Z where nobody could go on returns at once`() throws {
    let terminal = try start()
    expect(terminal, shows: "keys>")
    terminal.type("\u{1A}")
    expect(terminal, shows: "1: resumed")
    #expect(terminal.screen.isAlternate && !terminal.isCooked)
    #expect(terminal.count(of: "\u{1B}[?1049h") == 2)
  }

  @Test func `after a stop from outside the screen is painted once`() throws {
    let terminal = try start()
    expect(terminal, shows: "keys>")
    terminal.stop()
    kill(terminal.process, SIGCONT)
    expect(terminal, shows: "0: resumed")
    terminal.type("a")
    expect(terminal, shows: "1: keys")
    #expect(terminal.count(of: "\u{1B}[2J") == 2)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func `a signal ends the program after the screen is given back`(signal: Int32) throws {
    let terminal = try start()
    expect(terminal, shows: "keys>")
    kill(terminal.process, signal)
    #expect(terminal.end() == -signal)
    #expect(terminal.isCooked && !terminal.screen.isAlternate)
    #expect(terminal.screen.text.hasPrefix("before\nended by a signal"))
  }

  @Test func `a program whose terminal goes ends by that signal`() throws {
    let terminal = try start()
    expect(terminal, shows: "keys>")
    terminal.hangUp()
    #expect(terminal.end() == -SIGHUP)
  }

  @Test func `a stopped program that is asked to end does so`() throws {
    let terminal = try start()
    expect(terminal, shows: "keys>")
    terminal.stop()
    kill(terminal.process, SIGTERM)
    kill(terminal.process, SIGCONT)
    #expect(terminal.end() == -SIGTERM)
    #expect(terminal.isCooked && !terminal.screen.isAlternate)
  }

  /// The program as a job of a shell.
  private func startUnderShell() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Shell.path, ["--norc", "--noediting", "-i"], in: "/tmp", environment: ["PS1": "$ "])
    terminal.type("\(Self.probe)\n")
    expect(terminal, shows: "80x24\nkeys>")
    return terminal
  }

  @Test(
    .enabled(if: Shell.isInstalled, "there is no /bin/bash"),
    .enabled(if: StoppedProcess.canBeSeen, "there is no /proc to see a stopped process in"),
    arguments: [true, false])
  func `a shell stops it and lets it go on`(isTyped: Bool) throws {
    let terminal = try startUnderShell()
    let job = try #require(terminal.foregroundGroup)
    if isTyped {
      terminal.type("\u{1A}")
    } else {
      terminal.type("e")
      expect(terminal, shows: "0: keys")
      kill(job, SIGTSTP)
    }
    #expect(terminal.wait { $0.text.contains("Stopped") })
    #expect(terminal.isCooked && !terminal.screen.isAlternate)
    #expect(terminal.text.contains("an aside") == !isTyped)
    terminal.type("bg\n")
    #expect(terminal.wait { $0.text.contains("Probe &") })
    // The shell says so before it lets the job go on, which then stops again by itself.
    usleep(200_000)
    #expect(terminal.wait { _ in StoppedProcess.isStopped(job) })
    terminal.type("fg\n")
    expect(terminal, shows: "resumed")
    // Painted whole at the start and after fg, and emptied once between.
    #expect(!terminal.isCooked && terminal.count(of: "\u{1B}[2J") == 3)
    terminal.type("q")
    #expect(terminal.wait { $0.text.hasSuffix("after\r\n$ ") })
    terminal.type("exit\n")
    #expect(terminal.end() == 0)
  }

  @Test(.enabled(if: Shell.isInstalled, "there is no /bin/bash"))
  func `a stopped job can be ended`() throws {
    let terminal = try startUnderShell()
    let job = try #require(terminal.foregroundGroup)
    terminal.type("\u{1A}")
    #expect(terminal.wait { $0.text.contains("Stopped") })
    kill(job, SIGTERM)
    terminal.type("bg\n")
    #expect(terminal.wait { $0.text.contains("ended by a signal") })
    terminal.type("wait; exit\n")
    #expect(terminal.end() != nil)
    #expect(terminal.isCooked)
  }

  @Test func `errors wait until the screen is given back`() throws {
    let terminal = try start()
    expect(terminal, shows: "keys>")
    terminal.type("e")
    expect(terminal, shows: "0: keys")
    #expect(!terminal.text.contains("an aside"))
    terminal.type("pe")
    expect(terminal, shows: "1: keys")
    #expect(terminal.text.contains("an aside\r\nplain\r\n"))
    terminal.type("q")
    #expect(terminal.end() == 0)
    let text = terminal.screen.text
    #expect(text.hasPrefix("before\nan aside\nplain\nan aside\nafter"), "\(text)")
  }

  @Test func `an exit without leaving leaves all the same`() throws {
    let terminal = try start()
    expect(terminal, shows: "keys>")
    terminal.type("x")
    #expect(terminal.end() == 7)
    #expect(terminal.isCooked && !terminal.screen.isAlternate)
  }

  @Test(arguments: ["c", "s"])
  func `a crash restores the terminal and says so`(key: String) throws {
    let terminal = try start()
    expect(terminal, shows: "keys>")
    terminal.type(key)
    let status = try #require(terminal.end())
    #expect([-SIGILL, -SIGTRAP, -SIGSEGV, -SIGABRT].contains(status), "\(status)")
    #expect(terminal.isCooked)
    let grid = terminal.screen
    #expect(!grid.isAlternate && grid.text.contains("probe crashed."), "\(grid.text)")
    if key == "c" {
      #expect(grid.text.contains("about to crash"))
      #expect(grid.text.contains("Index out of range"))
    }
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP])
  func `a crash from outside ends by its signal`(signal: Int32) throws {
    let terminal = try start()
    expect(terminal, shows: "keys>")
    kill(terminal.process, signal)
    #expect(terminal.end() == -signal)
    #expect(terminal.isCooked && terminal.screen.text.contains("probe crashed."))
  }

  @Test func `who ignores the end of a terminal hears of it all the same`() throws {
    let shell = "/bin/sh"
    let terminal = try PseudoTerminal(
      shell, ["-c", "trap '' HUP; exec \(Self.probe)"], in: "/tmp", environment: [:])
    expect(terminal, shows: "keys>")
    terminal.hangUp()
    #expect(terminal.end() == 129)
  }

  @Test func `2,000 keys at once are one event or few`() throws {
    let terminal = try start()
    expect(terminal, shows: "keys>")
    terminal.type(String(repeating: "j", count: 2_000) + "\u{1B}")
    #expect(terminal.wait { $0.screen.text.contains("Key.escape") })
    #expect(terminal.count(of: "\u{1B}[?2026h") < 50)
  }
}

/// What is known of a process that does nothing until it is continued.
private enum StoppedProcess {
  static let canBeSeen = FileManager.default.fileExists(atPath: "/proc/self/stat")

  static func isStopped(_ process: pid_t) -> Bool {
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return state?.contains(") T ") == true
  }
}

extension PseudoTerminal {
  fileprivate func count(of sequence: String) -> Int {
    text.components(separatedBy: sequence).count - 1
  }
}
