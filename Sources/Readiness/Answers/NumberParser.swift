import Localization

/// Reads a number, or a range of numbers, as a person writes it.
///
/// A text that can mean two numbers is never read as one of them, unless the other is no answer.
struct NumberParser {
  let notation: AnswerNotation

  /// The numbers that may be answered.
  let range: ClosedRange<Double>

  /// The number or range in a text; nil if it holds none.
  ///
  /// A range whose ends are equal is a number; one that runs backwards is left as it is.
  ///
  /// - Throws: `AnswerParsingError` if a number in the text can mean two numbers of the range.
  func value(_ text: String) throws(AnswerParsingError) -> AnswerValue? {
    if let number = try number(text) { return .number(number) }
    guard let (low, high) = try ends(text) else { return nil }
    return .range(low, high)
  }

  /// The number in a text; nil if there is none.
  ///
  /// - Throws: `AnswerParsingError` if the text can mean two numbers of the range.
  func number(_ written: String) throws(AnswerParsingError) -> Double? {
    let text = written.trimmed.halfWidth
    // In an answers file a point always stands before decimals.
    if notation == .yaml || text.utf8.allSatisfy(\.isDigit) { return Double(decimal: text) }
    let plain = text.withPlainDashes
    let sign = plain.hasPrefix("-") ? "-" : ""
    guard let figures = WrittenFigures(String(plain.dropFirst(sign.count))),
      let decimal = Double(decimal: sign + figures.decimal)
    else { return nil }
    guard let whole = figures.whole.flatMap({ Double(decimal: sign + $0) }), range.contains(whole)
    else { return decimal }
    if !range.contains(decimal) { return whole }
    throw .ambiguous(written.trimmed, whole, decimal)
  }

  /// The two numbers of a range, as they are written; nil if there is none.
  private func ends(
    _ text: String
  ) throws(AnswerParsingError) -> (low: Double, high: Double)? {
    if notation == .yaml { return nil }
    let text = text.halfWidth.withPlainDashes.withPlainRangeMarks.lowercased()
    for separator in ["...", "..", " to ", " à ", " a ", " and ", " et ", "~", "-"] {
      guard let (left, right) = text.halves(around: separator),
        let low = try number(left), let high = try number(right)
      else { continue }
      return (low, high)
    }
    return nil
  }
}

/// The figures of a number without its sign, with a point before the decimals and nothing between
/// thousands.
private struct WrittenFigures {
  /// The number if the last mark stands before decimals.
  private(set) var decimal: String

  /// The number if the only mark stands between thousands, as it does in `1,500`; nil if it cannot.
  private(set) var whole: String?

  /// - Returns: nil if the text holds anything but digits, spaces, points and commas, or these
  ///   where a number has none.
  init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    let hasSpaces = parts.count > 1
    let marks = (parts.last ?? "").filter { !$0.isASCIIDigit }
    guard marks.allSatisfy({ $0 == "." || $0 == "," }) else { return nil }
    let figures = (parts.last ?? "").split(
      omittingEmptySubsequences: false, whereSeparator: { !$0.isASCIIDigit })
    let groups = parts.dropLast() + figures
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else { return nil }

    switch marks.count {
    case 0 where !hasSpaces: decimal = text
    case 0 where Self.areThousands(groups): decimal = groups.joined()
    case 1 where !hasSpaces:
      decimal = groups.joined(separator: ".")
      // Nobody writes 0,500 for 500.
      let isEither = groups[0].count <= 3 && groups[0] != "0" && groups[1].count == 3
      whole = isEither ? groups.joined() : nil
    case 1 where Self.areThousands(groups.dropLast()):
      decimal = "\(groups.dropLast().joined()).\(groups[groups.count - 1])"
    case 2... where !hasSpaces && Set(marks).count == 1 && Self.areThousands(groups):
      decimal = groups.joined()
    case 2...
    where !hasSpaces && Set(marks.dropLast()).count == 1 && marks.last != marks.first
      && Self.areThousands(groups.dropLast()):
      decimal = "\(groups.dropLast().joined()).\(groups[groups.count - 1])"
    default: return nil
    }
  }

  /// Whether digits are grouped as thousands are: one to three, then always three.
  private static func areThousands(_ groups: [Substring]) -> Bool {
    guard let first = groups.first else { return false }
    return first.count <= 3 && first.first != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}

extension ClosedRange<Double> {
  /// The number of the range that a person typed, with a point or a comma before its decimals; nil
  /// if the text holds none, or can mean two.
  package func number(typed text: String) -> Double? {
    let number = try? NumberParser(notation: .typed, range: self).number(text)
    return number.flatMap { contains($0) ? $0 : nil }
  }
}

extension NumberField {
  /// A number as it can be typed for this question: where it could be taken for thousands, another
  /// zero follows its decimals.
  package func typed(_ number: Double) -> String {
    let text = decimalNotation(number)
    let read = try? NumberParser(notation: .typed, range: range).number(text)
    return read == number ? text : number.unmistakable
  }
}

extension Double {
  /// The number in decimal notation with a point that cannot be taken for a mark of thousands:
  /// `1.5`, `1.1250`.
  var unmistakable: String {
    let text = decimalNotation(self)
    let figures = WrittenFigures(String(text.drop { $0 == "-" }))
    return figures?.whole == nil ? text : text + "0"
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

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
  /// The text with a hyphen for every dash, and for the minus sign.
  var withPlainDashes: String {
    let dashes = "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}\u{2E3A}\u{FE58}\u{FE63}"
    return String(map { dashes.contains($0) ? "-" : $0 })
  }

  /// The text with `~` for every wave, `...` for an ellipsis, and ordinary spaces.
  fileprivate var withPlainRangeMarks: String {
    String(
      flatMap { character -> String in
        switch character {
        case "\u{301C}", "\u{223C}": "~"
        case "…": "..."
        default: character.isWhitespace ? " " : String(character)
        }
      })
  }

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
