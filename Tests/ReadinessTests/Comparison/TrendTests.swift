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
    #expect(result.knownChange == 0)
    #expect(result.parts == ChangeParts(answers: 0, questionnaire: 0, scope: 0))
    #expect(!result.isCertain)
    #expect(result.commonQuestions.counts.up == 0 && result.commonQuestions.counts.down == 0)
    #expect(result.revision.isEmpty)
  }

  @Test func `nothing in common cannot be compared`() throws {
    let questionnaire = try Sample.questionnaire(Sample.mini)
    let result = Comparison(
      try snapshot(questionnaire, Sample.answers(["a1: 3"], to: questionnaire)),
      try snapshot(questionnaire, Sample.answers(["b1: 3"], to: questionnaire)))
    #expect(result.commonQuestions.change == nil && result.parts == nil)
    #expect(result.commonQuestions.contributions.isEmpty)
    #expect(result.countedOnce.earlier.map(\.id) == ["a1"])
    #expect(result.countedOnce.later.map(\.id) == ["b1"])
    #expect(!result.isStandstill)
    let empty = try snapshot(questionnaire, Answers(for: questionnaire))
    #expect(!Comparison(empty, empty).isStandstill)
  }

  @Test func `the three parts add up to the change`() throws {
    var (reweighted, counted) = (0, 0)
    for seed in 0..<16 {
      let id = TeamTests.ids[seed % TeamTests.ids.count]
      let old = try Sample.frozen(id)
      let new = try Sample.questionnaire(
        try Fixture.questionnaire(id).replacing("weight: 20", with: "weight: 35")
          .replacing("weight: 3\n", with: "weight: 1\n"))
      var random = RandomAnswers(seed: UInt64(seed))
      let result = Comparison(
        try snapshot(old, random.answers(for: old, gaps: 2)),
        try snapshot(new, random.answers(for: new, gaps: 2)))
      let (parts, change) = (try #require(result.parts), try #require(result.knownChange))
      #expect(abs(parts.answers + parts.questionnaire + parts.scope - change) < 1e-9)
      if parts.questionnaire != 0 { reweighted += 1 }
      if parts.scope != 0 { counted += 1 }
    }
    #expect(reweighted > 8 && counted > 8)
  }

  @Test func `other weights or scores for the same answers are no other answers`() throws {
    let old = try Sample.questionnaire(Sample.mini)
    let lines = ["p: yes", "a1: 2", "a2: 4", "b1: 3"]
    let before = try snapshot(old, Sample.answers(lines, to: old))
    func comparison(_ text: String) throws -> Comparison {
      let new = try Sample.questionnaire(text)
      return Comparison(before, try snapshot(new, Sample.answers(lines, to: new)))
    }
    let reweighted = try comparison(Sample.mini.replacing("weight: 60", with: "weight: 20"))
    let lines2 = "options: [{text: a, score: 10}, {text: b, score: 40}, c, d, e]"
    let rescored = try comparison(
      Sample.mini.replacing("a1?, options: [a, b, c, d, e]", with: "a1?, \(lines2)"))
    for result in [reweighted, rescored] {
      let parts = try #require(result.parts)
      #expect(parts.answers == 0 && parts.scope == 0)
      let change = try #require(result.knownChange)
      #expect(abs(parts.questionnaire - change) < 1e-9 && abs(change) > 1)
      #expect(!result.isStandstill)
    }
    #expect(rescored.revision.rescored == ["a1"] && reweighted.revision.rescored == [])
  }

  @Test func `that not knowing no longer counts as the lowest answer is a revision`() throws {
    let text =
      Sample.head + """
        dimensions:
          - id: d
            questions: [\(Sample.choice("a", "dont-know: lowest")), \(Sample.choice("b"))]

        """
    let old = try Sample.questionnaire(text)
    let new = try Sample.questionnaire(text.replacing(", dont-know: lowest", with: ""))
    let lines = ["a: dont-know", "b: 2"]
    let result = Comparison(
      try snapshot(old, Sample.answers(lines, to: old)),
      try snapshot(new, Sample.answers(lines, to: new)))
    #expect(result.revision.rescored == ["a"] && !result.revision.isEmpty)
  }

  @Test func `options are matched by their ids, and merged points are kept`() throws {
    func text(_ options: String) -> String {
      Sample.head + """
        dimensions:
          - id: d
            weight: 1
            questions:
              - {id: m, type: multiple, full: 2, text: m?, options: [\(options)]}
              - \(Sample.choice("c"))

        """
    }
    let old = try Sample.questionnaire(text("{id: x, text: x}, {id: y, text: y}"))
    let new = try Sample.questionnaire(
      text("{id: z, text: z}, {id: y, text: y, points: 2}, {id: x, text: x}"))
    let before = try snapshot(old, Sample.answers(["m: [y]"], to: old))
    let after = try snapshot(new, Sample.answers(["m: [x]"], to: new))
    let result = Comparison(before, after)
    #expect(result.parts == ChangeParts(answers: -50, questionnaire: 50, scope: 0))
    let states = before.assessment.states.indexed().map { index, state in
      index == 0
        ? QuestionState(
          merged: .answered, value: .options([1]), score: Interval(30), evidence: .declared)
        : state
    }
    let merged = Snapshot(
      "team", old, before.answers, try Assessment(of: PerQuestion(states), by: old))
    #expect(
      Comparison(merged, after).parts == ChangeParts(answers: 20, questionnaire: 0, scope: 0))
  }

  @Test func `a risk that rises is told by the scenario that moved most`() throws {
    let questionnaire = try Sample.questionnaire(
      RiskSample.text.replacing("GATE", with: "prepare")
        .replacing("[b]}}]", with: "[b]}}, {id: C, level: {falls-with: [s]}}]"))
    func date(_ lines: String...) throws -> Snapshot {
      try snapshot(questionnaire, Sample.answers(lines, to: questionnaire))
    }
    let result = Comparison(
      try date("a: 50", "b: 20", "s: 90"), try date("a: 40", "b: 25", "s: 50"))
    let launch = try #require(result.risks.launch)
    #expect(launch.rises && launch.mostRisen?.id == "C")
    #expect(launch.mostRisen.map { abs($0.later.low - 0.5) < 1e-9 } ?? false)
    let absence = try #require(result.risks.absence)
    #expect(!absence.rises && absence.mostRisen == nil)
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
    #expect(result.countedOnce.earlier.map(\.id) == ["a2", "b1"])
    #expect(result.countedOnce.later.map(\.id) == ["a2"])
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

  @Test(arguments: [
    (["2024-02-01", "2023-12-31", "2024-01-31"], [1, 2, 0]),
    (["2024-02-01", "2023-12-31", "2023-12-31"], [1, 2, 0]),
    (["2024-05-02T09:00:00Z", "2024-05-02T10:00:00+02:00"], [1, 0]),
    (["2024-05-02T01:00:00+02:00", "2024-05-01T23:30:00Z"], [0, 1]),
    (["2024-05-02 10:00", "2024-05-02 09:05"], [1, 0]),
    // Where one of them has no time, the day decides.
    (["2024-05-02 10:00", "2024-05-02"], [0, 1]),
  ])
  func `snapshots are put in the order of their dates, times and zones`(
    dates: [String?], order: [Int]
  ) throws {
    let seconds = try #require(try answers(dates).comparableDates)
    #expect(seconds.indices.sorted { (seconds[$0], $0) < (seconds[$1], $1) } == order)
  }

  @Test func `one that has no date leaves them in no order`() throws {
    #expect(try answers(["2024-02-01", nil, "2023-12-31"]).comparableDates == nil)
    #expect(try answers(["2024-02-01", "02/05/2024"]).comparableDates == nil)
  }

  private func answers(_ dates: [String?]) throws -> [Answers] {
    let questionnaire = try Sample.questionnaire(Sample.mini)
    return try dates.map { date in
      try Sample.answers(
        "version: 1\n\(date.map { "date: \($0)\n" } ?? "")answers: {a1: 1}\n", questionnaire)
    }
  }
}
