import Localization

/// The lines of each company in the order of their dates.
///
/// A company is known by the name of its organisation, whatever its capitals and spaces; a line
/// without one is a company of its own. Of two lines with the same day, or without any, the one
/// counts that came last.
struct CompanyHistory {
  /// Each company at its latest date.
  private(set) var latest: [CompanyLine] = []

  /// Each company that has two dates or more: the last but one, and the last.
  private(set) var pairs: [(before: CompanyLine, after: CompanyLine)] = []

  /// The lines that count for nothing.
  private(set) var repeated = 0

  init(_ lines: [CompanyLine]) {
    var places: [String: Int] = [:]
    var companies: [[CompanyLine]] = []
    for line in lines {
      let name = line.organisation?.folded ?? ""
      if name.isEmpty {
        companies.append([line])
      } else if let place = places[name] {
        companies[place].append(line)
      } else {
        places[name] = companies.count
        companies.append([line])
      }
    }
    for company in companies { add(company) }
  }

  private mutating func add(_ lines: [CompanyLine]) {
    var dated: [CompanyLine] = []
    // Sorting is not stable by itself.
    let ordered = lines.enumerated().sorted {
      ($0.element.day?.daysSinceEpoch ?? .min, $0.offset)
        < ($1.element.day?.daysSinceEpoch ?? .min, $1.offset)
    }
    for (_, line) in ordered {
      if let last = dated.last, last.day == line.day || last.day == nil {
        dated.removeLast()
        repeated += 1
      }
      dated.append(line)
    }
    guard let last = dated.last else { return }
    latest.append(last)
    if dated.count > 1 { pairs.append((dated[dated.count - 2], last)) }
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
    }
    guard let spread = Portfolio.Spread(points, minimum: minimum) else { return nil }
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

extension [CalendarDate] {
  /// From the first day to the last; nil if there is none.
  var span: ClosedRange<CalendarDate>? {
    self.min().flatMap { first in self.max().map { first...$0 } }
  }
}
