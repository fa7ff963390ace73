import Foundation
import TestSupport
import Testing

/// What is said when a file is not what a command wants, and what is written where.
@Suite struct FileKindTests {
  private let program: Program

  init() throws {
    program = try Program(with: "quick-check")
    try program.write(
      Fixture.questionnaire("quick-check")
        .replacing("id: quick-check", with: "id: mine"), to: "mine.yaml")
    try program.write(
      "questionnaire: ./quick-check.yaml\nversion: 1\nanswers: {K1: 3}\n", to: "a.yaml")
  }

  @Test(arguments: [
    ["score", "mine.yaml"], ["report", "mine.yaml"], ["plan", "mine.yaml"],
    ["explain", "mine.yaml", "K1"], ["score", "mine.yaml", "--questionnaire", "quick-check"],
    ["answer", "mine.yaml", "--no-input"], ["compare", "mine.yaml", "a.yaml"],
  ])
  func `a questionnaire in place of answers is one line`(arguments: [String]) throws {
    let result = try program.run(arguments)
    #expect(result.status == 65)
    #expect(
      result.errors == "Error: mine.yaml is a questionnaire, not an answers file. "
        + "Answer it with: readiness answer --questionnaire mine.yaml\n")
    #expect(result.output == "")
  }

  @Test(arguments: [
    ["show", "a.yaml"], ["split", "a.yaml", "--by-role", "roles"], ["try", "a.yaml"],
    ["score", "a.yaml", "--questionnaire", "a.yaml"],
    ["answer", "--questionnaire", "a.yaml", "--no-input"],
  ])
  func `answers in place of a questionnaire are one line`(arguments: [String]) throws {
    let result = try program.run(arguments)
    #expect(result.status == 65)
    #expect(
      result.errors
        == "Error: a.yaml is an answers file, not a questionnaire. It answers ./quick-check.yaml.\n"
    )
    #expect(result.output == "")
  }

  @Test(arguments: [
    "score", "report", "plan", "explain", "do", "answer", "compare", "check", "team",
  ])
  func `what was made of answers, or for them, is one line`(command: String) throws {
    try program.run("report", "a.yaml", "-o", "r.md")
    try program.run("report", "a.yaml", "-o", "r.html")
    try program.run("report", "a.yaml", "-o", "r.json")
    try program.run("form", "quick-check", "-o", "form.html")
    try program.write(program.read("r.md") + "Mine.\n", to: "edited.md")
    try program.write("PK\u{3}\u{4}\u{14}", to: "r.docx")
    let made = "is a report. Name the answers file that it was made of."
    let kinds = [
      "r.md": made, "r.html": made, "r.json": made, "edited.md": made,
      "form.html": "is a form. Answer it in a browser, and name the file that it gives.",
      "r.docx": "is a document of another program. Name the answers file that it was made of.",
    ]
    for (file, kind) in kinds {
      let options = ["compare": ["a.yaml"], "answer": ["--no-input"], "do": ["--no-input"]]
      let more = options[command] ?? []
      let result = try program.run([command, file] + more)
      #expect(result.status == 65)
      let told = result.errors.split(separator: "\n").first.map(String.init)
      #expect(told == "Error: \(file) \(kind)")
    }
  }

  @Test(arguments: ["report", "plan", "explain", "check"])
  func `a table in place of answers is one line`(command: String) throws {
    try program.write("role,K1\nsponsor,2\n", to: "t.csv")
    let result = try program.run(command, "t.csv")
    #expect(result.status == 65)
    #expect(
      result.errors == "Error: t.csv is a table, not an answers file. Answers in a table go to "
        + "“readiness team” and “readiness score”, with --questionnaire ID.\n")
  }

  @Test(arguments: [
    ["report"], ["score"], ["plan"], ["explain"], ["answer", "--no-input"], ["compare", "a.yaml"],
  ])
  func `another questionnaire than that of the file is one line`(command: [String]) throws {
    let result = try program.run(command + ["a.yaml", "--questionnaire", "mine.yaml"])
    #expect(result.status == 65)
    #expect(
      result.errors == "Error: a.yaml answers the questionnaire quick-check, not mine. Leave "
        + "--questionnaire out, or name another file.\n")
  }

  @Test func `a pipe is not read, and the way to hand over what it holds is told`() throws {
    let program = "'\(Program.path)'"
    let refused = try self.program.shell("mkfifo p; \(program) compare p a.yaml")
    #expect(refused.status == 66)
    #expect(
      refused.errors == "Error: cannot read p: it is a pipe, not a file. Pipe it in and name it -, "
        + "as in: git show HEAD:a.answers.yaml | readiness compare - a.answers.yaml\n")
    let piped = try self.program.shell(
      "sed 's/^questionnaire.*/questionnaire: quick-check/;s/3/4/' a.yaml "
        + "| \(program) compare - a.yaml --questionnaire quick-check.yaml")
    #expect(piped.status == 0 && piped.output.contains("The score is down"), "\(piped.errors)")
  }

  @Test func `answers that name answers are told so at the name`() throws {
    try program.write("questionnaire: a.yaml\nversion: 1\nanswers: {}\n", to: "b.yaml")
    let result = try program.run("check", "b.yaml")
    #expect(result.status == 65)
    #expect(
      result.output.hasPrefix(
        "b.yaml:1:16: error: cannot read the questionnaire 'a.yaml': it is an answers file"))
  }

  @Test(arguments: [
    ("questionnaire:", "1:1: error: 'questionnaire' has no value"),
    ("questionnaire: {id: mine}", "1:16: error: expected the id or the path of a questionnaire"),
    ("date: 2024-04-14", "1:1: error: 'questionnaire' is missing in an answers file"),
  ])
  func `a questionnaire that is not named`(line: String, message: String) throws {
    try program.write(line + "\nversion: 1\nanswers: {}\n", to: "b.yaml")
    let result = try program.run("score", "b.yaml")
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix("b.yaml:" + message), "\(result.errors)")
  }

  @Test func `only a command that takes the option names it where no questionnaire is`() throws {
    try program.write("version: 1\nanswers: {}\n", to: "b.yaml")
    let score = try program.run("score", "b.yaml").errors
    #expect(score.contains("write 'questionnaire: ID', or give it with --questionnaire\n"))
    let check = try program.run("check", "b.yaml").output
    #expect(check.hasSuffix("write 'questionnaire: ID'\n"), "\(check)")
  }

  @Test func `what cannot be written is named as it was given`() throws {
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("folder"), withIntermediateDirectories: true)
    let folder = try program.run("report", "a.yaml", "-o", "folder")
    #expect(folder.errors == "Error: cannot write folder: is a directory\n")
    #expect(folder.status == 73)
    let none = try program.run("report", "a.yaml", "-o", "")
    #expect(none.errors == "Error: cannot write '': no such file or directory\n")
    #expect(none.status == 73)
  }

  @Test func `a pipe is written to, not replaced`() throws {
    let pipe = program.folder.appendingPathComponent("pipe").path
    try #require(mkfifo(pipe, 0o600) == 0)
    let reader = Process()
    reader.executableURL = URL(fileURLWithPath: "/bin/sh")
    reader.arguments = ["-c", "cat '\(pipe)' > '\(pipe).read'"]
    try reader.run()
    #expect(try program.run("report", "a.yaml", "-o", "pipe").status == 0)
    reader.waitUntilExit()
    #expect(try program.read("pipe.read").hasPrefix("# Are you ready for enterprise 2.0?\n"))
    var status = stat()
    #expect(lstat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }
}
