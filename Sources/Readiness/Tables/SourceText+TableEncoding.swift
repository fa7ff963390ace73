import YAML

extension SourceText {
  /// A table in UTF-8, whatever the encoding in which a spreadsheet wrote it.
  ///
  /// - Returns: the text, and a warning where the encoding is guessed.
  /// - Throws: where a byte stands that no encoding explains.
  func decodedTable() throws(InvalidSource) -> (source: SourceText, warning: Diagnostic?) {
    var decoder = try TableDecoder(self)
    if decoder.encoding == .utf8 { return (self, nil) }
    let source = SourceText(name: name, bytes: decoder.decode(bytes))
    guard decoder.encoding == .windows1252 else { return (source, nil) }
    let start = source.bytes.prefix { $0 < 0x80 }.count
    return (source, Diagnostic(TableFault.windows1252, at: start..<(start + 1)))
  }
}

/// Turns a table that comes in pieces into UTF-8.
struct TableDecoder: Sendable {
  let encoding: Encoding

  /// The bytes of a character that is not whole yet.
  private var rest: [UInt8] = []

  enum Encoding: Equatable, Sendable {
    case utf8
    case utf16(isLittleEndian: Bool)
    case windows1252
  }

  /// - Parameter beginning: what tells the encoding.
  /// - Throws: where a byte stands that no encoding explains.
  init(_ beginning: SourceText) throws(InvalidSource) {
    let bytes = beginning.bytes
    if let isLittleEndian = bytes.isUTF16LittleEndian {
      encoding = .utf16(isLittleEndian: isLittleEndian)
    } else if let fault = bytes.firstFaultOfUTF8 {
      guard !fault.isDamage, bytes.windows1252 != nil else {
        let range = fault.place..<(fault.place + 1)
        throw InvalidSource(beginning, [Diagnostic(TableFault.notUTF8, at: range)])
      }
      encoding = .windows1252
    } else {
      encoding = .utf8
    }
  }

  /// The next piece in UTF-8.
  mutating func decode(_ piece: [UInt8]) -> [UInt8] {
    switch encoding {
    case .utf8: return piece
    case .windows1252: return Array(piece.windows1252Text.utf8)
    case .utf16(let isLittleEndian):
      let bytes = rest + piece
      var units = stride(from: 0, to: bytes.count - 1, by: 2).map { place in
        let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        return isLittleEndian ? first | second << 8 : first << 8 | second
      }
      if let last = units.last, UTF16.isLeadSurrogate(last) { units.removeLast() }
      rest = Array(bytes[(2 * units.count)...])
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }
  }
}

extension [UInt8] {
  /// Whether the text is UTF-16 with its low bytes first; nil if it is no UTF-16.
  ///
  /// Without a byte order mark, a zero beside the first letter tells.
  var isUTF16LittleEndian: Bool? {
    guard count >= 2 else { return nil }
    switch (self[0], self[1]) {
    case (0xFF, 0xFE): return true
    case (0xFE, 0xFF): return false
    case (0, 0): return nil
    case (_, 0): return true
    case (0, _): return false
    default: return nil
    }
  }

  /// Where the first byte stands that is no UTF-8, and whether most letters of other alphabets are
  /// UTF-8 all the same, so that the text is a damaged one; nil if all is UTF-8.
  var firstFaultOfUTF8: (place: Int, isDamage: Bool)? {
    if (try? UTF8Span(validating: span)) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = makeIterator()
    var (place, good, bad) = (0, 0, 0)
    var first: Int?
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        if first == nil { place += scalar.count }
        if scalar.count > 1 { good += 1 }
      case .error:
        first = first ?? place
        bad += 1
      case .emptyInput: return first.map { ($0, good > bad) }
      }
    }
  }

  /// The text in the encoding of Windows for Western Europe; nil if a byte has no meaning there.
  fileprivate var windows1252: String? {
    let text = windows1252Text
    return text.unicodeScalars.contains("\u{FFFD}") ? nil : text
  }

  /// The same; a byte without a meaning is U+FFFD.
  fileprivate var windows1252Text: String {
    var text = String.UnicodeScalarView()
    for byte in self {
      let isHigh = (0x80...0x9F).contains(byte)
      text.append(isHigh ? Self.highControls[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// What the bytes from 0x80 to 0x9F are; U+FFFD for those that are nothing.
  private static let highControls: [Unicode.Scalar] = {
    let text =
      "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
    return text.unicodeScalars.map(\.self)
  }()
}
