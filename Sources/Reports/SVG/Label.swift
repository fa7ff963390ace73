import Localization

/// A text fitted into the width of a drawing.
///
/// No font is at hand where a report is made, so widths are estimated on the wide side.
struct Label {
  let lines: [String]
  let size: TextSize

  /// Breaks a text at spaces into lines of a width; what is left over goes, with “…” in its place.
  ///
  /// - Parameter width: in user units.
  init(_ text: String, _ size: TextSize, width: Double, lines most: Int) {
    self.size = size
    let text = text.withoutForeignMarks.neutralised
    if Self.width(of: text, size) <= width {
      lines = [text.isolated]
      return
    }
    var lines: [String] = []
    var rest = text[...]
    while !rest.isEmpty, lines.count < most {
      let isLast = lines.count == most - 1
      let fitting = Self.fitting(rest, size, width)
      if fitting.endIndex == rest.endIndex {
        lines.append(String(rest))
        break
      }
      if isLast {
        let shorter = Self.fitting(rest, size, width - Self.width(of: "…", size))
        lines.append(Self.trimmed(shorter) + "…")
        break
      }
      lines.append(Self.trimmed(fitting))
      rest = rest[fitting.endIndex...].drop { $0 == " " }
    }
    self.lines = lines.map(\.isolated)
  }

  /// The height of a line, in user units.
  var lineHeight: Double { (size.height * 1.3).rounded() }

  var height: Double { Double(lines.count) * lineHeight }

  /// The marks of the lines, the first one just below a top.
  func marks(
    x: Double, top: Double, _ alignment: TextStyle.Alignment = .start, _ paint: Paint = .ink
  ) -> [Mark] {
    lines.enumerated().map { index, line in
      let baseline = top + Double(index) * lineHeight + size.height
      return .text(line, Point(x, baseline), TextStyle(size, alignment, paint))
    }
  }

  /// The longest beginning that fits, up to a space where there is one; a character at least.
  private static func fitting(_ text: Substring, _ size: TextSize, _ width: Double) -> Substring {
    var used = 0.0
    var end = text.startIndex
    var lastSpace: Substring.Index?
    while end < text.endIndex {
      let character = text[end]
      if character == " " { lastSpace = end }
      used += character.unicodeScalars.reduce(0) { $0 + $1.width } * size.height
      if used > width { break }
      end = text.index(after: end)
    }
    if end == text.endIndex { return text }
    if let lastSpace, lastSpace > text.startIndex { return text[..<lastSpace] }
    return text[..<max(end, text.index(after: text.startIndex))]
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The width of a text in user units, rather too wide than too narrow.
  static func width(of text: String, _ size: TextSize) -> Double {
    let weight = size == .strong ? 1.08 : 1
    return text.unicodeScalars.reduce(0) { $0 + $1.width } * size.height * weight
  }
}

extension Unicode.Scalar {
  /// The width in sans-serif fonts, as a share of the height.
  fileprivate var width: Double {
    switch value {
    case 0x20, 0xA0, 0x202F: 0.3
    case 0x69, 0x6A, 0x6C, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x7C, 0x2019: 0.3
    case 0x66, 0x72, 0x74, 0x28, 0x29, 0x2D, 0x2F, 0x49: 0.4
    case 0x4D, 0x57, 0x6D, 0x77, 0x25, 0x40, 0x2026: 0.95
    case 0x41...0x5A: 0.7
    case 0x30...0x39, 0x61...0x7A: 0.58
    case 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F: 0
    case 0x1100...0x11FF, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0x1F000...0x3FFFF:
      1.05
    default: 0.65
    }
  }
}
