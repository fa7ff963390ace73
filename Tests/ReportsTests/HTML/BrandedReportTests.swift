import Localization
@testable import Readiness
@testable import Reports
import TestSupport
import Testing
import YAML

/// Those who hand a report over, in Markdown and HTML.
@Suite struct BrandedReportTests {
  private static let svg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(1)</script></svg>"

  private func document(_ brand: String, _ language: String = "en") throws -> ReportDocument {
    var document = try Case("verdier-2024").document(language, withCharts: true)
    document.brand = try Brand.read(SourceText(name: "brand.yaml", text: brand)) { _ in
      .success(Array(Self.svg.utf8))
    }.brand
    return document
  }

  private static let brand = """
    name: Cabinet Lumière
    logo: lumiere.svg
    accent: "#24508a"
    footer: For your eyes only
    place: Paris
    date: 2024-05-03
    prepared-for: Maison Verdier

    """

  @Test func `Markdown says who, for whom, where and when, and ends with the footer`() throws {
    let text = MarkdownRenderer(try document(Self.brand)).text
    let lines = text.split(separator: "\n").map(String.init)
    #expect(
      lines[1...3] == [
        "Cabinet Lumière  ", "Prepared for Maison Verdier  ", "Paris, 3 May 2024",
      ])
    #expect(text.hasSuffix("\n\nFor your eyes only\n"))
    let french = MarkdownRenderer(try document(Self.brand, "fr")).text
    #expect(french.contains("Préparé pour Maison Verdier  \nParis, le 3 mai 2024\n"))
    #expect(MarkdownRenderer(try document("name: A\n")).text.contains("\n\nA\n\n"))
  }

  @Test func `HTML holds the logo as a picture in which nothing runs`() throws {
    let html = HTMLRenderer(try document(Self.brand)).text
    let shape = MarkupShape(html)
    #expect(shape.fault == nil && !shape.tags.contains("script"))
    let source = try #require(shape.attributes["src"])
    #expect(source == ["data:image/svg+xml;base64," + Array(Self.svg.utf8).base64])
    #expect(shape.tags.count { $0 == "img" } == 1)
    #expect(html.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"))
    #expect(html.contains("alt=\"Cabinet Lumière\"") && html.contains("#24508a"))
    #expect(html.contains("<footer>For your eyes only</footer>"))
    let plain = HTMLRenderer(try document("name: A\n")).text
    #expect(!plain.contains("img-src") && !plain.contains("<img") && !plain.contains("<footer"))
  }

  @Test func `texts of a brand become no markup`() throws {
    let hostile =
      "</style></footer><script>x</script> **b** ' onload='x [a](x) @name <!-- keep: x --> \u{202E}x"
    let text = ["name", "footer", "place", "date", "prepared-for"]
      .map { "\($0): \"\(hostile)\"\n" }.joined()
    let harmless = text.replacing(hostile, with: "x") + "logo: a.svg\n"
    let html = HTMLRenderer(try document(text + "logo: a.svg\n")).text
    #expect(MarkupShape(html).fault == nil)
    #expect(MarkupShape(html).tags == MarkupShape(HTMLRenderer(try document(harmless)).text).tags)
    let markdown = MarkdownRenderer(try document(text)).text
    for inert in ["<script>", " **b**", "[a](x)", "@name", " <!-- keep: x"] {
      #expect(!markdown.contains(inert), "\(inert)")
    }
    for text in [html, markdown] { #expect(!text.unicodeScalars.contains("\u{202E}")) }
  }
}
