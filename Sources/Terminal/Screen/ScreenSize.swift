/// The columns and rows of a window, each at least 1.
package struct ScreenSize: Equatable, Sendable {
  package let columns: Int
  package let rows: Int

  /// A size within what a frame draws: 1,000 columns, 500 rows.
  package init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 1), 1_000)
    self.rows = min(max(rows, 1), 500)
  }

  /// What a terminal that does not know its size is taken for.
  package static let usual = ScreenSize(columns: 80, rows: 24)
}
