/// All numbers from one to another.
package struct Interval: Equatable, Sendable {
  package let low: Double
  package let high: Double

  package init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }

  package init(_ point: Double) { self.init(point, point) }

  package var middle: Double { (low + high) / 2 }

  /// The smallest interval that holds both.
  package func hull(_ other: Interval) -> Interval {
    Interval(min(low, other.low), max(high, other.high))
  }
}

/// The tolerance wherever a computed figure meets a bound.
package let tolerance = 1e-9

/// Whether a computed figure reaches a bound, within the tolerance.
package func reaches(_ figure: Double, _ bound: Double) -> Bool { figure + tolerance >= bound }
