package import Localization
package import Readiness

/// A report as blocks, before it becomes Markdown, HTML or anything else.
///
/// Texts are raw: each renderer escapes for its own syntax.
package struct ReportDocument: Equatable, Sendable {
  /// The language of the tool's sentences.
  package let language: Language

  /// The language code of the texts of the questionnaire.
  package let textLanguage: String

  package let title: String
  package internal(set) var blocks: [Block]

  /// Whether the report is to fit on one sheet.
  package var isOnePage = false

  /// Those who hand it over; nil for nobody.
  package var brand: Brand?
}

extension ReportDocument {
  /// The charts, in order.
  package var figures: [Figure] {
    blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }
}
