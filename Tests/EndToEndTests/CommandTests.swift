import Foundation
@testable import ReadinessCommand
import TestSupport
import Testing

/// The commands as a shell sees them.
@Suite struct CommandTests {
  private let program: Program

  init() throws {
    program = try Program(with: "enterprise-2.0", "quick-check")
    for name in ["verdier-2024", "verdier-2025"] {
      try program.write(answers: Fixture.answers(name), to: "\(name).answers.yaml")
    }
  }

  @Test func `a newcomer sees a report at once`() throws {
    let result = try program.run("report", "--example")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("# Maison Verdier: are you ready for enterprise 2.0?\n"))
    #expect(result.output.contains("## Our advice: Test"))
    #expect(result.errors == "")
    let french = try program.run("report", "--example", environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(french.output.contains("## Notre conseil\u{A0}: Tester"))
  }

  @Test func `every command has help with an example`() throws {
    for command in RootCommand.names {
      let result = try program.run("help", command)
      #expect(result.status == 0)
      #expect(result.output.contains("Example"), "\(command)")
      #expect(result.output.contains("readiness \(command)"), "\(command)")
      // What was broken by hand must not be broken again, which leaves short lines between.
      let widths = try ["80", "200"].map { columns in
        let help = try program.run("help", command, environment: ["COLUMNS": columns]).output
        return help.components(separatedBy: "\n\nUSAGE")[0].components(separatedBy: "\n\n")
          .dropFirst()
      }
      #expect(widths[0] == widths[1], "\(command)")
    }
    #expect(try program.run("--version").output.hasPrefix("readiness "))
    #expect(try program.run("--generate-completion-script", "bash").status == 0)
  }

  @Test(arguments: [("report", false), ("compare", false), ("portfolio", false), ("team", true)])
  func `help names the formats that the command takes`(command: String, hasCSV: Bool) throws {
    let help = try program.run(command, "--help").output
    let values = try #require(help.firstMatch(of: /The format[^(]*\(values: ([^)]*)\)/)).output.1
    let words = values.split { $0 == "," || $0.isWhitespace }
    #expect(words == ["markdown", "html", "json"] + (hasCSV ? ["csv"] : []), "\(help)")
  }

