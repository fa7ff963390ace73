import Foundation
import TestSupport
import Testing

/// Many companies together, as a shell sees them.
@Suite struct PortfolioTests {
  private let program: Program

  init() throws {
    program = try Program(with: "quick-check")
    try program.write(Self.survey, to: "survey.csv")
    try program.write(Self.lines.get(), to: "lines.jsonl")
  }

  private static let questionnaire = ["--questionnaire", "quick-check.yaml"]

  /// 200 companies, 40 of them at two dates.
  private static let survey: String = {
    let lines = (0..<240).map { number in
      let answers = (1...6).map { "\((number * $0 + number / 7) % 5 + 1)" }
      let sector = number % 200 < 3 ? "mining" : ["retail", "industry"][number % 2]
      let unknown = number % 8 == 0 ? "dont-know" : answers[5]
      return
        "Company \(number % 200),\(number < 200 ? 2024 : 2025)-03-0\(number % 9 + 1),\(sector),"
        + answers.dropLast().joined(separator: ",") + "," + unknown
    }
    let header = "organisation,date,label:sector,K1,K2,K3,K4,K5,K6"
    return ([header] + lines).joined(separator: "\n") + "\n"
  }()

  /// The line of each row, made once for all tests.
  private static let lines = Result {
    let program = try Program(with: "quick-check")
    try program.write(survey, to: "survey.csv")
    let scored = try program.run(
      ["score", "survey.csv", "--format", "jsonl", "--days", "20"] + questionnaire)
    #expect(scored.status == 0, "\(scored.errors)")
    return scored.output
  }

  private func portfolio(_ arguments: String...) throws -> Program.Result {
    try program.run(["portfolio"] + arguments + Self.questionnaire)
  }

  private func json(_ arguments: String...) throws -> [String: Any] {
    let result = try program.run(
      ["portfolio"] + arguments + ["--format", "json"] + Self.questionnaire)
    #expect(result.status == 0, "\(result.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  @Test func `companies are counted once, and few of them are not told of`() throws {
    let all = try json("lines.jsonl", "--by", "sector")
    #expect(all["companies"] as? Int == 200 && all["minimum"] as? Int == 5)
    let change = try #require(all["change"] as? [String: Any])
    #expect(change["companies"] as? Int == 40)
    let groups = try #require(all["groups"] as? [[String: Any]])
    #expect(groups.map { $0["name"] as? String } == ["industry", "mining", "retail"])
    #expect(groups[1]["companies"] is NSNull && groups[1]["score"] is NSNull)
    #expect(groups.count { $0["companies"] is NSNull } == 2, "the others would tell")
    let plain = try json("lines.jsonl")
    for key in ["levels", "advice", "gates", "score", "risks"] {
      #expect((all[key] as? NSObject) == (plain[key] as? NSObject), "\(key)")
    }
    #expect((all["actions"] as? [[String: Any]])?.first?["gain"] is Double)
    let twice = try program.run(
      ["portfolio", "-"] + ["--format", "json"] + Self.questionnaire,
      input: program.read("lines.jsonl").split(separator: "\n").reversed().joined(separator: "\n"))
    #expect(twice.output.contains("\"companies\": 200"))
  }

  @Test func `a page says where they stand in both languages`() throws {
    let page = try portfolio("lines.jsonl", "--by", "sector", "-o", "p.html", "--language", "en")
    #expect(page.status == 0 && page.output == "Wrote p.html.\n", "\(page.errors)")
    let html = try program.read("p.html")
    for text in ["200 companies", "half of the companies score", "By sector", "withheld", "<svg"] {
      #expect(html.contains(text), "\(text)")
    }
    let french = try portfolio("lines.jsonl", "--format", "markdown", "--language", "fr").output
    for text in ["200 entreprises", "Ce qui limite le plus", "Depuis la dernière fois"] {
      #expect(french.contains(text), "\(text)")
    }
  }

