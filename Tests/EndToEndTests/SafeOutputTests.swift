import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Outputs that would take the place of what the result is made from in a roundabout way, or be
/// written where nobody finds them.
@Suite struct SafeOutputTests {
  private let program: Program

  init() throws {
    program = try Program(with: "quick-check")
    try program.write(
      "questionnaire: ./quick-check.yaml\nversion: 1\ndate: 2024-04-14\n"
        + "respondent: {role: sponsor}\nanswers:\n  K1: 3\n", to: "a.answers.yaml")
    try program.write("precious", to: "victim")
  }

  private func path(_ name: String) -> String { program.folder.appendingPathComponent(name).path }

  @Test(arguments: [
    ["score", "a.answers.yaml", "--format", "csv", "-o", "OUT"],
    ["score", "a.answers.yaml", "gone.yaml", "--format", "csv", "-o", "OUT"],
    ["plan", "a.answers.yaml", "--format", "csv", "-o", "OUT"],
    ["portfolio", "a.answers.yaml", "--minimum", "1", "-o", "OUT"],
    ["portfolio", "a.answers.yaml", "--minimum", "1", "-o", "p.md", "--charts", "OUT"],
    ["portfolio", "a.answers.yaml", "--write-benchmark", "OUT"],
    ["portfolio", "l.jsonl", "--questionnaire", "quick-check.yaml", "--write-benchmark", "OUT"],
  ])
  func `no output takes the place of a questionnaire, named by a file or not`(
    arguments: [String]
  ) throws {
    let lines = try program.run("score", "a.answers.yaml", "--format", "jsonl")
    try program.write(lines.output, to: "l.jsonl")
    let before = try program.read("quick-check.yaml")
    try FileManager.default.createDirectory(atPath: path("OUT"), withIntermediateDirectories: true)
    for way in [symlink, link] {
      let isFolder = arguments.contains("--charts")
      let output = isFolder ? "OUT/distribution.svg" : "OUT"
      let names = isFolder ? try chartNames(arguments) : [output]
      for name in names {
        try? FileManager.default.removeItem(atPath: path(name))
        try #require(way(path("quick-check.yaml"), path(name)) == 0)
      }
      let result = try program.run(arguments + ["--force"])
      #expect(result.status == 64, "\(arguments): \(result.errors)")
      #expect(result.errors.contains("cannot be written over"), "\(result.errors)")
      #expect(try program.read("quick-check.yaml") == before)
    }
  }

  /// The charts that a command writes into `OUT`.
  private func chartNames(_ arguments: [String]) throws -> [String] {
    try program.run(arguments + ["--force"])
    let names = try FileManager.default.contentsOfDirectory(atPath: path("OUT"))
    try #require(!names.isEmpty)
    return names.map { "OUT/\($0)" }
  }

  @Test func `merged answers do not take the place of the report whose texts a page holds`() throws
  {
    try program.run("team", "a.answers.yaml", "--named", "sponsor", "-o", "t.md")
    let before = try program.read("t.md")
    let result = try program.run(
      "team", "a.answers.yaml", "--named", "sponsor", "-o", "t.html", "--write-merged", "t.md",
      "--force")
    #expect(result.status == 64)
    #expect(result.errors.contains("t.md cannot be written over"), "\(result.errors)")
    #expect(try program.read("t.md") == before)
    #expect(!program.exists("t.html"))
  }

