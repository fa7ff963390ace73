@testable import Readiness
import TestSupport
import Testing

@Suite struct AnswerScoreTests {
  private func number(_ scale: String, _ range: String = "[0, 1000]") throws -> Question {
    try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - {id: n, type: number, text: n?, range: \(range), scale: {\(scale)}}

        """
    ).questions[0]
  }

  @Test(
    arguments: [
      (1, 12.5), (4, 125.0 / 3), (9, 70), (14, 265.0 / 3), (40, 100), (0, 0),
    ] as [(Double, Double)])
  func `a rising scale is linear between its knots`(number: Double, score: Double) throws {
    let question = try self.number("0: 0, 2: 25, 5: 50, 10: 75, 17.5: 100", "[0, 70]")
    #expect(question.score(of: .number(number))?.low.isNear(score) == true)
  }

  @Test func `the knots of a falling scale`() throws {
    let question = try #require(
      try Sample.frozen("enterprise-2.0").questions.first { $0.id == "X4" })
    #expect(question.score(of: .number(21))?.low.isNear(5_700 / 64) == true)
    #expect(question.score(of: .number(45))?.low.isNear(68.75) == true)
    #expect(question.score(of: .number(900)) == Interval(0))
    let range = question.score(of: .between(20, 200))
    #expect(range?.low.isNear(3_300 / 148) == true)
    #expect(range?.high.isNear(90.625) == true)
  }

  @Test func `a knot inside a range counts where the scale turns`() throws {
    let question = try number("0: 0, 10: 100, 20: 100, 40: 0")
    #expect(question.score(of: .between(5, 30)) == Interval(50, 100))
    #expect(question.score(of: .between(15, 18)) == Interval(100))
  }

  @Test func `a multiple choice is full at its points`() throws {
    let questions = try Sample.frozen("enterprise-2.0").questions
    let three = try #require(questions.first { $0.id == "U3" })
    #expect(
      try [[3], [0], [0, 1], [0, 1, 2]].map { try #require(three.score(of: .options($0))).low }
        .elementsEqual([0, 100 / 3, 200 / 3, 100]) { $0.isNear($1) })
    let six = try #require(questions.first { $0.id == "T3" })
    #expect(six.score(of: .options([0, 1, 2, 3]))?.low.isNear(200 / 3) == true)
    #expect(six.score(of: .options(Array(0..<8)))?.low == 100)
    #expect(six.span == Interval(0, 100))
  }

  @Test(
    arguments: [
      (12.49, 0), (12.5, 1), (37.5, 2), (62.499999, 2), (62.5, 3), (87.5, 4), (100, 4),
      (37.4999999999, 2),
    ] as [(Double, LevelIndex)])
  func `levels are half-open bands, with a tolerance`(score: Double, level: LevelIndex) throws {
    #expect(try Sample.questionnaire(Sample.mini).level(ofScore: score) == level)
  }

  @Test(
    arguments: [(0.0, 1), (24.9, 1), (25, 2), (24.9999999999, 2), (74.9, 3), (75, 4), (100, 5)]
      as [(Double, Int)])
  func `steps are quarters`(score: Double, step: Int) {
    #expect(stepOfScore(score) == step)
  }
}
