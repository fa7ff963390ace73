import Foundation
@testable import Reports
import Testing

/// What other programs make of a report.
@Suite struct ConversionTests {
  @Test(
    .enabled(if: Tool.pandoc.isInstalled, "pandoc is not installed"),
    arguments: ["verdier-2024", "jeune-pousse"])
  func `pandoc reads Markdown without a warning and finds every anchor`(name: String) throws {
    let markdown = try Case(name).markdown("fr")
    let result = try Tool.pandoc.run(
      ["--from", "gfm", "--to", "html", "--verbose", "--fail-if-warnings"], input: markdown)
    #expect(result.status == 0, "\(result.output.prefix(500))")
    let links = result.output.matches(of: /href="#([^"]*)"/).map(\.output.1)
    #expect(links.count > 8)
    for link in links {
      let anchor = link.removingPercentEncoding ?? ""
      #expect(result.output.contains("id=\"\(anchor)\""), "\(anchor)")
    }
  }

  @Test(.enabled(if: Tool.pandoc.isInstalled, "pandoc is not installed"))
  func `a Word file made by pandoc holds every table and heading`() throws {
    let markdown = try Case("verdier-2024").markdown("en")
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("readiness-\(UUID().uuidString).docx").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let there = try Tool.pandoc.run(
      ["--from", "gfm", "--output", file, "--fail-if-warnings"], input: markdown)
    #expect(there.status == 0, "\(there.output)")
    let back = try Tool.pandoc.run(["--from", "docx", "--to", "gfm", file], input: "")
    #expect(back.status == 0, "\(back.output.prefix(500))")
    func count(_ mark: String, _ text: String) -> Int {
      text.split(separator: "\n").count { $0.hasPrefix(mark) }
    }
    #expect(count("#", back.output) == count("#", markdown))
    #expect(count("|-", back.output) == count("| --", markdown))
  }

  @Test(
    .enabled(if: Tool.tidy.isInstalled, "tidy is not installed"),
    arguments: ["verdier-2024", "jeune-pousse", "atelier-nord"])
  func `tidy finds no error in HTML`(name: String) throws {
    let result = try Tool.tidy.run(
      ["-errors", "-quiet", "--drop-empty-elements", "no"], input: try Case(name).html("fr"))
    #expect(result.status == 0, "\(result.output.prefix(500))")
  }
}
