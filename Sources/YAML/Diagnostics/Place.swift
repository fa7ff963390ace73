/// A line and a column, both from 1; columns count Unicode scalars.
package struct Place: Hashable, Sendable {
  package let line: Int
  package let column: Int
}
