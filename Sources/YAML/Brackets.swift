extension [UInt8] {
  /// Whether the bracket at an offset has its counterpart, quoted texts and comments passed over.
  ///
  /// Good enough to tell a forgotten bracket from another fault inside brackets.
  func bracketIsClosed(from start: Int) -> Bool {
    var depth = 0
    var offset = start
    while offset < count {
      switch self[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return true }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if opensToken(offset), let end = self[(offset + 1)...].firstIndex(of: self[offset]) {
          offset = end
        }
      case UInt8(ascii: "#"):
        if opensToken(offset) {
          offset = self[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? count
        }
      default: break
      }
      offset += 1
    }
    return false
  }

  private func opensToken(_ offset: Int) -> Bool {
    offset == 0 || [0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x3A, 0x5B, 0x7B].contains(self[offset - 1])
  }
}
