import Foundation
import Readiness
import TestSupport

/// Ten thousand respondents in one run, from one table and from as many files.
enum TeamBenchmark {
  private static let respondents = 10_000

  private static let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("readiness-team-\(getpid())")

  static func run() throws {
    let answers = folder.appendingPathComponent("answers")
    try FileManager.default.createDirectory(at: answers, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let readiness = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("readiness").path
    let table = folder.appendingPathComponent("team.csv").path
    try write(questionnaire, table: table, folder: answers)

    for (what, source, promise) in [
      ("one table", table, "2000 ms, 200 MB"), ("as many files", answers.path, "10000 ms"),
    ] {
      let usage = try measure([
        readiness, "team", source, "--format", "json",
        "--questionnaire", Fixture.path(ofQuestionnaire: questionnaire.id),
      ])
      report(
        "\(respondents) respondents from \(what)", usage.milliseconds, "ms", promise: promise)
      report("  the most memory at once", usage.megabytes, "MB", promise: promise)
    }
  }

  /// Draws the answers once and writes them both ways.
  private static func write(
    _ questionnaire: Questionnaire, table: String, folder: URL
  ) throws {
    var random = RandomTeam(seed: 10)
    let ids = questionnaire.questions.map(\.id)
    var lines = [(["role"] + ids).joined(separator: ",")]
    for number in 0..<respondents {
      let role = questionnaire.roles[number % questionnaire.roles.count].id
      let answers = random.answers(for: questionnaire, role: role, gaps: 1)
      let cells = questionnaire.questions.map { $0.cell(answers.byQuestion[$0.index]?.value) }
      lines.append(([role] + cells).joined(separator: ","))
      let text = NewAnswersFile(
        reference: questionnaire.id, questionnaire: questionnaire, answers: answers, language: "en"
      ).text
      let path = folder.appendingPathComponent("\(number).answers.yaml")
      try Data(text.utf8).write(to: path)
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(
      to: URL(fileURLWithPath: table))
  }
}
