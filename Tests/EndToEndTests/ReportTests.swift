import Foundation
import TestSupport
import Testing

/// The report as a command: formats, charts, what is never written over, and watching.
@Suite struct ReportTests {
  private let program: Program
  private let answers = "verdier.answers.yaml"

  init() throws {
    program = try Program(with: "enterprise-2.0")
    try program.write(answers: Fixture.answers("verdier-2024"), to: answers)
  }

  @Test(arguments: [
    ("r.md", "# Maison Verdier: "), ("r.html", "<!DOCTYPE html>"), ("r.HTM", "<!DOCTYPE html>"),
    ("r.json", "{"), ("r.txt", "# Maison Verdier: "), ("report", "# Maison Verdier: "),
    (".html", "# Maison Verdier: "),
  ])
  func `the ending of the file chooses the format`(file: String, start: String) throws {
    let result = try program.run("report", answers, "-o", file)
    #expect(result.status == 0)
    #expect(result.output == "Wrote \(file).\n")
    #expect(try program.read(file).hasPrefix(start))
  }

  @Test func `a format that is asked for wins`() throws {
    #expect(try program.run("report", answers, "--format", "html", "-o", "r.md").status == 0)
    #expect(try program.read("r.md").hasPrefix("<!DOCTYPE html>"))
    let printed = try program.run("report", answers, "--format", "html", "-o", "-")
    #expect(try printed.output == program.read("r.md"))
  }

  @Test func `JSON is that of score`() throws {
    let score = try program.run("score", answers, "--format", "json", "--days", "20")
    #expect(try program.run("report", answers, "--format", "json").output == score.output)
  }

  @Test(arguments: ["markdown", "html", "json"])
  func `the same inputs give the same bytes in every process`(format: String) throws {
    // The order of a hash is another one in each process.
    let outputs = try (1...3).map { _ in
      try program.run("report", answers, "--format", format).output
    }
    #expect(outputs[0].count > 1_000)
    #expect(Set(outputs).count == 1)
  }

  @Test func `a chart is not written over a file that is not as it was written`() throws {
    let arguments = ["report", answers, "-o", "r.md", "--charts", "c"]
    #expect(try program.run(arguments).status == 0)
    #expect(try program.run(arguments).status == 0)
    let mine = try program.read("c/levels.svg").replacing("<title>", with: "<title>Mine: ")
    for text in [mine, "<svg/>\n"] {
      try program.write(text, to: "c/levels.svg")
      let result = try program.run(arguments)
      #expect(result.status == 73)
      #expect(result.errors.contains("c/levels.svg was edited, or readiness did not write it."))
      #expect(try program.read("c/levels.svg") == text)
    }
    #expect(try program.run(arguments + ["--force"]).status == 0)
    #expect(try program.run(arguments).status == 0)
  }

