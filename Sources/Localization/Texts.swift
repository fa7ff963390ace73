extension String {
  /// The text without white space at its ends.
  package var trimmed: String {
    // Most texts have a visible byte of ASCII at both ends; then nothing need be taken apart.
    if let first = utf8.first, let last = utf8.last, first.isVisibleASCII, last.isVisibleASCII {
      return self
    }
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The text with a capital at its beginning.
  package var withCapital: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a small letter at its beginning.
  package var withoutCapital: String { prefix(1).lowercased() + dropFirst() }

  /// The text as it is compared with what people and other programs write: upper and lower case,
  /// white space of every kind, curly and straight quotes, full-width letters, dashes, what nobody
  /// sees and full stops at the end make no difference.
  package var folded: String {
    var folded = String.UnicodeScalarView()
    var isBehindSpace = false
    for scalar in halfWidth.lowercased().unicodeScalars {
      if scalar.isWhitespace {
        isBehindSpace = true
        continue
      }
      if scalar.isUnsafeToShow { continue }
      // In French a space stands before these.
      if isBehindSpace, !folded.isEmpty, !["?", "!", ":", ";"].contains(scalar) {
        folded.append(" ")
      }
      isBehindSpace = false
      switch scalar.value {
      case 0x2018...0x201B, 0x2032, 0x02BC, 0x60, 0xB4: folded.append("'")
      case 0x201C...0x201F, 0x2033: folded.append("\"")
      case 0x2010...0x2015, 0x2212: folded.append("-")
      case 0x2026: folded.append(contentsOf: "...".unicodeScalars)
      default: folded.append(scalar)
      }
    }
    let end = folded.lastIndex { ![".", " "].contains($0) } ?? folded.startIndex
    return String(folded.isEmpty ? folded : .init(folded[...end]))
  }

  /// Whether there is nothing but white space.
  package var isBlank: Bool {
    // Most texts begin with a visible byte of ASCII; then no character need be taken apart.
    if utf8.first?.isVisibleASCII == true { return false }
    return allSatisfy(\.isWhitespace)
  }

  /// The text with the full-width letters, digits and signs of East Asian keyboards in their
  /// ordinary form.
  package var halfWidth: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: result.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0x3000: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text cut to what a message can hold.
  package var shortened: String { count > 40 ? prefix(40) + "…" : self }

  /// The text with spaces behind it up to a number of characters.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

extension UInt8 {
  fileprivate var isVisibleASCII: Bool { (0x21...0x7E).contains(self) }
}

extension Unicode.Scalar {
  /// As its property, which is looked up only beyond ASCII.
  fileprivate var isWhitespace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

extension Sequence<String> {
  /// The lines as one text: each neutralised, each with a line break.
  package var neutralisedText: String { map { $0.neutralised + "\n" }.joined() }
}
