/// Unicode scalars from the bytes of UTF-8, one byte at a time.
struct ScalarDecoder: Sendable {
  /// What a byte did.
  enum Outcome: Equatable {
    /// The scalar has more bytes.
    case more
    case scalar(Unicode.Scalar)

    /// What was begun cannot go on like this; the byte itself is still to be read if it did
    /// not begin anything.
    case invalid(isTaken: Bool)
  }

  private var value: UInt32 = 0
  private var missing = 0

  /// What the next byte may be: narrower after some first bytes (The Unicode Standard, table 3-7).
  private var range: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether a scalar is begun.
  var isWaiting: Bool { missing > 0 }

  mutating func take(_ byte: UInt8) -> Outcome {
    if missing == 0 { return begin(byte) }
    guard range.contains(byte) else {
      missing = 0
      return .invalid(isTaken: false)
    }
    range = 0x80...0xBF
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    if missing > 0 { return .more }
    return Unicode.Scalar(value).map { .scalar($0) } ?? .invalid(isTaken: true)
  }

  /// Gives up what is begun.
  mutating func reset() { missing = 0 }

  private mutating func begin(_ byte: UInt8) -> Outcome {
    range = 0x80...0xBF
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF: missing = 2
    case 0xF0...0xF4: missing = 3
    default: return .invalid(isTaken: true)
    }
    switch byte {
    case 0xE0: range = 0xA0...0xBF
    case 0xED: range = 0x80...0x9F
    case 0xF0: range = 0x90...0xBF
    case 0xF4: range = 0x80...0x8F
    default: break
    }
    value = UInt32(byte) & (0x3F >> UInt32(missing))
    return .more
  }
}
