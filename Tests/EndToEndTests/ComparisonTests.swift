import Foundation
import TestSupport
import Testing

/// Two dates, and the questionnaires that they are scored with.
@Suite struct ComparisonTests {
  private let program: Program

  init() throws {
    program = try Program()
    for (name, text) in try Fixture.changes() { try program.write(text, to: name) }
  }

  private func compare(
    _ earlier: String, _ later: String, _ more: String...
  ) throws -> [String: Any] {
    let files = [earlier, later].map { "\($0).answers.yaml" }
    let result = try program.run(["compare"] + files + ["--format", "json"] + more)
    try #require(result.status == 0, "\(result.errors)")
    return try #require(try JSONComparison.read(result.output) as? [String: Any])
  }

  @Test func `a change is told in its three parts`() throws {
    let expected = try #require(try Fixture.expected("change.expected") as? [String: Any])
    #expect(expected.count == 3)
    for (pair, value) in expected {
      let names = pair.components(separatedBy: " → ")
      let differences = JSONComparison.differences(
        value, try compare(names[0], names[1]), allowsMore: true)
      #expect(differences == [], "\(pair)")
    }
  }

  @Test func `the same answers with other weights are not called a standstill`() throws {
    let result = try program.run(
      "compare", "earlier.answers.yaml", "same-answers.answers.yaml", "--language", "en")
    #expect(result.output.contains("The score is down by 9.4 points, from 68.8 to 59.4."))
    #expect(
      result.output.contains("Answers: 0.0 points on the 4 questions that count at both"))
    #expect(result.output.contains("Questionnaire: −9.4 points, as other weights or scores"))
    #expect(result.output.contains("Questions that count more or less than before: "))
    #expect(!result.output.contains("one date only"))
    let same = try program.run("compare", "earlier.answers.yaml", "much-the-same.answers.yaml")
    #expect(same.output.contains("Nothing has changed"))
  }

  @Test func `an earlier version at hand is used, another is said to be missing`() throws {
    let earlier = try program.read("earlier.answers.yaml")
    try program.write(
      earlier.replacing("change-1.yaml", with: "change-2.yaml")
        .replacing("  B2: 4\n", with: ""), to: "moved.answers.yaml")
    let files = ["compare", "moved.answers.yaml", "later.answers.yaml", "--language", "en"]
    let without = try program.run(files)
    #expect(without.output.contains("Both dates are scored with version 2 of the questionnaire"))
    let parts = try compare("moved", "later")["parts"] as? [String: Double]
    #expect(parts?["questionnaire"] == 0)
    let option = ["--earlier-questionnaire", "change-1.yaml"]
    let with = try program.run(files + option)
    #expect(!with.output.contains("Both dates are scored"))
    let own = try compare("moved", "later", option[0], option[1])
    #expect((own["parts"] as? [String: Double])?["questionnaire"].map { $0 != 0 } == true)
    #expect(own["scoredWith"] as? [Int] == [1, 2])
    let wrong = try program.run(files + ["--earlier-questionnaire", "change-2.yaml"])
    #expect(wrong.status == 65 && wrong.errors.contains("no earlier file answers its version, 2"))
  }

  @Test func `dates without a common question are not the same`() throws {
    try program.write(
      "questionnaire: change-1.yaml\nversion: 1\nanswers: {A1: 2}\n", to: "a.answers.yaml")
    try program.write(
      "questionnaire: change-1.yaml\nversion: 1\nanswers: {B1: 2}\n", to: "b.answers.yaml")
    let result = try program.run("compare", "a.answers.yaml", "b.answers.yaml", "--language", "en")
    #expect(result.output.contains("No question counts at both dates"))
    #expect(!result.output.contains("Nothing has changed"))
    #expect(try compare("a", "b")["parts"] is NSNull)
  }
}
