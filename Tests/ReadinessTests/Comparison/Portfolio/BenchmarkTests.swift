@testable import Readiness
import TestSupport
import Testing

/// Counts of many companies in whole points.
@Suite struct BenchmarkTests {
  private let questionnaire: Questionnaire
  private let lines: [CompanyLine]

  init() throws {
    let questionnaire = try Sample.frozen("quick-check")
    var random = RandomAnswers(seed: 3)
    self.questionnaire = questionnaire
    lines = try (0..<240).map { number in
      var answers = random.answers(for: questionnaire, gaps: number % 4)
      answers.labels = ["sector": ["retail", "industry", "services"][number % 3]]
      if number < 3 { answers.labels["size"] = "large" }
      answers.fileDate = "2024-0\(number % 9 + 1)-10"
      return try CompanyLine.scored(answers, by: questionnaire)
    }
  }

  private func benchmark(_ lines: some Sequence<CompanyLine>) -> Benchmark {
    Benchmark(Array(lines), of: questionnaire, by: ["sector", "size"])
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
    let median = try #require(benchmark.all.score.quantile(0.5))
    #expect(abs(Double(median) - (scores.median ?? 0)) <= 1)
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
      return try CompanyLine.scored(answers, by: questionnaire)
    }
    let published = try benchmark(some).published(minimum: 5)
    #expect(published.groups["sector"]?.keys.sorted() == ["most"])
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

extension CompanyLine {
  /// The line of answers, without what only a whole result tells.
  fileprivate static func scored(
    _ answers: Answers, by questionnaire: Questionnaire
  ) throws -> CompanyLine {
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
    return try CompanyLine(line, of: questionnaire)
  }
}
