/// Turns the places that libyaml counts in Unicode scalars into byte offsets.
///
/// Places come nearly in order, so the cursor walks from the last one.
struct ScalarCursor {
  private let bytes: [UInt8]
  private let isASCII: Bool
  private let textStart: Int
  private var scalars = 0
  private var offset: Int

  init(_ bytes: [UInt8], textStart: Int) {
    self.bytes = bytes
    self.textStart = textStart
    offset = textStart
    isASCII = textStart == 0 && bytes.allSatisfy { $0 < 0x80 }
  }

  /// The byte offset after a number of Unicode scalars, at most that of the end.
  mutating func offset(after count: Int) -> Int {
    if isASCII { return min(count, bytes.count) }
    while scalars < count, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset].isContinuation { offset += 1 }
      scalars += 1
    }
    while scalars > count, offset > textStart {
      offset -= 1
      while offset > textStart, bytes[offset].isContinuation { offset -= 1 }
      scalars -= 1
    }
    return offset
  }
}

extension UInt8 {
  /// Whether the byte continues a scalar of UTF-8.
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}
