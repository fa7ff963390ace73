import Diagnostics

/// The lines of a text, without their line breaks.
struct SourceLines {
  let all: [Range<Int>]
  private let bytes: [UInt8]

  init(_ source: SourceText) {
    var lines: [Range<Int>] = []
    var start = source.textStart
    let bytes = source.bytes
    while start < bytes.count {
      let newline = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let isReturn = newline > start && bytes[newline - 1] == 0x0D
      lines.append(start..<(isReturn ? newline - 1 : newline))
      start = newline + 1
    }
    all = lines
    self.bytes = bytes
  }

  /// The line of an offset.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = all.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if all[middle].lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where the first thing of a line stands that is no space.
  func contentStart(_ line: Int) -> Int {
    bytes[all[line]].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? all[line].upperBound
  }

  func indentation(_ line: Int) -> Int { contentStart(line) - all[line].lowerBound }

  func isEmpty(_ line: Int) -> Bool { contentStart(line) == all[line].upperBound }

  func isComment(_ line: Int) -> Bool {
    let start = contentStart(line)
    return start < all[line].upperBound && bytes[start] == UInt8(ascii: "#")
  }

  /// Where a comment begins behind what else stands on a line; nil if there is none.
  func commentStart(_ line: Int) -> Int? {
    all[line].dropFirst().first { bytes[$0] == UInt8(ascii: "#") && bytes[$0 - 1] == 0x20 }
  }

  /// Whether an offset is where the content of its line begins.
  func begins(at offset: Int) -> Bool { contentStart(line(of: offset)) == offset }

  func byte(_ offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

  /// The offset of the last byte before another one that is no white space; nil if there is none.
  func lastVisible(before offset: Int) -> Int? {
    bytes[..<offset].lastIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }

  /// The end of a value without the white space that libyaml counts to it.
  func contentEnd(_ range: Range<Int>) -> Int {
    bytes[range].lastIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }.map { $0 + 1 }
      ?? range.lowerBound
  }

  /// The offset of a byte between two others; nil if it is not there.
  func first(_ byte: UInt8, from start: Int, before end: Int) -> Int? {
    start < end ? bytes[start..<end].firstIndex(of: byte) : nil
  }

  /// Whether a stretch holds nothing but spaces and the given marks.
  func isGap(_ range: Range<Int>, marks: [UInt8]) -> Bool {
    bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || marks.contains($0) }
  }
}
