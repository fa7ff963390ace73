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

  @Test func `a French locale gets the schema in French, also beside a new questionnaire`() throws {
    let program = try Program()
    for environment in [["LC_ALL": "fr_FR.UTF-8"], ["LC_ALL": "", "LANG": "fr"]] {
      let answers = try program.run(["schema", "answers"], environment: environment).output
      #expect(answers.contains("\"les id des questions avec leurs réponses\""))
      let schema = try program.run(["schema"], environment: environment).output
      #expect(schema.contains("\"title\": \"Un questionnaire pour readiness\""))
      #expect(!schema.contains("\"description\": \"the "))
    }
    let french = ["LC_ALL": "fr_FR.UTF-8"]
    #expect(try program.run(["new", "essai.yaml"], environment: french).status == 0)
    #expect(
      try program.read("questionnaire.schema.json")
        == program.run(["schema"], environment: french).output)
    #expect(try !program.run(["help", "schema"], environment: french).output.contains("anglais"))
  }

  @Test(.enabled(if: python != nil, "needs Python 3 with jsonschema and PyYAML"))
  func `schema and reader agree on what a schema can judge`() throws {
    let files =
      try Repository.files(in: "Questionnaires", ending: ".yaml")
      + Repository.files(in: "Tests/ReadinessTests/Reading/Corpus", ending: ".yaml")
    let verdicts = try validate(files)
    let codes = try errorCodes(files)
    #expect(verdicts.count == files.count)
    #expect(codes.count == files.count)
    var judged = 0
    for ((verdict, file), codes) in zip(verdicts, codes) {
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

  /// The codes of the errors in each file.
  private func errorCodes(_ files: [String]) throws -> [Set<String>] {
    let paths = files.map { Repository.url($0).path }
    let result = try Program().run(["check", "--format", "json"] + paths)
    let object = try #require(try JSONComparison.read(result.output) as? [String: Any])
    let checked = try #require(object["files"] as? [[String: Any]])
    return checked.map { file in
      let findings = file["findings"] as? [[String: Any]] ?? []
      return Set(
        findings.filter { $0["severity"] as? String == "error" }
          .compactMap { $0["code"] as? String })
    }
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
