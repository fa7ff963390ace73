import TestSupport
import Testing

/// Questionnaires, answers and file names that try to drive the terminal.
@Suite(.serialized) struct HostileScreenTests {
  private let program: Program

  init() throws { program = try Program(with: "quick-check") }

  /// What turns colours on, clears the screen, names the window, answers, rings and turns the
  /// reading order around.
  private static let evil =
    #"\e[31mred\e[2J\e]0;owned\a\x9b6n\x90q\x9c\b\r\n\t\u202Eback\u2066\u2028\x7f"#

  private static let questionnaire = """
    format: 1
    id: hostile
    version: 1
    languages: [en]
    title: "Title \(evil)"
    introduction: "Introduction \(evil)"
    levels:
      - {id: one, from: 0, title: "Level \(evil)"}
      - {id: two, from: 50}
    roles:
      boss: "Role \(evil)"
    dimensions:
      - id: a
        weight: 1
        title: "Dimension \(evil)"
        about: "About \(evil)"
        questions:
          - id: q1
            text: "Question \(evil)"
            help: "Help \(evil)"
            evidence: "Evidence \(evil)"
            not-applicable: true
            options: ["First \(evil)", "Second \(evil)", "\(String(repeating: "long", count: 200))"]
          - {id: q2, type: number, range: [0, 9], unit: "Unit \(evil)", text: "Number \(evil)",
             scale: {0: 0, 9: 100}}
          - {id: q3, type: text, text: "Text \(evil)", max-length: 500}

    """

  @Test(arguments: [(80, 24), (40, 12), (120, 40)])
  func `a questionnaire cannot drive the terminal`(columns: Int, rows: Int) throws {
    try program.write(Self.questionnaire, to: "hostile.yaml")
    try program.write(
      "questionnaire: ./hostile.yaml\nversion: 1\norganisation: \"\(Self.evil)\"\nanswers: {}\n",
      to: "a.yaml")
    let screen = try ScreenProgram(["answer", "a.yaml"], in: program, columns: columns, rows: rows)
    screen.expect("? help")
    screen.press("\r")
    screen.expect("q1, ")
    let evil = Self.evil.replacing(#"\e"#, with: "\u{1B}").replacing(#"\x9b"#, with: "\u{9B}")
    for keys in [
      "1", "?", Keys.escape, "s", Keys.escape, "g", evil, Keys.escape, "m", Keys.escape, "/red",
      Keys.escape, "c" + Keys.paste(evil), "\r", "\r", "5\r", evil, Keys.paste(evil), "\r", "r",
    ] {
      screen.press(keys)
      // An Esc is a key of its own only after a while.
      if keys == Keys.escape { _ = screen.wait(seconds: 0.06) { _ in false } }
      screen.settle()
    }
    screen.expect("Check your answers")
    screen.press("q")
    #expect(screen.end() == 0)
    let file = try program.read("a.yaml")
    #expect(file.contains("q1: {answer: 1, note:") && file.contains("q3:"), "\(file)")
    let isClean = file.unicodeScalars.allSatisfy {
      $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
    }
    #expect(isClean)
  }

  @Test func `nor can the name of a file`() throws {
    let name = "\u{1B}[31ma\u{202E}.yaml"
    let screen = try ScreenProgram(
      ["answer", name, "--questionnaire", "quick-check.yaml"], in: program)
    screen.expect("Enter begin")
    screen.press("\r3\r")
    screen.expect("K2, question 2")
    let second = try ScreenProgram(["answer", name], in: program)
    #expect(second.end() == 75)
    screen.press("q")
    #expect(screen.end() == 3)
    for text in [screen.terminal.text, second.terminal.text] {
      #expect(!text.contains("\u{1B}[31ma") && !text.contains("\u{202E}"))
    }
    let plain = try program.run("answer", name, "--plain", input: ":quit\n")
    #expect(plain.status == 3 && !plain.output.contains("\u{1B}"))
    let missing = try program.run("score", "no" + name)
    #expect(missing.status == 66 && !missing.errors.contains("\u{1B}"))
  }
}
