import Foundation
import TestSupport
import Testing

/// Answers get into files of any hand, one that does not holds no other back, and nothing is called
/// saved that is not.
@Suite struct RefusedEditTests {
  private let program: Program

  init() throws {
    program = try Program()
    let choice = Sample.choice("c", "since: 2")
    try program.write(
      Sample.head.replacing("version: 1", with: "version: 3") + """
        dimensions:
          - id: a
            questions:
              - {id: p, type: yes-no, text: p?}
              - \(choice)
              - {id: t, type: text, text: t?}
              - \(Sample.choice("d"))

        """, to: "small.yaml")
  }

  private static let head = "questionnaire: small.yaml\nversion: 3\nanswers:\n"

  @Test(arguments: [
    ("  ? p\n  d: 1\n", "p=yes", "  ? p\n  : yes\n  d: 1\n"),
    ("  t: >\n      the end", "d=2", "  d: 2  # b\n  t: >\n      the end"),
    ("  t: |+\n      end\n\n", "d=2", "  t: |+\n      end\n\n  d: 2  # b\n"),
    (
      "  d: {answer: 1, note: n, evidence: observed}\n", "d=2",
      "  d: {answer: 2, note: n, evidence: observed}\n"
    ),
    (
      "  d: {answer: 1, note: n}\n", "d={answer: 2, by: Anna}", "  d: {answer: 2, by: \"Anna\"}\n"
    ),
  ])
  func `one answer changes and every other byte stays`(
    before: String, given: String, after: String
  ) throws {
    try program.write(Self.head + before, to: "a.yaml")
    let result = try program.run("answer", "a.yaml", "--no-input", "--set", given)
    #expect(result.status == 4)
    #expect(result.output.hasPrefix("Saved a.yaml: "))
    #expect(try program.read("a.yaml") == Self.head + after)
  }

  @Test func `an outdated value that no longer reads is replaced whole and holds nothing back`()
    throws
  {
    let old = Self.head.replacing("version: 3", with: "version: 1")
    try program.write(old + "  p: yes\n  c: {answer: 9, note: x}  # then\n", to: "a.yaml")
    let result = try program.run(
      "answer", "a.yaml", "--plain", input: ":goto c\n2\nend\n3\n:finish\n")
    #expect(result.status == 0)
    #expect(result.output.contains("Saved a.yaml: 4 of 4 answered."))
    #expect(
      try program.read("a.yaml")
        == Self.head + "  p: yes\n  c: 2  # then\n  t: \"end\"\n  d: 3  # c\n")
  }

  /// A file of so many bytes that a long note does not fit into it.
  private func writeFullFile() throws {
    let comment = "# " + String(repeating: "x", count: 97) + "\n"
    let comments = String(repeating: comment, count: (1 << 20) / 100 - 3)
    try program.write(comments + Self.head + "  p: yes\n", to: "a.yaml")
  }

  private static let longNote = String(repeating: "a", count: 5_000)

  @Test func `what a file does not take is rescued, and the rest is saved`() throws {
    try writeFullFile()
    let typed = ":goto d\n:note \(Self.longNote)\n2\n:goto c\n4\n:save\n:quit\n"
    let result = try program.run("answer", "a.yaml", "--plain", input: typed)
    #expect(result.status == 74)
    #expect(result.output.contains("Saved c: 4."))
    #expect(
      result.output.contains(
        "Error: d not saved, the file would be larger than 1 MiB. :save tries again."))
    #expect(!result.output.contains("Saved d") && !result.output.contains("Saved a.yaml"))
    #expect(result.output.contains("\nNot saved in a.yaml: d. 3 of 4 answered.\n"))
    #expect(!result.output.contains("readiness report") && !result.output.contains("Go on with"))
    #expect(try program.read("a.yaml").hasSuffix("answers:\n  p: yes\n  c: 4  # d\n"))
    let copy = try rescued(result.errors)
    #expect(copy.hasPrefix("questionnaire: small.yaml\nversion: 3\n"))
    #expect(copy.contains("  c: 4  # d\n  d: {answer: 2, note: \"\(Self.longNote)\"}"))
    #expect(!program.exists("a.yaml.lock"))
  }

  @Test func `without input it is the same`() throws {
    try writeFullFile()
    let result = try program.run(
      "answer", "a.yaml", "--no-input", "--set", "d={answer: 2, note: \(Self.longNote)}", "--set",
      "c=4")
    #expect(result.status == 74)
    #expect(result.output.isEmpty)
    #expect(
      result.errors.hasPrefix(
        "Error: d not saved in a.yaml, the file would be larger than 1 MiB.\n"))
    #expect(try program.read("a.yaml").hasSuffix("answers:\n  p: yes\n  c: 4  # d\n"))
    #expect(try rescued(result.errors).contains("d: {answer: 2"))
    #expect(!program.exists("a.yaml.lock"))
  }

  @Test func `read only, nothing is called saved`() throws {
    try program.write(Self.head + "  p: yes\n", to: "a.yaml")
    let result = try program.run(
      "answer", "a.yaml", "--plain", "--read-only", input: ":goto d\n2\n:save\n:quit\n")
    #expect(result.output.contains("Read only, nothing is written.\n"))
    #expect(!result.output.contains("Everything is saved"))
  }

  /// The rescue copy that a message on standard error names.
  private func rescued(_ errors: String) throws -> String {
    let match = try #require(errors.firstMatch(of: /Your answers are in (.+)\n/), "\(errors)")
    return try String(contentsOfFile: String(match.output.1), encoding: .utf8)
  }
}
