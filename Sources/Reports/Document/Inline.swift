package import Readiness

/// A text with emphasis.
package struct Inline: Equatable, Sendable, ExpressibleByStringInterpolation {
  package var spans: [Span]

  package enum Span: Equatable, Sendable {
    case text(String)
    case strong(String)
    /// Characters that keep their place.
    case code(String)
    /// A part of a scale from 0 to 100.
    case bar(Interval)
    /// A box to tick.
    case checkbox
  }

  package init(_ spans: [Span]) { self.spans = spans }

  package init(_ text: String) { self.init([.text(text)]) }

  package init(stringLiteral value: String) { self.init(value) }

  static func strong(_ text: String) -> Inline { Inline([.strong(text)]) }

  static func code(_ text: String) -> Inline { Inline([.code(text)]) }

  static func + (left: Inline, right: Inline) -> Inline { Inline(left.spans + right.spans) }
}
