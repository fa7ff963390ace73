@testable import Readiness
import TestSupport
import Testing

/// Counts of many companies in whole points.
@Suite struct BenchmarkTests {
  private let questionnaire: Questionnaire
  private let reader: CompanyLineReader
  private let lines: [CompanyLine]

  init() throws {
    let questionnaire = try Sample.frozen("quick-check")
    var random = RandomAnswers(seed: 3)
    self.questionnaire = questionnaire
    let reader = CompanyLineReader(questionnaire, by: Self.labels)
    self.reader = reader
    lines = try (0..<240).map { number in
      var answers = random.answers(for: questionnaire, gaps: number % 4)
      answers.labels = ["sector": ["retail", "industry", "services"][number % 3]]
      if number < 3 { answers.labels["size"] = "large" }
      answers.fileDate = "2024-0\(number % 9 + 1)-10"
      return try reader.scored(answers)
    }
  }

  private static let labels = ["sector", "size"]

  private func benchmark(_ lines: some Sequence<CompanyLine>) -> Benchmark {
    Benchmark(CompanyHistory(lines, by: Self.labels), of: questionnaire)
  }

  @Test func `parts that are merged in any grouping and order are the same bytes`() throws {
    let whole = benchmark(lines).text(tool: "t")
    let parts = stride(from: 0, to: 240, by: 60).map { benchmark(lines[$0..<($0 + 60)]) }
    let (a, b, c, d) = (parts[0], parts[1], parts[2], parts[3])
    #expect(try a.adding(b).adding(c).adding(d).text(tool: "t") == whole)
    #expect(try d.adding(b.adding(c)).adding(a).text(tool: "t") == whole)
    #expect(try a.empty.adding(d).adding(a).adding(c.adding(b)).text(tool: "t") == whole)
    #expect(try Benchmark(JSONValue(parsing: Array(whole.utf8))).text(tool: "t") == whole)
  }

  @Test func `the rank of a score is that of all scores, to a point`() throws {
    let scores = lines.compactMap(\.score)
    let benchmark = benchmark(lines)
    #expect(benchmark.all.companies == scores.count && scores.count > 150)
    for own in [0, 12.5, 33, 49.5, 61, 100] {
      let rounded = scores.map { ($0 + 1e-9).rounded() }
      let below = rounded.count { $0 < (own + 1e-9).rounded() }
      let alike = rounded.count { $0 == (own + 1e-9).rounded() }
      let expected = (Double(below) + Double(alike) / 2) / Double(scores.count)
      #expect(benchmark.all.score.rank(of: own) == expected)
    }
  }

  /// `numpy.quantile` of the whole points, and of the scores to a point.
  @Test func `a report on many and a benchmark of them tell the same quartiles`() throws {
    let history = CompanyHistory(lines, by: Self.labels)
    let portfolio = Portfolio(history, of: questionnaire, minimum: 5)
    let benchmark = benchmark(lines)
    let told = try #require(portfolio.scores)
    let other = Portfolio.Spread(benchmark.all.score, told: told.count, minimum: 5)
    #expect(told == other)
    for (area, spread) in zip(questionnaire.dimensions, portfolio.areas) {
      let counts = try #require(benchmark.all.areas[area.id])
      #expect(spread == Portfolio.Spread(counts, told: spread?.count, minimum: 5))
    }
    let scores = lines.compactMap(\.score).sorted()
    #expect(try abs(told.median - #require(scores.median)) <= 1)
    #expect(try abs(told.quarters.low - #require(scores.quantile(0.25))) <= 1)
    let points = WholePoints([10, 20, 30, 50])
    #expect(points.quantile(0.25) == 17.5 && points.quantile(0.5) == 25)
    #expect(points.quantile(0.9) == 44 && WholePoints([]).quantile(0.5) == nil)
  }

  @Test func `what is published shows no group of few, and cannot be merged`() throws {
    let whole = benchmark(lines)
    let published = try whole.published(minimum: 5)
    #expect(published.groups["size"] == [:] && published.groups["sector"]?.count == 3)
    #expect(published.text(tool: "t").contains("\"published\": {\"minimum\":5}"))
    let read = try Benchmark(JSONValue(parsing: Array(published.text(tool: "t").utf8)))
    #expect(throws: BenchmarkFault.isPublished) { try read.adding(whole) }
    #expect(throws: BenchmarkFault.isPublished) { try whole.adding(read) }
    #expect(throws: BenchmarkFault.isPublished) { try read.published(minimum: 5) }
    #expect(throws: BenchmarkFault.self) { try whole.published(minimum: 1_000) }
  }

  @Test func `a group that is withheld cannot be had from the others`() throws {
    var some = Array(lines.filter { $0.score != nil }.prefix(30))
    some = try some.enumerated().map { index, _ in
      var answers = Answers(for: questionnaire)
      for question in questionnaire.questions {
        answers[question] = question.answer(question.lowestAnswer)
      }
      answers.labels = ["sector": index < 2 ? "few" : index < 9 ? "next" : "most"]
      return try reader.scored(answers)
    }
    let published = try benchmark(some).published(minimum: 5)
    #expect(published.groups["sector"]?.keys.sorted() == ["most"])
  }

