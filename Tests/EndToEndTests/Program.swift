import Foundation
import TestSupport
import Testing

/// The built program, run in a folder of its own.
struct Program {
  /// What a run printed and how it ended.
  struct Result {
    let output: String
    let errors: String

    /// The exit status; minus the signal if it died by one.
    let status: Int32
  }

  let folder: URL

  /// - Parameter questionnaires: the ids of the questionnaires of version 1 that are put into the
  ///   folder, each as `ID.yaml`. They are not the shipped ones, whose wording may change.
  init(with questionnaires: String...) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("readiness-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for id in questionnaires { try write(Fixture.questionnaire(id), to: "\(id).yaml") }
  }

  /// The program beside the tests.
  static let path: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return tests.appendingPathComponent("readiness").path
  }()

  /// What the program sees of the environment, whatever the tests run in, but for sanitizers.
  var environment: [String: String] {
    let sanitizers = ProcessInfo.processInfo.environment.filter {
      ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
    }
    let own = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8", "TERM": "xterm",
      "XDG_STATE_HOME": folder.appendingPathComponent("state").path,
      "SOURCE_DATE_EPOCH": "1713103320",
    ]
    return own.merging(sanitizers) { $1 }
  }

  /// Runs the program to its end.
  @discardableResult
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, input: input, environment: environment)
  }

  @discardableResult
  func run(
    _ arguments: [String], input: String = "", environment more: [String: String] = [:]
  ) throws -> Result {
    try end(start(arguments, input: input, environment: more))
  }

  /// Runs a command line of the shell to its end.
  @discardableResult
  func shell(_ command: String) throws -> Result {
    try end(start(["-c", command], input: "", environment: [:], executable: "/bin/sh"))
  }

  private func end(_ process: Process) throws -> Result {
    process.waitUntilExit()
    let status = process.terminationStatus
    return Result(
      output: try read(".out"), errors: try read(".err"),
      status: process.terminationReason == .uncaughtSignal ? -status : status)
  }

  /// Starts the program, which writes to the files `.out` and `.err`.
  func start(_ arguments: String...) throws -> Process {
    try start(arguments, input: "", environment: [:])
  }

  private func start(
    _ arguments: [String], input: String, environment more: [String: String],
    executable: String = Self.path
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging(more) { $1 }
    let (stdin, stdout, stderr) = (
      Pipe(), folder.appendingPathComponent(".out"), folder.appendingPathComponent(".err")
    )
    for file in [stdout, stderr] {
      try Data().write(to: file)
    }
    process.standardInput = stdin
    process.standardOutput = try FileHandle(forWritingTo: stdout)
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    try? stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? stdin.fileHandleForWriting.close()
    return process
  }

  /// Waits until something holds, a minute at most.
  func wait(
    _ location: SourceLocation = #_sourceLocation, until holds: () throws -> Bool
  ) throws {
    for _ in 0..<1_200 {
      if try holds() { return }
      Thread.sleep(forTimeInterval: 0.05)
    }
    Issue.record("nothing happened", sourceLocation: location)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// Writes the answers of a fixture, made to name the questionnaire `ID.yaml` beside them.
  func write(answers: String, to name: String) throws {
    let text = answers.replacing(/questionnaire: (.+)\n/) {
      "questionnaire: ./\($0.output.1).yaml\n"
    }
    try write(text, to: name)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }
}
