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
