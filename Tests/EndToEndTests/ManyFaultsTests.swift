import Foundation
import TestSupport
import Testing

/// Files of nothing but faults are read in a time that grows as they do, and told in a few lines.
@Suite(.timeLimit(.minutes(1))) struct ManyFaultsTests {
  private let program: Program

  init() throws { program = try Program(with: "quick-check") }

  private func many(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined()
  }

  private func answers(_ text: String) -> String {
    "questionnaire: ./quick-check.yaml\nversion: 1\nanswers:\(text)\n"
  }

  /// Runs the program on a file.
  ///
  /// - Returns: what it says of the file.
  private func lines(_ arguments: String..., of text: String, named name: String) throws -> [String]
  {
    try program.write(text, to: name)
    let result = try program.run(arguments + [name])
    #expect([0, 65].contains(result.status))
    return (result.output + result.errors).split(separator: "\n").map(String.init)
  }

  @Test func `sixteen thousand unknown questions in one line`() throws {
    let text = answers(" {" + many(16_000) { "Q\($0): 1, " } + "}")
    let lines = try lines("check", of: text, named: "a.answers.yaml")
    #expect(lines.count { $0.contains("error: unknown question 'Q") } == 100)
    #expect(lines.last == "a.answers.yaml: and 15,900 more")
    #expect(lines.allSatisfy { $0.utf8.count < 200 })
  }

  @Test func `sixteen thousand repeated options in one line`() throws {
    let text = answers("\n  K9: [" + many(16_000) { _ in "simple, " } + "]")
    let lines = try lines("score", of: text, named: "a.answers.yaml")
    #expect(lines.count { $0.contains("error: option 'simple' appears twice") } == 100)
    #expect(lines.last == "a.answers.yaml: and 15,899 more")
  }

  @Test func `thirty-two thousand tags in one line`() throws {
    let text = "a: [" + many(32_000) { _ in "!t x, " } + "]\n"
    let lines = try lines("check", of: text, named: "a.yaml")
    // The keys that a questionnaire must have and this one lacks are faults, too.
    #expect(lines.count { $0.contains("error: tag '!t' is not taken") } > 90)
    #expect(lines.last?.contains(/^a.yaml: and 31,9[0-9]{2} more$/) == true)
  }

  @Test func `two thousand unknown aliases beside two thousand anchors`() throws {
    let text = many(2_000) { "a\($0): &n\($0) x\n" } + "b:\n" + many(2_000) { "  - *u\($0)\n" }
    let lines = try lines("check", of: text, named: "a.yaml")
    #expect(lines.count { $0.contains("error: ") } == 100)
    #expect(lines.last?.contains(" more") == true)
  }

  @Test func `eight thousand unknown columns`() throws {
    let text =
      "role,K1," + many(8_000) { "c\($0)," } + "\nsponsor,1," + many(8_000) { _ in "1," } + "\n"
    let lines = try lines(
      "team", "--questionnaire", "quick-check.yaml", of: text, named: "t.csv")
    #expect(lines.count { $0.contains("warning: the column 'c") } == 100)
    #expect(lines.contains("t.csv: and 7,900 more"))
  }

  @Test func `four hundred long questions that differ in a number only`() throws {
    let text = """
      format: 1
      id: big
      version: 1
      languages: [en]
      title: Big
      levels:
        - {id: one, from: 0, title: a, meaning: m}
        - {id: two, from: 50, title: b, meaning: m}
      dimensions:
        - id: d
          weight: 1
          title: d
          questions:

      """
      + many(400) {
        let text = many(25) { _ in "lorem ipsum dolor sit amet " }
        return "      - {id: q\($0), text: \"\(text)\($0)\", options: [aaaa bbbb, dddd eeee]}\n"
      }
    let lines = try lines("check", of: text, named: "alike.yaml")
    #expect(!lines.contains { $0.contains("near-duplicate-text") })
  }

  @Test func `what is not shown is counted in JSON and SARIF, too`() throws {
    try program.write("a: [" + many(3_000) { _ in "!t x, " } + "]\n", to: "a.yaml")
    let json = try program.run("check", "--format", "json", "a.yaml").output
    #expect(json.components(separatedBy: "\"message\"").count - 1 == 1_000)
    #expect(json.contains(/"more": 20[0-9]{2}\b/))
    let sarif = try program.run("check", "--format", "sarif", "a.yaml").output
    #expect(sarif.contains(/"more": 20[0-9]{2}\b/))
  }
}

