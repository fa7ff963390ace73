/// An exact ratio of whole numbers, in lowest terms, the denominator above 0.
///
/// Every operation gives nil where the numbers grow too large.
struct Fraction: Equatable {
  let numerator: Int128
  let denominator: Int128

  init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  init?(_ numerator: Int128, over denominator: Int128) {
    if denominator == 0 || numerator == .min || denominator == .min { return nil }
    let divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0 ? -1 : 1)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// The number that the shortest decimal text of a value stands for: 0.1 is one tenth.
  init?(decimal value: Double) {
    let text = "\(value)"
    if text.contains("e") || text.contains("n") { return nil }
    let parts = text.split(separator: ".")
    let fraction = parts.count > 1 && parts[1] != "0" ? parts[1] : ""
    guard fraction.count <= 17, let digits = Int128(parts[0] + fraction) else { return nil }
    self.init(digits, over: (0..<fraction.count).reduce(1) { power, _ in power * 10 })
  }

  static func + (left: Fraction, right: Fraction) -> Fraction? {
    let divisor = greatestCommonDivisor(left.denominator, right.denominator)
    let (first, firstOverflow) = left.numerator
      .multipliedReportingOverflow(by: right.denominator / divisor)
    let (second, secondOverflow) = right.numerator
      .multipliedReportingOverflow(by: left.denominator / divisor)
    let (sum, sumOverflow) = first.addingReportingOverflow(second)
    let (denominator, overflow) = left.denominator
      .multipliedReportingOverflow(by: right.denominator / divisor)
    if firstOverflow || secondOverflow || sumOverflow || overflow { return nil }
    return Fraction(sum, over: denominator)
  }

  static func * (left: Fraction, right: Fraction) -> Fraction? {
    let first = greatestCommonDivisor(left.numerator, right.denominator)
    let second = greatestCommonDivisor(right.numerator, left.denominator)
    let (numerator, overflow) = (left.numerator / first)
      .multipliedReportingOverflow(by: right.numerator / second)
    let (denominator, secondOverflow) = (left.denominator / second)
      .multipliedReportingOverflow(by: right.denominator / first)
    return overflow || secondOverflow ? nil : Fraction(numerator, over: denominator)
  }

  static func - (left: Fraction, right: Fraction) -> Fraction? {
    Fraction(-right.numerator, over: right.denominator).flatMap { left + $0 }
  }

  static func / (left: Fraction, right: Fraction) -> Fraction? {
    Fraction(right.denominator, over: right.numerator).flatMap { left * $0 }
  }
}

/// The greatest whole number that divides both; 1 if both are 0.
func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
  var (left, right) = (left.magnitude, right.magnitude)
  while right != 0 { (left, right) = (right, left % right) }
  return max(1, Int128(left))
}
