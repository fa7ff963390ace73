import Readiness
import TestSupport
import Testing

/// What `score --require` and `--require-advice` ask of an assessment.
@Suite struct RequirementTests {
  private func assessment(_ lines: String...) throws -> Assessment {
    let questionnaire = try Sample.questionnaire(Sample.mini)
    return try Assessment(of: Sample.answers(lines, to: questionnaire), by: questionnaire)
  }

  @Test func `a level is reached where no answer that is missing can prevent it`() throws {
    // Scores from 80 to 100, and levels from 62.5 and from 87.5.
    let open = try assessment("p: no", "a1: 5", "a2: 5", "a3: dont-know", "b1: 5")
    let span = try #require(open.level.held)
    #expect(span.worst < span.best)
    #expect(open.isCertain(toReachLevel: span.worst))
    #expect(!open.isCertain(toReachLevel: span.best))
  }

  @Test func `a level that is not printed is not reached`() throws {
    let empty = try assessment("a1: 5")
    #expect(empty.level.status == .none && empty.level.held != nil)
    #expect(!empty.isCertain(toReachLevel: 0))
  }

  @Test func `an advice is reached by itself and by a bolder one`() throws {
    let questionnaire = try Sample.frozen("quick-check")
    let lines = questionnaire.questions.compactMap { question -> String? in
      guard case .choice(let lines) = question.kind else { return nil }
      return "\(question.id): \(lines.count)"
    }
    let answers = try Sample.answers(lines, to: questionnaire)
    let assessment = try Assessment(of: answers, by: questionnaire)
    let advice = try #require(assessment.advice).answer
    for wanted in Advice.allCases { #expect(assessment.reaches(wanted) == (wanted <= advice)) }
    #expect(advice > .wait)
    let without = try self.assessment("a1: 5")
    #expect(without.advice == nil && !without.reaches(.wait))
  }
}
