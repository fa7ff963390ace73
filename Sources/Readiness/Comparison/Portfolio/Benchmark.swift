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
    package private(set) var score = WholePoints()

    /// By the ids of areas.
    package fileprivate(set) var areas: [String: WholePoints] = [:]

    package var companies: Int { score.count }
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
  /// Counts companies, each at its latest date, in all and in the groups of all labels.
  package init(_ history: CompanyHistory, of questionnaire: Questionnaire) {
    self.questionnaire = questionnaire.id
    version = questionnaire.version
    let counted = history.latest.lazy.filter { $0.score != nil }
    days = counted.compactMap(\.day).span
    all = Counts(counted, questionnaire)
    incomplete = history.latest.count - all.companies
    groups = [:]
    for (index, label) in history.labels.enumerated() {
      groups[label] = [:]
      for group in history.groups(by: index) {
        guard let name = group.name else { continue }
        let counts = Counts(group.places.lazy.map { history.latest[$0] }, questionnaire)
        if counts.companies > 0 { groups[label]?[name] = counts }
      }
    }
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
      sum.groups[label, default: [:]].add(groups)
    }
    return sum
  }
}

// MARK: - Publishing

extension Benchmark {
  /// The benchmark without the groups of few companies, nor any others whose lack would tell of
  /// them: what a label does not show of all companies is nothing, or comes to the minimum. Of each
  /// area the same holds for the companies that have a score in it, and for those that have none.
  ///
  /// - Throws: `BenchmarkFault` when there are too few companies in all, or it was published.
  package func published(minimum: Int) throws(BenchmarkFault) -> Benchmark {
    if self.minimum != nil { throw .isPublished }
    if all.companies < minimum { throw .tooFew(count: all.companies, minimum: minimum) }
    var published = self
    published.minimum = minimum
    if (1..<minimum).contains(incomplete) { published.incomplete = 0 }
    published.all.areas = all.areas.filter { id, _ in
      !all.parts(of: id).contains(where: (1..<minimum).contains)
    }
    for (label, groups) in groups {
      let names = told(of: groups, minimum) { [$0.companies] }
      var shown = groups.filter { names.contains($0.key) }
      for id in all.areas.keys {
        let isTold = published.all.areas[id] != nil
        let names = isTold ? told(of: shown, minimum) { $0.parts(of: id) } : []
        for name in shown.keys where !names.contains(name) { shown[name]?.areas[id] = nil }
      }
      published.groups[label] = shown
    }
    return published
  }

  /// The names of the groups that may be shown: each of their counts, and what they leave of that
  /// of all companies, is nothing, or comes to the minimum.
  private func told(
    of groups: [String: Counts], _ minimum: Int, _ counts: (Counts) -> [Int]
  ) -> Set<String> {
    func areFew(_ counts: [Int]) -> Bool { counts.contains(where: (1..<minimum).contains) }
    let told = groups.filter { !areFew(counts($0.value)) }
    var shown = told.sorted {
      (counts($0.value)[0], $0.key) < (counts($1.value)[0], $1.key)
    }[...]
    func hidden() -> [Int] {
      shown.reduce(counts(all)) { rest, group in zip(rest, counts(group.value)).map(-) }
    }
    while !shown.isEmpty, areFew(hidden()) { shown.removeFirst() }
    return Set(shown.map(\.key))
  }
}

extension Benchmark.Counts {
  /// How many companies have a score in an area, and how many have none.
  fileprivate func parts(of area: String) -> [Int] {
    let count = areas[area]?.count ?? 0
    return [count, companies - count]
  }
}

// MARK: - Groups

extension Benchmark {
  /// The companies with a text under a label, whatever the capitals and spaces; nil if there are
  /// none.
  package func group(_ name: String, by label: String) -> Counts? {
    groups[label]?.first { $0.key.folded == name.folded }?.value
  }
}

extension Benchmark.Counts {
  fileprivate init(_ companies: some Sequence<CompanyLine>, _ questionnaire: Questionnaire) {
    areas = Dictionary(
      questionnaire.dimensions.map { ($0.id, WholePoints()) },
      uniquingKeysWith: { first, _ in first })
    for company in companies {
      guard let score = company.score else { continue }
      self.score.add(WholePoints.bin(of: score))
      for (area, bin) in zip(questionnaire.dimensions.indices, company.areas) {
        if let bin { areas[questionnaire.dimensions[area].id]?.add(bin) }
      }
    }
  }

  fileprivate mutating func add(_ other: Self) {
    score.add(other.score)
    for (id, points) in other.areas { areas[id, default: WholePoints()].add(points) }
  }
}

extension [String: Benchmark.Counts] {
  /// Adds groups, whatever the capitals and spaces of their names; of several spellings the first
  /// in the order of characters is kept.
  fileprivate mutating func add(_ others: Self) {
    var names = Dictionary<String, String>(
      keys.map { ($0.folded, $0) }, uniquingKeysWith: Swift.min)
    for (name, counts) in others {
      let known = names[name.folded] ?? name
      let kept = Swift.min(known, name)
      var sum = removeValue(forKey: known) ?? Benchmark.Counts()
      sum.add(counts)
      self[kept] = sum
      names[name.folded] = kept
    }
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
    guard let score = WholePoints(json["score"]), case .object(let entries) = json["areas"]
    else { return nil }
    self.score = score
    for (id, entry) in entries {
      guard let points = WholePoints(entry) else { return nil }
      areas[id] = points
    }
  }
}

extension JSONValue {
  /// A whole number from 0 on, small enough that sums of many do not overflow.
  var count: Int? {
    number.flatMap(Int.init(exactly:)).flatMap { (0...1 << 40).contains($0) ? $0 : nil }
  }
}
