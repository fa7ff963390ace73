@testable import Readiness
import TestSupport
import Testing

/// The trace of an assessment adds up to its figures.
@Suite struct TraceTests {
  @Test(arguments: ["enterprise-2.0", "internal-network"])
  func `every figure is what its trace says`(id: String) throws {
    let questionnaire = try Sample.frozen(id)
    var random = RandomAnswers(seed: 104_729)
    var reached = 0
    for round in 0..<40 {
      let answers = random.answers(for: questionnaire, gaps: round % 3)
      let assessment = try Assessment(of: answers, by: questionnaire, limit: 100)
      // While it is open what is asked, figures are hulls, and their parts need not add up.
      if assessment.states.contains(where: { $0.status == .undecided }) { continue }
      reached += 1
      try checkScore(assessment)
      try checkRisks(assessment)
    }
    #expect(reached >= 10)
  }

  private func checkScore(_ assessment: Assessment) throws {
    let trace = assessment.trace
    let range = try #require(assessment.score?.range)
    #expect(trace.dimensions.reduce(0) { $0 + $1.points.low }.isNear(range.low))
    #expect(trace.dimensions.reduce(0) { $0 + $1.points.high }.isNear(range.high))
    for dimension in trace.dimensions {
      #expect(dimension.questions.reduce(0) { $0 + $1.have }.isNear(dimension.points.low))
    }
    let level = try #require(trace.level)
    #expect(level.low.level == assessment.questionnaire.level(ofScore: range.low))
    #expect(level.high.level == assessment.questionnaire.level(ofScore: range.high))
    #expect(level.held == assessment.level.held)
  }

  private func checkRisks(_ assessment: Assessment) throws {
    for risk in assessment.trace.risks {
      #expect(risk.range == risk.terms?.risk)
      for part in risk.scenarios.flatMap(\.parts) {
        let applying = part.items.filter { $0.contribution != nil }
        let low = applying.reduce(0) { sum, item in
          sum + part.share(of: item).value * (item.contribution?.low ?? 0)
        }
        #expect(low.isNear(part.value?.low ?? 0))
      }
    }
    let advice = try #require(assessment.trace.advice)
    let answer = try #require(assessment.advice?.answer)
    if let turn = advice.nearestTurn {
      #expect(turn.points > 0 && turn.advice != answer)
    }
    let limiting = assessment.limitingGates
    #expect(
      limiting.sorted()
        == assessment.trace.gates.filter { $0.isCertain && $0.limits }.map(\.index))
  }

  @Test func `what remains of advices under a cap`() {
    let advices = AdviceSet([.wait, .test, .go])
    #expect(advices.capped(at: .prepare).advices == [.wait, .prepare])
    #expect(advices.highest == .go && advices.only == nil)
    #expect(AdviceSet([.test]).only == .test)
  }

  @Test func `a set of positions equals another with the same positions`() {
    var set: QuestionSet = [3, 200]
    set.remove(200)
    #expect(set == [3] && set.count == 1 && !set.contains(200))
    set.remove(3)
    #expect(set.isEmpty && set == [])
  }
}
