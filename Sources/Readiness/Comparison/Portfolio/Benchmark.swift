import Localization

/// How the scores of many companies are spread, as counts in whole points: a small file that says
/// nothing of a single company and, as counts add up, can be made in parts.
package struct Benchmark: Equatable, Sendable {
  package let questionnaire: String
  package let version: Int

  /// The first and the last day of the answers; nil where none has a date.
  package private(set) var days: ClosedRange<CalendarDate>?

  /// How many companies left so much open that no score is counted.
  package private(set) var incomplete: Int

  package private(set) var all: Counts

  /// The groups by the name of what they are groups of, and by their own.
  package private(set) var groups: [String: [String: Counts]]

  /// The least number of companies in a group that is told of; nil in a part that holds all counts
  /// and is private.
  package private(set) var minimum: Int?

  /// How many companies have each score.
  package struct Counts: Equatable, Sendable {
    package private(set) var score = Points()

    /// By the ids of areas.
    package private(set) var areas: [String: Points] = [:]

    package var companies: Int { score.count }
  }

  /// How many companies have each whole number of points, 0 to 100.
  package struct Points: Equatable, Sendable {
    fileprivate(set) var bins = Array(repeating: 0, count: 101)

    package var count: Int { bins.reduce(0, +) }
  }
}

/// Why a benchmark cannot be read, merged or published.
package enum BenchmarkFault: Error, Equatable {
  /// The file is no benchmark.
  case noBenchmark

  /// A published benchmark does not hold all counts.
  case isPublished

  /// Benchmarks of two questionnaires, or of two versions of one.
  case differs(String, String)

  /// There are too few companies to tell anything.
  case tooFew(count: Int, minimum: Int)
}

// MARK: - Making one

extension Benchmark {
  /// Counts companies, each at its latest date.
  ///
  /// - Parameter labels: what they are grouped by.
  package init(
    _ lines: [CompanyLine], of questionnaire: Questionnaire, by labels: [String]
  ) {
    self.questionnaire = questionnaire.id
    version = questionnaire.version
    let companies = CompanyHistory(lines).latest
    let counted = companies.filter { $0.score != nil }
    incomplete = companies.count - counted.count
    days = counted.compactMap(\.day).span
    all = Counts(counted, questionnaire)
    groups = Dictionary(
      labels.map { label in
        let groups = Dictionary(grouping: counted.filter { $0.labels[label] != nil }) {
          $0.labels[label] ?? ""
        }
        return (label, groups.mapValues { Counts($0, questionnaire) })
      }, uniquingKeysWith: { first, _ in first })
    minimum = nil
  }

  /// A benchmark of no company, about the same questions.
  package var empty: Benchmark {
    Benchmark(
      questionnaire: questionnaire, version: version, days: nil, incomplete: 0, all: Counts(),
      groups: [:], minimum: nil)
  }

  /// The counts of both, whatever the order in which parts are added.
  ///
  /// - Throws: `BenchmarkFault` when they are not about the same questions, or do not hold all
  ///   counts.
  package func adding(_ other: Benchmark) throws(BenchmarkFault) -> Benchmark {
    if minimum != nil || other.minimum != nil { throw .isPublished }
    if (questionnaire, version) != (other.questionnaire, other.version) {
      throw .differs(
        "\(questionnaire) \(version)", "\(other.questionnaire) \(other.version)")
    }
    var sum = self
    sum.days =
      [days, other.days].compactMap(\.self).flatMap { [$0.lowerBound, $0.upperBound] }.span
    sum.incomplete += other.incomplete
    sum.all.add(other.all)
    for (label, groups) in other.groups {
      for (name, counts) in groups {
        sum.groups[label, default: [:]][name, default: Counts()].add(counts)
      }
      sum.groups[label] = sum.groups[label] ?? [:]
    }
    return sum
  }

