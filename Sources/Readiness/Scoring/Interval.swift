/// All numbers from one to another.
public struct Interval: Equatable, Sendable {
  public let low: Double
  public let high: Double

  public init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }

  public init(_ point: Double) { self.init(point, point) }

  public var middle: Double { (low + high) / 2 }

  /// Whether every value is above all of another interval.
  func isAbove(_ other: Interval) -> Bool { low > other.high + tolerance }

  /// Whether both ends are the same number.
  package var isPoint: Bool { high - low < tolerance }

  /// The smallest interval that holds both.
  public func hull(_ other: Interval) -> Interval {
    Interval(min(low, other.low), max(high, other.high))
  }
}

/// The tolerance wherever a computed figure meets a bound.
public let tolerance = 1e-9

/// Whether a computed figure reaches a bound, within the tolerance.
public func reaches(_ figure: Double, _ bound: Double) -> Bool { figure + tolerance >= bound }
