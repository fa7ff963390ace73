/// A chart whose figures stand in a table beside it.
package struct Figure: Equatable, Sendable {
  /// The name of its file without an ending: lower-case letters and hyphens.
  package let name: String
  package let drawing: Drawing

  /// How to read it.
  package let caption: String

  package var fileName: String { name + ".svg" }
}
