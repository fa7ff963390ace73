import Localization

extension String {
  /// The path as a relative reference: every byte in percent notation that is more than a letter, a
  /// digit or one of `-._~/` (RFC 3986).
  var percentEncodedPath: String {
    var result = ""
    for byte in utf8 {
      if byte.isPlainInPath {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += (digits.count == 1 ? "%0" : "%") + digits
      }
    }
    return result
  }
}

extension UInt8 {
  /// Whether a path may hold the character as it is.
  fileprivate var isPlainInPath: Bool { isLetter || isDigit || "-._~/".utf8.contains(self) }
}
