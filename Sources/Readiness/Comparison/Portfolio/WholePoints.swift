import Localization

/// How many companies have each whole number of points, 0 to 100.
package struct WholePoints: Equatable, Sendable {
  private var bins = Array(repeating: 0, count: 101)

  /// A whole number of points.
  package typealias Bin = UInt8

  package init() {}

  init(_ companies: some Sequence<Bin>) {
    for bin in companies { add(bin) }
  }

  package var count: Int { bins.reduce(0, +) }
}

extension WholePoints {
  /// The whole points of a score, rounded half away from zero.
  static func bin(of score: Double) -> Bin {
    Bin(min(100, max(0, roundedAwayFromZero(score))))
  }

  mutating func add(_ bin: Bin) { bins[Int(bin)] += 1 }

  mutating func add(_ other: WholePoints) {
    for index in bins.indices { bins[index] += other.bins[index] }
  }

  /// How many companies have fewer whole points, and how many as many.
  package func standing(of score: Double) -> (below: Int, same: Int) {
    let bin = Int(Self.bin(of: score))
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

  /// The points that a share of the companies does not exceed, as `quantile` defines it; nil if
  /// there are none.
  ///
  /// - Parameter share: 0–1.
  package func quantile(_ share: Double) -> Double? {
    Readiness.quantile(share, of: count) { place in
      var sum = 0
      return Double(
        bins.firstIndex { companies in
          sum += companies
          return sum > place
        } ?? 0)
    }
  }
}

// MARK: - JSON

extension WholePoints {
  var json: JSONValue { .array(bins.map { JSONValue($0) }) }

  init?(_ json: JSONValue) {
    bins = json.elements.compactMap(\.count)
    if bins.count != 101 || json.elements.count != 101 { return nil }
  }
}
