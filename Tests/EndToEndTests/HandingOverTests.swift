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
}
