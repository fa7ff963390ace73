@testable import Reports
import TestSupport
import Testing

@Suite struct ExplanationTests {
  @Test(arguments: ["en", "fr"])
  func `the whole is traced to its parts`(language: String) throws {
    let example = try Case("verdier-2024")
    let text = WholeExplanation(
      try example.input(), language: language, command: "readiness explain FILE S1"
    ).text
    let golden = "Tests/ReportsTests/Golden/explanation.\(language).txt"
    let difference = try Repository.difference(of: text, from: golden)
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// The shares that are printed add up to the score that is printed, each rounded to two digits.
  @Test(arguments: ["verdier-2024", "jeune-pousse", "librairie-lumiere", "quick-verdier"])
  func `the points of the dimensions are the score`(name: String) throws {
    let example = try Case(name)
    let text = WholeExplanation(
      try example.input(), language: "en", command: "readiness explain FILE"
    ).text
    let score = try #require(text.firstMatch(of: /Score: ([\d.]+)( to ([\d.]+))? of 100/)).output
    let shares = text.matches(of: #/  .* = ([\d.]+)( to ([\d.]+))? points\n/#).map(\.output)
    #expect(shares.count == example.assessment.dimensions.count && shares.count >= 3)
    let rounding = 0.005 * Double(shares.count + 1)
    let low = try shares.reduce(0) { $0 + (try #require(Double($1.1))) }
    #expect(abs(low - (try #require(Double(score.1)))) < rounding)
    let high = try shares.reduce(0) { $0 + (try #require(Double($1.3 ?? $1.1))) }
    #expect(abs(high - (try #require(Double(score.3 ?? score.1)))) < rounding)
  }

  /// What is said of each value agrees with the share of values that settle the advice.
  @Test func `that nothing is ticked is told as an answer`() throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - id: m
                type: multiple
                full: 2
                text: Which?
                options: [{id: x, text: X}, {id: y, text: Y}]
              - \(Sample.choice("c"))
        risks:
          absence: {title: A, scenarios: [{id: A1, title: A, level: {rises-with: [c]}}]}
          launch: {title: L, scenarios: [{id: L1, title: L, level: {rises-with: [m]}}]}

        """)
    for answer in ["m: dont-know", "m: []", "m: [x]"] {
      let example = try Case(questionnaire, Sample.answers([answer, "c: 5"], to: questionnaire))
      let question = questionnaire.questions[0]
      let text = Explanation(
        try example.input(), question,
        questionnaire.alternatives(to: question, in: example.answers), language: "en"
      ).text
      let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("  nothing ") })
      #expect(row.contains("Score: 50 of 100.") && row.hasSuffix("Advice: go."), "\(row)")
      #expect(text.contains("Knowing this answer settles the advice.") == (answer != "m: [x]"))
      if answer != "m: [x]" { #expect(text.contains("\n  Answer 1 ")) }
      #expect(text.contains("\n  Answers 1, 2"))
    }
  }
}
