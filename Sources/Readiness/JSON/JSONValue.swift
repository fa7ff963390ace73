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
    var text = ""
    write(to: &text, indentation: nil)
    return text
  }

  /// On several lines, two spaces for each level, keys sorted; ends with a line break.
  package var pretty: String {
    var text = ""
    write(to: &text, indentation: 0)
    return text + "\n"
  }

  /// - Parameter indentation: that of the line the value begins on; nil for all on one line.
  private func write(to text: inout String, indentation: Int?) {
    let inner = indentation.map { $0 + 2 }
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += value.isFinite ? Self.notation(value) : "null"
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        Self.breakLine(&text, inner)
        value.write(to: &text, indentation: inner)
      }
      if !values.isEmpty { Self.breakLine(&text, indentation) }
      text += "]"
    case .object(let values):
      text += "{"
      for (index, key) in values.keys.sorted().enumerated() {
        if index > 0 { text += "," }
        Self.breakLine(&text, inner)
        Self.write(key, to: &text)
        text += inner == nil ? ":" : ": "
        values[key]?.write(to: &text, indentation: inner)
      }
      if !values.isEmpty { Self.breakLine(&text, indentation) }
      text += "}"
    }
  }

  /// The significant digits of a number; what lies behind them is noise of the arithmetic.
  private static let significantDigits = 12

  /// A number rounded to its significant digits, half away from zero.
  private static func notation(_ value: Double) -> String {
    let text = decimalNotation(value.magnitude)
    if text.utf8.count <= significantDigits { return value < 0 ? "-" + text : text }
    var (kept, next): (Int64, UInt8?) = (0, nil)
    var (digits, decimals, isFraction) = (0, 0, false)
    for byte in text.utf8 {
      if byte == UInt8(ascii: ".") {
        isFraction = true
        continue
      }
      if isFraction { decimals += 1 }
      if digits == 0, byte == UInt8(ascii: "0") { continue }
      digits += 1
      if digits <= significantDigits {
        kept = kept * 10 + Int64(byte - UInt8(ascii: "0"))
      } else {
        next = next ?? byte
      }
    }
    guard let next else { return value < 0 ? "-" + text : text }
    let isUp = next >= UInt8(ascii: "5")
    let rounded = "\(isUp ? kept + 1 : kept)e\(digits - significantDigits - decimals)"
    return Double(rounded).map { decimalNotation(value < 0 ? -$0 : $0) } ?? text
  }

  private static func breakLine(_ text: inout String, _ indentation: Int?) {
    if let indentation { text += "\n" + String(repeating: " ", count: indentation) }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    if string.utf8.allSatisfy(\.isPlainInJSON) {
      text += string
    } else {
      for scalar in string.unicodeScalars { text += escaped(scalar) }
    }
    text += "\""
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

extension UInt8 {
  /// Whether the byte is an ASCII character that needs no escape.
  fileprivate var isPlainInJSON: Bool {
    self >= 0x20 && self < 0x7F && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
  }
}

extension JSONValue {
  /// A result among several: one line, the file first.
  package static func line(file: String, _ object: [String: JSONValue]) -> String {
    let rest = JSONValue.object(object).compact.dropFirst()
    return "{\"file\":" + JSONValue.string(file).compact + (object.isEmpty ? "" : ",") + rest + "\n"
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
