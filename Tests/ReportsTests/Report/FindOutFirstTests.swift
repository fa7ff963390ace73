import Readiness
@testable import Reports
import TestSupport
import Testing

@Suite struct FindOutFirstTests {
  @Test func `what to find out first is said only where it decides something`() throws {
    let questionnaire = try RiskSample.questionnaire()
    func outputs(_ lines: [String]) throws -> (report: String, summary: String) {
      let input = try Case(
        questionnaire, Sample.answers(lines, to: questionnaire)
      ).input()
      return (
        MarkdownRenderer(Report(input, language: "en").document).text,
        TextSummary(input, language: "en").text
      )
    }
    // The absence risk leaves the advice alone as long as launching is not risky.
    let open = try outputs(["g: no", "b: 10"])
    #expect(open.summary.contains("Find out first: "))
    #expect(open.report.contains("**Find out first:** “"))
    #expect(open.report.contains("Decides the advice"))
    let firm = try outputs(["g: no", "b: 10", "s: 90"])
    for word in ["Settle first", "Find out first", "Decides the advice"] {
      #expect(!firm.report.contains(word) && !firm.summary.contains(word), "\(word)")
    }
  }
}
