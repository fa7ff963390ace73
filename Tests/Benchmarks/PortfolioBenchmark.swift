import Foundation
import Readiness
import TestSupport

/// Many companies from one table, and their lines together.
enum PortfolioBenchmark {
  private static let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("readiness-portfolio-\(getpid())")

  /// The questions of five lines that are not known in the second table.
  private static let unknown = ["U1", "U2", "C1", "R4", "T1"]

  static func run() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let readiness = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("readiness").path
    let frozen = ["--questionnaire", Fixture.path(ofQuestionnaire: questionnaire.id)]
    let lines = folder.appendingPathComponent("lines.jsonl").path
    for (rows, gaps, promise) in [
      (10_000, false, "20000"), (100_000, false, "20000"), (1_000_000, false, "20000"),
      (10_000, true, "2000"), (100_000, true, "2000"),
    ] {
      let table = folder.appendingPathComponent("\(rows)-\(gaps).csv").path
      try write(questionnaire, rows, gaps ? unknown : [], to: table)
      let usage = try measure(
        [readiness, "score", table, "--format", "jsonl"] + frozen, output: lines)
      let what = "\(rows) companies\(gaps ? " with five answers missing" : "")"
      report(
        "\(what), a second", Double(rows) / usage.milliseconds * 1_000, "companies",
        promise: promise)
      report("  the most memory at once", usage.megabytes, "MB", promise: "200")
      if gaps { continue }
      let portfolio = try measure([readiness, "portfolio", lines, "--format", "json"] + frozen)
      report("  a portfolio of their lines", portfolio.milliseconds, "ms", promise: "none")
      report("    the most memory at once", portfolio.megabytes, "MB", promise: "none")
    }
  }

  /// Writes a table, a thousand rows over and over with other names.
  private static func write(
    _ questionnaire: Questionnaire, _ rows: Int, _ unknown: [String], to path: String
  ) throws {
    var random = RandomAnswers(seed: 12)
    let questions = questionnaire.questions.filter {
      if case .text = $0.kind { false } else { true }
    }
    let drawn = (0..<1_000).map { _ in
      let answers = random.answers(for: questionnaire, gaps: 0)
      return questions.map { question in
        unknown.contains(question.id)
          ? "dont-know" : question.cell(answers.byQuestion[question.index]?.value)
      }.joined(separator: ",")
    }
    guard let file = fopen(path, "w") else { throw POSIXError(.EIO) }
    defer { fclose(file) }
    fputs((["organisation", "date"] + questions.map(\.id)).joined(separator: ",") + "\n", file)
    for row in 0..<rows { fputs("Company \(row),2024-05-02,\(drawn[row % 1_000])\n", file) }
  }
}