  @Test(arguments: ["--charts", "--tables"])
  func `a pipe in a folder of charts or tables is not waited for`(option: String) throws {
    try program.run("report", "a.answers.yaml", "-o", "r.md", option, "c")
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: path("c")).sorted().first)
    try FileManager.default.removeItem(atPath: path("c/\(name)"))
    try #require(mkfifo(path("c/\(name)"), 0o600) == 0)
    // With somebody to read from it, whoever writes to it fails this test, and does not hold it up.
    let reader = open(path("c/\(name)"), O_RDWR | O_NONBLOCK | O_CLOEXEC)
    defer { close(reader) }
    let result = try program.run("report", "a.answers.yaml", "-o", "r.md", option, "c", "--force")
    #expect(result.status == 73)
    #expect(
      result.errors == "Error: cannot write c/\(name): it is a pipe, not a file\n")
  }

  #if os(Linux)
    @Test(arguments: ["/dev/stdout", "/proc/self/fd/1", "/dev/fd/1"])
    func `a file without a name is not written under another one`(output: String) throws {
      let result = try program.shell(
        """
        mkdir f; exec 1>f/out; rm f/out
        '\(Program.path)' report a.answers.yaml -o \(output); status=$?
        ls f > names; exit $status
        """)
      #expect(result.status == 73)
      #expect(
        result.errors == "Error: cannot write \(output): the open file behind it has no name any "
          + "more; name a file\n")
      #expect(try program.read("names") == "")
    }
  #endif

  @Test func `a file with a name is written through the link of the system`() throws {
    let result = try program.shell(
      "'\(Program.path)' report a.answers.yaml -o /dev/stdout > r.md")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try program.read("r.md").hasPrefix("# "))
  }

  @Test func `a path that is too long for the system is not written another way`() throws {
    let before = try program.read("a.answers.yaml")
    let long = String(repeating: "./", count: 2_100) + "a.answers.yaml"
    for arguments in [
      ["report", "a.answers.yaml", "-o"], ["report", "a.answers.yaml", "--force", "-o"],
      ["score", "a.answers.yaml", "--format", "csv", "-o"],
    ] {
      let result = try program.run(arguments + [long])
      #expect(result.status == 73)
      #expect(result.errors.hasPrefix("Error: cannot write ./"), "\(result.errors)")
      #expect(try program.read("a.answers.yaml") == before)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a file that is too large for a report is left as it is`() throws {
    try program.write("precious", to: "r.md")
    try #require(truncate(path("r.md"), 1 << 33) == 0)
    let result = try program.run("report", "a.answers.yaml", "-o", "r.md")
    #expect(result.status == 73)
    #expect(result.errors.hasPrefix("Error: r.md was edited"), "\(result.errors)")
  }

  @Test func `the memory of a session is not written through a link`() throws {
    let session = [
      "answer", "a.answers.yaml", "--plain", "--language", "en", "--questionnaire",
      "quick-check.yaml",
    ]
    try program.run(session, input: ":note mine\n")
    let state = "state/readiness"
    let names = try FileManager.default.contentsOfDirectory(atPath: path(state))
    let memory = "\(state)/\(try #require(names.first { !$0.hasPrefix(".") }))"
    #expect(try program.read(memory).contains("mine"))
    try FileManager.default.removeItem(atPath: path(memory))
    try #require(symlink(path("victim"), path(memory)) == 0)
    try program.run(session, input: ":note yours\n")
    #expect(try program.read("victim") == "precious")
    #expect(try program.read(memory).contains("yours"))
  }

  @Test func `two files of different kinds are named`() throws {
    for (old, new) in [
      ("a.answers.yaml", "quick-check.yaml"), ("quick-check.yaml", "a.answers.yaml"),
    ] {
      let result = try program.run("diff", old, new)
      #expect(result.status == 64)
      #expect(
        result.errors == "Error: a.answers.yaml is an answers file, and quick-check.yaml a "
          + "questionnaire. Name two files of one kind.\n")
    }
  }

  // MARK: Streams

  @Test(arguments: ["--help", "help score", "--version", "--generate-completion-script bash"])
  func `help that cannot be written is a failure`(arguments: String) throws {
    let result = try program.shell("'\(Program.path)' \(arguments) > /dev/full")
    #expect(result.status == 74)
    #expect(result.errors.hasPrefix("Error: cannot write standard output"), "\(result.errors)")
  }

  @Test(arguments: [
    "answer n.answers.yaml --questionnaire quick-check.yaml --plain",
    "try quick-check.yaml --plain", "do a.answers.yaml --plain", "score -",
  ])
  func `a session that is started without an input comes to its end`(arguments: String) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "exec 0<&-; exec '\(Program.path)' \(arguments)"]
    shell.currentDirectoryURL = program.folder
    shell.environment = program.environment
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    // Who waits for itself is not waited for.
    defer { if shell.isRunning { kill(shell.processIdentifier, SIGKILL) } }
    try program.wait { !shell.isRunning }
    try #require(!shell.isRunning)
    #expect([0, 3, 65].contains(shell.terminationStatus))
    #expect(!program.exists("a.answers.yaml.lock") && !program.exists("n.answers.yaml.lock"))
  }

  @Test func `no file gets the number of a stream that is closed`() throws {
    let result = try program.shell(
      "exec 0<&- 1>&- 2>&-; '\(Program.path)' report a.answers.yaml -o r.md")
    #expect(result.status == 74)
    #expect(try program.read("r.md").hasPrefix("# "))
  }

  @Test func `the name of a file is shown without control characters`() throws {
    let result = try program.run(
      "answer", "a\u{1B}[31m\n\u{7}.yaml", "--questionnaire", "quick-check.yaml", "--no-input",
      "--set", "K1=3")
    #expect(result.status == 4)
    #expect(result.errors.contains("readiness answer 'a[31m .yaml'"), "\(result.errors)")
    #expect(!(result.output + result.errors).contains { $0 == "\u{1B}" || $0 == "\u{7}" })
  }
}
