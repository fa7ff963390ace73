@testable import Readiness
import TestSupport
import Testing

/// The square of the two risks, the levels that lower it, and what is advised while something is
/// not known.
@Suite struct AdviceTests {
  @Test(arguments: [
    ("49.999", "49.999", Advice.go, Advice.test), ("49.999", "50", .wait, .wait),
    ("50", "49.999", .go, .test), ("50", "50", .test, .test), ("0", "0", .go, .test),
    ("100", "0", .go, .test), ("0", "100", .wait, .wait), ("100", "100", .test, .test),
  ])
  func `a corner of the square`(
    absence: String, launch: String, ready: Advice, notReady: Advice
  ) throws {
    for (score, expected) in [("75", ready), ("74.9", notReady)] {
      let advice = try #require(
        try RiskSample.assessment("a: \(absence)", "b: \(launch)", "s: \(score)").advice)
      #expect(advice.answer == expected && advice.isFirm)
    }
  }

  @Test(arguments: [("0", "0"), ("100", "0"), ("100", "100")])
  func `below the level of a test there is none`(absence: String, launch: String) throws {
    let advice = try RiskSample.assessment("a: \(absence)", "b: \(launch)", "s: 24").advice
    #expect(advice?.answer == .prepare)
  }

  @Test func `between waiting and launching, a test`() throws {
    let advice = try #require(try RiskSample.assessment("a: 0", "s: 80").advice)
    #expect(advice.possible == [.wait, .go])
    #expect(advice.answer == .test && advice.isHesitation && !advice.isFirm)
  }

  @Test func `without the level of a test, no test out of hesitation`() throws {
    let advice = try #require(
      try RiskSample.assessment("a: 0", "s: {between: [10, 90]}").advice)
    #expect(advice.possible == [.wait, .prepare, .go])
    #expect(advice.answer == .wait && !advice.isHesitation)
  }

  @Test func `a gate below the test that may fire forbids to hesitate`() throws {
    let advice = try #require(try RiskSample.assessment("a: 0", "s: 80", "g: dont-know").advice)
    #expect(advice.possible == [.wait, .prepare, .go])
    #expect(advice.answer == .wait)
    let mild = try RiskSample.assessment("a: 0", "s: 80", "g: dont-know", gate: "test").advice
    #expect(mild?.answer == .test && mild?.isHesitation == true)
  }

  @Test func `only what leaves fewer advices is to be found out`() throws {
    // The risk of staying out decides nothing while launching is not risky; the score does.
    let open = try #require(try RiskSample.assessment("b: 10").advice)
    #expect(open.possible == [.prepare, .test, .go] || open.possible == [.prepare, .go])
    let questionnaire = try RiskSample.questionnaire()
    #expect(open.settleFirst.count == 2)
    #expect(open.findOutFirst.map { questionnaire.questions[$0.question].id } == ["s"])
    let firm = try #require(try RiskSample.assessment("b: 10", "s: 80").advice)
    #expect(firm.isFirm && firm.settleFirst.count == 1 && firm.findOutFirst.isEmpty)
  }

  @Test func `each answer to a missing question leaves its own advices`() throws {
    let open = try #require(try RiskSample.assessment("a: 90", "s: 90").advice)
    let first = try #require(open.settleFirst.first { $0.outcomes.count > 1 })
    let left = first.outcomes.reduce(into: AdviceSet()) { $0.formUnion($1.possible) }
    #expect(left.advices == open.possible)
    #expect(first.outcomes.allSatisfy { $0.value != nil })
  }

  @Test func `the advice turns at a cut only where it would be another one`() throws {
    let safe = try RiskSample.assessment("a: 49", "b: 20", "s: 80").trace.advice
    #expect(safe?.nearestTurn == AdviceTrace.Turn(points: 30, advice: .wait, isOfAbsence: false))
    let risky = try RiskSample.assessment("a: 49", "b: 60", "s: 80").trace.advice
    #expect(risky?.nearestTurn == AdviceTrace.Turn(points: 1, advice: .test, isOfAbsence: true))
    // Firm, as neither side of the launch cut allows more than a test; but not on the other side
    // of the absence cut.
    let both = try RiskSample.assessment("a: 51", "b: {between: [40, 60]}", "s: 50").trace.advice
    #expect(both?.nearestTurn.map { $0.advice } == .wait)
  }
}
