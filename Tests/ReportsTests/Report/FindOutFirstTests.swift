import Readiness
@testable import Reports
import TestSupport
import Testing

@Suite struct FindOutFirstTests {
  @Test func `what an answer leads to is told only where it leaves one advice`() throws {
    let questionnaire = try RiskSample.questionnaire()
    func why(_ lines: [String]) throws -> String {
      let input = try Case(questionnaire, Sample.answers(lines, to: questionnaire)).input()
      return MarkdownRenderer(Report(input, language: "en").document).text
    }
    #expect(try why(["g: no", "b: 10"]).contains(" (s, 1 day to find out): up to 24, “Prepare”; "))
    // With b open as well, an answer to s may leave two advices.
    let open = try why(["g: no", "a: 10", "s: 50"])
    #expect(open.contains("The advice depends on “b?” (b): "))
    #expect(try why(["g: no", "a: 90"]).contains("depends most on “s?” (s, 1 day to find out). "))
  }

  @Test(arguments: [
    ("c: 1", "“Who?” (c). Your answer: “one”."), ("c: dont-know", "“Who?” (c), “don’t know”."),
    ("d: 1", "“Who?” (c), not answered."),
  ])
  func `a weak link is told with its answer, or that there is none`(
    answer: String, told: String
  ) throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - {id: c, text: Who?, options: [one, two, three]}
              - {id: d, text: What?, options: [one, two, three]}
        chain: [c, d]

        """)
    let input = try Case(questionnaire, Sample.answers([answer], to: questionnaire)).input()
    let text = MarkdownRenderer(Report(input, language: "en").document).text
    #expect(text.contains(told), "\(text)")
  }

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
    #expect(open.report.contains("possible answers that settle the advice"))
    let firm = try outputs(["g: no", "b: 10", "s: 90"])
    for word in ["Settle first", "Find out first", "possible answers that settle the advice"] {
      #expect(!firm.report.contains(word) && !firm.summary.contains(word), "\(word)")
    }
  }
}
