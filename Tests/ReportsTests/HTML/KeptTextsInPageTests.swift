@testable import Reports
import TestSupport
import Testing

/// Texts that people wrote into the report in Markdown, on its web page.
@Suite struct KeptTextsInPageTests {
  private func kept(_ texts: (name: String, text: String)..., language: String = "en") throws
    -> KeptTexts
  {
    let marked = texts.map { "<!-- keep: \($0.name) -->\n\($0.text)\n<!-- /keep -->\n" }.joined()
    return try KeptTexts(in: "<!-- language: \(language) -->\n" + marked)
  }

  private func page(_ kept: KeptTexts, isOnePage: Bool = false) throws -> String {
    let report = Report(
      try Case("verdier-2024").input(), language: "en", withCharts: true, isOnePage: isOnePage)
    return HTMLRenderer(report.document.holding(kept)).text
  }

  @Test func `they stand in their places, as paragraphs and lists`() throws {
    let text = "We begin with **step 2**,\nsince the council meets.\n\n- in **May\n- in June"
    let page = try page(kept(("first-page", text), ("plan", "Later.")))
    #expect(MarkupShape(page).fault == nil)
    let first = """
      <p>We begin with <strong>step 2</strong>,<br>
      since the council meets.</p>
      <ul>
      <li>in **May</li>
      <li>in June</li>
      </ul>
      </section>
      </div>

      """
    #expect(page.contains(first))
    let plan = try #require(page.range(of: "<p>Later.</p>")).lowerBound
    let heading = try #require(page[..<plan].ranges(of: /<h2[^>]*>/).last).upperBound
    #expect(page[heading...].hasPrefix("What to do with 20 person-days"))
    #expect(!page.contains("keep"))
  }

  @Test func `nothing of them becomes HTML`() throws {
    let page = try page(kept(("first-page", HostileText.all.joined(separator: "\n\n"))))
    #expect(MarkupShape(page).fault == nil)
    func tags(_ page: String) -> [String] {
      let own = ["p", "br", "ul", "li", "strong", "/p", "/ul", "/li", "/strong"]
      return MarkupShape(page).tags.filter { !own.contains($0) }
    }
    #expect(try tags(page) == tags(self.page(KeptTexts())))
  }

  @Test func `one without a place stands at the end of a whole report only`() throws {
    let texts = try kept(("first-page", "Ours."), ("board", "Approved."))
    let whole = try page(texts)
    #expect(whole.contains(">Kept</h2>") && whole.contains("<p>Approved.</p>"))
    #expect(whole.contains("no place named “board”"))
    let sheet = try page(texts, isOnePage: true)
    #expect(sheet.contains("<p>Ours.</p>") && !sheet.contains("Approved."))
    #expect(!sheet.contains("Kept"))
  }

  @Test func `one of a report in another language is said to be so`() throws {
    let page = try page(kept(("plan", "D’abord."), language: "fr"))
    #expect(
      page.contains("<p>Written for the report in another language (fr):</p>\n<p>D’abord.</p>"))
    #expect(try !self.page(kept(("plan", "First."))).contains("another language"))
  }
}
