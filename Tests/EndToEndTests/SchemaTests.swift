import Foundation
import TestSupport
import Testing

/// The JSON Schemas against the reader, by a validator that others wrote.
@Suite struct SchemaTests {
  /// Where an interpreter has what `validate.py` needs.
  private static let python: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/python3" }.first { path in
      guard FileManager.default.isExecutableFile(atPath: path) else { return false }
      return (try? run(path, ["-c", "import jsonschema, yaml"]))?.status == 0
    }
  }()

  /// Faults that a schema can judge.
  private static let judgeable: Set = [
    "wrong-type", "empty-value", "empty-list", "unknown-key", "missing-key", "unknown-word",
    "not-a-number", "quoted-number", "out-of-range", "too-long", "too-few", "bad-id",
    "key-of-other-type", "gate-without-effect", "scenario-without-basis",
    "scenario-with-two-bases",
  ]

  @Test(arguments: ["questionnaire", "answers"])
  func `the schema beside the shipped files is the one that the program prints`(
    kind: String
  ) throws {
    let schema = try Program().run("schema", kind).output
    let file = "Questionnaires/\(kind).schema.json"
    #expect(try Repository.difference(of: schema, from: file) == nil)
  }

  @Test(.enabled(if: python != nil, "needs Python 3 with jsonschema and PyYAML"))
  func `schema and reader agree on what a schema can judge`() throws {
    let files = try Repository.files(in: "Questionnaires", ending: ".yaml")
      + Repository.files(in: "Tests/QuestionnaireModelTests/Corpus", ending: ".yaml")
    let verdicts = try validate(files)
    #expect(verdicts.count == files.count)
    var judged = 0
    for (verdict, file) in verdicts {
      let codes = try errorCodes(file)
      if verdict == "invalid" {
        judged += 1
        #expect(!codes.isEmpty, "only the schema refuses \(file)")
      } else if verdict == "valid", !codes.contains("yaml") {
        #expect(
          Self.judgeable.isDisjoint(with: codes), "only the reader refuses \(file): \(codes)")
      }
    }
    #expect(judged > 60)
  }

  private func validate(_ files: [String]) throws -> [(verdict: String, file: String)] {
    guard let python = Self.python else { return [] }
    let schemas = ["questionnaire", "answers"].map {
      Repository.url("Questionnaires/\($0).schema.json").path
    }
    let script = Repository.url("Tests/EndToEndTests/Schema/validate.py").path
    let result = try Self.run(
      python, [script] + schemas + files.map { Repository.url($0).path })
    let verdicts = result.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
    return zip(verdicts.map(String.init), files).map { (verdict: $0, file: $1) }
  }

  /// The codes of the errors that reading a file gives.
  private func errorCodes(_ file: String) throws -> Set<String> {
    let result = try Program().run("check", Repository.url(file).path)
    let pattern = #/: error: .* \[([a-z-]+)\]$/#.anchorsMatchLineEndings()
    return Set(result.output.matches(of: pattern).map { String($0.output.1) })
  }

  private static func run(
    _ program: String, _ arguments: [String]
  ) throws -> (output: String, status: Int32) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}
