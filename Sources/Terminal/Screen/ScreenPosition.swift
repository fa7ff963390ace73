/// A cell of a window; column and row count from 0.
package struct ScreenPosition: Equatable, Sendable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
