package import Scoring

/// A report as blocks, before it becomes Markdown, HTML or anything else.
///
/// Texts are raw: each renderer escapes for its own syntax.
package struct ReportDocument: Equatable, Sendable {
  /// The language code of the texts.
  package let language: String
  package let title: String
  package let blocks: [Block]
}

extension ReportDocument {
  /// The charts, in order.
  package var figures: [Figure] {
    blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }
}

package enum Block: Equatable, Sendable {
  /// A heading of level 2 or 3; level 1 is the title.
  case heading(Int, String)
  case paragraph(Inline)
  /// Lines of one paragraph, each on a line of its own.
  case lines([Inline])
  case list([Inline])
  case table(Table)
  case figure(Figure)
  /// Where the list of headings stands.
  case contents(String)
}

/// A chart whose figures stand in a table beside it.
package struct Figure: Equatable, Sendable {
  /// The name of its file without an ending: lower-case letters and hyphens.
  package let name: String
  package let drawing: Drawing

  /// How to read it.
  package let caption: String

  package var fileName: String { name + ".svg" }
}

/// A table with a header.
package struct Table: Equatable, Sendable {
  package let columns: [Column]
  package let rows: [[Inline]]

  /// The column that says what a row is about.
  package var rowHeader: Int? {
    columns.firstIndex { !$0.title.isEmpty && !$0.isNumeric && !$0.isForTicking }
  }

  package struct Column: Equatable, Sendable {
    package let title: String

    /// Whether the column holds figures, set flush right.
    package let isNumeric: Bool

    /// Whether the column holds boxes to tick.
    package let isForTicking: Bool

    /// How wide it should be beside the others, in characters; for programs that make a page of
    /// Markdown.
    package let width: Int

    init(
      _ title: String, isNumeric: Bool = false, isForTicking: Bool = false, width: Int? = nil
    ) {
      self.title = title
      self.isNumeric = isNumeric
      self.isForTicking = isForTicking
      self.width = width ?? (isNumeric ? 9 : title.isEmpty ? 20 : 24)
    }
  }
}

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
