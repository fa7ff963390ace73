import Scoring
import Wording

/// A JSON value whose text is the same bytes for the same value.
package indirect enum JSONValue: Sendable {
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

  private func write(to text: inout String, indentation: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += value.isFinite ? decimalNotation(value) : "null"
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      let items = values.map { value in
        { (text: inout String, inner: Int?) in
          value.write(to: &text, indentation: inner)
        }
      }
      Self.write(items, between: "[", "]", to: &text, indentation: indentation)
    case .object(let values):
      let items = values.sorted { $0.key < $1.key }.map { key, value in
        { (text: inout String, inner: Int?) in
          Self.write(key, to: &text)
          text += inner == nil ? ":" : ": "
          value.write(to: &text, indentation: inner)
        }
      }
      Self.write(items, between: "{", "}", to: &text, indentation: indentation)
    }
  }

  /// Writes the items of a collection, separated by commas.
  private static func write(
    _ items: [(inout String, Int?) -> Void], between open: String, _ close: String,
    to text: inout String, indentation: Int?
  ) {
    let inner = indentation.map { $0 + 2 }
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      if let inner { text += "\n" + String(repeating: " ", count: inner) }
      item(&text, inner)
    }
    if let indentation, !items.isEmpty {
      text += "\n" + String(repeating: " ", count: indentation)
    }
    text += close
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.isUnsafeToShow {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}

extension JSONValue {
  /// A result among several: one line, the file first.
  package static func line(file: String, _ object: [String: JSONValue]) -> String {
    let rest = JSONValue.object(object).compact.dropFirst()
    return "{\"file\":" + JSONValue.string(file).compact + (object.isEmpty ? "" : ",") + rest + "\n"
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
}

extension JSONValue {
  init(_ value: Int) { self = .number(Double(value)) }
  init(_ value: Double?) { self = value.map { .number($0) } ?? .null }
  init(_ value: String?) { self = value.map { .string($0) } ?? .null }
  init(_ interval: Interval?) {
    self = interval.map { .array([.number($0.low), .number($0.high)]) } ?? .null
  }
  init(_ values: [String]) { self = .array(values.map { .string($0) }) }
}
