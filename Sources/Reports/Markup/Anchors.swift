import Localization

/// The anchors of headings, as GitHub makes them.
struct Anchors {
  private var used: [String: Int] = [:]

  /// The anchor of the next heading with this text; a repeated one gets a number.
  mutating func next(for heading: String) -> String {
    var anchor = ""
    for scalar in heading.neutralised.lowercased().unicodeScalars {
      if scalar == " " {
        anchor.unicodeScalars.append("-")
      } else if scalar == "-" || scalar.isWordInAnchor {
        anchor.unicodeScalars.append(scalar)
      }
    }
    let count = used[anchor, default: 0]
    used[anchor] = count + 1
    return count == 0 ? anchor : "\(anchor)-\(count)"
  }
}

extension Unicode.Scalar {
  /// Whether GitHub keeps the character in an anchor.
  fileprivate var isWordInAnchor: Bool {
    if value < 0x80 {
      return ("a"..."z").contains(self) || ("0"..."9").contains(self) || self == "_"
    }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      true
    case .letterNumber, .otherNumber, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator,
      .control, .format, .surrogate, .privateUse, .unassigned:
      false
    @unknown default: false
    }
  }
}
