import Foundation
import TestSupport
import Testing

/// The first page of a report alone, as a command.
@Suite struct OnePageTests {
  private let program: Program
  private let answers = "verdier.answers.yaml"

  init() throws {
    program = try Program(with: "enterprise-2.0")
    try program.write(answers: Fixture.answers("verdier-2024"), to: answers)
  }

  @Test func `the one page is written, and sealed as any report`() throws {
    let arguments = ["report", answers, "-o", "summary.html", "--one-page"]
    #expect(try program.run(arguments).output == "Wrote summary.html.\n")
    let page = try program.read("summary.html")
    #expect(page.contains("size: A4 landscape") && !page.contains("<nav"))
    #expect(try program.run(arguments).status == 0)
    try program.write(page + "Mine\n", to: "summary.html")
    #expect(try program.run(arguments).status == 73)
    let text = try program.run("report", answers, "--one-page").output
    #expect(text.contains("## First steps") && !text.contains("## Appendix"))
  }

  @Test func `JSON has no pages`() throws {
    let result = try program.run("report", answers, "-o", "r.json", "--one-page")
    #expect(result.status == 64)
    #expect(result.errors.contains("--one-page is for a report in HTML or Markdown"))
    #expect(!program.exists("r.json"))
  }
}

/// The sheet that a browser prints.
@Suite(.serialized, .enabled(if: Chromium.isInstalled, "Chromium is not installed"))
final class OneSheetTests {
  private let program: Program
  private let browser: Chromium

  init() throws {
    program = try Program(with: "enterprise-2.0")
    browser = try Chromium(in: program.folder)
  }

  deinit { browser.end() }

  /// Answers of which many are unknown.
  private func mostlyUnknown() throws -> String {
    try Fixture.answers("verdier-2024").replacing(/(?m)^  ([SUCVPTX]\d+): .*$/) {
      "  \($0.output.1): dont-know"
    }
  }

  @Test(arguments: ["verdier-2024", "jeune-pousse", ""], ["en", "fr"])
  func `one page is one sheet of A4`(name: String, language: String) throws {
    try program.write(
      answers: name.isEmpty ? mostlyUnknown() : Fixture.answers(name), to: "a.yaml")
    try program.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 2\"/>", to: "logo.svg")
    try program.write(
      """
      {name: Cabinet Lumière, logo: logo.svg, accent: "#7a1f3d", place: Paris, date: 2024-05-03,
      prepared-for: Maison Verdier, footer: "Cabinet Lumière, 12 rue des Lilas, Paris"}
      """, to: "brand.yaml")
    for brand in [[], ["--brand", "brand.yaml"]] {
      let result = try program.run(
        ["report", "a.yaml", "--one-page", "--language", language, "-o", "a.html"] + brand)
      #expect(result.status == 0, "\(result.errors)")
      try checkSheet()
    }
  }

  private func checkSheet() throws {
    try browser.open(program.folder.appendingPathComponent("a.html"), width: 800)
    let reply = try browser.send("Page.printToPDF", ["preferCSSPageSize": true])
    let data = try #require(Data(base64Encoded: reply["data"] as? String ?? ""))
    let paper = String(decoding: data, as: UTF8.self)
    #expect(paper.matches(of: /\/Type \/Page\b/).count == 1)
    let box = try #require(paper.firstMatch(of: /\/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]/))
    #expect(abs((Double(box.output.1) ?? 0) - 841.9) < 1)
    #expect(abs((Double(box.output.2) ?? 0) - 595.3) < 1)
  }
}
