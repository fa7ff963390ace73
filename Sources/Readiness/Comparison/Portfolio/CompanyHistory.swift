import Localization

/// The companies of a portfolio, each at its latest date, as their lines come.
///
/// A company is known by the name of its organisation, whatever its capitals and spaces; a line
/// without one is a company of its own. Of two lines with the same day, or without any, the one
/// counts that came last. Of each company no more is held than its last two dates.
package struct CompanyHistory: Sendable {
  /// What the companies are grouped by.
  package let labels: [String]

  /// Each company at its latest date.
  private(set) var latest: [CompanyLine] = []

  /// The lines that count for nothing.
  private(set) var repeated = 0

  /// The places in `latest` of the companies that have a name.
  private var places: [String: Int] = [:]

  /// Those with two dates or more, by their places: at the last date but one.
  private var before: [Int: CompanyLine] = [:]

  /// The dates before these two, by the places of companies.
  private var earlier: [Int: Set<Int>] = [:]

  package init(by labels: [String]) { self.labels = labels }

  package var isEmpty: Bool { latest.isEmpty }

  /// Each company that has two dates or more: the last but one, and the last.
  var pairs: [(before: CompanyLine, after: CompanyLine)] {
    before.sorted { $0.key < $1.key }.map { ($0.value, latest[$0.key]) }
  }
}

extension CompanyHistory {
  package mutating func add(_ line: CompanyLine) {
    guard !line.company.isEmpty else { return latest.append(line) }
    guard let place = places[line.company] else {
      places[line.company] = latest.count
      return latest.append(line)
    }
    switch (line.day, latest[place].day) {
    case (nil, .some): repeated += 1
    case (_, nil):
      latest[place] = line
      repeated += 1
    case (let day?, let last?):
      if day == last {
        latest[place] = line
        repeated += 1
      } else if day > last {
        addBefore(latest[place], at: place)
        latest[place] = line
      } else {
        addBefore(line, at: place)
      }
    }
  }

  /// Adds a line from before the latest date of its company.
  private mutating func addBefore(_ line: CompanyLine, at place: Int) {
    guard let day = line.day, let known = before[place], let last = known.day else {
      before[place] = line
      return
    }
    if day >= last { before[place] = line }
    if day == last {
      repeated += 1
    } else if !earlier[place, default: []].insert(min(day, last).daysSinceEpoch).inserted {
      repeated += 1
    }
  }
}

// MARK: - Groups

extension CompanyHistory {
  /// Some companies with the same text under a label.
  struct Group {
    /// The text; of several spellings the first in the order of characters. Nil for the companies
    /// without the label.
    var name: String?

    /// Their places in `latest`.
    var places: [Int] = []
  }

  /// The companies by their texts under a label, whatever the capitals and spaces, in the order of
  /// the names; those without the label last.
  ///
  /// - Parameter label: the place of the label; nil for one group of all companies.
  func groups(by label: Int?) -> [Group] {
    guard let label else {
      return isEmpty ? [] : [Group(name: nil, places: Array(latest.indices))]
    }
    var groups: [String: Group] = [:]
    var none = Group()
    for (place, company) in latest.enumerated() {
      guard let name = company.groups[label] else {
        none.places.append(place)
        continue
      }
      groups[name.folded, default: Group(name: name)].add(place, name)
    }
    return groups.values.sorted { ($0.name ?? "") < ($1.name ?? "") }
      + (none.places.isEmpty ? [] : [none])
  }
}

extension CompanyHistory.Group {
  fileprivate mutating func add(_ place: Int, _ name: String) {
    self.name = min(self.name ?? name, name)
    places.append(place)
  }
}

/// What changed in the companies that answered at two dates or more, from the last but one to the
/// last.
package struct PortfolioChange: Sendable {
  package let count: Int

  /// How many points the scores rose; below 0 where they fell.
  package let points: Portfolio.Spread

  /// How many certainly rose, fell, and stayed within what the gaps allow.
  package let directions: CountTable

  /// The advice before, by rows, and after, by columns.
  package let advices: CountTable

  /// Nil for fewer companies than the minimum.
  init?(_ pairs: [(before: CompanyLine, after: CompanyLine)], minimum: Int) {
    let points = pairs.compactMap { before, after in
      after.score.flatMap { after in before.score.map { after - $0 } }
    }.sorted()
    let told = Portfolio.Told(points.count, of: pairs.count, minimum: minimum)?.count
    guard
      let spread = Portfolio.Spread(
        of: points.count, told: told, minimum: minimum, points.quantile)
    else { return nil }
    count = pairs.count
    self.points = spread
    let ranges = pairs.compactMap { before, after in
      before.range.flatMap { before in after.range.map { (before: before, after: $0) } }
    }
    let rose = ranges.count { $0.after.isAbove($0.before) }
    let fell = ranges.count { $0.before.isAbove($0.after) }
    directions = CountTable([[rose, fell, pairs.count - rose - fell]], minimum: minimum)
    advices = CountTable(
      Advice.allCases.map { before in
        Advice.allCases.map { after in
          pairs.count { $0.before.advice?.answer == before && $0.after.advice?.answer == after }
        }
      }, minimum: minimum)
  }
}

extension Sequence<CalendarDate> {
  /// From the first day to the last; nil if there is none.
  var span: ClosedRange<CalendarDate>? {
    reduce(nil) { span, day in
      span.map { Swift.min($0.lowerBound, day)...Swift.max($0.upperBound, day) } ?? day...day
    }
  }
}
