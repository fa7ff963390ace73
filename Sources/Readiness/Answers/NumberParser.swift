import Localization

/// Reads a number, or a range of numbers, as a person writes it.
struct NumberParser {
  let notation: AnswerNotation

  /// The number or range in a text; nil if it holds none.
  ///
  /// A range whose ends are equal is a number; one that runs backwards is left as it is.
  func value(_ text: String) -> AnswerValue? {
    if let number = number(text) { return .number(number) }
    guard let (low, high) = ends(text) else { return nil }
    return .range(low, high)
  }

  /// The number in a text; nil if there is none.
  func number(_ text: String) -> Double? {
    let text = notation.skipsWhiteSpace ? text.trimmed : text
    return Double(
      decimal: String(
        text.map { character in
          if notation.decimalMarks.contains(character) { return "." }
          return notation.minusSigns.contains(character) ? "-" : character
        }))
  }

  /// The two numbers of a range, as they are written; nil if there is none.
  private func ends(_ text: String) -> (low: Double, high: Double)? {
    for separator in notation.rangeSeparators {
      guard let (left, right) = halves(of: text, around: separator),
        let low = number(left), let high = number(right)
      else { continue }
      return (low, high)
    }
    return nil
  }

  private func halves(of text: String, around separator: String) -> (String, String)? {
    if !notation.skipsStrayMarks { return text.halves(around: separator) }
    let text = text.replacing(",", with: ".")
    let parts =
      separator == "-"
      ? text.split(separator: "-", maxSplits: 1) : text.split(separator: separator)
    return parts.count == 2 ? (parts[0].trimmingSpaces, parts[1].trimmingSpaces) : nil
  }
}

extension AnswerValue {
  /// A number that is known as a range; where both ends are the same, that number.
  static func range(_ low: Double, _ high: Double) -> AnswerValue {
    low == high ? .number(low) : .between(low, high)
  }
}

extension Double {
  /// A number in decimal notation: digits, perhaps a sign, perhaps a point between digits.
  ///
  /// - Returns: nil for anything else, exponents and infinities included.
  init?(decimal text: String) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let digits = text.utf8.dropFirst(isNegative ? 1 : 0)
    let whole = digits.prefix { $0.isDigit }
    let fraction = digits.dropFirst(whole.count)
    guard !whole.isEmpty, fraction.isEmpty || fraction.isPointWithDigits,
      let value = Double(text), value.isFinite
    else { return nil }
    self = value
  }
}

extension Substring.UTF8View {
  /// Whether it is a point with at least one digit behind it, and nothing else.
  fileprivate var isPointWithDigits: Bool {
    count > 1 && first == UInt8(ascii: ".") && dropFirst().allSatisfy { $0.isDigit }
  }
}

extension String {
  /// The parts before and after the first place of a separator that does not begin the text.
  func halves(around separator: String) -> (String, String)? {
    var start = index(startIndex, offsetBy: 1, limitedBy: endIndex) ?? endIndex
    while start < endIndex {
      let rest = self[start...]
      if rest.hasPrefix(separator) {
        return (String(self[..<start]), String(rest.dropFirst(separator.count)))
      }
      start = index(after: start)
    }
    return nil
  }
}

extension Substring {
  /// The text without the spaces at its ends.
  var trimmingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return String(text)
  }
}
