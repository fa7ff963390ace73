// Texts of authors and respondents inside sentences of the tool. Marks keep them apart until a
// file or a terminal is written: as elements in HTML, as isolates elsewhere. The marks are the last
// scalars for private use, and `neutralised` never shows them.

/// The marks around a foreign text.
package enum ForeignMark {
  package static let start: Unicode.Scalar = "\u{10FFFC}"
  package static let end: Unicode.Scalar = "\u{10FFFD}"
}

extension Localized {
  /// A text of an author or a respondent, marked where it is in another language than the sentence
  /// around it, or is written from right to left.
  ///
  /// - Parameter code: the language code of the text.
  package func foreign(_ text: String, in code: String) -> String {
    let isOther = code.prefix { $0 != "-" }.lowercased() != language.rawValue
    guard isOther || text.isRightToLeft, !text.isEmpty else { return text }
    return text.withoutForeignMarks.markedForeign
  }
}

extension String {
  /// The text between the marks of a foreign text.
  package var markedForeign: String {
    String(Character(ForeignMark.start)) + self + String(Character(ForeignMark.end))
  }

  /// Whether all of the text is one foreign text.
  package var isMarkedForeign: Bool {
    unicodeScalars.first == ForeignMark.start && unicodeScalars.last == ForeignMark.end
  }

  /// The text, marked if another one is.
  package func marked(like other: String) -> String {
    other.isMarkedForeign ? markedForeign : self
  }

  package var withoutForeignMarks: String {
    guard unicodeScalars.contains(where: \.isForeignMark) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isForeignMark }))
  }

  /// The parts of the text, the foreign ones marked as such.
  package var foreignParts: [(text: String, isForeign: Bool)] {
    var parts: [(text: String, isForeign: Bool)] = []
    var part = String.UnicodeScalarView()
    var isForeign = false
    for scalar in unicodeScalars {
      guard scalar.isForeignMark else {
        part.append(scalar)
        continue
      }
      if !part.isEmpty { parts.append((String(part), isForeign)) }
      part = String.UnicodeScalarView()
      isForeign = scalar == ForeignMark.start
    }
    return part.isEmpty ? parts : parts + [(String(part), isForeign)]
  }
}

extension Unicode.Scalar {
  var isForeignMark: Bool { self == ForeignMark.start || self == ForeignMark.end }
}
