import Localization

extension String {
  /// The text as one word of a shell command, quoted where that is needed.
  package var shellQuoted: String {
    let isPlain = utf8.allSatisfy { byte in
      byte.isDigit || byte.isLetter || "-./_".utf8.contains(byte) || byte >= 0x80
    }
    return isPlain && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
