import Reports
import Testing

/// Texts that people wrote into a report, and that the next one holds.
@Suite struct KeptTextsTests {
  private let offered = """
    # Report

    <!-- keep: first-page -->
    <!-- /keep -->

    ## Plan

    <!-- keep: plan -->
    <!-- /keep -->

    """

  private func written(_ name: String, _ text: String, into report: String) -> String {
    report.replacing("<!-- keep: \(name) -->\n", with: "<!-- keep: \(name) -->\n\(text)\n")
  }

  @Test func `a text stands where the marks of its name stand, and stays there`() throws {
    let text = "We begin with **step 2**.\n\n- keep the blog\n- 100 <b>%</b>"
    var report = written("plan", text, into: offered)
    for _ in 1...3 {
      report = try KeptTexts(in: report).inserted(into: offered, language: "en")
      #expect(report.contains("## Plan\n\n<!-- keep: plan -->\n\(text)\n<!-- /keep -->\n"))
      #expect(report.contains("<!-- keep: first-page -->\n<!-- /keep -->\n"))
      #expect(report.hasSuffix("\n<!-- language: en -->\n"))
    }
    #expect(KeptTexts.emptied(report) == offered + "\n<!-- language: en -->\n")
  }

  @Test func `without texts the marks are all there is`() throws {
    #expect(try KeptTexts(in: offered).isEmpty)
    #expect(try KeptTexts(in: written("plan", " \n\t", into: offered)).isEmpty)
    #expect(try KeptTexts(in: "").isEmpty)
    #expect(
      try KeptTexts(in: offered).inserted(into: offered, language: "en")
        == offered + "\n<!-- language: en -->\n")
  }

  @Test func `a text whose place is gone, or never was, stands at the end, once`() throws {
    let own = offered + "<!-- keep: from the board -->\nApproved.\n<!-- /keep -->\n"
    var report = try KeptTexts(in: own).inserted(into: offered, language: "en")
    for _ in 1...2 {
      report = try KeptTexts(in: report).inserted(into: offered, language: "en")
    }
    #expect(
      report.hasSuffix(
        """

        ## Kept

        *The report has no place named “from the board”. This text was written there:*

        <!-- keep: from the board -->
        Approved.
        <!-- /keep -->

        <!-- language: en -->

        """))
    #expect(report.ranges(of: "Approved.").count == 1)
  }

  @Test func `a text for the report in another language is kept, and that is said once`() throws {
    let english = try KeptTexts(in: "").inserted(into: offered, language: "en")
    var report = written("plan", "Step 2 first.", into: english)
    for _ in 1...2 {
      report = try KeptTexts(in: report).inserted(into: offered, language: "fr")
      #expect(
        report.contains(
          """
          ## Plan

          *Écrit pour le rapport dans une autre langue (en)\u{A0}:*

          <!-- keep: plan, en -->
          Step 2 first.
          <!-- /keep -->

          """))
    }
    report = try KeptTexts(in: report).inserted(into: offered, language: "en")
    #expect(report == written("plan", "Step 2 first.", into: english))
  }

  @Test func `line breaks of another system, spaces and indents change nothing`() throws {
    let report = written("plan", "One.\nTwo.", into: offered)
    let windows = report.replacing("\n", with: "\r\n")
    let spaced = report.replacing("<!-- keep: plan -->", with: "  <!--keep:  plan-->  ")
    for text in [windows, spaced] {
      #expect(
        try KeptTexts(in: text).inserted(into: offered, language: "en")
          == KeptTexts(in: report).inserted(into: offered, language: "en"))
    }
  }

  @Test(arguments: [
    ("<!-- keep: a -->\nText\n", KeptTextsFault.neverClosed("a", line: 1)),
    ("<!-- keep: a -->\nText\n<!-- keep: b -->\n<!-- /keep -->\n", .neverClosed("a", line: 1)),
    ("Text\n<!-- /keep -->\n", .neverOpened(line: 2)),
    (
      "<!-- keep: a -->\n<!-- /keep -->\n<!-- keep: a -->\nText\n<!-- /keep -->\n",
      .twice("a", line: 3, first: 1)
    ),
    ("<!-- keep: a ->\nText\n<!-- /keep -->\n", .broken(line: 1)),
    ("<!- keep: a -->\nText\n<!-- /keep -->\n", .broken(line: 1)),
    ("<!-- keep a -->\nText\n<!-- /keep -->\n", .broken(line: 1)),
    ("<!-- keep: -->\nText\n<!-- /keep -->\n", .broken(line: 1)),
    ("<!-- keep: a -->\nText\n<!-- / keep -->\n", .broken(line: 3)),
    ("<!-- keep: a -->\nText\n/keep -->\n", .broken(line: 3)),
  ])
  func `broken marks are named with their line`(report: String, fault: KeptTextsFault) {
    #expect(throws: fault) { try KeptTexts(in: report) }
  }
}
