import Readiness
@testable import Reports
import TestSupport
import Testing

/// The reports on plain text, word for word.
@Suite struct TextTests {
  private func expect(_ text: String, _ name: String, _ language: String) throws {
    let golden = "Tests/ReportsTests/Golden/\(name).\(language).txt"
    let difference = try Repository.difference(of: text, from: golden)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: ["en", "fr"])
  func `the summary of a score`(language: String) throws {
    let input = try Case("jeune-pousse").input()
    try expect(TextSummary(input, language: language).text, "summary", language)
  }

  @Test(arguments: ["en", "fr"])
  func `a plan`(language: String) throws {
    let input = try Case("verdier-2024").input()
    try expect(PlanText(input, language: language).text, "plan", language)
  }

  @Test(arguments: ["en", "fr"])
  func `the difference between two answers files`(language: String) throws {
    let snapshots = try ["verdier-2024", "verdier-2025"].map { name in
      let example = try Case(name)
      return Snapshot(name, example.questionnaire, example.answers, example.assessment)
    }
    let text = DifferenceText(Comparison(snapshots[0], snapshots[1]), language: language).text
    try expect(text, "difference", language)
  }

  @Test(arguments: [("en", ": 11.2, as before."), ("fr", "\u{A0}: 11,2, comme avant.")])
  func `a score that did not move is told once`(language: String, told: String) throws {
    let example = try Case("atelier-nord")
    let snapshot = Snapshot("a", example.questionnaire, example.answers, example.assessment)
    let text = DifferenceText(Comparison(snapshot, snapshot), language: language).text
    #expect(text.contains(told), "\(text)")
  }

  @Test func `the difference between two versions of a questionnaire`() throws {
    func text(_ old: String, _ new: String) throws -> String {
      let difference = QuestionnaireDifference(
        try Sample.questionnaire(old), try Sample.questionnaire(new))
      return QuestionnaireDifferenceText(difference, in: .english).text
    }
    let mini = Sample.mini
    #expect(
      try text(mini, mini)
        == "small: still version 1\nNothing changed in what answers mean or how they count.\n")
    let reweighted = mini.replacing("version: 1", with: "version: 2")
      .replacing("weight: 60", with: "weight: 50")
    #expect(
      try text(mini, reweighted) == """
        small: version 1, then 2
          dimension a: weight 60, now 50
        Stored answers keep their meaning; some count differently.

        """)
    let reworded = mini.replacing("[a, b, c, d, e], weight: 3", with: "[a, x, c, d, e], weight: 3")
    #expect(
      try text(mini, reworded).hasSuffix("Stored answers that no longer mean the same: a1.\n"))
  }

  @Test(arguments: ["en", "fr"])
  func `one question is traced to its parts`(language: String) throws {
    let example = try Case("verdier-2024")
    let position = try #require(example.questionnaire.index(of: "C2"))
    let question = example.questionnaire.questions[position]
    let text = Explanation(
      try example.input(), question,
      example.questionnaire.alternatives(to: question, in: example.answers), language: language
    ).text
    try expect(text, "question", language)
  }
}
