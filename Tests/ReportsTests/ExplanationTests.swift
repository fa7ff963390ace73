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

  /// The shares that are printed add up to the score that is printed.
  @Test(arguments: ["verdier-2024", "jeune-pousse", "librairie-lumiere", "quick-verdier"])
  func `the points of the dimensions are the score`(name: String) throws {
    let example = try Case(name)
    let assessment = example.assessment
    let all = assessment.dimensions.reduce(0) {
      $0 + example.questionnaire.dimensions[$1.dimension].weight
    }
    let sum = assessment.dimensions.reduce(0.0) {
      $0 + Double(example.questionnaire.dimensions[$1.dimension].weight) / Double(all)
        * $1.figures.range.low
    }
    let isDecided = !assessment.states.contains { $0.status == .undecided }
    if isDecided { #expect(abs(sum - (assessment.score?.range.low ?? -1)) < 1e-9) }
  }
}
