import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Links, locks, pipes and outputs that would harm other files, or never come to an end.
@Suite struct SafeFilesTests {
  private let program: Program

  init() throws {
    program = try Program(with: "quick-check")
    try program.write(Self.answers, to: "a.answers.yaml")
    try program.write("precious", to: "victim")
  }

  private static let answers =
    "questionnaire: ./quick-check.yaml\nversion: 1\ndate: 2024-04-14\n"
    + "respondent: {role: sponsor}\nanswers:\n  K1: 3\n"

  private func path(_ name: String) -> String { program.folder.appendingPathComponent(name).path }

  private func set(_ more: String...) throws -> Program.Result {
    try program.run(["answer", "a.answers.yaml", "--no-input", "--set", "K2=2"] + more)
  }

  // MARK: Links and locks

  @Test(arguments: ["symlink", "link", "notes", "pipe", "folder"])
  func `a lock file that is no lock of this program stays as it is`(kind: String) throws {
    let lock = path("a.answers.yaml.lock")
    let made =
      switch kind {
      case "symlink": symlink(path("victim"), lock)
      case "link": link(path("victim"), lock)
      case "pipe": mkfifo(lock, 0o600)
      case "folder": mkdir(lock, 0o700)
      default: Int32(0)
      }
    try #require(made == 0)
    if kind == "notes" { try program.write("precious", to: "a.answers.yaml.lock") }
    let result = try set()
    #expect(result.status == 73)
    #expect(result.errors.contains("a.answers.yaml.lock is not a lock of this program"))
    #expect(try program.read("victim") == "precious")
    if kind == "notes" { #expect(try program.read("a.answers.yaml.lock") == "precious") }
    #expect(try program.read("a.answers.yaml") == Self.answers)
  }

  @Test func `the lock of a session that was killed is taken`() throws {
    try program.write("4194303 elsewhere\n", to: "a.answers.yaml.lock")
    #expect(try set().status == 4)
    #expect(!program.exists("a.answers.yaml.lock"))
  }

  @Test(arguments: ["-1", "0", "1", "OWN", "OTHER", "none"])
  func `only a session of this program is asked to stop`(number: String) throws {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let sleeper = Process()
    sleeper.executableURL = URL(fileURLWithPath: "/bin/sleep")
    sleeper.arguments = ["600"]
    try sleeper.run()
    // It may have inherited a mask that blocks SIGTERM, and would then outlive the tests, which wait
    // for it at their end.
    defer { kill(sleeper.processIdentifier, SIGKILL) }
    let numbers = ["OWN": "\(getpid())", "OTHER": "\(sleeper.processIdentifier)", "none": ""]
    try program.write("\(numbers[number] ?? number) \(host)\n", to: "a.answers.yaml.lock")
    let lock = open(path("a.answers.yaml.lock"), O_RDONLY | O_CLOEXEC)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let result = try set("--take-over")
    #expect(result.status == 75)
    #expect(result.errors.contains("Only a session of yours on this machine"), "\(result.errors)")
    #expect(sleeper.isRunning)
  }

  @Test(arguments: [
    (["answer", "l.yaml", "--no-input", "--questionnaire", "quick-check.yaml"], 73 as Int32),
    (["score", "l.yaml"], 66 as Int32),
    (["report", "a.answers.yaml", "-o", "l.yaml"], 73 as Int32),
    (["new", "l.yaml"], 73 as Int32),
  ])
  func `links that lead nowhere are named`(arguments: [String], status: Int32) throws {
    for (target, words) in [
      ("nowhere", "it is a symbolic link to nowhere, which is not there"),
      ("l.yaml", "it is a symbolic link that leads back to itself"),
    ] {
      try? FileManager.default.removeItem(atPath: path("l.yaml"))
      try #require(symlink(target, path("l.yaml")) == 0)
      let result = try program.run(arguments)
      #expect(result.status == status)
      #expect(result.errors.contains(words), "\(result.errors)")
      #expect(!program.exists("nowhere"))
    }
  }

  @Test func `a link to the answers is followed, and keeps the permissions`() throws {
    try FileManager.default.createDirectory(
      atPath: path("inner"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: path("a.answers.yaml"), toPath: path("inner/real"))
    try #require(chmod(path("inner/real"), 0o664) == 0)
    try #require(symlink("inner/real", path("a.answers.yaml")) == 0)
    #expect(try set().status == 4)
    var status = stat()
    #expect(lstat(path("inner/real"), &status) == 0 && status.st_mode & 0o777 == 0o664)
    #expect(lstat(path("a.answers.yaml"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(try program.read("inner/real").contains("K2: 2"))
  }

  // MARK: What is no file

  @Test(arguments: ["pipe", "socket", "device", "folder"])
  func `what is no file is refused wherever a file is read`(kind: String) throws {
    let name = "x.answers.yaml"
    switch kind {
    case "pipe": try #require(mkfifo(path(name), 0o600) == 0)
    case "device": try #require(symlink("/dev/zero", path(name)) == 0)
    case "folder": try #require(mkdir(path(name), 0o700) == 0)
    default: try makeSocket(name)
    }
    let words = kind == "folder" ? "is a directory" : "it is a \(kind), not a file"
    try program.write(
      Self.answers.replacing("./quick-check.yaml", with: "./x.answers.yaml"), to: "q.answers.yaml")
    for arguments in [
      ["score", name], ["check", name], ["report", "a.answers.yaml", "--questionnaire", name],
      ["score", "q.answers.yaml"], ["compare", "a.answers.yaml", name],
      ["answer", name, "--no-input", "--questionnaire", "quick-check.yaml"],
      ["team", "a.answers.yaml", "--map", name],
    ] {
      let result = try program.run(arguments)
      #expect([65, 66].contains(result.status), "\(arguments): \(result.status)")
      // A device outside the folder is refused for that.
      if kind != "device" || arguments[1] != "q.answers.yaml" {
        // What score is given may be a folder, of which each file is scored.
        let isScoredFolder = kind == "folder" && arguments == ["score", name]
        let words = isScoredFolder ? "x.answers.yaml holds no answers" : words
        #expect((result.errors + result.output).contains(words), "\(arguments): \(result.errors)")
      }
    }
    if kind == "folder" { return }
    try FileManager.default.removeItem(atPath: path("q.answers.yaml"))
    let team = try program.run("team", ".")
    #expect(team.errors.contains("x.answers.yaml: \(words)"), "\(team.errors)")
  }

  private func makeSocket(_ name: String) throws {
    // The path of a socket may have a hundred bytes, so it is made elsewhere.
    let short = "/tmp/r\(getpid())\(UInt32.random(in: 0...9_999))"
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: short.utf8) }
    #if canImport(Glibc)
      let file = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let file = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    defer { close(file) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(file, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
    try FileManager.default.moveItem(atPath: short, toPath: path(name))
  }

  @Test func `standard input without an end is refused`() throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "'\(Program.path)' score - < /dev/zero"]
    let errors = Pipe()
    shell.standardError = errors
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 65)
    let text = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
    #expect(text.contains("the file is larger than"))
  }

  // MARK: Outputs

  @Test(arguments: [
    ["report", "a.answers.yaml", "-o", "OUT"],
    ["report", "a.answers.yaml", "-o", "OUT", "--force"],
    ["report", "a.answers.yaml", "-o", "r.md", "--charts", "c"],
    ["compare", "a.answers.yaml", "a.answers.yaml", "-o", "OUT", "--force"],
    ["team", "a.answers.yaml", "--named", "sponsor", "-o", "OUT", "--force"],
    ["team", "a.answers.yaml", "--named", "sponsor", "--write-merged", "OUT"],
    ["team", "a.answers.yaml", "--named", "sponsor", "--map", "m.yaml", "--write-merged", "OUT"],
    ["report", "a.answers.yaml", "-o", "OUT", "--format", "json"],
  ])
  func `no output takes the place of an input`(arguments: [String]) throws {
    try program.write("columns: {}\n", to: "m.yaml")
    try FileManager.default.createDirectory(atPath: path("c"), withIntermediateDirectories: true)
    for input in ["a.answers.yaml", "quick-check.yaml"]
      + (arguments.contains("m.yaml") ? ["m.yaml"] : [])
    {
      for way in [symlink, link] {
        let output = arguments.contains("--charts") ? "c/dimensions.svg" : "OUT"
        try? FileManager.default.removeItem(atPath: path(output))
        try #require(way(path(input), path(output)) == 0)
        let before = try program.read(input)
        let result = try program.run(arguments)
        #expect(result.status == 64, "\(arguments), \(input): \(result.errors)")
        #expect(result.errors.contains("cannot be written over"), "\(result.errors)")
        #expect(try program.read(input) == before)
        #expect(!program.exists("r.md"))
      }
    }
  }

  @Test func `a form as a text is not added to its questionnaire`() throws {
    let before = try program.read("quick-check.yaml")
    let result = try program.shell(
      "'\(Program.path)' form quick-check.yaml --text >> quick-check.yaml")
    #expect(result.status == 64)
    #expect(result.errors.contains("(quick-check.yaml) cannot be written over"))
    #expect(try program.read("quick-check.yaml") == before)
  }

  @Test func `a link to a file that is still to be written is that file`() throws {
    for target in ["r.md", "./r.md", path("r.md")] {
      try? FileManager.default.removeItem(atPath: path("l.md"))
      try FileManager.default.createSymbolicLink(
        atPath: path("l.md"), withDestinationPath: target)
      let result = try program.run(
        "team", "a.answers.yaml", "--named", "sponsor", "-o", "r.md", "--write-merged", "l.md")
      #expect(result.status == 64, "\(result.errors)")
      #expect(result.errors.contains("are the same file"), "\(result.errors)")
      #expect(!program.exists("r.md"))
    }
  }

  @Test(arguments: [
    ["report", "a.answers.yaml", "-o", "c/../c/dimensions.svg", "--charts", "c"],
    ["team", "a.answers.yaml", "--named", "sponsor", "-o", "r.md", "--write-merged", "./r.md"],
  ])
  func `two outputs of one run are not the same file`(arguments: [String]) throws {
    for isThere in [false, true] {
      if isThere {
        try FileManager.default.createDirectory(
          atPath: path("c"), withIntermediateDirectories: true)
      }
      let result = try program.run(arguments)
      #expect(result.status == 64, "\(result.errors)")
      #expect(result.errors.contains("are the same file"), "\(result.errors)")
      #expect(!program.exists("c/dimensions.svg") && !program.exists("r.md"))
    }
  }
}
