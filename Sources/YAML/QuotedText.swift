import Localization

extension String {
  /// The text in double quotes, on one line, every byte of it printable.
  package var yamlQuoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.isUnsafeToShow || scalar.value & 0xFFFE == 0xFFFE {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          let width = scalar.value > 0xFFFF ? 8 : 4
          result +=
            (width == 8 ? "\\U" : "\\u")
            + String(repeating: "0", count: width - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// The text without quotes where YAML reads it back the same, as ids and plain paths do.
  package var yamlWord: String {
    let isPlain = utf8.first.map { $0.isLetter || $0 == UInt8(ascii: ".") } ?? false
    return isPlain
      && utf8.allSatisfy {
        $0.isLetter || $0.isDigit || "._-/".utf8.contains($0)
      }
      ? self : yamlQuoted
  }
}
