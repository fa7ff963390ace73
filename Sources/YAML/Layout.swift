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
    guard let newline = bytes.firstIndex(of: .newline) else { return "\n" }
    return newline > 0 && bytes[newline - 1] == .carriageReturn ? "\r\n" : "\n"
  }

  func lineStart(of offset: Int) -> Int {
    bytes[textStart..<max(textStart, offset)].lastIndex(of: .newline).map { $0 + 1 } ?? textStart
  }

  /// The end of the line of an offset, before its line break.
  func lineEnd(of offset: Int) -> Int {
    guard let newline = bytes[offset...].firstIndex(of: .newline) else { return bytes.count }
    return newline > offset && bytes[newline - 1] == .carriageReturn ? newline - 1 : newline
  }

  /// The start of the line after that of an offset, or the end of the text.
  func nextLineStart(after offset: Int) -> Int {
    bytes[offset...].firstIndex(of: .newline).map { $0 + 1 } ?? bytes.count
  }

  /// The spaces before an offset if nothing else stands before it in its line.
  func indentation(before offset: Int) -> String? {
    let start = lineStart(of: offset)
    let isBlank = bytes[start..<offset].allSatisfy { $0 == .space }
    return isBlank ? String(repeating: " ", count: offset - start) : nil
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

  /// The offset after the `:` that follows a key.
  func afterColon(from keyEnd: Int) -> Int {
    bytes[keyEnd...].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? keyEnd
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

  /// The word of lower-case letters and hyphens that is all of a line, but for the dash of a list.
  func onlyWord(from lineStart: Int) -> Range<Int>? {
    var start = lineStart
    while start < bytes.count, bytes[start] == .space || isDash(start) { start += 1 }
    let end = contentEnd(start..<max(start, lineEnd(of: start)))
    let isWord = bytes[start..<end].allSatisfy {
      $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
    }
    return isWord && start < end ? start..<end : nil
  }

  private func isDash(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "-") && offset + 1 < bytes.count && bytes[offset + 1] == .space
  }

  func isOnOneLine(_ range: Range<Int>) -> Bool {
    !bytes[range].contains(.newline)
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

  fileprivate var isBlank: Bool {
    self == .space || self == .newline || self == .carriageReturn || self == UInt8(ascii: "\t")
  }
}
