import Localization

/// Why a text is no JSON.
package struct InvalidJSON: Error, Equatable {
  /// The offset of the first byte that cannot stand there.
  package let place: Int
}

extension JSONValue {
  /// Reads a text in UTF-8 (RFC 8259); of a key that stands twice, the last value counts.
  ///
  /// - Throws: `InvalidJSON` where it is none, or where values lie more than 64 deep in each other.
  package init(parsing bytes: some Collection<UInt8>) throws(InvalidJSON) {
    var parser = JSONParser(bytes: Array(bytes))
    self = try parser.whole()
  }

  /// The value of a key; null where this is no object, or has no such key.
  package subscript(key: String) -> JSONValue {
    if case .object(let values) = self { values[key] ?? .null } else { .null }
  }

  package var string: String? { if case .string(let value) = self { value } else { nil } }

  package var number: Double? { if case .number(let value) = self { value } else { nil } }

  package var elements: [JSONValue] { if case .array(let values) = self { values } else { [] } }

  package var entries: [String: JSONValue] {
    if case .object(let values) = self { values } else { [:] }
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  private static let mostDepth = 64

  mutating func whole() throws(InvalidJSON) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    if position < bytes.count { throw fault }
    return value
  }

  private var fault: InvalidJSON { InvalidJSON(place: position) }

  /// The byte at the position; nil at the end.
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
  }

  private mutating func expect(_ text: StaticString) throws(InvalidJSON) {
    for byte in "\(text)".utf8 {
      guard next == byte else { throw fault }
      position += 1
    }
  }

  private mutating func value(depth: Int) throws(InvalidJSON) -> JSONValue {
    skipSpace()
    guard let byte = next, depth <= Self.mostDepth else { throw fault }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try expect("true")
      return true
    case UInt8(ascii: "f"):
      try expect("false")
      return false
    case UInt8(ascii: "n"):
      try expect("null")
      return .null
    default: return .number(try number())
    }
  }

  private mutating func object(depth: Int) throws(InvalidJSON) -> JSONValue {
    position += 1
    var values: [String: JSONValue] = [:]
    skipSpace()
    if next == UInt8(ascii: "}") {
      position += 1
      return .object(values)
    }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault }
      let key = try string()
      skipSpace()
      try expect(":")
      values[key] = try value(depth: depth + 1)
      if try isLast(before: UInt8(ascii: "}")) { return .object(values) }
    }
  }

  private mutating func array(depth: Int) throws(InvalidJSON) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    skipSpace()
    if next == UInt8(ascii: "]") {
      position += 1
      return .array(values)
    }
    while true {
      values.append(try value(depth: depth + 1))
      if try isLast(before: UInt8(ascii: "]")) { return .array(values) }
    }
  }

  /// Goes behind the comma after a value, or behind the bracket that ends them.
  private mutating func isLast(before end: UInt8) throws(InvalidJSON) -> Bool {
    skipSpace()
    guard let byte = next, byte == end || byte == UInt8(ascii: ",") else { throw fault }
    position += 1
    return byte == end
  }

  private mutating func number() throws(InvalidJSON) -> Double {
    let start = position
    skip("-")
    let whole = position
    let digits = skipDigits()
    guard digits == 1 || digits > 1 && bytes[whole] != UInt8(ascii: "0") else { throw fault }
    if skip("."), skipDigits() == 0 { throw fault }
    if skip("e") || skip("E") {
      if !skip("+") { skip("-") }
      if skipDigits() == 0 { throw fault }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let value = Double(text), value.isFinite else { throw fault }
    return value
  }

  /// Goes behind a character, if it is there.
  @discardableResult
  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// - Returns: how many digits there were.
  private mutating func skipDigits() -> Int {
    let start = position
    while let byte = next, byte.isDigit { position += 1 }
    return position - start
  }

  private mutating func string() throws(InvalidJSON) -> String {
    position += 1
    let start = position
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    if next == UInt8(ascii: "\"") {
      position += 1
      return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
    }
    var text = Array(bytes[start..<position])
    while let byte = next, byte >= 0x20 {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += String(try escaped()).utf8
      default: text.append(byte)
      }
    }
    throw fault
  }

  private mutating func escaped() throws(InvalidJSON) -> Character {
    guard let byte = next else { throw fault }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(Unicode.Scalar(byte))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      var units = [try unit()]
      if UTF16.isLeadSurrogate(units[0]) {
        try expect("\\u")
        units.append(try unit())
      }
      return String(decoding: units, as: UTF16.self).first ?? "\u{FFFD}"
    default: throw fault
    }
  }

  private mutating func unit() throws(InvalidJSON) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault }
    position += 4
    return unit
  }
}