  @Test func `the commands are grouped by what one wants`() throws {
    let help = try program.run("--help").output
    let words = help.split(separator: "\n").compactMap { line -> String? in
      if line.hasSuffix(":"), line == line.uppercased() { return String(line) }
      guard line.hasPrefix("  "), !line.hasPrefix("   "), !line.hasPrefix("  -"),
        !line.hasPrefix("  See"), !line.hasPrefix("  readiness")
      else { return nil }
      return line.split(separator: " ").first.map(String.init)
    }
    #expect(
      words == [
        "OPTIONS:", "ANSWERING:", "answer", "list", "show",
        "RESULTS:", "report", "score", "plan", "do", "explain", "compare",
        "SEVERAL PEOPLE:", "split", "form", "table", "team",
        "MANY COMPANIES:", "portfolio",
        "AUTHORING:", "new", "check", "try", "diff", "schema",
      ])
  }

  @Test(arguments: ["nan", "inf", "-1", "1e300", "100001", "many"])
  func `a number of days that is none is wrong usage`(days: String) throws {
    let file = "verdier-2024.answers.yaml"
    for command in ["score", "report", "plan", "explain", "team"] {
      let result = try program.run(command, file, "--days=\(days)")
      #expect(result.status == 64, "\(command)")
      #expect(result.errors.contains("'\(days)' is invalid for '--days <days>'"), "\(command)")
    }
  }

  @Test func `scores come as text and as JSON`() throws {
    let text = try program.run("score", "verdier-2024.answers.yaml", "--language", "en")
    #expect(text.output.contains("Score: 40 to 44 of 100. Level Tester."))
    #expect(text.output.contains("2 missing answers: What will a full year cost"))
    let json = try program.run("score", "verdier-2024.answers.yaml", "--format", "json")
    let object = try #require(try JSONComparison.read(json.output) as? [String: Any])
    #expect(object["plan"] is NSNull)
    let answers = try #require(object["answers"] as? [String: Any])
    #expect((answers["sha256"] as? String)?.count == 64)
  }

  @Test func `several files give a line each, faulty ones too`() throws {
    try program.write(
      "questionnaire: ./quick-check.yaml\nversion: 1\nanswers: {K1: 9}\n", to: "bad.yaml")
    let result = try program.run(
      "score", "--format", "json", "verdier-2024.answers.yaml", "bad.yaml", "none.yaml",
      "verdier-2025.answers.yaml")
    let lines = result.output.split(separator: "\n")
    #expect(result.status == 65)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("{\"file\":\"verdier-2024.answers.yaml\",\"advice\":"))
    #expect(lines[1].hasPrefix("{\"file\":\"bad.yaml\",\"error\":\"bad.yaml:3:15: error: '9'"))
    #expect(lines[2].contains("\"error\":\"Error: cannot read none.yaml: no such file"))
  }

  @Test func `a pipeline can require a level and an advice`() throws {
    let file = "verdier-2024.answers.yaml"
    #expect(try program.run("score", file, "--require", "tester").status == 0)
    let below = try program.run("score", file, "--require", "practitioner")
    #expect(below.status == 5)
    #expect(below.errors.contains("the level is at most “Tester”, below “Practitioner”"))
    #expect(try program.run("score", file, "--require-advice", "test").status == 0)
    #expect(try program.run("score", file, "--require-advice", "go").status == 5)
    #expect(try program.run("score", file, "--require", "expert").status == 64)
  }

  @Test func `check reports every fault and says nothing else`() throws {
    try program.write(
      "questionnaire: ./quick-check.yaml\nversion: 1\nanswers:\n  K1: 9\n  K44: 1\n  K9: [simple, none]\n",
      to: "bad.answers.yaml")
    let result = try program.run("check", "bad.answers.yaml", "verdier-2024.answers.yaml")
    #expect(result.status == 65)
    #expect(
      result.output == """
        bad.answers.yaml:4:7: error: '9' is not offered [wrong-answer]
          |
        4 |   K1: 9
          |       ^
          = help: write an answer from 1 to 5, or dont-know
        bad.answers.yaml:5:3: error: unknown question 'K44' [wrong-answer]
          |
        5 |   K44: 1
          |   ^^^
          = help: the nearest question is 'K4'
        bad.answers.yaml:6:16: error: option 'none' excludes the others [wrong-answer]
          |
        6 |   K9: [simple, none]
          |                ^^^^
          = help: write '[none]' by itself, or leave it out
        verdier-2024.answers.yaml: no findings

        """)
  }

  @Test func `the shipped questionnaires are listed, shown and valid when copied`() throws {
    let list = try program.run("list")
    #expect(list.output.split(separator: "\n").count == 6)
    #expect(list.output.hasPrefix("quick-check"))
    let yaml = try program.run("show", "quick-check", "--format", "yaml").output
    #expect(yaml == (try Repository.text("Questionnaires/quick-check.yaml")))
    try program.write(yaml, to: "mine.yaml")
    #expect(try program.run("check", "mine.yaml").output == "mine.yaml: no findings\n")
    #expect(try program.run("show", "mine.yaml", "--language", "fr").output.contains("- [ ] 1. "))
  }

  @Test func `plans and explanations`() throws {
    let plan = try program.run("plan", "verdier-2024.answers.yaml", "--days", "10")
    #expect(plan.output.contains("  R4.a  +1.2  1 d"))
    let way = try program.run("plan", "verdier-2024.answers.yaml", "--to", "practitioner")
    #expect(
      way.output.hasPrefix(
        "The level Practitioner takes at least 41.5 person-days, missing answers "))
    let explanation = try program.run("explain", "verdier-2024.answers.yaml", "C2")
    #expect(explanation.output.contains("Worth 6 points: 100 × 18/100"))
    #expect(explanation.output.contains("The question is the first weak link"))
    #expect(try program.run("explain", "verdier-2024.answers.yaml", "C22").status == 64)
  }

  @Test func `a plan without an action says why`() throws {
    func plan(use: Int, days: String) throws -> String {
      let answers = (1...10).map { question in
        switch question {
        case 2: "K2: \(use)"
        case 9: "K9: [effective]"
        case 10: "K10: 1"
        default: "K\(question): 2"
        }
      }
      try program.write(
        "questionnaire: ./quick-check.yaml\nversion: 1\n"
          + "answers: {\(answers.joined(separator: ", "))}\n",
        to: "low.yaml")
      return try program.run("plan", "low.yaml", "--days", days).output
    }
    #expect(
      try plan(use: 3, days: "0.5")
        == "The advice is to wait; no action that is useful in any case fits into 0.5 "
        + "person-days.\n")
    #expect(try plan(use: 3, days: "1").contains("  K10.a  +3.3  1 d"))
    // The action needs the users to be named, which no action of its kind does.
    #expect(try plan(use: 2, days: "3").hasPrefix("The advice is to wait, so no action is planned"))
  }

  @Test func `a report goes into a file, never over the answers`() throws {
    let file = "verdier-2024.answers.yaml"
    #expect(try program.run("report", file, "-o", "report.md").status == 0)
    #expect(try program.read("report.md").hasPrefix("# Maison Verdier: "))
    let before = try program.read(file)
    #expect(try program.run("report", file, "-o", file).status == 64)
    #expect(try program.read(file) == before)
    #expect(try program.run("report", file, "-o", "no/such/folder.md").status == 73)
  }

  @Test func `what cannot be read is one clear line`() throws {
    try program.write("", to: "empty.yaml")
    try Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2]).write(
      to: program.folder.appendingPathComponent("binary"))
    try Data(repeating: 0x61, count: 10 << 20).write(
      to: program.folder.appendingPathComponent("large.yaml"))
    let cases: [(String, Int32, String)] = [
      ("none.yaml", 66, "Error: cannot read none.yaml: no such file or directory\n"),
      (".", 66, "Error: cannot read .: is a directory\n"),
      ("empty.yaml", 65, "empty.yaml:1:1: error: the file is empty"),
      ("binary", 65, "binary:1:1: error: control character 0x7F is not allowed"),
      (
        "large.yaml", 65,
        "large.yaml:1:1: error: the file is larger than 1,048,576 bytes, the largest "
          + "size that is read"
      ),
    ]
    for (file, status, message) in cases {
      // Of a folder score reads what lies in it.
      for command in ["score", "report", "check"] where file != "." || command != "score" {
        let result = try program.run(command, file)
        #expect(result.status == status, "\(command) \(file)")
        #expect((result.errors + result.output).hasPrefix(message), "\(command) \(file)")
      }
    }
  }

  @Test(.enabled(if: getuid() != 0, "root may read any file"))
  func `what may not be read is one clear line`() throws {
    try program.write("x: y\n", to: "secret.yaml")
    let secret = program.folder.appendingPathComponent("secret.yaml").path
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: secret)
    for command in ["score", "report", "check"] {
      let result = try program.run(command, "secret.yaml")
      #expect(result.status == 66, "\(command)")
      #expect(
        result.errors + result.output == "Error: cannot read secret.yaml: permission denied\n")
    }
  }

  @Test func `an answers file finds its questionnaire in its own folder only`() throws {
    let yaml = try Fixture.questionnaire("quick-check")
      .replacing("id: quick-check", with: "id: mine")
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("inner"), withIntermediateDirectories: true)
    try program.write(yaml, to: "mine.yaml")
    try program.write(
      "questionnaire: ./mine.yaml\nversion: 1\nanswers: {K1: 3}\n", to: "a.answers.yaml")
    try program.write(
      "questionnaire: ../mine.yaml\nversion: 1\nanswers: {K1: 3}\n", to: "inner/b.answers.yaml")
    #expect(try program.run("score", "a.answers.yaml").status == 0)
    let outside = try program.run("score", "inner/b.answers.yaml")
    #expect(outside.status == 65)
    #expect(outside.errors.contains("lies outside the folder of this file"))
    #expect(
      try program.run("score", "inner/b.answers.yaml", "--questionnaire", "mine.yaml").status == 0)
  }
}

extension RootCommand {
  /// The names of all commands.
  static var names: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
