package import Localization

extension String {
  /// The text as plain mode prints it: neutralised, and without the line and block drawing that a
  /// screen reader would spell out.
  var plainLine: String {
    let text = neutralised
    if text.unicodeScalars.allSatisfy({ !$0.isDrawing }) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isDrawing }))
  }
}

extension String {
  /// The text with a full stop, unless it ends a sentence already.
  var asSentence: String { last.map { ".!?…".contains($0) } ?? true ? self : self + "." }
}

extension Localized {
  /// What is said instead of reading a line that is longer than the most bytes of one.
  package func tooLongLine(mostBytes: Int) -> String {
    let most = mostBytes / 1_024
    return error(
      en: "the line is longer than \(most) KiB and was not read.",
      fr: "la ligne dépasse \(most) Kio, elle est refusée.")
  }
}

extension Unicode.Scalar {
  /// Box drawing, block elements, geometric shapes, dingbats and braille patterns.
  fileprivate var isDrawing: Bool { (0x2500...0x28FF).contains(value) }
}
