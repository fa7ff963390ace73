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
