import Foundation
import TestSupport
import Testing

/// Many companies, a line of JSON each.
@Suite struct LinesTests {
  private let program: Program

  init() throws { program = try Program(with: "quick-check", "enterprise-2.0") }

  private static let arguments = [
    "score", "--format", "jsonl", "--questionnaire", "quick-check.yaml",
  ]

  /// A table of so many companies; every hundredth row has a cell that is no answer, every
  /// thousandth a role that is none.
  private func table(_ rows: Int) -> String {
    let lines = (0..<rows).map { number in
      let answers = (0..<3).map { "\((number / ($0 + 1)) % 5 + 1)" }.joined(separator: ",")
      let role = number % 1_000 == 500 ? "boss" : "manager"
      return "\(role),Company \(number),\(number % 100 == 7 ? "x" : "3"),"
        + "\(answers),sector \(number % 3)"
    }
    return "role,organisation,K1,K2,K3,K4,label:sector\n" + lines.joined(separator: "\n") + "\n"
  }

  private func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
  }

  @Test func `each row is a line, in order, and what cannot be read says so`() throws {
    let table = table(2_500)
    try program.write(table, to: "survey.csv")
    let result = try program.run(Self.arguments + ["survey.csv"])
    #expect(result.status == 65)
    #expect(result.errors == "27 of 2,500 lines tell an error, or what could not be read.\n")
    let lines = try objects(result.output)
    #expect(lines.map { $0["file"] as? String } == (0..<2_500).map { "survey.csv:\($0 + 2)" })
    let refused = lines.filter { $0["error"] != nil }
    #expect(refused.count == 2 && refused.allSatisfy { $0.count == 2 })
    #expect(
      (refused[0]["error"] as? String)?.hasPrefix("survey.csv:502:1: error: unknown role") == true)
    let faults = try #require(lines[7]["faults"] as? [String])
    #expect(faults.count == 1 && faults[0].hasPrefix("survey.csv:9:19: error: column 'K1': "))
    let answers = try #require(lines[7]["answers"] as? [String: Any])
    #expect(answers["organisation"] as? String == "Company 7")
    #expect(answers["labels"] as? [String: String] == ["sector": "sector 1"])
    let longest = result.output.split(separator: "\n").map(\.utf8.count).max() ?? 0
    #expect(longest < 2_000, "\(longest)")

    let piped = try program.run(Self.arguments + ["-"], input: table)
    #expect(piped.output == result.output.replacing("survey.csv:", with: "-:"))
  }

  @Test func `a run that was killed goes on where it stopped`() throws {
    try program.write(table(1_700), to: "survey.csv")
    let whole = try program.run(Self.arguments + ["survey.csv"]).output
    let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
    for count in [1, 499, 500, 1_234, 1_700] {
      let rest = try program.run(Self.arguments + ["survey.csv", "--skip", "\(count)"])
      #expect(rest.output == lines.dropFirst(count).joined(separator: "\n"))
    }
  }

  @Test func `a line holds the figures of the whole result`() throws {
    try program.write(answers: Fixture.answers("verdier-2024"), to: "verdier.answers.yaml")
    let json = try program.run("score", "verdier.answers.yaml", "--format", "json")
    let arguments = ["score", "verdier.answers.yaml", "--format", "jsonl"]
    let whole = try #require(try objects(json.output.replacing("\n", with: "")).first)
    let full = try #require(try objects(program.run(arguments + ["--full"]).output).first)
    #expect(full["file"] as? String == "verdier.answers.yaml")
    #expect(
      full.filter { $0.key != "file" } as NSDictionary == whole as NSDictionary)

    let line = try #require(try objects(program.run(arguments).output).first)
    for key in ["score", "level"] {
      #expect(line[key] as? NSDictionary == whole[key] as? NSDictionary, "\(key)")
    }
    let advice = try #require(line["advice"] as? [String: Any])
    #expect(advice["answer"] as? String == "test" && advice["outer"] == nil)
    let statuses = try #require(line["statuses"] as? [String: [String]])
    #expect(statuses == ["dontKnow": ["V3", "X3"]])
    let gates = try #require(line["gates"] as? [[String: String]])
    #expect(gates == [["id": "no-answer-ready", "state": "fires"]])
    let areas = try #require(line["dimensions"] as? [[String: Any]])
    let all = try #require(whole["dimensions"] as? [[String: Any]])
    for (area, all) in zip(areas, all) {
      #expect((area["low"] ?? area["known"]) as? Double == all["low"] as? Double)
      #expect((area["high"] ?? area["known"]) as? Double == all["high"] as? Double)
    }
  }

  @Test func `above 500 combinations the possible advices are at most those told`() throws {
    let text = try Fixture.answers("verdier-2025").replacing(/\n  (U1|U2|C1|R4): .*/) {
      "\n  \($0.output.1): dont-know"
    }
    try program.write(answers: text, to: "verdier.answers.yaml")
    let result = try program.run("score", "verdier.answers.yaml", "--format", "jsonl")
    let advice = try #require(try objects(result.output).first?["advice"] as? [String: Any])
    #expect(advice["outer"] as? Bool == true)
    let exact = try program.run("score", "verdier.answers.yaml", "--format", "json")
    let whole = try #require(
      try objects(exact.output.replacing("\n", with: "")).first?["advice"] as? [String: Any])
    let (some, all) = (whole["possible"] as? [String] ?? [], advice["possible"] as? [String] ?? [])
    #expect(!some.isEmpty && Set(some).isSubset(of: all))
  }

  @Test func `a folder is a line for each file, tables last`() throws {
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("companies"), withIntermediateDirectories: true)
    for number in 10..<50 {
      try program.write(
        "questionnaire: quick-check\nversion: 1\norganisation: Company \(number)\n"
          + "answers: {K1: \(number == 20 ? "x" : "3")}\n",
        to: "companies/c\(number).answers.yaml")
    }
    try program.write(table(3), to: "companies/a.csv")
    let result = try program.run(Self.arguments + ["companies"])
    #expect(result.status == 65)
    let lines = try objects(result.output)
    #expect(
      lines.map { $0["file"] as? String }
        == (10..<50).map { "companies/c\($0).answers.yaml" }
        + (2..<5).map { "companies/a.csv:\($0)" })
    #expect(lines[10]["error"] != nil && lines.count { $0["error"] != nil } == 1)
    let rest = try program.run(Self.arguments + ["companies", "--skip", "41"])
    let last = result.output.split(separator: "\n").suffix(2)
    #expect(rest.output == last.map { $0 + "\n" }.joined())
  }

  @Test func `a folder is read whatever is written, but for what was written there before`() throws
  {
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("companies"), withIntermediateDirectories: true)
    for name in ["a", "b"] {
      try program.write(
        "questionnaire: quick-check\nversion: 1\nanswers: {K1: 3}\n",
        to: "companies/\(name).answers.yaml")
    }
    let output = "companies/scores.csv"
    #expect(try program.run("score", "companies", "-o", output).status == 0)
    let table = try program.read(output)
    #expect(
      table.split(whereSeparator: \.isNewline).count == 3
        && table.contains("companies/b.answers.yaml"))
    let again = try program.run("score", "companies", "-o", output, "--force")
    #expect(again.status == 0, "\(again.errors)")
    #expect(try program.read(output) == table)
    try FileManager.default.removeItem(at: program.folder.appendingPathComponent(output))
    let text = try program.run("score", "companies")
    #expect(text.status == 0 && text.output.components(separatedBy: "Score:").count == 3)
  }

  @Test func `who stops reading ends the run`() throws {
    try program.write(table(20_000), to: "survey.csv")
    let command = "'\(Program.path)' \(Self.arguments.joined(separator: " ")) survey.csv"
    let result = try program.shell("(\(command); echo $? >&2) | head -n 1")
    #expect(result.output.hasPrefix("{\"file\":\"survey.csv:2\"") && result.errors == "0\n")
  }

  @Test(arguments: [
    (["-"], "does not name its questionnaire"), (["missing.csv"], "missing.csv"),
    (["-", "--questionnaire", "quick-check.yaml", "--skip=-1"], "--skip takes"),
    (["-", "--questionnaire", "quick-check.yaml", "--require", "tester"], "do not go with"),
  ])
  func `what cannot be done is refused in a sentence`(arguments: [String], error: String) throws {
    let result = try program.run(["score", "--format", "jsonl"] + arguments, input: "K1\n1\n")
    #expect(result.status > 63 && result.output.isEmpty)
    #expect(result.errors.contains(error), "\(result.errors)")
    #expect(try program.run("score", "x.answers.yaml", "--full").status == 64)
  }
}
