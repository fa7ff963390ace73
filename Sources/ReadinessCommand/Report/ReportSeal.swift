import Reports

/// The last line of a report, a chart or of merged answers, a comment with the SHA-256 of all above
/// it: it tells a file that nobody has touched from one that somebody edited. What was written
/// between the marks of texts to keep does not count, nor do the blocks that merged answers keep.
enum ReportSeal {
  /// How a file writes a comment.
  enum Comment: CaseIterable {
    /// Markdown, HTML and SVG.
    case markup
    case yaml

    fileprivate var marks: (start: String, end: String) {
      switch self {
      case .markup: ("<!-- ", " -->")
      case .yaml: ("# ", "")
      }
    }

    fileprivate func seal(of text: String) -> String {
      ReportSeal.beginning(of: self)
        + SHA256.hexadecimal(Array(KeptTexts.emptied(text).utf8)) + marks.end + "\n"
    }
  }

  /// The greatest file that is looked at before it is written over, in bytes.
  static let mostBytes = 1 << 26

  /// How a seal begins.
  static func beginning(of comment: Comment) -> String {
    comment.marks.start + "readiness, SHA-256 of the lines above: "
  }

  /// A text with its seal behind it.
  ///
  /// - Parameter kept: lines between the two that do not count.
  static func sealed(
    _ text: String, as comment: Comment = .markup, keeping kept: String = ""
  ) -> String {
    let text = text.hasSuffix("\n") || text.isEmpty ? text : text + "\n"
    return text + kept + comment.seal(of: text)
  }

  /// Whether a file is as this program wrote it: its last line is the seal of all above it, or it
  /// is a result in JSON, which has no comments.
  ///
  /// Line breaks that another system wrote in its own way change nothing.
  static func isIntact(_ bytes: [UInt8]) -> Bool {
    if bytes.count > mostBytes { return false }
    if bytes.first == UInt8(ascii: "{") { return bytes.contains(tool) }
    let text = bytes.filter { $0 != UInt8(ascii: "\r") }
    guard text.last == UInt8(ascii: "\n"),
      let lineBreak = text.dropLast().lastIndex(of: UInt8(ascii: "\n"))
    else { return false }
    let last = text[(lineBreak + 1)...]
    let comment = Comment.allCases.first { last.starts(with: beginning(of: $0).utf8) }
    guard let comment else { return false }
    let above = String(decoding: text[...lineBreak], as: UTF8.self)
    return last.elementsEqual(comment.seal(of: above).utf8)
  }

  /// Whether a file is a report, a chart, a form or a result of this program, edited or not: its
  /// seal is looked for near the end.
  static func isThere(in bytes: [UInt8]) -> Bool {
    bytes.first == UInt8(ascii: "{")
      ? bytes.contains(tool) : bytes.suffix(4_096).contains(Array(beginning(of: .markup).utf8))
  }

  /// What each result in JSON says of the program that made it.
  private static let tool = Array("\"tool\": \"readiness ".utf8)
}
