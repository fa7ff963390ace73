/// A place in a text: line and column, both from 1; columns count Unicode scalars.
package struct SourceLocation: Hashable, Sendable {
  package let line: Int
  package let column: Int
}
