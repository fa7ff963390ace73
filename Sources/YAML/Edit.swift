/// Other bytes for a part of a text.
package struct Edit: Equatable, Sendable {
  package let range: Range<Int>
  package let replacement: String

  init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  init(insert text: String, at offset: Int) {
    self.init(offset..<offset, text)
  }
}

extension SourceText {
  /// The text with the edits made, every other byte left alone.
  ///
  /// - Parameter edits: parts that do not overlap.
  package func applying(_ edits: [Edit]) -> SourceText {
    var bytes = bytes
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range, with: Array(edit.replacement.utf8))
    }
    return SourceText(name: name, bytes: bytes)
  }
}
