import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Locks, changes from elsewhere and answers that cannot be saved, on the full screen.
@Suite(.serialized) struct FullScreenSavingTests {
  private let program: Program

  init() throws { program = try Program(with: "quick-check") }

  /// A session with one answer.
  private func start() throws -> ScreenProgram {
    let screen = try ScreenProgram(quickCheckIn: program)
    screen.answer("3", then: "K2, question 2")
    return screen
  }

  @Test func `a second session is told who has the file, and may take it over`() throws {
    let first = try start()
    let second = try ScreenProgram(["answer", "a.answers.yaml"], in: program)
    #expect(second.end() == 75)
    let holder = "is open in another session (process \(first.terminal.process) on "
    let told = second.terminal.text
    #expect(told.contains(holder) && told.contains("Use --read-only or --take-over."), "\(told)")
    #expect(!told.contains("\u{1B}"))
    let third = try ScreenProgram(["answer", "a.answers.yaml", "--take-over"], in: program)
    third.expect("a.answers.yaml: 1 of 10 answered")
    #expect(first.end() == -SIGTERM)
    third.press("\r4\r")
    third.expect("K10, question 3")
    #expect(try program.read("a.answers.yaml").contains("K2: 4"))
    #expect(program.exists("a.answers.yaml.lock"))
    third.press("q")
    #expect(third.end() == 3)
    #expect(!program.exists("a.answers.yaml.lock"))
  }

  @Test func `a mark is there again, even where no file was written yet`() throws {
    let first = try ScreenProgram(quickCheckIn: program)
    first.press("4cA word")
    first.expect("A word")
    first.press("\u{3}")
    #expect(first.end() == -SIGINT)
    #expect(!program.exists("a.answers.yaml"))
    let second = try ScreenProgram(
      ["answer", "a.answers.yaml", "--questionnaire", "quick-check.yaml"], in: program)
    second.expect("One answer was marked but not accepted: K1.")
    second.press("\r\r")
    second.expect("K2, question 2")
    let text = try program.read("a.answers.yaml")
    #expect(text.contains("K1: {answer: 4, note: \"A word\"}"), "\(text)")
    second.press("q")
    #expect(second.end() == 3)
  }

  @Test func `a choice of a file that is in use gives the screen back`() throws {
    let first = try start()
    let second = try ScreenProgram(["answer"], in: program)
    second.expect("Go on with a.answers.yaml")
    second.press("1\r")
    #expect(second.end() == 75)
    #expect(second.grid.text.contains("is open in another session"), "\(second.grid.text)")
    first.press("q")
    #expect(first.end() == 3)
  }

  @Test func `read only writes nothing, even beside another session`() throws {
    let first = try start()
    let reader = try ScreenProgram(["answer", "a.answers.yaml", "--read-only"], in: program)
    reader.expect("a.answers.yaml: 1 of 10 answered")
    let before = try program.read("a.answers.yaml")
    reader.press("\r5\r")
    reader.expect("K10, question 3")
    #expect(reader.lines[0].hasSuffix("read only"))
    reader.press("q")
    #expect(reader.end() == 3)
    #expect(reader.grid.text.contains("Read only, nothing was written: 2 of 10 answered"))
    #expect(try program.read("a.answers.yaml") == before)
    first.press("q")
    #expect(first.end() == 3)
  }

  @Test func `changes to other answers are merged, to the same ones they are not`() throws {
    let screen = try start()
    let theirs = try program.read("a.answers.yaml") + "  K9: [useful]  # seen at lunch\n"
    try program.write(theirs, to: "a.answers.yaml")
    screen.press("2\r")
    screen.expect("Changes made outside were loaded.")
    let merged = try program.read("a.answers.yaml")
    #expect(merged.contains("K9: [useful]  # seen at lunch") && merged.contains("K2: 2"))

    try program.write(merged + "  K10: 5\n", to: "a.answers.yaml")
    screen.press("1\r")
    screen.expect("Error: the file changed outside. Yours is in a.answers.mine.yaml.")
    #expect(screen.lines[0].hasSuffix("NOT SAVED"))
    #expect(try program.read("a.answers.yaml").contains("K10: 5"))
    #expect(try program.read("a.answers.mine.yaml").contains("K10: 1"))
    screen.press("w")
    screen.expect("Changes made outside were loaded.")
    #expect(screen.lines[0].contains("saved 14:02"))
    #expect(try program.read("a.answers.yaml").contains("K10: 1"))
    screen.press("q")
    #expect(screen.end() == 3)
  }