  @Test func `groups whose names differ by capitals are one, in parts as in the whole`() throws {
    let spellings = ["retail", "Retail", " RETAIL ", "industry"]
    let some = try (0..<40).map { number in
      var answers = Answers(for: questionnaire)
      for question in questionnaire.questions {
        answers[question] = question.answer(question.lowestAnswer)
      }
      answers.labels = ["sector": spellings[number % 4]]
      return try reader.scored(answers)
    }
    let whole = benchmark(some)
    #expect(whole.groups["sector"]?.mapValues(\.companies) == [" RETAIL ": 30, "industry": 10])
    #expect(whole.group("retail", by: "sector")?.companies == 30)
    let parts = (0..<4).map { part in
      benchmark(some.enumerated().filter { $0.offset % 4 == part }.map(\.element))
    }
    let (a, b, c, d) = (parts[0], parts[1], parts[2], parts[3])
    #expect(try a.adding(b).adding(c).adding(d) == whole)
    #expect(try d.adding(c.adding(b)).adding(a) == whole)
  }

  /// No count from 1 to the minimum is told, nor what is left of a total without what is told.
  @Test func `nothing of few companies can be had by subtraction`() throws {
    var random = SplitMix64(seed: 29)
    let ids = questionnaire.dimensions.map(\.id)
    var (withheldAreas, shownGroups) = (0, 0)
    for _ in 0..<400 {
      let groupCount = Int(random.next() % 5) + 1
      let gapShare = random.next() % 12 + 1
      let lines = try (0..<(Int(random.next() % 60) + 5)).map { _ in
        let group = Int(random.next() % UInt64(groupCount * 3))
        let labels: JSONValue =
          group < groupCount ? ["sector": .string("s\(group * group % groupCount)")] : [:]
        return try reader.line([
          "questionnaire": [
            "id": .string(questionnaire.id), "version": JSONValue(questionnaire.version),
          ],
          "answers": ["labels": labels], "score": ["known": JSONValue(Int(random.next() % 101))],
          "dimensions": .array(
            ids.map { id in
              let known = random.next() % gapShare == 0 ? nil : Double(random.next() % 101)
              return ["id": .string(id), "known": JSONValue(known)]
            }),
        ])
      }
      let published = try benchmark(lines).published(minimum: 5)
      func expectMany(_ count: Int) { #expect(count == 0 || count >= 5) }
      let groups = published.groups["sector"] ?? [:]
      shownGroups += groups.count
      withheldAreas += ids.count - published.all.areas.count
      let all = published.all
      expectMany(groups.reduce(all.companies) { $0 - $1.value.companies })
      for counts in groups.values { expectMany(counts.companies) }
      for counts in [all] + groups.values {
        for points in counts.areas.values {
          expectMany(points.count)
          expectMany(counts.companies - points.count)
        }
      }
      for id in ids {
        let told = groups.values.filter { $0.areas[id] != nil }
        guard let area = all.areas[id] else {
          #expect(told.isEmpty)
          continue
        }
        let rest = told.reduce(area.count) { $0 - ($1.areas[id]?.count ?? 0) }
        expectMany(rest)
        expectMany(told.reduce(all.companies) { $0 - $1.companies } - rest)
      }
    }
    #expect(withheldAreas > 50 && shownGroups > 50, "\(withheldAreas) \(shownGroups)")
  }

  @Test func `other JSON is no benchmark`() throws {
    let text = benchmark(lines).text(tool: "t")
    for (part, other) in [
      ("\"benchmark\": 1", "\"benchmark\": 2"), ("\"companies\": ", "\"companies\": 1"),
      ("\"score\":[", "\"score\":[1,"), ("\"published\": null", "\"published\": {}"),
    ] {
      let changed = text.replacing(part, with: other)
      #expect(changed != text)
      #expect(throws: BenchmarkFault.noBenchmark) {
        try Benchmark(JSONValue(parsing: Array(changed.utf8)))
      }
    }
  }
}

extension CompanyHistory {
  fileprivate init(_ lines: some Sequence<CompanyLine>, by labels: [String]) {
    self.init(by: labels)
    for line in lines { add(line) }
  }
}

extension CompanyLineReader {
  /// The line of answers, without what only a whole result tells.
  fileprivate func scored(_ answers: Answers) throws -> CompanyLine {
    let assessment = try Assessment(of: answers, by: questionnaire)
    let ids = questionnaire.dimensions.map(\.id)
    let line: JSONValue = [
      "questionnaire": [
        "id": .string(questionnaire.id), "version": JSONValue(questionnaire.version),
      ],
      "answers": [
        "date": JSONValue(answers.date),
        "labels": .object(answers.labels.mapValues { .string($0) }),
      ],
      "score": ["known": JSONValue(assessment.score?.known)],
      "level": ["status": .string(assessment.level.status.rawValue)],
      "dimensions": .array(
        assessment.dimensions.map {
          .object([
            "id": .string(ids[$0.dimension.position]), "known": JSONValue($0.figures.known),
          ])
        }),
    ]
    return try self.line(line)
  }
}
