import Foundation
import TestSupport
import Testing

/// A questionnaire that is shared out among roles, and comes back together.
@Suite struct SplitTests {
  private let program: Program

  init() throws { program = try Program(with: "enterprise-2.0", "quick-check") }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONComparison.read(text) as? [String: Any])
  }

  @Test func `each file is one person, also where it was copied before it was answered`() throws {
    try program.run(
      "split", "quick-check.yaml", "--by-role", "w", "--language", "en", "--send-to",
      "Nadia, by 12 May")
    let file = try program.read("w/sponsor.answers.yaml")
    for line in [
      "# Then send this file to: Nadia, by 12 May\n", "send-to: \"Nadia, by 12 May\"\n",
      "# Write an answer after each id, or run: readiness answer sponsor.answers.yaml\n",
    ] { #expect(file.contains(line), "\(file)") }
    try program.write(file, to: "w/second.answers.yaml")
    for name in ["sponsor", "second"] {
      let answer = try program.run(
        "answer", "w/\(name).answers.yaml", "--no-input", "--set", "K1=3", "--set", "K2=2")
      #expect(answer.errors.contains(": readiness answer w/\(name).answers.yaml\n"))
    }
    let team = try program.run("team", "w", "--format", "json")
    #expect(
      try object(team.output)["files"] as? [String]
        == ["w/second.answers.yaml", "w/sponsor.answers.yaml"])
    // A copy that was made after the first answers is the same person.
    let answered = try program.read("w/second.answers.yaml")
    try program.write(answered.replacing("  K2: 2", with: "  K2: 4"), to: "w/later.answers.yaml")
    let copied = try program.run("team", "w", "--format", "json", "--language", "en")
    #expect(copied.status == 65)
    #expect(copied.errors.contains("as after copying a file, give each an 'id' of their own"))
    #expect(copied.errors.contains("has already answered in w/later.answers.yaml"))
  }

  @Test func `a file of a role asks its questions, and says at the end who collects it`() throws {
    try program.run(
      "split", "quick-check.yaml", "--by-role", "w", "--language", "en", "--send-to",
      "Nadia, by 12 May")
    let asked = try program.run(
      ["answer", "w/it.answers.yaml", "--plain", "--language", "en"], input: "3\n:finish\n")
    #expect(asked.output.contains("0 of 1 answered."))
    #expect(asked.output.contains("\nSend w/it.answers.yaml to: Nadia, by 12 May\n"))
    let stopped = try program.run(
      ["answer", "w/manager.answers.yaml", "--plain", "--language", "en"], input: "3\n:quit\n")
    #expect(stopped.output.hasSuffix("\nGo on with: readiness answer w/manager.answers.yaml\n"))
    // What the file does not say, the command line has to say again.
    try program.write("version: 1\nanswers:\n  K1: 3\n", to: "w/own.answers.yaml")
    let own = try program.run(
      [
        "answer", "w/own.answers.yaml", "--plain", "--language", "en", "--questionnaire",
        "quick-check.yaml", "--role", "manager",
      ], input: "3\n:quit\n")
    #expect(
      own.output.hasSuffix(
        "\nGo on with: readiness answer w/own.answers.yaml --questionnaire quick-check.yaml "
          + "--role manager\n"))
  }

  @Test func `a role without questions has no file, and is told by its title`() throws {
    let result = try program.run("split", "quick-check", "--by-role", "w", "--language", "en")
    #expect(
      result.errors == "No question for Human resources and legal: no file for this role.\n")
    #expect(!program.exists("w/hr.answers.yaml") && program.exists("w/it.answers.yaml"))
    #expect(result.output.contains("must also change its respondent id"))
    // Copied and filled in by hand under another id, both count.
    let file = try program.read("w/manager.answers.yaml")
    let id = try #require(file.firstMatch(of: /id: ([^,}\s]+)/)).output.1
    let filled = file.replacing("\n  K3:", with: "\n  K3: 2")
    try program.write(filled, to: "w/manager.answers.yaml")
    try program.write(filled.replacing(id, with: "m2"), to: "w/second.answers.yaml")
    let team = try program.run("team", "w", "--format", "json")
    #expect((try object(team.output)["files"] as? [String])?.count == 2, "\(team.errors)")
  }

  @Test func `a confidential role is told what that means`() throws {
    let yaml = try Fixture.questionnaire("quick-check").replacing(
      "\n  employee:\n", with: "\n  employee:\n    confidential: true\n    title:\n    ")
    try program.write(
      yaml.replacing("\n    fr: \"Salarié", with: "\n        fr: \"Salarié"), to: "own.yaml")
    try program.run("split", "own.yaml", "--by-role", "w", "--language", "en")
    let notice = "Reports show your answers only together with those of at least 2 others."
    #expect(try program.read("w/employee.answers.yaml").contains("# \(notice)"))
    #expect(try !program.read("w/it.answers.yaml").contains(notice))
    let asked = try program.run(
      ["answer", "w/employee.answers.yaml", "--plain", "--language", "en"], input: ":quit\n")
    #expect(asked.output.contains(notice))
  }

  @Test func `shared work comes back together`() throws {
    let split = try program.run(
      "split", "enterprise-2.0.yaml", "--by-role", "shared", "--language", "fr")
    #expect(split.status == 0)
    // A file for each of the six roles, the questionnaire, and four lines on how to go on.
    let lines = split.output.split(separator: "\n")
    #expect(lines.count == 11 && lines[10].hasSuffix(": readiness team shared -o team.html"))
    #expect(try program.run("split", "enterprise-2.0.yaml", "--by-role", "shared").status == 73)
    #expect(try program.run("check", "shared/it.answers.yaml").status == 0)
    try program.run("answer", "shared/it.answers.yaml", "--no-input", "--set", "T1=4")
    try program.run("answer", "shared/hr.answers.yaml", "--no-input", "--set", "T4=2")
    // The date is that of the first answers.
    let shared = try program.read("shared/it.answers.yaml")
    #expect(shared.contains("\ndate: 2024-04-14\nanswers:") && !shared.contains("# date:"))
    #expect(try program.read("shared/sponsor.answers.yaml").contains("\n# date: \n"))
    let team = try program.run(
      "team", "shared", "--minimum", "1", "--format", "json", "--write-merged", "all.yaml")
    #expect(team.status == 0)
    #expect(try object(team.output)["files"] != nil)
    let merged = try program.read("all.yaml")
    #expect(merged.contains("T1: {answer: 4, by: \"it\"}"))
    #expect(merged.contains("T4: {answer: 2, by: \"hr\"}"))
  }

  @Test func `a questionnaire of one's own is copied beside the shared files`() throws {
    let yaml = try Fixture.questionnaire("quick-check")
      .replacing("id: quick-check", with: "id: mine")
    try program.write(yaml, to: "mine.yaml")
    #expect(try program.run("split", "mine.yaml", "--by-role", "mine").status == 0)
    #expect(try program.read("mine/mine.yaml") == yaml)
    #expect(try program.run("check", "mine/manager.answers.yaml").status == 0)
  }

  @Test(.enabled(if: Git.isInstalled, "git is not installed"))
  func `branches that answered different questions merge by themselves`() throws {
    try program.run("split", "enterprise-2.0.yaml", "--by-role", "shared", "--language", "en")
    let file = "shared/manager.answers.yaml"
    try git("init", "-q", "-b", "main", ".")
    try git("add", "shared")
    try git("commit", "-qm", "shared")
    try git("checkout", "-qb", "other")
    try program.run("answer", file, "--no-input", "--set", "U1=3", "--set", "C2=3-6")
    try git("commit", "-qam", "one")
    try git("checkout", "-q", "main")
    try program.run("answer", file, "--no-input", "--set", "U2=2", "--set", "C3=4")
    try git("commit", "-qam", "two")
    try git("merge", "-q", "--no-edit", "other")
    let text = try program.read(file)
    for line in ["  U1: 3\n", "  U2: 2\n", "  C2: {between: [3, 6]}\n", "  C3: 4\n"] {
      #expect(text.contains(line))
    }
  }

  private func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Git.path)
    process.arguments = ["-c", "user.name=t", "-c", "user.email=t@example.org"] + arguments
    process.currentDirectoryURL = program.folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "git \(arguments.joined(separator: " "))")
  }
}

private enum Git {
  static let path = "/usr/bin/git"

  static let isInstalled = FileManager.default.isExecutableFile(atPath: path)
}