  @Test(arguments: ["q", "\u{3}"])
  func `what cannot be saved is tried again, and rescued at the end`(way: String) throws {
    let folder = program.folder.appendingPathComponent("inner")
    let files = FileManager.default
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    try program.write(Fixture.questionnaire("quick-check"), to: "inner/quick-check.yaml")
    let screen = try ScreenProgram(
      ["answer", "inner/a.answers.yaml", "--questionnaire", "inner/quick-check.yaml"], in: program)
    screen.expect("Enter begin")
    screen.press("\r")
    screen.answer("3", then: "K2, question 2")
    try files.removeItem(at: folder)
    screen.press("2\r")
    screen.expect("Error: not saved, no such file or directory. w tries again.")
    #expect(screen.lines[0].hasSuffix("NOT SAVED"))
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    screen.press("w")
    screen.expect("Saved.")
    let saved = try program.read("inner/a.answers.yaml")
    #expect(saved.contains("K1: 3") && saved.contains("K2: 2"))

    try files.removeItem(at: folder)
    screen.press("4\r")
    screen.expect("Error: not saved")
    screen.press(way)
    #expect(screen.end() == (way == "q" ? 74 : -SIGINT))
    #expect(screen.grid.text.contains("Your answers are in"), "\(screen.grid.text)")
    #expect(screen.grid.text.contains("Not saved in inner/a.answers.yaml: K10. 3 of 10 answered"))
    #expect(!screen.grid.text.contains("Saved inner"))
    let rescue = program.folder.appendingPathComponent("state/readiness/rescue")
    let copies = try files.contentsOfDirectory(atPath: rescue.path)
    let path = rescue.appendingPathComponent(copies[0])
    #expect(screen.terminal.text.contains("\n\(path.path)"))
    let copy = try String(contentsOf: path, encoding: .utf8)
    #expect(copy.contains("K1: 3") && copy.contains("K2: 2") && copy.contains("K10: 4"))
  }

  @Test func `a copy that cannot be written either is printed`() throws {
    let folder = program.folder.appendingPathComponent("inner")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try program.write(Fixture.questionnaire("quick-check"), to: "inner/quick-check.yaml")
    try program.write("", to: "state")
    let screen = try ScreenProgram(
      ["answer", "inner/a.answers.yaml", "--questionnaire", "inner/quick-check.yaml"], in: program)
    screen.expect("Enter begin")
    screen.press("\r")
    screen.expect("K1, ")
    try FileManager.default.removeItem(at: folder)
    screen.press("3\r")
    screen.expect("Error: not saved")
    screen.press("q")
    #expect(screen.end() == 74)
    let text = screen.terminal.text
    #expect(text.contains("questionnaire: ./quick-check.yaml") && text.contains("K1: 3"), "\(text)")
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Your answers are on standard output."))
  }

  @Test func `an answer given before is taken back by undo`() throws {
    let screen = try ScreenProgram(
      ["answer", "a.answers.yaml", "--questionnaire", "quick-check.yaml", "--set", "K4=2"],
      in: program)
    screen.press("\r")
    screen.expect("a.answers.yaml: 1 of 10 answered")
    #expect(try program.read("a.answers.yaml").contains("K4: 2"))
    screen.press("2\ru")
    screen.expect("Undone: K4 is open again.")
    screen.expect("K4, question 5")
    #expect(try !program.read("a.answers.yaml").contains("K4"))
  }
}
