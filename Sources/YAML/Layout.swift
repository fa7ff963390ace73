import Localization

/// How the bytes around a value lie in lines, for edits that keep the hand of the author.
struct Layout {
  private let bytes: [UInt8]
  private let textStart: Int

  init(_ source: SourceText) {
    bytes = source.bytes
    textStart = source.textStart
  }

  /// The line break that the text uses, LF if it has none.
  var lineBreak: String {
    let end = lineEnd(of: textStart)
    return end < bytes.count && bytes[end] == .carriageReturn
      ? (breakLength(at: end) == 2 ? "\r\n" : "\r") : "\n"
  }

  func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > textStart, !isBehindBreak(start) { start -= 1 }
    return max(start, textStart)
  }

  /// The end of the line of an offset, before its line break.
  func lineEnd(of offset: Int) -> Int {
    bytes.indices[offset...].first { breakLength(at: $0) > 0 } ?? bytes.count
  }

  /// The line of an offset, without its line break.
  func line(of offset: Int) -> Range<Int> { lineStart(of: offset)..<lineEnd(of: offset) }

  /// The start of the line after that of an offset, or the end of the text.
  func nextLineStart(after offset: Int) -> Int {
    let end = lineEnd(of: offset)
    return end < bytes.count ? end + breakLength(at: end) : end
  }

  /// The end of the line before the one that starts at an offset, or that start if it is the first.
  func lineEnd(beforeLineAt start: Int) -> Int {
    start > textStart ? lineEnd(of: lineStart(of: start - 1)) : start
  }

  /// The number of bytes of the line break at an offset; 0 if there is none.
  private func breakLength(at offset: Int) -> Int {
    switch bytes[offset] {
    case .newline: 1
    case .carriageReturn: bytes[offset...].starts(with: [.carriageReturn, .newline]) ? 2 : 1
    case 0xC2: bytes[offset...].starts(with: [0xC2, 0x85]) ? 2 : 0
    case 0xE2:
      bytes[offset...].starts(with: [0xE2, 0x80, 0xA8])
        || bytes[offset...].starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
    default: 0
    }
  }

  private func isBehindBreak(_ offset: Int) -> Bool {
    // Between CR and LF there is no line.
    if bytes[offset - 1] == .carriageReturn { return breakLength(at: offset - 1) == 1 }
    return (1...3).contains { length in
      offset - length >= textStart && breakLength(at: offset - length) == length
    }
  }

  /// The spaces before an offset if nothing else stands before it in its line.
  func indentation(before offset: Int) -> String? {
    let start = lineStart(of: offset)
    let isIndented = bytes[start..<offset].allSatisfy { $0 == .space }
    return isIndented ? String(repeating: " ", count: offset - start) : nil
  }

  /// The start of the comments that stand right above a line, at its indentation; else of the line.
  func startOfComments(above start: Int, indentation: String) -> Int {
    let opening = Array((indentation + "#").utf8)
    var first = start
    while first > textStart {
      let above = lineStart(of: first - 1)
      guard bytes[above..<first].starts(with: opening) else { break }
      first = above
    }
    return first
  }

  /// The first place of a byte in a part between values, in which only comments are text.
  func first(_ byte: UInt8, in part: Range<Int>) -> Int? {
    var offset = part.lowerBound
    while offset < part.upperBound {
      if bytes[offset] == byte { return offset }
      offset = bytes[offset] == UInt8(ascii: "#") ? lineEnd(of: offset) : offset + 1
    }
    return nil
  }

  /// Whether a part is white space.
  func isBlank(_ part: Range<Int>) -> Bool { bytes[part].allSatisfy(\.isBlank) }

  /// The end of the part before its first white space.
  func firstBlank(in part: Range<Int>) -> Int {
    bytes[part].firstIndex { $0.isBlank } ?? part.upperBound
  }

  /// The line in which a text in a block begins, `|` or `>` and what else it has; nil if the value
  /// is none.
  func blockHeader(of range: Range<Int>) -> Range<Int>? {
    let start = contentStart(range)
    guard start < range.upperBound, "|>".utf8.contains(bytes[start]) else { return nil }
    return start..<lineEnd(of: start)
  }

  /// The end of a text in a block with the blank lines behind it, where these are part of it; nil
  /// where they say nothing, and for any other value.
  func endWithBlankLines(of range: Range<Int>) -> Int? {
    guard let header = blockHeader(of: range) else { return nil }
    let indicators = header.lowerBound..<firstBlank(in: header)
    let keeps = bytes[indicators].contains(UInt8(ascii: "+"))
    let rest = contentEnd(range)..<range.upperBound
    let isEmptyLines = bytes[rest].allSatisfy { $0 == .newline || $0 == .carriageReturn }
    return keeps || !isEmptyLines ? range.upperBound : nil
  }

  /// The start of a value behind its anchor, tag and the spaces after them.
  func contentStart(_ range: Range<Int>) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound,
      [UInt8(ascii: "&"), UInt8(ascii: "!")].contains(bytes[offset])
    {
      offset = bytes[offset..<range.upperBound].firstIndex { $0.isBlank } ?? range.upperBound
      while offset < range.upperBound, bytes[offset].isBlank { offset += 1 }
    }
    return offset
  }

  /// The end of a value without line breaks behind it, which libyaml counts to a block scalar.
  func contentEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    return end
  }

  /// The column in which the text of a line begins, behind its spaces and the dashes of lists.
  func column(ofTextInLineOf offset: Int) -> Int {
    let line = line(of: offset)
    return textStart(in: line) - line.lowerBound
  }

  /// Where the text of a line, or of a part that begins it, begins behind its spaces and the dashes
  /// of lists; its end if it has none.
  func textStart(in line: Range<Int>) -> Int {
    bytes.indices[line].first { bytes[$0] != .space && !isDash($0) } ?? line.upperBound
  }

  /// The nearest line above that is neither blank nor a comment, without its indentation and its
  /// blank end; nil if there is none.
  func textLine(aboveLineOf offset: Int) -> Range<Int>? {
    var start = lineStart(of: offset)
    while start > textStart {
      start = lineStart(of: start - 1)
      let end = contentEnd(start..<lineEnd(of: start))
      let text = bytes[start..<end].firstIndex { $0 != .space } ?? end
      if text < end, bytes[text] != UInt8(ascii: "#") { return text..<end }
    }
    return nil
  }

  /// Whether the line above ends where a text is to follow below, indented more: behind a key, or
  /// behind the `|` or `>` of a text in a block.
  func isUnindentedText(at offset: Int) -> Bool {
    guard let line = textLine(aboveLineOf: offset),
      column(ofTextInLineOf: offset) <= column(ofTextInLineOf: line.lowerBound)
    else { return false }
    if bytes[line.upperBound - 1] == UInt8(ascii: ":") { return true }
    let last = bytes[line].lastIndex { $0 == .space }.map { $0 + 1 } ?? line.lowerBound
    return "|>".utf8.contains(bytes[last])
      && bytes[last + 1..<line.upperBound].allSatisfy { "+-123456789".utf8.contains($0) }
  }

  /// Whether a part begins with a word and a colon behind which no blank stands: `id:simple`.
  func isWordWithColon(_ part: Range<Int>) -> Bool {
    let colon = part.lowerBound + bytes[part].prefix { $0.isPartOfWord }.count
    guard colon > part.lowerBound, colon + 1 < part.upperBound else { return false }
    return bytes[colon] == UInt8(ascii: ":") && bytes[colon + 1] != UInt8(ascii: "/")
      && !bytes[colon + 1].isBlank
  }

  /// The first space that is no ordinary one in the indentation of a line, or behind the colon of
  /// its key.
  func foreignSpace(inLineOf offset: Int) -> Range<Int>? {
    let line = line(of: offset)
    var start = textStart(in: line)
    if let space = foreignSpace(at: start) { return space }
    start += bytes[start..<line.upperBound].prefix { $0.isPartOfWord }.count
    return start < line.upperBound && bytes[start] == UInt8(ascii: ":")
      ? foreignSpace(at: start + 1) : nil
  }

  /// A no-break, wide, thin or empty space that looks like an ordinary one, or like nothing.
  private func foreignSpace(at offset: Int) -> Range<Int>? {
    let spaces = ["\u{A0}", "\u{2003}", "\u{2009}", "\u{200B}", "\u{202F}", "\u{3000}"]
    return spaces.first { bytes[offset...].starts(with: $0.utf8) }
      .map { offset..<offset + $0.utf8.count }
  }

  /// The word of lower-case letters and hyphens that is all of a line, but for the dash of a list.
  func onlyWord(inLineOf offset: Int) -> Range<Int>? {
    let line = line(of: offset)
    let start = textStart(in: line)
    let end = contentEnd(start..<line.upperBound)
    let isWord = bytes[start..<end].allSatisfy {
      $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
    }
    return isWord && start < end ? start..<end : nil
  }

  private func isDash(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "-") && offset + 1 < bytes.count && bytes[offset + 1] == .space
  }

  func isOnOneLine(_ range: Range<Int>) -> Bool {
    lineEnd(of: range.lowerBound) >= range.upperBound
  }

  /// The comment behind an offset in its line, with the spaces before it; nil if there is none.
  func comment(after offset: Int) -> Range<Int>? {
    let end = lineEnd(of: offset)
    guard let mark = bytes[offset..<end].firstIndex(where: { !$0.isBlank }),
      bytes[mark] == UInt8(ascii: "#"), mark > offset
    else { return nil }
    return offset..<end
  }
}

extension UInt8 {
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let space = UInt8(ascii: " ")

  /// Whether it may stand in an id or a key of the formats.
  var isPartOfWord: Bool { isLetter || isDigit || "._-".utf8.contains(self) }

  fileprivate var isBlank: Bool {
    self == .space || self == .newline || self == .carriageReturn || self == UInt8(ascii: "\t")
  }
}
