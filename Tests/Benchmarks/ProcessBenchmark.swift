import Foundation
import Readiness
import TestSupport

/// Whole processes, against a dynamically linked program that prints a line.
enum ProcessBenchmark {
  private static let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("readiness-benchmark-\(getpid())")

  /// The questionnaire of version 1, which stays the same while the shipped one changes.
  private static let frozen = [
    "--questionnaire", Fixture.path(ofQuestionnaire: "enterprise-2.0"),
  ]

  static func run() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    guard let hello = try printingProgram() else {
      print("  skipped: no swiftc to build the program to compare with")
      return
    }
    let readiness = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("readiness").path
    let answers = folder.appendingPathComponent("verdier-2024.answers.yaml").path
    try Data(Fixture.answers("verdier-2024").utf8).write(to: URL(fileURLWithPath: answers))
    let out = folder.appendingPathComponent("report.md").path
    for (what, arguments, promise) in [
      ("score in text", ["score", answers], "3"),
      ("score in JSON", ["score", answers, "--format", "json"], "3"),
      ("report in Markdown", ["report", answers, "-o", out], "3"),
      ("report in HTML", ["report", answers, "-o", out, "--format", "html"], "4"),
    ] {
      report(
        what, try ratio([readiness] + arguments + frozen, to: [hello]), "times",
        promise: "at most \(promise)")
    }
    try thousandFiles(readiness)
  }

  /// A thousand answers files with up to 100 completions each, in one process.
  private static func thousandFiles(_ readiness: String) throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    var random = RandomAnswers(seed: 8)
    var paths: [String] = []
    for number in 0..<1_000 {
      var answers = random.answers(for: questionnaire, gaps: 0)
      for id in ["V3", "X3"] where number.isMultiple(of: 2) {
        guard let position = questionnaire.index(of: id) else { continue }
        let question = questionnaire.questions[position]
        answers[question] = question.answer(.dontKnow)
      }
      let text = NewAnswersFile(
        reference: questionnaire.id, questionnaire: questionnaire, answers: answers, language: "en"
      ).text
      let path = folder.appendingPathComponent("\(number).answers.yaml").path
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      paths.append(path)
    }
    let time = try median(of: 3) {
      try spawn([readiness, "score", "--format", "json"] + frozen + paths)
    }
    report("1,000 answers files in one process", time, "ms", promise: "2000")
  }

  /// How many times as long one command takes as another, both run in turn.
  private static func ratio(_ command: [String], to other: [String]) throws -> Double {
    var ratios: [Double] = []
    for _ in 0..<5 { try spawn(command); try spawn(other) }
    for _ in 0..<41 {
      let base = try median(of: 1) { try spawn(other) }
      ratios.append(try median(of: 1) { try spawn(command) } / base)
    }
    return ratios.sorted()[ratios.count / 2]
  }

  private static func spawn(_ command: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var arguments = command.map { strdup($0) } + [nil]
    defer {
      posix_spawn_file_actions_destroy(&actions)
      arguments.forEach { free($0) }
    }
    var process: pid_t = 0
    guard posix_spawn(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
      throw POSIXError(.ENOENT)
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// A program that prints a line, linked with the dynamic standard library.
  private static func printingProgram() throws -> String? {
    let source = folder.appendingPathComponent("hello.swift")
    try Data("print(\"hello\")\n".utf8).write(to: source)
    let program = folder.appendingPathComponent("hello").path
    let compiler = Process()
    compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    compiler.arguments = ["swiftc", "-O", source.path, "-o", program]
    try compiler.run()
    compiler.waitUntilExit()
    return compiler.terminationStatus == 0 ? program : nil
  }
}