/// Inputs that are refused by name, because no limit of the system refuses them.
@Suite struct RefusedInputTests {
  private let program: Program

  init() throws { program = try Program(with: "quick-check") }

  @Test func `a line of more than 64 KiB is refused, and the session goes on`() throws {
    let long = String(repeating: "x", count: 65_537)
    let result = try program.run(
      "answer", "a.answers.yaml", "--questionnaire", "quick-check.yaml", "--plain",
      "--language", "en", input: "\(long)\n3\n\(long)")
    #expect(result.output.components(separatedBy: "longer than 64 KiB").count == 3)
    #expect(!result.output.contains("xxx"))
    #expect(try program.read("a.answers.yaml").contains("K1: 3"))
    let longest = String(repeating: "x", count: 65_536)
    let read = try program.run(
      "answer", "b.answers.yaml", "--questionnaire", "quick-check.yaml", "--plain",
      "--language", "en", input: "\(longest)\n")
    #expect(!read.output.contains("64 KiB"))
  }

  @Test(arguments: [
    "253402300800", "99999999999999999999", "-1", "now", "9223372036854775807", "1.5",
  ])
  func `a frozen moment that is none is refused`(moment: String) throws {
    let result = try program.run("list", environment: ["SOURCE_DATE_EPOCH": moment])
    #expect(result.status == 64)
    #expect(result.errors.hasPrefix("Error: SOURCE_DATE_EPOCH is '\(moment)'."))
  }

  @Test(arguments: ["0", "253402300799", ""])
  func `a frozen moment between 1970 and 9999 is taken`(moment: String) throws {
    #expect(try program.run("list", environment: ["SOURCE_DATE_EPOCH": moment]).status == 0)
  }

  @Test func `the name of a questionnaire ends where it ends`() throws {
    try program.write(
      "questionnaire: \"./quick-check.yaml\\0.yaml\"\nversion: 1\nanswers: {}\n",
      to: "a.answers.yaml")
    let result = try program.run("score", "a.answers.yaml")
    #expect(result.status == 65)
    #expect(result.errors.contains("error: the name of the questionnaire has a null character"))
  }

  @Test func `a file that may not grow is a failure to write, not the end`() throws {
    try program.write(
      answers: "questionnaire: quick-check\nversion: 1\nanswers: {}\n", to: "a.yaml")
    let result = try program.shell(
      "ulimit -f 1; exec \(Program.path) report a.yaml --output r.html")
    #expect(result.status == 73)
    #expect(result.errors.hasPrefix("Error: cannot write r.html"))
  }

  @Test func `file names that are no UTF-8 open`() throws {
    try program.write("questionnaire: quick-check\nversion: 1\nanswers: {K1: 3}\n", to: "a.yaml")
    let name = "$(printf 'caf\\351.answers.yaml')"
    let result = try program.shell(
      """
      cp a.yaml "\(name)" && mkdir "$(printf 'd\\351')" && cp a.yaml "$(printf 'd\\351/\\377.yaml')"
      \(Program.path) check "\(name)" && \(Program.path) team "$(printf 'd\\351')" --format json
      \(Program.path) answer "\(name)" --no-input --set K1=4 >/dev/null 2>&1
      \(Program.path) report "\(name)" --output "$(printf 'r\\351.html')" && ls -b; cat "\(name)"
      """)
    #expect(result.output.contains("caf\u{FFFD}.answers.yaml: no findings"))
    #expect(result.output.contains("K1: 4"))
    #expect(result.output.contains(#"caf\351.answers.yaml"#))
    #expect(result.output.contains(#"r\351.html"#))
    #expect(!result.errors.contains("cannot read"), "\(result.errors)")
  }
}
