/// What comes between the marks of a bracketed paste.
struct PasteBuffer: Sendable {
  /// The most characters that are kept of a paste.
  static let longestText = 2_000

  /// The most bytes that are kept, enough for that many characters of any usual kind.
  private static let longestBytes = 1 << 16

  /// The mark at the end, `ESC [ 2 0 1 ~`.
  private static let endMark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private var bytes: [UInt8] = []
  private var isCut = false

  /// How many bytes of the end mark have come.
  private var matched = 0

  /// Takes a byte.
  ///
  /// - Returns: whether it was the last of the end mark.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    // What looked like the end mark was text, but for its ESC.
    for index in 1..<max(matched, 1) { keep(Self.endMark[index]) }
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0 { keep(byte) }
    return false
  }

  /// The paste without control characters; a tab becomes a space, a line break `\n`.
  var key: Key {
    let text = cleaned(String(decoding: wholeBytes, as: UTF8.self))
    let kept = text.prefix(Self.longestText)
    return .paste(String(kept), isCut: isCut || kept.endIndex < text.endIndex)
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.longestBytes { bytes.append(byte) } else { isCut = true }
  }

  /// The bytes without the beginning of a scalar whose rest was cut.
  private var wholeBytes: ArraySlice<UInt8> {
    if !isCut { return bytes[...] }
    return bytes[...(bytes.lastIndex { $0 & 0xC0 != 0x80 } ?? 0)].dropLast()
  }

  private func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": scalars.append("\n")
      case "\n": if previous != "\r" { scalars.append("\n") }
      case "\t": scalars.append(" ")
      default: if !scalar.isControl { scalars.append(scalar) }
      }
      previous = scalar
    }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is one of C0, DEL or C1.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
