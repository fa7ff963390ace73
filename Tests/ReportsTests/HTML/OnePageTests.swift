@testable import Reports
import TestSupport
import Testing

/// The first page of a report alone.
@Suite struct OnePageTests {
  private func document(_ language: String) throws -> ReportDocument {
    Report(
      try Case("verdier-2024").input(), language: language, withCharts: true, isOnePage: true
    ).document
  }

  @Test(arguments: ["en", "fr"])
  func `one page holds what stands above the contents, and nothing else`(
    language: String
  ) throws {
    let page = try document(language)
    let whole = try Case("verdier-2024").document(language, withCharts: true)
    let contents = try #require(
      whole.blocks.firstIndex { if case .contents = $0 { true } else { false } })
    #expect(page.blocks == Array(whole.blocks[..<contents]))
    #expect(page.figures.map(\.name) == ["levels", "two-risks"])
    let steps = language == "en" ? "First steps" : "Premières étapes"
    #expect(page.blocks.contains(.heading(2, steps)))
  }

  @Test func `one page is an A4 sheet, and a whole report no such sheet`() throws {
    let page = HTMLRenderer(try document("en")).text
    #expect(MarkupShape(page).fault == nil)
    #expect(page.contains("@page { size: A4 landscape;"))
    #expect(page.contains("<svg") && page.contains("First steps</h2>"))
    for absent in ["<nav", ">Appendix<", ">The plan", ">Contents<"] {
      #expect(!page.contains(absent), "\(absent)")
    }
    let whole = try Case("verdier-2024").html("en")
    #expect(!whole.contains("landscape") && whole.contains("<nav"))
  }

  @Test func `the more there is to read, the smaller the letters`() {
    let sizes = [1, 1_800, 3_300, 4_500, 9_000].map(HTMLStyle.sheetFontSize)
    #expect(sizes[0] == 9.6 && sizes[1] == 9.6 && sizes[2] == 8.8)
    #expect(sizes[3] > 7 && sizes[3] < 8.8 && sizes[4] < sizes[3])
  }

  @Test func `in Markdown too`() throws {
    let text = MarkdownRenderer(try document("en")).text
    #expect(text.contains("## First steps") && !text.contains("## Appendix"))
  }
}
