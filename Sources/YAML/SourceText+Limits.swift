/// What is checked of a text before libyaml reads it.
extension SourceText {
  func checkSizeAndEncoding(_ limits: ReadingLimits) throws(Diagnostic) {
    if bytes.count > limits.bytes {
      throw Diagnostic(YAMLFault.tooLarge(limit: limits.bytes), at: 0..<0)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Diagnostic(YAMLFault.utf16, at: 0..<0)
    }
  }

  func checkDirectives(_ limits: ReadingLimits) throws(Diagnostic) {
    var directives = 0
    var next = textStart
    while let start = bytes[next...].firstIndex(of: UInt8(ascii: "%")) {
      next = start + 1
      let isLineStart = start == textStart || "\r\n".utf8.contains(bytes[start - 1])
      guard isLineStart, bytes[start...].starts(with: "%TAG".utf8) else { continue }
      directives += 1
      if directives > limits.directives {
        throw Diagnostic(
          YAMLFault.tooManyDirectives(limit: limits.directives), at: start..<start + 4)
      }
    }
  }
}
