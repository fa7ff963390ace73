import TestSupport
import Testing

/// The same interview line by line and on the full screen leaves the same file.
@Suite(.serialized) struct ParityTests {
  /// What is done at a question: the keys on the full screen, the lines in plain mode.
  private static let script: [(id: String, keys: String, lines: [String])] = [
    ("F1", "yep\rno\r", ["yep", "no"]),
    ("S1", "4\r", ["4"]),
    (
      "U1", "ecThe page of 3 March: “yes” # no\r3\r",
      [":evidence documented", ":note The page of 3 March: “yes” # no", "3"]
    ),
    ("U3", "1 4\r2 1\r", ["1 4", "1 2"]),
    ("C2", "de 3 à 6\r\u{15}4\r", ["de 3 à 6", "4"]),
    ("C2", "3-6\r", ["3-6"]),
    ("C3", "d\r", ["d"]),
    ("C4", "1.5\r2-3\r2\r", ["1.5", "2-3", "2"]),
    ("T2", "1.5\r", ["1,5"]),
    ("T3", "nNo common tool yet.\r\r", ["n", "No common tool yet."]),
    ("X1", "1\ru", ["1", ":undo"]),
    ("S1", "x", [":clear"]),
    ("C4", "5\r", ["5"]),
    ("R2", "ee4\r", [":evidence observed", "4"]),
    ("U1", "c\u{15}\r\r", [":note", ""]),
    ("R1", "2b4", ["2", ":undo"]),
    ("S3", "4\r", ["4"]),
  ]

  private static let byHand = """
    questionnaire: ./enterprise-2.0.yaml
    version: 1
    organisation: Maison Verdier  # a fictional company

    answers:
      # asked at lunch
      U1: 2   # A theme (visibility, collaboration, innovation) with no named users.
      C4: {answer: 1, by: Anna, evidence: documented}
      T3: [write]
      # the end
    """

  @Test(arguments: ["", byHand, byHand.replacing("\n", with: "\r\n")])
  func `both modes leave the same bytes`(file: String) throws {
    let plain = try Program(with: "enterprise-2.0")
    let full = try Program(with: "enterprise-2.0")
    if !file.isEmpty { for program in [plain, full] { try program.write(file, to: "a.yaml") } }
    let arguments = ["answer", "a.yaml", "--questionnaire", "enterprise-2.0.yaml"]

    let lines = Self.script.flatMap { [":goto \($0.id)"] + $0.lines } + [":quit"]
    let printed = try plain.run(
      arguments + ["--plain"], input: lines.map { $0 + "\n" }.joined())
    #expect(printed.status == 3)

    let screen = try ScreenProgram(arguments, in: full)
    screen.expect("Enter ")
    screen.press("\r")
    for step in Self.script {
      screen.press("\u{7}\(step.id)\r")
      screen.expect("\(step.id), question")
      screen.press(step.keys)
    }
    screen.press("q")
    #expect(screen.end() == 3)

    let text = try plain.read("a.yaml")
    #expect(try full.read("a.yaml") == text)
    #expect(text.contains("C2: {between: [3, 6]}") && !text.contains("X1:"), "\(text)")
    #expect(
      text.contains("S3: 4") && text.contains("F1: no") && !text.contains("S1:")
        && !text.contains("R1:"))
  }
}
