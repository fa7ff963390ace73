/// A chart with its caption; its numbers stand in a table beside it.
package struct Figure: Equatable, Sendable {
  /// The name of its file without an ending: lower-case letters and hyphens.
  package let name: String
  package let drawing: Drawing

  /// The sentences that say how to read the chart.
  package let caption: String

  package var fileName: String { name + ".svg" }
}
