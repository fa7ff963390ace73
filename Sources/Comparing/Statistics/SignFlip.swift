/// Whether a change is spread over many questions or rests on one (scoring §12): the exact
/// sign-flip test.
package struct SignFlip: Equatable, Sendable {
  /// How many contributions rise, fall, and are none.
  package let up: Int
  package let down: Int
  package let unchanged: Int

  /// The contributions' common denominator, and their sum over it; nil where they are too fine for
  /// exact whole numbers.
  package let denominator: Int?
  package let sum: Int?

  /// The share of all ways of turning the signs that bring the sum as far from 0; nil where the
  /// whole numbers are too large to go through all ways.
  package let p: Double?

  /// The greatest sum of magnitudes that all ways are gone through for.
  package static let limit = 10_000_000

  /// - Parameter contributions: nil where one is too fine for whole numbers.
  init(_ contributions: [Fraction?]) {
    let exact = contributions.compactMap { $0 }
    let signs = exact.map { $0.numerator.signum() }
    up = signs.count { $0 > 0 }
    down = signs.count { $0 < 0 }
    unchanged = signs.count { $0 == 0 }
    guard exact.count == contributions.count, let common = Self.commonDenominator(exact),
      let whole = Self.wholeNumbers(exact, over: common)
    else {
      (denominator, sum, p) = (nil, nil, nil)
      return
    }
    denominator = common
    sum = whole.reduce(0, +)
    p = Self.p(whole)
  }

  /// The test of whole numbers.
  package init(_ contributions: [Int]) { self.init(contributions.map { Fraction($0) }) }

  private static func commonDenominator(_ fractions: [Fraction]) -> Int? {
    var common: Int128 = 1
    for fraction in fractions {
      let divisor = greatestCommonDivisor(common, fraction.denominator)
      let (next, overflow) = (common / divisor)
        .multipliedReportingOverflow(by: fraction.denominator)
      if overflow || next > 1 << 53 { return nil }
      common = next
    }
    return Int(common)
  }

  private static func wholeNumbers(_ fractions: [Fraction], over common: Int) -> [Int]? {
    let numbers = fractions.map { $0.numerator * (Int128(common) / $0.denominator) }
    let sum = numbers.reduce(Int128(0)) { $0 + ($1 < 0 ? -$1 : $1) }
    return sum > 1 << 53 ? nil : numbers.map { Int($0) }
  }

  /// The distribution of the sum over all signs, question by question.
  private static func p(_ numbers: [Int]) -> Double? {
    let magnitudes = numbers.map { Int($0.magnitude) }.filter { $0 > 0 }
    let total = magnitudes.reduce(0, +)
    if total > limit { return nil }
    // Turning a sign to plus adds the number twice to the sum of all minus.
    var shares = [1.0]
    for magnitude in magnitudes {
      var next = Array(repeating: 0.0, count: shares.count + magnitude)
      for (sum, share) in shares.enumerated() where share > 0 {
        next[sum] += share / 2
        next[sum + magnitude] += share / 2
      }
      shares = next
    }
    let observed = numbers.reduce(0, +).magnitude
    return shares.indices.reduce(0) { sum, positive in
      (2 * positive - total).magnitude >= observed ? sum + shares[positive] : sum
    }
  }
}
