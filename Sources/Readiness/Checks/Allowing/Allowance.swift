import YAML

/// A comment that allows a finding beside it: `# readiness: allow CODE reason`.
struct Allowance {
  let code: String
  let reason: String

  /// The place of the comment.
  let range: Range<Int>

  /// The lines it stands for: its own or, where it stands alone, the next one with a value.
  let line: Range<Int>
}

extension Allowance {
  private static let mark = Array("# readiness:".utf8)

  /// The comments of a text that allow something, in the order of the text.
  static func all(in document: Document) -> [Allowance] {
    let bytes = document.source.bytes
    var found: [Allowance] = []
    var offset = 0
    var allowed = 0..<0
    while let start = bytes[offset...].firstRange(of: mark)?.lowerBound {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      offset = end
      if document.isInsideScalar(start) { continue }
      let words = document.source.text(in: start + mark.count..<end)
        .split(maxSplits: 2, omittingEmptySubsequences: true) { $0 == " " || $0 == "\t" }
      guard words.first == "allow", words.count > 1 else { continue }
      allowed = bytes.line(allowedBy: start, after: allowed)
      found.append(
        Allowance(
          code: String(words[1]), reason: words.count > 2 ? String(words[2]) : "",
          range: start..<end, line: allowed))
    }
    return found
  }
}

extension [UInt8] {
  /// The line of a comment, or the next line that is no comment where nothing stands before it.
  ///
  /// - Parameter earlier: the line that the comment before it stands for; if this one lies before
  ///   that line, it stands for the same.
  fileprivate func line(allowedBy start: Int, after earlier: Range<Int>) -> Range<Int> {
    if start < earlier.lowerBound { return earlier }
    func end(_ from: Int) -> Int { self[from...].firstIndex(of: 0x0A) ?? count }
    var first = self[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let isAlone = self[first..<start].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    while isAlone, first < count {
      let mark = self[first..<end(first)].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
      if let mark, mark != UInt8(ascii: "#") { break }
      first = Swift.min(count, end(first) + 1)
    }
    return first..<(first < count ? end(first) : count)
  }
}
