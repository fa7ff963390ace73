extension String {
  /// The text without white space at its ends.
  package var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// Whether there is nothing but white space.
  package var isBlank: Bool {
    // Most texts begin with a visible byte of ASCII; then no character need be taken apart.
    if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
    return allSatisfy(\.isWhitespace)
  }

  /// The text with spaces behind it up to a number of characters.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

extension Sequence<String> {
  /// The lines as one text: each neutralised, each with a line break.
  package var neutralisedText: String { map { $0.neutralised + "\n" }.joined() }
}
