/// The last line of a Markdown or HTML report, a comment with the SHA-256 of all above it: it tells
/// a report that nobody has touched from one that somebody edited.
enum ReportSeal {
  private static let start = "<!-- readiness, SHA-256 of the lines above: "
  private static let end = " -->"

  /// A report with its seal behind it.
  static func sealed(_ report: String) -> String {
    let text = report.hasSuffix("\n") || report.isEmpty ? report : report + "\n"
    return text + start + SHA256.hexadecimal(Array(text.utf8)) + end + "\n"
  }

  /// Whether a file is a report as it was written: its last line is the seal of all above it.
  ///
  /// Line breaks that another system wrote in its own way change nothing.
  static func isIntact(_ bytes: [UInt8]) -> Bool {
    let text = bytes.filter { $0 != UInt8(ascii: "\r") }
    guard text.last == UInt8(ascii: "\n"),
      let lineBreak = text.dropLast().lastIndex(of: UInt8(ascii: "\n"))
    else { return false }
    let above = Array(text[...lineBreak])
    return Array((start + SHA256.hexadecimal(above) + end + "\n").utf8)
      == Array(text[(lineBreak + 1)...])
  }
}