  /// The benchmark without the groups of few companies, nor any others whose lack would tell of
  /// them: what a label does not show of all companies is nothing, or comes to the minimum.
  ///
  /// - Throws: `BenchmarkFault` when there are too few companies in all, or it was published.
  package func published(minimum: Int) throws(BenchmarkFault) -> Benchmark {
    if self.minimum != nil { throw .isPublished }
    if all.companies < minimum { throw .tooFew(count: all.companies, minimum: minimum) }
    var published = self
    published.minimum = minimum
    if (1..<minimum).contains(incomplete) { published.incomplete = 0 }
    for (label, groups) in groups {
      var shown = groups.sorted { ($0.value.companies, $0.key) < ($1.value.companies, $1.key) }[...]
      func hidden() -> Int { all.companies - shown.reduce(0) { $0 + $1.value.companies } }
      while let first = shown.first,
        first.value.companies < minimum || (1..<minimum).contains(hidden())
      {
        shown.removeFirst()
      }
      published.groups[label] = Dictionary(
        shown.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    return published
  }
}

extension Benchmark.Counts {
  fileprivate init(_ companies: [CompanyLine], _ questionnaire: Questionnaire) {
    score = Benchmark.Points(companies.compactMap(\.score))
    areas = Dictionary(
      questionnaire.dimensions.indexed().map { index, area in
        (area.id, Benchmark.Points(companies.compactMap { $0.areas[index] }))
      }, uniquingKeysWith: { first, _ in first })
  }

  fileprivate mutating func add(_ other: Self) {
    score.add(other.score)
    for (id, points) in other.areas { areas[id, default: Benchmark.Points()].add(points) }
  }
}

extension Benchmark.Points {
  fileprivate init(_ scores: [Double]) {
    for score in scores { bins[Self.bin(of: score)] += 1 }
  }

  private static func bin(of score: Double) -> Int {
    min(100, max(0, Int(roundedAwayFromZero(score))))
  }

  fileprivate mutating func add(_ other: Self) {
    for index in bins.indices { bins[index] += other.bins[index] }
  }

  /// How many companies have fewer whole points, and how many as many.
  package func standing(of score: Double) -> (below: Int, same: Int) {
    let bin = Self.bin(of: score)
    return (bins[..<bin].reduce(0, +), bins[bin])
  }

  /// The share of the companies with fewer points, and half of those with as many, 0–1; nil if
  /// there are none.
  ///
  /// It is the percentile rank of `scipy.stats.percentileofscore` with `kind='mean'`, over whole
  /// points.
  package func rank(of score: Double) -> Double? {
    let ((below, same), count) = (standing(of: score), count)
    return count == 0 ? nil : (Double(below) + Double(same) / 2) / Double(count)
  }

  /// How the points are spread; nil if there are none.
  package var spread: Portfolio.Spread? {
    guard let median = quantile(0.5), let low = quantile(0.25), let high = quantile(0.75),
      let least = quantile(0.1), let most = quantile(0.9)
    else { return nil }
    return Portfolio.Spread(
      count: count, median: Double(median), quarters: Interval(Double(low), Double(high)),
      tenths: Interval(Double(least), Double(most)))
  }

  /// The points that a share of the companies does not exceed, as whole points; nil if there are
  /// none.
  ///
  /// - Parameter share: 0–1.
  package func quantile(_ share: Double) -> Int? {
    let wanted = share * Double(count)
    var sum = 0
    for (points, companies) in bins.enumerated() where companies > 0 {
      sum += companies
      if Double(sum) + tolerance >= wanted { return points }
    }
    return nil
  }
}

// MARK: - JSON

extension Benchmark {
  /// The file: one key on each line, so that it can be read and compared.
  ///
  /// - Parameter tool: the tool and its version.
  package func text(tool: String) -> String {
    let object: [String: JSONValue] = [
      "benchmark": 1, "tool": .string(tool),
      "questionnaire": .object(["id": .string(questionnaire), "version": JSONValue(version)]),
      "dates": days.map { JSONValue([$0.lowerBound, $0.upperBound].map(\.description)) } ?? .null,
      "companies": JSONValue(all.companies), "incomplete": JSONValue(incomplete),
      "published": minimum.map { .object(["minimum": JSONValue($0)]) } ?? .null,
      "all": all.json,
      "groups": .object(groups.mapValues { .object($0.mapValues(\.json)) }),
    ]
    let lines = object.sorted { $0.key < $1.key }.map { "  \"\($0.key)\": \($0.value.compact)" }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  /// - Throws: `BenchmarkFault.noBenchmark` for any other JSON.
  package init(_ json: JSONValue) throws(BenchmarkFault) {
    guard json["benchmark"].number == 1, let id = json["questionnaire"]["id"].string,
      let version = json["questionnaire"]["version"].count,
      let incomplete = json["incomplete"].count, let all = Counts(json["all"]),
      all.companies == json["companies"].count, case .object(let labels) = json["groups"]
    else { throw .noBenchmark }
    questionnaire = id
    self.version = version
    let dates = json["dates"].elements.compactMap { $0.string.flatMap(CalendarDate.init) }
    days = dates.count == 2 && dates[0] <= dates[1] ? dates[0]...dates[1] : nil
    self.incomplete = incomplete
    self.all = all
    minimum = json["published"]["minimum"].count
    if minimum == nil, json["published"] != .null { throw .noBenchmark }
    groups = [:]
    for (label, entries) in labels {
      groups[label] = [:]
      for (name, entry) in entries.entries {
        guard let counts = Counts(entry) else { throw .noBenchmark }
        groups[label]?[name] = counts
      }
    }
  }
}

extension Benchmark.Counts {
  fileprivate var json: JSONValue {
    .object([
      "companies": JSONValue(companies), "score": score.json,
      "areas": .object(areas.mapValues(\.json)),
    ])
  }

  fileprivate init?(_ json: JSONValue) {
    guard let score = Benchmark.Points(json["score"]), case .object(let entries) = json["areas"]
    else { return nil }
    self.score = score
    for (id, entry) in entries {
      guard let points = Benchmark.Points(entry) else { return nil }
      areas[id] = points
    }
  }
}

extension Benchmark.Points {
  fileprivate var json: JSONValue { .array(bins.map { JSONValue($0) }) }

  fileprivate init?(_ json: JSONValue) {
    bins = json.elements.compactMap(\.count)
    if bins.count != 101 || json.elements.count != 101 { return nil }
  }
}

extension JSONValue {
  /// A whole number from 0 on, small enough that sums of many do not overflow.
  fileprivate var count: Int? {
    number.flatMap(Int.init(exactly:)).flatMap { (0...1 << 40).contains($0) ? $0 : nil }
  }
}
