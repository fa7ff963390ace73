import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// An interview on the full screen of a real terminal.
@Suite(.serialized) struct FullScreenTests {
  private let program: Program

  init() throws { program = try Program(with: "quick-check") }

  @Test func `from the choice of a questionnaire to the last line`() throws {
    let screen = try ScreenProgram(["answer"], in: program)
    screen.expect("> (*) 1  The panel’s ten questions (quick-check, 10 minutes)")
    screen.expect("Screen reader or braille display? Quit and use --plain, or set ACCESSIBLE=1.")
    screen.press("\r\r")
    for id in ["K1", "K2", "K10", "K3", "K4", "K5", "K6", "K7", "K8"] {
      screen.expect("\(id), question")
      screen.press("4\r")
    }
    screen.expect("K9, question 10 of 10")
    screen.answer("12", then: "10 of 10 answered.")
    screen.expect("No question is left open.")
    screen.press("f")
    screen.expect("First step: ")
    screen.press("\r")
    #expect(screen.end() == 0)
    #expect(screen.grid.text.contains("Saved quick-check.answers.yaml: 10 of 10 answered."))
    #expect(
      screen.grid.text.contains(
        "Report: readiness report quick-check.answers.yaml -o quick-check.html"))
    let file = try program.read("quick-check.answers.yaml")
    #expect(file.contains("K1: 4") && file.contains("K9: [simple, effective]"))
    #expect(!program.exists("quick-check.answers.yaml.lock"))
  }

  @Test func `back, undo, go to and review`() throws {
    let screen = try ScreenProgram(quickCheckIn: program)
    screen.answer("3", then: "K2, question 2")
    screen.answer("2", then: "K10, question 3")
    screen.press("4b")
    screen.expect("K2, question 2")
    screen.press("\t")
    screen.expect("> (*) 4")
    screen.press("u")
    screen.expect("Undone: K2 is open again.")
    #expect(try !program.read("a.answers.yaml").contains("K2"))
    screen.press("g")
    screen.expect("Go to a question")
    screen.press("k9\r")
    screen.expect("K9, question 10")
    screen.press("r")
    screen.expect("Check your answers")
    #expect(screen.lines.contains { $0.contains("K10") && $0.contains("open, not accepted") })
    screen.press("qs")
    #expect(screen.end() == 3)
    let again = try ScreenProgram(["answer", "a.answers.yaml"], in: program)
    again.expect("One answer was marked but not accepted: K10.")
  }

  @Test func `the cursor stands on the focus after every key`() throws {
    let screen = try ScreenProgram(quickCheckIn: program)
    let keys = [
      Keys.down, "j", "3", " ", "k", "d", Keys.up, "5", "e", "l", "l", "x", "\t", Keys.backTab,
      "/", Keys.escape, "s", Keys.escape, "\u{1B}[F", "\u{1B}[H", "?", Keys.escape, "zzz",
    ]
    for key in keys {
      // A lone Esc needs its time before the next key.
      screen.press(key)
      if key == Keys.escape { screen.expect("> (") }
      screen.settle()
      let isReading = "s?/".contains(key)
      #expect(isReading || screen.isCursorInFocus, "\(key.debugDescription)\n\(screen.grid.text)")
    }
  }

  @Test func `any size and back leaves no ghosts`() throws {
    let screen = try ScreenProgram(quickCheckIn: program)
    screen.press("3")
    screen.expect("> (*) 3")
    let before = screen.grid
    for (columns, rows) in [(80, 24), (30, 24), (200, 24), (20, 5), (80, 24)] {
      screen.terminal.resize(columns: columns, rows: rows)
      let isFitted = screen.wait {
        columns < 40 ? $0.lines[0].hasPrefix("Window too") : $0.lines[0].hasSuffix("yet")
      }
      #expect(isFitted, "\(columns)x\(rows)\n\(screen.grid.text)")
    }
    #expect(screen.grid.cells == before.cells && screen.grid.cursor == before.cursor)
    // Two changes in one moment: the size is the same, the content is not.
    screen.terminal.resize(columns: 30, rows: 5)
    screen.terminal.resize(columns: 80, rows: 24)
    #expect(screen.wait { $0.grid.cells == before.cells }, "\(screen.grid.text)")
  }

  @Test func `a window too small hands over to plain mode`() throws {
    let screen = try ScreenProgram(quickCheckIn: program)
    screen.answer("3", then: "K2, question 2")
    screen.terminal.resize(columns: 36, rows: 9)
    screen.expect("press p for plain mode")
    screen.press("p")
    #expect(screen.terminal.wait(for: "Number 1 to 5, or d: "))
    #expect(screen.terminal.isCooked)
    screen.press("2\n")
    #expect(screen.terminal.wait(for: "Saved K2: 2."))
    screen.press(":quit\n")
    #expect(screen.terminal.end() == 3)
    #expect(try program.read("a.answers.yaml").contains("K2: 2"))
  }

  @Test func `a paste inserts, never submits, and a megabyte does not freeze`() throws {
    let screen = try ScreenProgram(quickCheckIn: program)
    screen.press(Keys.paste("3\r4\r"))
    screen.expect("Pasted text ignored here.")
    screen.press("3c" + Keys.paste("one\u{1B}[31m\u{7}\ntwo"))
    screen.expect("Remark: one[31m")
    screen.press(Keys.paste(String(repeating: "x", count: 1 << 20)))
    screen.expect("Cut to 2,000 characters.")
    screen.press("\r\r")
    screen.expect("K2, question 2")
    let file = try program.read("a.answers.yaml")
    #expect(file.contains(#"K1: {answer: 3, note: "one[31m\ntwoxxx"#))
    #expect(!file.utf8.contains(0x1B) && !file.utf8.contains(0x07))
  }

  @Test func `keys that were typed before the screen came are obeyed once`() throws {
    let screen = try ScreenProgram(
      ["answer", "a.answers.yaml", "--questionnaire", "quick-check.yaml"], in: program)
    screen.press("\n3\n4\n")
    screen.expect("K10, question 3")
    let file = try program.read("a.answers.yaml")
    #expect(file.contains("K1: 3") && file.contains("K2: 4") && !file.contains("K10"))
  }

  @Test func `the editor writes the note`() throws {
    let editor = "#!/bin/sh\necho 'from the editor' >> \"$1\"\nls -l \"$1\" > seen\n"
    try program.write(editor, to: "ed")
    chmod(program.folder.appendingPathComponent("ed").path, 0o755)
    let screen = try ScreenProgram(
      quickCheckIn: program, environment: ["EDITOR": "./ed", "READINESS_EDITOR": ""])
    screen.press("3c")
    screen.expect("Remark:")
    screen.press("typed\u{5}")
    screen.expect("Remark: typed from the editor")
    #expect(try program.read("seen").hasPrefix("-rw-------"))
    screen.press("\r")
    screen.expect("K2, question 2")
    #expect(try program.read("a.answers.yaml").contains(#"note: "typed\nfrom the editor""#))

    try program.write("#!/bin/sh\nexit 3\n", to: "ed")
    screen.press("\u{5}")
    screen.expect("Editor ended with status 3. The text is unchanged.")
  }
}
