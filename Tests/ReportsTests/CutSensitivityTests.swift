import Readiness
import Testing

@Suite struct CutSensitivityTests {
  /// The worked numbers: of twenty-five pairs of cuts, how many lead to each advice.
  @Test(arguments: [
    ("verdier-2025", [Advice.go: 20, .test: 5]), ("atelier-nord", [.wait: 25]),
    ("librairie-lumiere", [.go: 25]),
  ])
  func `the advice under other cuts`(name: String, expected: [Advice: Int]) throws {
    let example = try Case(name)
    let sensitivity = try #require(
      try CutSensitivity(of: example.assessment))
    for advice in Advice.allCases {
      #expect(sensitivity.count(of: advice) == expected[advice] ?? 0, "\(advice)")
    }
  }

  @Test func `the questionnaire's own cuts give its own advice, counted or by the ends`() throws {
    let own = try #require(RiskCuts.tried.firstIndex { $0.absence == 50 && $0.launch == 50 })
    for name in ["jeune-pousse", "verdier-2024"] {
      let example = try Case(name)
      for limit in [completionLimit, 1] {
        let assessment = try Assessment(
          of: example.answers, by: example.questionnaire, limit: limit)
        let sensitivity = try #require(
          try CutSensitivity(of: assessment, limit: limit))
        #expect(sensitivity.answers[own] == assessment.advice?.answer, "\(name), \(limit)")
      }
    }
  }
}
