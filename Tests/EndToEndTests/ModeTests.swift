import Foundation
import TestSupport
import Testing

/// Which way of asking the surroundings lead to, and what it looks like there.
@Suite(.serialized) struct ModeTests {
  private let program: Program

  init() throws { program = try Program(with: "quick-check") }

  /// Runs a command line of the shell on a terminal.
  private func shell(
    _ redirections: String, _ arguments: String = "", environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let command =
      "exec '\(Program.path)' answer a.yaml --questionnaire quick-check.yaml "
      + "\(arguments) \(redirections)"
    return try PseudoTerminal(
      "/bin/sh", ["-c", command], in: program.folder.path,
      environment: program.environment.merging(environment) { $1 })
  }

  static let missing = [
    ("</dev/null", "input"), (">out", "output"), ("</dev/null >out", "input"),
    ("</dev/null 2>err", "input"), (">out 2>err", "output"), ("</dev/null >out 2>err", "input"),
  ]

  @Test(arguments: missing)
  func `without a terminal nothing is asked`(redirections: String, stream: String) throws {
    let terminal = try shell(redirections)
    #expect(terminal.end() == 4)
    let out = redirections.contains(">out") ? try program.read("out") : terminal.text
    let err = redirections.contains("2>err") ? try program.read("err") : terminal.text
    #expect(out.contains("a.yaml: 0 of 10 answered, 10 open."))
    #expect(
      err.contains(
        "Error: 10 of 10 questions have no answer, and input is off "
          + "(standard \(stream) is not a terminal)."), "\(err)")
    #expect(!(out + err).contains("\u{1B}"))
    #expect(!program.exists("a.yaml"))

    let full = try shell(redirections, "--full")
    #expect(full.end() == 64)
    let plain = try shell(redirections, "--plain --read-only")
    if redirections.contains("</dev/null") {
      #expect(plain.end() == 3)
    } else {
      plain.type(":quit\n")
      #expect(plain.end() == 3)
      #expect(try program.read("out").contains("Number 1 to 5, or d: "))
    }
  }

  @Test func `redirected errors alone change nothing`() throws {
    let terminal = try shell("2>err")
    #expect(terminal.wait(for: "\u{1B}[?1049h") && terminal.wait(for: "Enter begin"))
    terminal.type("\u{4}")
    #expect(terminal.end() == 3)
    #expect(try program.read("err") == "")
  }

  static let surroundings: [([String: String], String)] = [
    (["CI": "true"], "input is off (CI is set)"), (["CI": "false"], "Enter begin"),
    (["CI": "0"], "Enter begin"), (["ACCESSIBLE": "1"], "Company, or Enter: "),
    (["ACCESSIBLE": "false"], "Enter begin"), (["READINESS_PLAIN": "yes"], "Company, or Enter: "),
    (["TERM": "dumb"], "Company, or Enter: "), (["TERM": ""], "Company, or Enter: "),
    (["TERM": "linux"], "Enter begin"),
  ]

  @Test(arguments: surroundings)
  func `the environment decides`(environment: [String: String], shows: String) throws {
    let terminal = try PseudoTerminal(
      ["answer", "a.yaml", "--questionnaire", "quick-check.yaml"], in: program,
      environment: environment)
    #expect(terminal.wait(for: shows), "\(terminal.text)")
    #expect(terminal.text.contains("\u{1B}") == (shows == "Enter begin"))
  }

  @Test func `options come before the environment`() throws {
    let full = try PseudoTerminal(
      ["answer", "a.yaml", "--questionnaire", "quick-check.yaml", "--full"], in: program,
      environment: ["CI": "1", "ACCESSIBLE": "1", "TERM": "dumb"])
    #expect(full.wait(for: "Enter begin"))
    let off = try PseudoTerminal(
      ["answer", "b.yaml", "--questionnaire", "quick-check.yaml", "--no-input", "--plain"],
      in: program)
    #expect(off.end() == 4)
    #expect(off.text.contains("(--no-input was given)"))
  }

  @Test func `a window that is small from the start is said, one without a size is usual`() throws {
    let small = try PseudoTerminal(
      ["answer", "a.yaml", "--questionnaire", "quick-check.yaml"], in: program, columns: 39,
      rows: 12)
    #expect(small.wait(for: "Company, or Enter: "))
    #expect(small.text.hasPrefix("The window is smaller than 40 by 12"))
    let none = try ScreenProgram(quickCheckIn: program, columns: 0, rows: 0)
    #expect(none.lines[23].hasPrefix("1-5 mark"))
  }

  static let colors: [([String], [String: String], Bool)] = [
    ([], [:], true), ([], ["NO_COLOR": "1"], false), ([], ["NO_COLOR": ""], true),
    ([], ["CLICOLOR": "0"], false), ([], ["NO_COLOR": "1", "FORCE_COLOR": "1"], false),
    ([], ["CLICOLOR": "0", "FORCE_COLOR": "1"], false),
    (["--color", "always"], ["NO_COLOR": "1"], true), (["--color", "never"], [:], false),
    (["--color", "auto"], ["NO_COLOR": "1"], false),
  ]

  @Test(arguments: colors)
  func `colours come and go, bold stays`(
    arguments: [String], environment: [String: String], isColored: Bool
  ) throws {
    let terminal = try PseudoTerminal(
      ["answer", "a.yaml", "--questionnaire", "quick-check.yaml"] + arguments, in: program,
      environment: environment)
    #expect(terminal.wait(for: "Enter begin"))
    terminal.type("\r")
    #expect(terminal.wait(for: "K1, question 1"))
    #expect(terminal.text.contains(/\u{1B}\[([0-9]+;)*3[0-9]m/) == isColored)
    #expect(terminal.text.contains(/\u{1B}\[([0-9]+;)*1[;m]/))
  }

  @Test(arguments: [(["--language", "fr"], "C.UTF-8"), ([], "fr_CA.UTF-8"), ([], "fr")])
  func `French by option and by locale`(arguments: [String], locale: String) throws {
    let screen = try ScreenProgram(
      ["answer", "a.yaml", "--questionnaire", "quick-check.yaml"] + arguments, in: program,
      environment: ["LC_ALL": locale])
    screen.expect("Entrée commencer")
    screen.press("\r\r")
    screen.expect("Pas encore de réponse.")
    screen.press("3\r")
    screen.expect("enregistré à 14:02")
    screen.press("q")
    #expect(screen.end() == 3)
    let saved = "Enregistré dans a.yaml\u{A0}: 1 réponse sur 10, 9 sans réponse."
    #expect(screen.grid.text.contains(saved))
    #expect(screen.grid.text.contains("Continuer avec\u{A0}: readiness answer a.yaml"))
  }

  @Test func `a charset without accents shows question marks and stores what was meant`() throws {
    let screen = try ScreenProgram(
      ["answer", "a.yaml", "--questionnaire", "quick-check.yaml", "--language", "fr"], in: program,
      environment: ["LC_ALL": "fr_FR.ISO-8859-1"])
    screen.expect("Entr?e commencer")
    screen.press("\r3cé\r\r")
    screen.expect("enregistr? ? 14:02")
    screen.press("q")
    #expect(screen.end() == 3)
    #expect(screen.terminal.output.allSatisfy { $0 < 0x80 })
    #expect(try program.read("a.yaml").contains("é"))
  }
}
