import Localization

/// Where the lines of a text begin, to turn byte offsets into lines and columns.
struct LineTable {
  private let source: SourceText
  private let starts: [Int]

  /// The Unicode scalars before each block of bytes, so that a place far into a long line costs no
  /// more than one at its start.
  private let scalarsBeforeBlock: [Int]

  /// The end of the last line that has any text.
  private let endOfText: Int

  private static let block = 1 << 10

  /// Lines end with LF, CR LF or CR, as editors count them.
  init(_ source: SourceText) {
    self.source = source
    let bytes = source.bytes
    var starts = [source.textStart]
    var blocks: [Int] = []
    var scalars = 0
    var endOfText = source.textStart
    for (offset, byte) in bytes.enumerated() {
      if offset.isMultiple(of: Self.block) { blocks.append(scalars) }
      if !byte.continuesScalar { scalars += 1 }
      let isBreak = byte == UInt8(ascii: "\n")
      let isLoneReturn =
        byte == UInt8(ascii: "\r")
        && !(offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n"))
      if isBreak || isLoneReturn { starts.append(offset + 1) }
      if !byte.isLineBreak { endOfText = max(endOfText, offset + 1) }
    }
    self.starts = starts
    scalarsBeforeBlock = blocks
    self.endOfText = endOfText
  }

  /// The line and column of a byte offset; an offset behind the last line break lies at the end of
  /// the last line.
  func location(of offset: Int) -> SourceLocation {
    let offset = min(max(offset, source.textStart), endOfText)
    let line = starts.partitionIndex { $0 > offset }
    return SourceLocation(
      line: source.firstLine + line - 1,
      column: scalarCount(in: starts[line - 1]..<offset) + 1)
  }

  /// The byte offsets of a line, without its line break.
  func range(ofLine line: Int) -> Range<Int> {
    let next = line - source.firstLine + 1
    let start = starts[next - 1]
    var end = next < starts.count ? starts[next] : source.bytes.count
    while end > start, source.bytes[end - 1].isLineBreak { end -= 1 }
    return start..<end
  }

  /// The number of Unicode scalars between two byte offsets.
  func scalarCount(in range: Range<Int>) -> Int {
    scalars(before: range.upperBound) - scalars(before: range.lowerBound)
  }

  private func scalars(before offset: Int) -> Int {
    if scalarsBeforeBlock.isEmpty { return 0 }
    let block = min(offset / Self.block, scalarsBeforeBlock.count - 1)
    let rest = source.bytes[block * Self.block..<offset]
    return scalarsBeforeBlock[block] + rest.count { !$0.continuesScalar }
  }

  /// The part of a line that holds a place: so many scalars, half of them before it.
  ///
  /// - Parameters:
  ///   - offset: a byte offset inside the line.
  ///   - line: the byte offsets of the line.
  func window(around offset: Int, of line: Range<Int>, scalars most: Int) -> Range<Int> {
    if scalarCount(in: line) <= most { return line }
    let bytes = source.bytes
    var start = offset
    for _ in 0..<most / 2 where start > line.lowerBound {
      repeat { start -= 1 } while start > line.lowerBound && bytes[start].continuesScalar
    }
    var end = start
    for _ in 0..<most where end < line.upperBound {
      repeat { end += 1 } while end < line.upperBound && bytes[end].continuesScalar
    }
    return start..<end
  }
}

extension UInt8 {
  /// Whether the byte continues a scalar of UTF-8.
  var continuesScalar: Bool { self & 0xC0 == 0x80 }

  fileprivate var isLineBreak: Bool {
    self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
  }
}
