@testable import Readiness
import TestSupport
import Testing

/// The worked values of a questionnaire small enough to check by hand.
@Suite struct MiniTests {
  private let mini: Questionnaire

  init() throws { mini = try Sample.questionnaire(Sample.mini) }

  private func assess(_ lines: String...) throws -> Assessment {
    try Assessment(of: Sample.answers(lines, to: mini), by: mini)
  }

  private func check(
    _ figures: ScoreFigures?, _ low: Double, _ high: Double, _ known: Double?,
    _ completeness: Double, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(
      figures?.range.low.isNear(low) == true, "\(String(describing: figures))",
      sourceLocation: location)
    #expect(figures?.range.high.isNear(high) == true, sourceLocation: location)
    #expect(
      figures?.known.map { $0.isNear(known ?? -1) } ?? (known == nil), sourceLocation: location)
    #expect(figures?.completeness.isNear(completeness) == true, sourceLocation: location)
  }

  @Test func `everything answered`() throws {
    let result = try assess("p: yes", "a1: 5", "a2: 1", "a3: 3", "b1: 4", "b2: 2")
    check(result.dimensions[0].figures, 200 / 3, 200 / 3, 200 / 3, 1)
    check(result.dimensions[1].figures, 50, 50, 50, 1)
    check(result.score, 60, 60, 60, 1)
  }

  @Test func `not applicable drops out`() throws {
    let result = try assess(
      "p: yes", "a1: 5", "a2: 1", "a3: {answer: not-applicable, note: n}", "b1: 4", "b2: 2")
    check(result.dimensions[0].figures, 75, 75, 75, 1)
    check(result.score, 65, 65, 65, 1)
  }

  @Test func `don't know is an interval`() throws {
    let result = try assess("p: yes", "a1: 5", "a2: 1", "a3: dont-know", "b1: 4", "b2: 2")
    check(result.dimensions[0].figures, 50, 250 / 3, 75, 2 / 3)
    check(result.score, 50, 70, 65, 0.8)
  }

  @Test func `missing counts like don't know`() throws {
    let result = try assess("p: yes", "a1: 5", "a2: 1", "b1: 4", "b2: dont-know")
    check(result.dimensions[1].figures, 37.5, 87.5, 75, 0.5)
    check(result.score, 45, 85, 75, 0.6)
  }

  @Test func `a dimension without a question that applies is absent`() throws {
    let na = "{answer: not-applicable, note: n}"
    let result = try assess("p: yes", "a1: 5", "a2: 1", "a3: 3", "b1: \(na)", "b2: \(na)")
    #expect(result.dimensions.map(\.dimension) == [1])
    check(result.score, 200 / 3, 200 / 3, 200 / 3, 1)
  }

  @Test func `nothing answered is everything possible`() throws {
    let result = try assess("p: yes")
    check(result.score, 0, 100, nil, 0)
    #expect(result.level.status == .none)
    #expect(result.level.fromScore?.levels == 0...4)
  }

  @Test func `an undecided question is asked in one branch and not in the other`() throws {
    let asked = try assess("p: yes", "a1: 5", "a2: 1", "a3: 3", "b1: 4", "b2: 2")
    let skipped = try assess("p: no", "a1: 5", "a2: 1", "a3: 3", "b1: 4", "b2: 2")
    check(asked.score, 60, 60, 60, 1)
    check(skipped.score, 70, 70, 70, 1)
    #expect(skipped.states[5].status == .skipped)
    let either = try assess("a1: 5", "a2: 1", "a3: 3", "b1: 4", "b2: 2")
    check(either.dimensions[1].figures, 50, 75, 75, 1)
    check(either.score, 60, 70, 70, 1)
    #expect(either.states[5].status == .undecided)
    let unanswered = try assess("a1: 5", "a2: 1", "a3: 3", "b1: 4")
    check(unanswered.dimensions[1].figures, 37.5, 87.5, 75, 0.5)
    check(unanswered.score, 55, 75, 70, 0.8)
  }

  @Test func `points add up`() throws {
    let result = try assess("p: yes", "a1: 5", "a2: 1", "a3: 3", "b1: 4", "b2: 2")
    #expect(result.points.reduce(0) { $0 + $1.worth }.isNear(100))
    #expect(result.points.map(\.worth).map { ($0 * 10).rounded() / 10 } == [30, 10, 20, 20, 20])
  }
}

extension Double {
  func isNear(_ other: Double) -> Bool { abs(self - other) <= 1e-9 * max(1, abs(other)) }
}
