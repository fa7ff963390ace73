import Foundation
import TestSupport
import Testing

/// A report to hand over: its language and its brand.
@Suite struct HandingOverTests {
  private let program: Program

  init() throws {
    program = try Program()
    for year in ["2024", "2025"] {
      try program.write(
        Repository.text("Questionnaires/Examples/verdier-\(year).answers.yaml"),
        to: "\(year).answers.yaml")
    }
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("brand"), withIntermediateDirectories: true)
    try program.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><path d=\"M0 0h2v1z\"/></svg>",
      to: "brand/logo.svg")
    try program.write(
      """
      name: Cabinet Lumière
      logo: logo.svg
      accent: "#7a1f3d"
      footer: Cabinet Lumière, 12 rue des Lilas, Paris
      place: Paris
      date: 2024-05-03
      prepared-for: Maison Verdier

      """, to: "brand/brand.yaml")
  }

  private static let reports = [
    ["report", "2024.answers.yaml"], ["compare", "2024.answers.yaml", "2025.answers.yaml"],
    ["team", "2024.answers.yaml", "2025.answers.yaml"],
    ["portfolio", "2024.answers.yaml", "--minimum", "1"],
    ["report", "2024.answers.yaml", "--one-page"],
  ]

  @Test(arguments: ["r.md", "r.html"])
  func `a report that is written again keeps its language, until another is asked for`(
    file: String
  ) throws {
    for line in Self.reports {
      func write(_ options: String...) throws -> String {
        let result = try program.run(line + ["-o", file] + options)
        #expect(result.status == 0, "\(line) \(result.errors)")
        return try program.read(file)
      }
      let english = try write("--force")
      let french = try write("--language", "fr")
      #expect(english != french)
      #expect(try write() == french, "\(line)")
      #expect(try write("--language", "en") == english, "\(line)")
      #expect(try write() == english, "\(line)")
      // A file that somebody edited is not read for its language.
      _ = try write("--language", "fr")
      try program.write("x\n" + program.read(file), to: file)
      #expect(try write("--force") == english, "\(line)")
      try FileManager.default.removeItem(at: program.folder.appendingPathComponent(file))
    }
  }

  @Test func `a brand is in every report, and its files are never written over`() throws {
    for line in Self.reports {
      for file in ["r.html", "r.md"] {
        let result = try program.run(
          line + ["--brand", "brand/brand.yaml", "-o", file, "--force", "--language", "en"])
        #expect(result.status == 0, "\(line) \(result.errors)")
        let text = try program.read(file)
        #expect(text.contains("Prepared for Maison Verdier") && text.contains("rue des Lilas"))
        #expect(text.contains("data:image/svg+xml;base64,") == (file == "r.html"))
      }
    }
    for own in ["brand/brand.yaml", "brand/logo.svg"] {
      let result = try program.run(
        "report", "2024.answers.yaml", "--brand", "brand/brand.yaml", "--format", "html", "-o", own,
        "--force")
      #expect(result.status == 64)
    }
    let json = try program.run(
      "report", "2024.answers.yaml", "--brand", "brand/brand.yaml", "--format", "json")
    #expect(json.status == 64)
  }

  @Test func `what is wrong with a brand is told at its place, and nothing is written`() throws {
    try program.write("name: A\naccent: \"#ff0000\"\nlogo: gone.svg\nplcae: Paris\n", to: "b.yaml")
    let result = try program.run(
      "report", "2024.answers.yaml", "--brand", "b.yaml", "-o", "r.html")
    #expect(result.status == 65 && !program.exists("r.html"))
    #expect(result.errors.contains("b.yaml:2:9: error: #ff0000 is too light"))
    #expect(
      result.errors.contains("3.9 to 1") && result.errors.contains("b.yaml:3:7: error: cannot read")
    )
    #expect(result.errors.contains("b.yaml:4:1") && result.errors.contains("'place'"))
  }

  @Test func `a report that is watched is written again when its logo changes`() throws {
    let process = try program.start(
      "team", "2024.answers.yaml", "--brand", "brand/brand.yaml", "-o", "r.html", "--watch")
    defer { process.terminate() }
    try program.wait { try program.read(".err").contains("Waiting") && program.exists("r.html") }
    let page = try program.read("r.html")
    let logo = try program.read("brand/logo.svg")
    try program.write(logo.replacing("0 0 2 1", with: "0 0 4 1"), to: "brand/logo.svg")
    try program.wait { try program.read("r.html") != page }
  }
}

/// Words of one’s own, which a web page takes from the report in Markdown.
@Suite struct OwnWordsTests {
  private let program: Program
  private let answers = "verdier.answers.yaml"
  private let words = "We begin with <b>step 2</b>."

  init() throws {
    program = try Program(with: "enterprise-2.0")
    try program.write(answers: Fixture.answers("verdier-2024"), to: answers)
    try program.run("report", answers, "-o", "v.md")
    let mark = "<!-- keep: first-page -->\n"
    let written = try program.read("v.md").replacing(mark, with: mark + words + "\n")
    try program.write(written, to: "v.md")
  }

  private func write(_ options: String...) throws -> Program.Result {
    try program.run(["report", answers, "--language", "en", "-o"] + options)
  }

  @Test(arguments: [["v.html"], ["v.htm", "--one-page"], ["other.html", "--keep", "v.md"]])
  func `they are those of the report beside it, or of the one named`(options: [String]) throws {
    let result = try program.run(["report", answers, "--language", "en", "-o"] + options)
    #expect(result.status == 0 && result.output == "Wrote \(options[0]).\n")
    #expect(result.errors == "The page holds what you wrote into v.md: first-page.\n")
    let page = try program.read(options[0])
    #expect(page.contains("<p>We begin with &lt;b&gt;step 2&lt;/b&gt;.</p>"))
    let again = try program.run(["report", answers, "--language", "en", "-o"] + options)
    #expect(again.status == 0)
  }

  @Test func `without such a report, or without words in it, nothing is said`() throws {
    #expect(try write("other.html").errors == "")
    try program.run("report", answers, "-o", "other.md")
    #expect(try write("other.html").errors == "")
    #expect(
      try write("x.html", "--keep", "other.md").errors
        == "other.md holds no text of yours for this page.\n")
  }

  @Test func `marks that are broken, a file that is none, and other formats are refused`() throws {
    try program.write(
      program.read("v.md").replacing(words + "\n<!-- /keep -->", with: words), to: "v.md")
    let broken = try write("v.html")
    #expect(broken.status == 65 && !program.exists("v.html"))
    #expect(broken.errors.hasPrefix("Error: v.md, line "), "\(broken.errors)")
    #expect(try write("x.html", "--keep", "none.md").status == 66)
    #expect(try write("x.md", "--keep", "v.md").errors.contains("--keep is for a report in HTML"))
  }
}
