import Localization
package import Readiness

/// A text inside a line: plain, emphasised, a bar or a box to tick.
package struct Inline: Equatable, Sendable, ExpressibleByStringInterpolation {
  package var spans: [Span]

  package enum Span: Equatable, Sendable {
    case text(String)
    case strong(String)
    case lineBreak
    /// A command or a drawing of characters, in letters of one width.
    case code(String)
    /// A bar that shows an interval of a scale from 0 to 100, and perhaps what is wanted on it.
    case bar(Interval, target: Double?)
    /// A box to tick.
    case checkbox
  }

  package init(_ spans: [Span]) { self.spans = spans }

  package init(_ text: String) { self.init([.text(text)]) }

  package init(stringLiteral value: String) { self.init(value) }

  /// A text of several lines, each on a line of its own.
  init(lines text: String) {
    let isForeign = text.isMarkedForeign
    let lines = text.withoutForeignMarks.trimmed.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).map { isForeign && !$0.isEmpty ? String($0).markedForeign : String($0) }
    self.init(
      lines.enumerated().flatMap { index, line -> [Span] in
        (index == 0 ? [] : [.lineBreak]) + [.text(line)]
      })
  }

  static func strong(_ text: String) -> Inline { Inline([.strong(text)]) }

  static func code(_ text: String) -> Inline { Inline([.code(text)]) }

  static func + (left: Inline, right: Inline) -> Inline { Inline(left.spans + right.spans) }
}
