/// The columns and rows of a window, each at least 1, and what its characters can be.
package struct ScreenSize: Equatable, Sendable {
  package let columns: Int
  package let rows: Int
  private let charset: Charset

  /// A size within what a frame draws: 1,000 columns, 500 rows.
  package init(columns: Int, rows: Int, charset: Charset = .utf8) {
    self.columns = min(max(columns, 1), 1_000)
    self.rows = min(max(rows, 1), 500)
    self.charset = charset
  }

  /// What stands for the rest of a text that is cut, and for items that are out of sight.
  package var cutMark: String { charset == .utf8 ? "…" : "..." }

  /// What a terminal that does not know its size is taken for.
  package static let usual = ScreenSize(columns: 80, rows: 24)
}
