/// Where the lines of a text begin, to turn byte offsets into lines and columns.
struct LineTable {
  private let source: SourceText
  private let starts: [Int]

  /// Lines end with LF, CR LF or CR, as editors count them.
  init(_ source: SourceText) {
    self.source = source
    let bytes = source.bytes
    var starts = [source.textStart]
    for (offset, byte) in bytes.enumerated() {
      let isBreak = byte == UInt8(ascii: "\n")
      let isLoneReturn =
        byte == UInt8(ascii: "\r")
        && !(offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n"))
      if isBreak || isLoneReturn { starts.append(offset + 1) }
    }
    self.starts = starts
  }

  /// The line and column of a byte offset; an offset behind the last line break lies at the end of
  /// the last line.
  func location(of offset: Int) -> SourceLocation {
    let offset = min(max(offset, source.textStart), endOfText)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = source.text(in: starts[low]..<offset).unicodeScalars.count + 1
    return SourceLocation(line: low + 1, column: column)
  }

  /// The byte offsets of a line, without its line break.
  func range(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : source.bytes.count
    while end > start, source.bytes[end - 1].isLineBreak { end -= 1 }
    return start..<end
  }

  /// The end of the last line that has any text.
  private var endOfText: Int {
    var end = source.bytes.count
    while end > source.textStart, source.bytes[end - 1].isLineBreak { end -= 1 }
    return end
  }
}

extension UInt8 {
  fileprivate var isLineBreak: Bool {
    self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
  }
}
