import Localization

/// A JSON value whose text is the same bytes for the same value.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue {
  /// On one line, keys sorted, without spaces.
  package var compact: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indentation: nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// On several lines, two spaces for each level, keys sorted; ends with a line break.
  package var pretty: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indentation: 0)
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  /// A result among several: one line, the file first, ends with a line break.
  package static func line(file: String, _ object: [String: JSONValue]) -> String {
    var bytes: [UInt8] = []
    bytes += "{\"file\":".utf8
    write(file, to: &bytes)
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      bytes += ",".utf8
      write(key, to: &bytes)
      bytes += ":".utf8
      value.write(to: &bytes, indentation: nil)
    }
    bytes += "}\n".utf8
    return String(decoding: bytes, as: UTF8.self)
  }

  /// - Parameter indentation: that of the line the value begins on; nil for all on one line.
  private func write(to bytes: inout [UInt8], indentation: Int?) {
    let inner = indentation.map { $0 + 2 }
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let value): Self.write(value, to: &bytes)
    case .string(let value): Self.write(value, to: &bytes)
    case .array(let values):
      bytes += "[".utf8
      for (index, value) in values.enumerated() {
        if index > 0 { bytes += ",".utf8 }
        Self.breakLine(&bytes, inner)
        value.write(to: &bytes, indentation: inner)
      }
      if !values.isEmpty { Self.breakLine(&bytes, indentation) }
      bytes += "]".utf8
    case .object(let values):
      bytes += "{".utf8
      for (index, member) in values.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { bytes += ",".utf8 }
        Self.breakLine(&bytes, inner)
        Self.write(member.key, to: &bytes)
        bytes += (inner == nil ? ":" : ": ").utf8
        member.value.write(to: &bytes, indentation: inner)
      }
      if !values.isEmpty { Self.breakLine(&bytes, indentation) }
      bytes += "}".utf8
    }
  }

  private static func breakLine(_ bytes: inout [UInt8], _ indentation: Int?) {
    guard let indentation else { return }
    bytes += "\n".utf8
    bytes += repeatElement(UInt8(ascii: " "), count: indentation)
  }

  private static func write(_ string: String, to bytes: inout [UInt8]) {
    bytes += "\"".utf8
    let start = bytes.count
    bytes += string.utf8
    if !bytes[start...].allSatisfy(\.isPlainInJSON) {
      bytes.removeSubrange(start...)
      for scalar in string.unicodeScalars { bytes += escaped(scalar).utf8 }
    }
    bytes += "\"".utf8
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      if !scalar.isUnsafeToShow { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}

// MARK: - Numbers

extension JSONValue {
  /// The significant digits of a number; what lies behind them is noise of the arithmetic.
  private static let significantDigits = 12

  /// Writes a number rounded to its significant digits, half away from zero; “null” for one that
  /// is not finite.
  private static func write(_ value: Double, to bytes: inout [UInt8]) {
    guard value.isFinite else { return bytes += "null".utf8 }
    if value < 0 { bytes += "-".utf8 }
    let start = bytes.count
    bytes += decimalNotation(value.magnitude).utf8
    if bytes.count - start > significantDigits { round(&bytes, from: start) }
  }

  /// Rounds the digits from a place on, which may have a point among them.
  private static func round(_ digits: inout [UInt8], from start: Int) {
    let (zero, nine, point) = (UInt8(ascii: "0"), UInt8(ascii: "9"), UInt8(ascii: "."))
    var place = digits[start...].firstIndex { $0 != zero && $0 != point } ?? digits.count
    var kept = 0
    while place < digits.count, kept < significantDigits || digits[place] == point {
      kept += digits[place] == point ? 0 : 1
      place += 1
    }
    guard place < digits.count else { return }
    let isUp = digits[place] >= UInt8(ascii: "5")
    let isFraction = digits[start...].contains(point)
    for index in place..<digits.count where digits[index] != point { digits[index] = zero }
    if isUp {
      var index = place - 1
      while index >= start, digits[index] == nine || digits[index] == point {
        if digits[index] == nine { digits[index] = zero }
        index -= 1
      }
      if index < start { digits.insert(UInt8(ascii: "1"), at: start) } else { digits[index] += 1 }
    }
    guard isFraction else { return }
    while digits.last == zero { digits.removeLast() }
    if digits.last == point { digits.removeLast() }
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII character that needs no escape.
  fileprivate var isPlainInJSON: Bool {
    self >= 0x20 && self < 0x7F && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// Of a key that stands twice, the last value counts.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}

extension JSONValue {
  package init(_ value: Int) { self = .number(Double(value)) }
  package init(_ value: Double?) { self = value.map { .number($0) } ?? .null }
  package init(_ value: String?) { self = value.map { .string($0) } ?? .null }
  package init(_ interval: Interval?) {
    self = interval.map { .array([.number($0.low), .number($0.high)]) } ?? .null
  }
  package init(_ values: [String]) { self = .array(values.map { .string($0) }) }
}
