/// A colour of the sRGB space.
package struct Colour: Equatable, Sendable {
  /// Red, green and blue, 0–255.
  private let parts: [Int]
}

extension Colour {
  /// The least contrast of a text with what is behind it (Web Content Accessibility Guidelines 2.2,
  /// 1.4.3).
  static let leastContrast = 4.5

  /// A colour as `#rrggbb`; nil for anything else.
  init?(_ text: String) {
    let digits = text.dropFirst()
    guard text.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let number = Int(digits, radix: 16)
    else { return nil }
    parts = [number >> 16, number >> 8 & 0xFF, number & 0xFF]
  }

  /// The colour as `#rrggbb`.
  package var notation: String {
    "#"
      + parts.map { part in
        let digits = String(part, radix: 16)
        return part < 16 ? "0" + digits : digits
      }.joined()
  }

  /// The ratio of the luminance of white to that of the colour, 1–21 (Web Content Accessibility
  /// Guidelines 2.2).
  var contrastWithWhite: Double {
    let linear = parts.map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045
        ? share / 12.92 : naturalExponential(2.4 * naturalLogarithm((share + 0.055) / 1.055))
    }
    let luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05)
  }

  /// The lightest of the colours of the same hue, as dark or darker, that can be read on white.
  var readableOnWhite: Colour {
    let shades = (0...255).reversed().lazy.map { share in
      Colour(parts: parts.map { ($0 * share + 127) / 255 })
    }
    return shades.first { $0.contrastWithWhite >= Self.leastContrast } ?? self
  }
}
