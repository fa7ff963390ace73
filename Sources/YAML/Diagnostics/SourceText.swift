/// A text as it was read: the name a person knows it by, and its bytes.
package struct SourceText: Sendable {
  /// The path as the person gave it, for example `verdier.answers.yaml`.
  package let name: String

  /// The whole text, in UTF-8 unless a diagnostic says otherwise.
  package let bytes: [UInt8]

  /// The number of the first line; above 1 for a later part of a longer text.
  package let firstLine: Int

  package init(name: String, bytes: [UInt8], firstLine: Int = 1) {
    self.name = name
    self.bytes = bytes
    self.firstLine = firstLine
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The number of bytes before the text: 3 after a byte order mark, otherwise 0.
  package var textStart: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The text between two byte offsets; ill-formed UTF-8 reads as U+FFFD.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The lines as YAML ends them, with LF, CR LF, CR, U+0085, U+2028 or U+2029: each with its line
  /// break, and together all bytes.
  package var lines: [Range<Int>] {
    let layout = Layout(self)
    var lines: [Range<Int>] = []
    while (lines.last?.upperBound ?? 0) < bytes.count {
      let start = lines.last?.upperBound ?? 0
      lines.append(start..<layout.nextLineStart(after: start))
    }
    return lines
  }
}
