extension String {
  /// The text on one line, without anything that could drive a terminal or turn the reading order.
  ///
  /// Line breaks and tabs become spaces; the scalars of `Unicode.Scalar.isUnsafeToShow` go.
  /// Every text from a file, an argument or the keyboard passes here before a person sees it.
  package var neutralised: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
      || !unicodeScalars.contains(where: { $0.isLineBreakOrTab || $0.isUnsafeToShow })
    {
      return self
    }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isLineBreakOrTab {
        result.append(" ")
      } else if !scalar.isUnsafeToShow {
        result.append(scalar)
      }
    }
    return String(result)
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
        result.append(scalar.isUnsafeToShow ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control character, a bidirectional control or a line separator.
  package var isUnsafeToShow: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFEFF: true
    default: false
    }
  }

  fileprivate var isLineBreakOrTab: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