  @Test func `a folder of answers files is the same as its lines`() throws {
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("all"), withIntermediateDirectories: true)
    for number in 0..<40 {
      try program.write(
        "questionnaire: ../quick-check.yaml\nversion: 1\norganisation: Company \(number)\n"
          + "labels: {sector: retail}\nanswers: {K1: \(number % 4 + 1), K2: 3, K3: 2, K4: 4, K5: 1}\n",
        to: "all/c\(number).answers.yaml")
    }
    // A path may not lead out of its folder, so the files name what is shipped.
    for number in 0..<40 {
      let text = try program.read("all/c\(number).answers.yaml")
      try program.write(
        text.replacing("../quick-check.yaml", with: "quick-check"),
        to: "all/c\(number).answers.yaml")
    }
    let scored = try program.run("score", "all", "--format", "jsonl", "--days", "20")
    try program.write(scored.output, to: "all.jsonl")
    let lines = try program.run("portfolio", "all.jsonl", "--format", "json")
    let folder = try program.run("portfolio", "all", "--format", "json")
    #expect(lines.status == 0 && lines.output == folder.output, "\(lines.errors) \(folder.errors)")
  }

  @Test func `what is as frequent is named together`() throws {
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("same"), withIntermediateDirectories: true)
    for number in 0..<6 {
      try program.write(
        "questionnaire: quick-check\nversion: 1\norganisation: Company \(number)\n"
          + "answers: {K1: 1, K3: 3, K4: 1, K8: 1}\n", to: "same/c\(number).answers.yaml")
    }
    let page = try program.run(
      "portfolio", "same", "--format", "markdown", "--language", "en"
    ).output
    #expect(
      page.contains(
        "The most frequent blocking conditions, in 100% of the companies each: nobody can say what "
          + "it is for, and for whom (K1); no time agreed to run it (K4); no small test that can be "
          + "stopped (K8)."), "\(page)")
  }

  @Test func `benchmarks add up, and published ones do not`() throws {
    let text = try program.read("lines.jsonl").split(separator: "\n")
    // Companies with two dates are in one part.
    let parts = (0..<4).map { part in
      text.enumerated().filter { $0.offset % 200 % 4 == part }.map(\.element)
    }
    var names: [String] = []
    for (index, lines) in parts.enumerated() {
      try program.write(lines.joined(separator: "\n") + "\n", to: "l\(index).jsonl")
      names.append("b\(index).json")
      let part = try portfolio(
        "l\(index).jsonl", "--by", "sector", "--write-benchmark", "b\(index).json")
      #expect(part.status == 0 && part.output == "Wrote b\(index).json.\n", "\(part.errors)")
    }
    _ = try portfolio("lines.jsonl", "--by", "sector", "--write-benchmark", "whole.json")
    let whole = try program.read("whole.json")
    for order in [names, names.reversed()] {
      let merged = try program.run(["portfolio"] + order + ["--write-benchmark", "-"])
      #expect(merged.output == whole, "\(merged.errors)")
    }
    let published = try portfolio("whole.json", "--publish", "--write-benchmark", "public.json")
    #expect(published.status == 0)
    #expect(try !program.read("public.json").contains("mining"))
    let refused = try portfolio("public.json", "b1.json", "--write-benchmark", "x.json")
    #expect(refused.status == 65 && refused.errors.contains("public.json was published"))

    try program.write(
      "questionnaire: quick-check\nversion: 1\nlabels: {sector: retail}\ndate: 2025-01-01\n"
        + "answers: {K1: 4, K2: 4, K3: 4, K4: 4, K5: 4, K6: 4, K7: 4, K8: 4, K9: [simple]}\n",
      to: "own.answers.yaml")
    let report = try program.run(
      "report", "own.answers.yaml", "--benchmark", "whole.json", "--language", "en", "-o", "r.html",
      "--questionnaire", "quick-check.yaml")
    #expect(report.status == 0, "\(report.errors)")
    let page = try program.read("r.html")
    #expect(page.contains("Among other companies") && page.contains("chose to answer"))
    #expect(page.contains(/is higher than that of \d+% of the 200 companies \(2024 to 2025\)/))
  }

  @Test(arguments: [
    (
      ["survey.csv"],
      "with: readiness score survey.csv --questionnaire quick-check.yaml --format jsonl"
    ),
    (["missing.jsonl"], "missing.jsonl"),
    (["quick-check.yaml"], "is a questionnaire"), (["lines.jsonl", "--publish"], "--publish goes"),
    (["lines.jsonl", "--minimum", "500"], "at least 500 are needed"),
    (["lines.jsonl", "--minimum", "0"], "--minimum takes"),
  ])
  func `what cannot be done is refused in a sentence`(arguments: [String], error: String) throws {
    let result = try program.run(["portfolio"] + arguments + Self.questionnaire)
    #expect(result.status > 63)
    #expect(result.errors.contains(error), "\(result.errors)")
  }

  @Test func `a table that names no questionnaire is to be scored with one`() throws {
    let result = try program.run("portfolio", "survey.csv")
    #expect(result.errors.contains("score survey.csv --questionnaire ID --format jsonl"))
  }

  @Test func `lines that are no result are told and not counted`() throws {
    let text = try program.read("lines.jsonl")
    let more =
      text + "{\"file\":\"x.csv:9\",\"error\":\"x.csv:9:1: error: bad\"}\nnonsense\n"
      + "{\"score\":{},\"questionnaire\":{\"id\":\"other\",\"version\":3}}\n"
    try program.write(more, to: "more.jsonl")
    let result = try portfolio("more.jsonl", "--format", "json")
    #expect(result.status == 65 && result.output.contains("\"companies\": 200"))
    for text in [
      "x.csv:9:1: error: bad", "more.jsonl:242: no result", "other, version 3",
      "3 files or lines are not counted.",
    ] {
      #expect(result.errors.contains(text), "\(result.errors)")
    }
  }

  @Test func `a label that no company has is told, with those there are`() throws {
    let result = try portfolio("lines.jsonl", "--by", "region", "--language", "en")
    #expect(result.errors.contains("No company has the label “region”. Labels: “sector”."))
  }

  @Test func `what removes a blocking condition has its gain in the lines`() throws {
    let answers = (1...10).map { "K\($0): \($0 == 9 ? "[simple]" : $0 == 8 ? "1" : "4")" }
    try program.write(
      "questionnaire: ./quick-check.yaml\nversion: 1\nanswers: {"
        + answers.joined(separator: ", ") + "}\n", to: "blocked.answers.yaml")
    let line = try program.run("score", "blocked.answers.yaml", "--format", "jsonl", "--days", "20")
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(line.output.utf8)) as? [String: Any])
    let plan = try #require(result["plan"] as? [String: Any])
    let gains = try #require(plan["gains"] as? [String: Double])
    #expect(line.output.contains("\"id\":\"no-small-test\",\"state\":\"fires\""))
    #expect(gains["K8.a"].map { $0 > 0 } ?? false, "\(gains)")
    #expect(Set(gains.keys) == Set(plan["order"] as? [String] ?? []))
  }
  @Test func `where the advice is to wait, what is useful in any case is counted`() throws {
    // With two days the whole plan has no room for the one action that is useful in any case.
    for number in 1...5 {
      let answers = (1...10).map { question in
        switch question {
        case 2: "K2: 3"
        case 9: "K9: [effective]"
        case 10: "K10: 1"
        default: "K\(question): 2"
        }
      }
      try program.write(
        "questionnaire: ./quick-check.yaml\nversion: 1\norganisation: Company \(number)\n"
          + "answers: {\(answers.joined(separator: ", "))}\n", to: "w\(number).answers.yaml")
    }
    let files = (1...5).map { "w\($0).answers.yaml" }
    let lines = try program.run(["score"] + files + ["--format", "jsonl", "--days", "2"])
    #expect(lines.output.contains("\"noRegret\":[\"K10.a\"],\"order\":[\"K"))
    #expect(!lines.output.contains("\"order\":[\"K10.a\""))
    try program.write(lines.output, to: "waiting.jsonl")
    let actions = try #require(try json("waiting.jsonl")["actions"] as? [[String: Any]])
    #expect(actions.map { $0["id"] as? String } == ["K10.a"])
    #expect(actions.first?["companies"] as? Int == 5 && actions.first?["gain"] is Double)
  }
}
