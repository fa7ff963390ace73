import Foundation
@testable import Reports
import TestSupport
import Testing

@Suite struct HTMLTests {
  private static let golden = "Tests/ReportsTests/Golden"

  @Test(arguments: [("verdier-2024", "en"), ("jeune-pousse", "fr")])
  func `the report of a worked case as HTML`(name: String, language: String) throws {
    let text = try Case(name).html(language)
    let difference = try Repository.difference(
      of: text, from: "\(Self.golden)/\(name).\(language).html")
    #expect(difference == nil)
  }

  @Test func `the charts of a worked case as files`() throws {
    let document = try Case("jeune-pousse").document("en", withCharts: true)
    let names = document.figures.map(\.name)
    #expect(
      names == [
        "levels", "two-risks", "dimensions", "scenarios-absence", "scenarios-launch", "lost-points",
        "budget", "weights",
      ])
    for figure in document.figures {
      let text = SVGRenderer(figure.drawing).file
      #expect(MarkupShape(text).fault == nil)
      let difference = try Repository.difference(
        of: text, from: "\(Self.golden)/jeune-pousse/\(figure.fileName)")
      #expect(difference == nil)
    }
  }

  @Test(arguments: try Page.all())
  func `a page is well formed and complete`(page: Page) throws {
    let shape = MarkupShape(page.text)
    #expect(shape.fault == nil)
    let ids = shape.attributes["id"] ?? []
    #expect(Set(ids).count == ids.count)
    for reference in try #require(shape.attributes["aria-labelledby"]) {
      for id in reference.split(separator: " ") { #expect(ids.contains(String(id))) }
    }
    for link in try #require(shape.attributes["href"]) {
      #expect(ids.contains(link.dropFirst().removingPercentEncoding ?? ""))
    }
    #expect(!shape.tags.contains("script") && shape.attributes["src"] == nil)
    #expect(!page.text.replacing("http-equiv", with: "").contains("http"))
    #expect(shape.tags.count { $0 == "table" } == shape.tags.count { $0 == "caption" })
    #expect(shape.tags.count { $0 == "main" } == 1)
    let headings = shape.tags.filter { $0.first == "h" && $0.count == 2 }
      .compactMap { Int($0.dropFirst()) }
    #expect(headings.first == 1 && headings.count { $0 == 1 } == 1)
    for (one, next) in zip(headings, headings.dropFirst()) { #expect(next <= one + 1) }
    #expect(!["nan", "inf"].contains { page.text.contains("\"\($0)") })
  }

  @Test func `text from right to left turns neither the page nor the charts`() throws {
    let (worked, language) = try EdgeCase.hebrew.make()
    let text = try worked.html(language)
    #expect(text.contains("<html lang=\"en\">") && text.contains("<bdi lang=\"he\">"))
    #expect(text.contains("figure svg { direction: ltr;"))
    let chart = try worked.document(language, withCharts: true).figures[0].drawing
    #expect(SVGRenderer(chart).file.contains(" direction=\"ltr\""))
  }

  /// A report as a test argument.
  struct Page: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String

    static func all() throws -> [Page] {
      let cases = ["atelier-nord", "internal-verdier", "verdier-2024", "verdier-2025"]
      return try cases.map { Page(testDescription: $0, text: try Case($0).html("fr")) }
        + EdgeCase.allCases.map { edge in
          let (worked, language) = try edge.make()
          return Page(testDescription: edge.rawValue, text: try worked.html(language))
        }
    }
  }

  @Test func `the page speaks the tool's language, and texts their own`() throws {
    let questionnaire = try Sample.questionnaire(
      Sample.mini.replacing("languages: [en]", with: "languages: [de]"))
    let answers = try Sample.answers(
      ["p: yes", "a1: {answer: 3, note: \"Eins.\\n\\n- zwei\"}"], to: questionnaire)
    let page = HTMLRenderer(
      Report(try Case(questionnaire, answers).input(), language: "de").document
    ).text
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<h1><bdi lang=\"de\">Small</bdi></h1>"))
    #expect(page.contains("<bdi lang=\"de\">Eins.</bdi><br><br><bdi lang=\"de\">- zwei</bdi>"))
    #expect(MarkupShape(page).fault == nil)
  }
}
