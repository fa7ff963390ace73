extension Character {
  /// The columns a terminal gives to the character: 0, 1 or 2, rarely more in Indic scripts.
  ///
  /// The sum of the scalars' widths, as terminals reckon, but an emoji sequence is one picture.
  /// A control character counts as the one column of the sign that is shown for it.
  package var displayWidth: Int {
    if isASCII { return 1 }
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    var width = first.displayWidth
    var isAfterJoiner = false
    for scalar in scalars.dropFirst() {
      defer { isAfterJoiner = scalar.value == 0x200D }
      switch scalar.value {
      case 0xFE0F:
        if first.isWidenedBySelector { width = max(width, 2) }
      case 0x1F3FB...0x1F3FF where first.isPicture: continue
      default:
        if isAfterJoiner, first.isPicture, scalar.isPicture { continue }
        width += scalar.displayWidth
      }
    }
    return width
  }

  /// Whether terminals disagree about the width, so that what follows needs a place of its own.
  package var hasDoubtfulWidth: Bool {
    if isASCII { return false }
    let scalars = unicodeScalars
    if let first = scalars.first, first.value >= 0x1F000 { return true }
    return !scalars.dropFirst().allSatisfy { (0x0300...0x036F).contains($0.value) }
  }
}

extension StringProtocol {
  /// The columns a terminal gives to the text.
  package var displayWidth: Int {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  /// The columns of the scalar by itself; 1 where its width is ambiguous.
  fileprivate var displayWidth: Int {
    if value < 0x0300 { return 1 }
    if WidthTable.zero.contains(value) { return 0 }
    return WidthTable.wide.contains(value) ? 2 : 1
  }

  /// Whether variation selector 16 turns the sign into a picture of two columns.
  fileprivate var isWidenedBySelector: Bool { properties.isEmoji && !isRegionalIndicator }

  /// Whether the scalar can be a part of an emoji sequence.
  fileprivate var isPicture: Bool { value > 0xFF && isWidenedBySelector }

  /// Whether the scalar is one of the letters of which two make a flag.
  private var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}
