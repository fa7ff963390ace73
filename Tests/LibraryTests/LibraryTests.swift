import Readiness
import Reports
import Testing

/// The libraries as a program that embeds them sees them: nothing here is imported with
/// `@testable`.
@Suite struct LibraryTests {
  private static let questionnaire = """
    format: 1
    id: coffee-corner
    version: 1
    languages: [en]
    title: Is the coffee corner ready?
    levels:
      - {id: closed, from: 0, title: Closed}
      - {id: open, from: 50, title: Open}
    dimensions:
      - id: use
        title: Use
        questions:
          - id: U1
            text: What will it be used for?
            options: [No answer., An idea., "A use, named people, and what they do today instead."]
            actions:
              - {id: U1.a, text: Ask three people., from: [1, 2, 3], to: 5, days: 2}
          - id: U2
            type: number
            text: How many hours a week have people agreed to give?
            range: [0, 70]
            scale: {0: 0, 5: 50, 20: 100}
    """

  private static let answers = """
    questionnaire: coffee-corner
    version: 1
    organisation: Maison Verdier
    answers:
      U1: 2
      U2: {between: [3, 6]}
    """

  @Test func `files become a score, a plan and a report`() throws {
    let questionnaire = try Questionnaire(yaml: Self.questionnaire)
    let answers = try Answers(yaml: Self.answers, for: questionnaire)
    let assessment = try Assessment(of: answers, by: questionnaire)
    let score = try #require(assessment.score)
    // U1 scores 50; U2 between f(3) = 30 and f(6) = 50 + 50/15.
    #expect(abs(score.range.low - 40) < 1e-9)
    #expect(abs(score.range.high - (50 + 50 + 50.0 / 15) / 2) < 1e-9)

    let plan = try assessment.plan(days: 20)
    #expect(plan.order.map(\.id) == ["U1.a"])
    let report = Report(assessment, plan: plan)
    #expect(report.markdown.hasPrefix("# Maison Verdier: Is the coffee corner ready?\n"))
    #expect(report.markdown.contains("Ask three people."))
    #expect(report.html.hasPrefix("<!DOCTYPE html>"))
    let french = Report(assessment, plan: plan, language: .french)
    #expect(french.markdown.contains("Ask three people."))
    #expect(french.markdown != report.markdown)
  }

  @Test func `every fault of a text is told with its place`() throws {
    let broken = Self.questionnaire.replacing("range: [0, 70]", with: "rang: [0, 70]")
    do {
      _ = try Questionnaire(yaml: broken, name: "coffee.yaml")
      Issue.record("the questionnaire was read")
    } catch {
      #expect(error.description.contains("coffee.yaml:21:9: error: "))
    }
  }

  @Test func `answers that do not fit are refused`() throws {
    let questionnaire = try Questionnaire(yaml: Self.questionnaire)
    let wrong = Self.answers.replacing("U1: 2", with: "U1: 9")
    #expect(throws: (any Error).self) {
      _ = try Answers(yaml: wrong, for: questionnaire)
    }
  }
}
