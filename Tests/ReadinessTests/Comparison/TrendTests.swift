@testable import Readiness
import TestSupport
import Testing

/// What changed between dates.
@Suite struct TrendTests {
  private func snapshot(_ questionnaire: Questionnaire, _ answers: Answers) throws -> Snapshot {
    Snapshot("file", questionnaire, answers, try Assessment(of: answers, by: questionnaire))
  }

  @Test(arguments: 0..<8)
  func `the contributions sum to the change`(seed: UInt64) throws {
    let questionnaire = try Sample.frozen(TeamTests.ids[Int(seed) % TeamTests.ids.count])
    var random = RandomAnswers(seed: seed)
    let result = Comparison(
      try snapshot(questionnaire, random.answers(for: questionnaire)),
      try snapshot(questionnaire, random.answers(for: questionnaire)))
    let change = try #require(result.commonQuestions.change)
    #expect(result.commonQuestions.contributions.count > 3)
    let sum = result.commonQuestions.contributions.reduce(0) { $0 + $1.points }
    #expect(abs(sum - change) < 1e-9)
    let counts = result.commonQuestions.counts
    #expect(
      counts.up + counts.down + counts.unchanged == result.commonQuestions.contributions.count)
    #expect(counts.up == result.commonQuestions.contributions.count { $0.points > 1e-9 })
  }

  @Test(arguments: 0..<8)
  func `a file against itself is a standstill`(seed: UInt64) throws {
    let questionnaire = try Sample.frozen(TeamTests.ids[Int(seed) % TeamTests.ids.count])
    var random = RandomAnswers(seed: seed)
    let same = try snapshot(questionnaire, random.answers(for: questionnaire, gaps: 3))
    let result = Comparison(same, same)
    #expect(result.isStandstill)
    #expect(result.knownChange == 0 && result.scopeEffect == 0)
    #expect(!result.isCertain)
    #expect(result.commonQuestions.counts.up == 0 && result.commonQuestions.counts.down == 0)
    #expect(result.revision.isEmpty)
  }

  @Test func `nothing in common cannot be compared`() throws {
    let questionnaire = try Sample.questionnaire(Sample.mini)
    let result = Comparison(
      try snapshot(questionnaire, Sample.answers(["a1: 3"], to: questionnaire)),
      try snapshot(questionnaire, Sample.answers(["b1: 3"], to: questionnaire)))
    #expect(result.commonQuestions.change == nil && result.scopeEffect == nil)
    #expect(result.commonQuestions.contributions.isEmpty)
  }

  @Test func `another version is matched by id`() throws {
    let old = try Sample.questionnaire(Sample.mini)
    let new = try Sample.questionnaire(
      Sample.mini.replacing("version: 1", with: "version: 2")
        .replacing("weight: 3}", with: "weight: 4}")
        .replacing(Sample.choice("a2", "weight: 1"), with: Sample.choice("a2", "since: 2"))
        .replacing(
          Sample.choice("b1", "not-applicable: true"), with: Sample.choice("b9")))
    let lines = ["p: yes", "a1: x", "a2: x", "a3: x", "b2: x"]
    func answers(_ line: String) -> [String] { lines.map { $0.replacing("x", with: line) } }
    let result = Comparison(
      try snapshot(old, Sample.answers(answers("2") + ["b1: 2"], to: old)),
      try snapshot(new, Sample.answers(answers("3"), to: new)))
    #expect(result.revision.versions == [1, 2])
    #expect(result.revision.added == ["b9"])
    #expect(result.revision.removed == ["b1"])
    #expect(result.revision.reworded == ["a2"])
    #expect(result.revision.reweighted == ["a1"])
    #expect(result.commonQuestions.contributions.map(\.question.id) == ["a1", "a3", "b2"])
    #expect(result.commonQuestions.change == 25)
  }

  @Test func `four dates make a series`() throws {
    let questionnaire = try Sample.questionnaire(Sample.mini)
    let days = ["2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01"]
    let snapshots = try days.enumerated().map { index, day in
      let answers = try Sample.answers(
        "version: 1\ndate: \(day)\nanswers: {p: yes, a1: \(index + 1), b1: \(index + 2)}\n",
        questionnaire)
      return try snapshot(questionnaire, answers)
    }
    let trend = try #require(Trend(snapshots))
    let series = try #require(trend.series)
    #expect(series.tendency.score == 6)
    #expect(series.tendency.p.map { abs($0 - 1 / 12) < 1e-12 } ?? false)
    #expect(abs(series.slope - 25) < 0.1)
    #expect(series.isDated && series.questions == 2)
    #expect(trend.steps.count == 3)
    #expect(Trend(Array(snapshots.prefix(3)))?.series == nil)
    #expect(Trend(Array(snapshots.prefix(1))) == nil)
  }

  @Test func `snapshots are put in the order of their dates where all have one`() throws {
    let questionnaire = try Sample.questionnaire(Sample.mini)
    func order(_ dates: String?...) throws -> [Int] {
      try dates.map { date in
        try snapshot(
          questionnaire,
          Sample.answers(
            "version: 1\n\(date.map { "date: \($0)\n" } ?? "")answers: {a1: 1}\n", questionnaire))
      }.orderOfDates
    }
    #expect(try order("2024-02-01", "2023-12-31", "2024-01-31") == [1, 2, 0])
    #expect(try order("2024-02-01", "2023-12-31", "2023-12-31") == [1, 2, 0])
    #expect(try order("2024-02-01", nil, "2023-12-31") == [0, 1, 2])
  }
}