  @Test func `charts stand where Markdown looks for them`() throws {
    let result = try program.run(
      "report", answers, "-o", "out/r.md", "--charts", "pictures of 2024")
    #expect(result.status == 73)
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("out"), withIntermediateDirectories: true)
    #expect(
      try program.run("report", answers, "-o", "out/r.md", "--charts", "pictures of 2024").output
        == "Wrote out/r.md and 8 charts in pictures of 2024.\n")
    let links = try program.read("out/r.md").matches(of: /!\[[^\]]*\]\(([^)]*)\)/)
      .map { String($0.output.1) }
    #expect(links.count == 8)
    for link in links {
      let path = "out/" + (link.removingPercentEncoding ?? "")
      #expect(try program.read(path).hasPrefix("<svg "), "\(path)")
    }
  }

  @Test(arguments: ["r.md", "r.html"])
  func `a report that was edited is not written over`(file: String) throws {
    #expect(try program.run("report", answers, "-o", file).status == 0)
    let written = try program.read(file)
    let last = written.split(separator: "\n").last.map(String.init) ?? ""
    #expect(
      last.wholeMatch(of: /<!-- readiness, SHA-256 of the lines above: [0-9a-f]{64} -->/) != nil)

    // As it was written, also with other line breaks, it may be replaced.
    try program.write(written.replacing("\n", with: "\r\n"), to: file)
    #expect(try program.run("report", answers, "-o", file).status == 0)
    #expect(try program.read(file) == written)

    let edits = [
      written.replacing("Verdier", with: "Vernier"), written + "P.S.\n", "My notes\n",
      written.replacing(last, with: ""), String(written.dropLast()),
    ]
    for edited in edits {
      try program.write(edited, to: file)
      let result = try program.run("report", answers, "-o", file, "--charts", "charts")
      #expect(result.status == 73)
      #expect(
        result.errors == "Error: \(file) was edited, or readiness did not write it. It is left as "
          + "it is. Name another file, or add --force to write over it.\n")
      #expect(try program.read(file) == edited)
      #expect(!program.exists("charts"))
    }
    #expect(try program.run("report", answers, "-o", file, "--format", "json").status == 73)
    #expect(try program.run("report", answers, "-o", file, "--force").status == 0)
    #expect(try program.read(file) == written)
    try program.write("", to: file)
    #expect(try program.run("report", answers, "-o", file).status == 0)
    #expect(try program.read(file) == written)
  }

  @Test func `what was written to be kept is kept, in the file that it was written into`() throws {
    func report(_ more: String...) throws -> Program.Result {
      try program.run(["report", answers, "-o", "r.md"] + more)
    }
    #expect(try report().status == 0)
    let written = try program.read("r.md")
    let places = written.matches(of: /<!-- keep: (.*) -->\n<!-- \/keep -->/).map(\.output.1)
    #expect(Set(places).count == places.count)
    #expect(places.first == "first-page" && places.last == "appendix" && places.count == 10)

    let text = "We begin *after* the summer.\n\n| a | b |\n|---|---|"
    let mark = "<!-- keep: plan -->\n"
    let kept = written.replacing(mark, with: mark + text + "\n")
    try program.write(kept, to: "r.md")
    // The answers may change, and the report with them.
    #expect(try report("--days", "40").status == 0)
    #expect(try program.read("r.md").contains(mark + text + "\n<!-- /keep -->\n"))
    #expect(try report().status == 0)
    #expect(try program.read("r.md") == kept)
    #expect(try report("--force").status == 0)
    #expect(try program.read("r.md") == kept)

    for format in ["html", "json"] {
      let result = try report("--format", format)
      #expect(result.status == 73)
      #expect(result.errors.contains("holds texts to keep, which only a report in Markdown can"))
    }
    let broken = kept.replacing(text + "\n<!-- /keep -->", with: text)
    try program.write(broken, to: "r.md")
    let refused = try report()
    #expect(refused.status == 73)
    #expect(refused.errors.contains("the text to keep named “plan” has no end."))
    #expect(try program.read("r.md") == broken)
    // An edit beside the marks is no text to keep.
    try program.write(kept.replacing(mark, with: "Mine.\n" + mark), to: "r.md")
    #expect(try report().errors.contains("was edited"))
  }

  @Test func `no input is written over`() throws {
    try program.write(Fixture.questionnaire("quick-check"), to: "mine.yaml")
    try program.write("questionnaire: mine.yaml\nversion: 1\nanswers: {}\n", to: "a.answers.yaml")
    for file in ["a.answers.yaml", "mine.yaml", "./mine.yaml"] {
      let before = try program.read(file)
      let result = try program.run("report", "a.answers.yaml", "-o", file)
      #expect(result.status == 64)
      #expect(result.errors.contains("Name another file."))
      #expect(try program.read(file) == before)
    }
  }

  @Test func `what other programs make says how`() throws {
    let word = try program.run("report", answers, "-o", "out/r.docx")
    #expect(word.status == 64)
    #expect(word.errors.contains("pandoc --from gfm out/r.md -o out/r.docx"))
    let paper = try program.run("report", answers, "-o", "r.pdf")
    #expect(paper.status == 64)
    #expect(paper.errors.contains("--print-to-pdf=r.pdf r.html"))
    #expect(!program.exists("r.pdf") && !program.exists("out/r.docx"))
  }

  @Test func `watching needs a file to read and one to write`() throws {
    #expect(try program.run("report", answers, "--watch").status == 64)
    #expect(try program.run("report", "--example", "--watch", "-o", "r.md").status == 64)
    #expect(try program.run("report", "-", "--watch", "-o", "r.md").status == 64)
  }

  @Test func `watching writes again after each change until a signal ends it`() throws {
    let process = try program.start("report", answers, "-o", "r.md", "--watch")
    defer { process.terminate() }
    try program.wait { program.exists("r.md") }
    let text = try program.read(answers)

    try program.write(text.replacing("Maison Verdier", with: "Maison Bleue"), to: answers)
    try program.wait { try program.read("r.md").contains("# Maison Bleue: are you ready") }
    let report = try program.read("r.md")

    try program.write("answers: [", to: answers)
    try program.wait { try program.read(".err").contains("error: ") }
    #expect(try program.read("r.md") == report)

    try program.write(text, to: answers)
    try program.wait { try program.read("r.md").contains("# Maison Verdier: are you ready") }
    // Not as Ctrl-C would: a test runner in the background may ignore that for its children.
    process.terminate()
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGTERM)
  }
}
