extension String {
  /// The text on one line, without anything that could drive a terminal or turn the reading order.
  ///
  /// Line breaks and tabs become spaces; the scalars of `Unicode.Scalar.isUnsafeToShow` go. A
  /// foreign text that is written from right to left is isolated from what is around it.
  /// Every text from a file, an argument or the keyboard passes here before a person sees it.
  package var neutralised: String {
    if utf8.contains(0xF4), unicodeScalars.contains(where: \.isForeignMark) {
      return foreignParts.map { $0.isForeign ? $0.text.neutralised.isolated : $0.text.neutralised }
        .joined()
    }
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
      || !unicodeScalars.contains(where: {
        $0.isLineBreakOrTab || $0.isUnsafeToShow || $0.isByteOfPath
      })
    {
      return self
    }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isLineBreakOrTab {
        result.append(" ")
      } else if scalar.isByteOfPath {
        result.append("\u{FFFD}")
      } else if !scalar.isUnsafeToShow {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text between isolates, if it is written from right to left: so figures behind it stay
  /// where they belong.
  package var isolated: String { isRightToLeft ? "\u{2068}\(self)\u{2069}" : self }

  /// Whether the text holds a letter that is written from right to left.
  package var isRightToLeft: Bool {
    !utf8.allSatisfy { $0 < 0xD6 } && unicodeScalars.contains(where: \.isRightToLeft)
  }

  /// The text without what nobody sees; line breaks and tabs stay.
  package var withoutInvisibles: String {
    guard unicodeScalars.contains(where: { $0.isUnsafeToShow && !$0.isLineBreakOrTab }) else {
      return self
    }
    return String(
      UnicodeScalarView(unicodeScalars.filter { !$0.isUnsafeToShow || $0.isLineBreakOrTab }))
  }

  /// The lines of the text, each neutralised.
  package var neutralisedLines: [String] {
    split(omittingEmptySubsequences: false) { $0.isNewline }.map { String($0).neutralised }
  }

  /// The text with a visible sign for each unsafe scalar, so that columns stay what they are.
  package var neutralisedInPlace: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isLineBreakOrTab {
        result.append(" ")
      } else {
        result.append(scalar.isUnsafeToShow || scalar.isByteOfPath ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}

/// What a file begins with for programs that take it for the mark of UTF-8.
package let byteOrderMark = "\u{FEFF}"

extension Unicode.Scalar {
  /// Whether the scalar is a control character, a bidirectional control, a line separator, or one
  /// that nobody sees, by which texts that look alike can differ.
  ///
  /// Scripts and emoji need the joiners U+200C and U+200D, and variation selectors.
  package var isUnsafeToShow: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E: true
    case 0xAD, 0x034F, 0x180E, 0x200B, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE00FF, 0xE01F0...0xE0FFF: true
    default: false
    }
  }

  /// Whether the letter belongs to a script that is written from right to left.
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// Whether the scalar stands for a byte of a path that is not UTF-8; it is shown as one that
  /// cannot be read.
  package var isByteOfPath: Bool { (0x10FE80...0x10FEFF).contains(value) }

  fileprivate var isLineBreakOrTab: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
