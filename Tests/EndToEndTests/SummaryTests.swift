@testable import ReadinessCommand
import TestSupport
import Testing

/// What a terminal gets of a report for which no file is named.
@Suite(.serialized) struct SummaryTests {
  private let program: Program

  init() throws {
    program = try Program(with: "quick-check")
    for (name, date, line) in [("a", "2024-04-14", 3), ("b", "2025-05-15", 4)] {
      let answers = (1...8).map { "K\($0): \(line)" }.joined(separator: ", ")
      try program.write(
        "questionnaire: ./quick-check.yaml\nversion: 1\ndate: \(date)\n"
          + "organisation: Maison Verdier\nrespondent: {name: \(name.uppercased()), role: manager}\n"
          + "answers: {\(answers), K9: [simple]}\n", to: "\(name).answers.yaml")
    }
  }

  private static let commands = [
    (["compare"], "what has changed since"), (["team"], "Our advice"),
    (["portfolio", "--minimum", "1"], "The score is"),
  ]

  @Test(arguments: commands)
  func `a terminal gets the first page in its width, and how to write the whole`(
    command: [String], says: String
  ) throws {
    let arguments = command + ["a.answers.yaml", "b.answers.yaml"]
    let whole = "readiness " + arguments.joined(separator: " ")
    for columns in [40, 80, 120] {
      // A slow run would also tell that it works, on a line that it takes back.
      let terminal = try PseudoTerminal(
        arguments, in: program, columns: columns, environment: ["ACCESSIBLE": "1"])
      #expect(terminal.end() == 0)
      let text = terminal.text.replacing("\r\n", with: "\n")
      let lines = text.split(separator: "\n")
      #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(says))
      #expect(lines.allSatisfy { $0.count <= columns || $0.hasPrefix("  readiness ") }, "\(text)")
      #expect(!text.contains("<!--") && !text.contains("|") && !text.contains("**"))
      #expect(text.contains("\(whole) -o \(command[0]).html\n"))
      #expect(text.hasSuffix("\(whole) --format markdown\n"))
    }
  }

  @Test(arguments: commands)
  func `a pipe and who asks for Markdown get the whole`(command: [String], _: String) throws {
    let arguments = command + ["a.answers.yaml", "b.answers.yaml"]
    #expect(try program.run(arguments).output.contains("\n<!-- readiness"))
    let terminal = try PseudoTerminal(arguments + ["--format", "markdown"], in: program)
    #expect(terminal.end() == 0 && terminal.text.contains("\n<!-- readiness"))
  }

  @Test func `text is broken at spaces, and a command stays in one piece`() {
    #expect("- one two three\nfour".fitted(to: 9) == "- one two\n  three\nfour")
    #expect(
      "Go on with: readiness answer a.yaml".fitted(to: 20)
        == "Go on with:\n  readiness answer a.yaml")
    #expect("Report: readiness report a".fitted(to: 26) == "Report: readiness report a")
  }

  @Test func `what is said behind a session is fitted to the screen`() throws {
    try program.write(
      "questionnaire: ./quick-check.yaml\nversion: 1\nanswers: {K1: 3}\n", to: "c.answers.yaml")
    let screen = try ScreenProgram(["answer", "c.answers.yaml"], in: program, columns: 40)
    screen.expect("Enter ")
    screen.press("\r")
    screen.press("q")
    #expect(screen.end() == 3)
    let text = screen.terminal.text
    #expect(
      text.contains("answered,\r\n9 open.\r\nGo on with:\r\n  readiness answer c.answers.yaml\r\n"))
  }
}
