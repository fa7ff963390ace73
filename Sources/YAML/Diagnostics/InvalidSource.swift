/// A text that cannot be used, with every fault that was found in it.
package struct InvalidSource: Error {
  package let source: SourceText

  /// All faults, warnings included, in the order of their places; at least one is an error.
  package let diagnostics: [Diagnostic]

  package init(_ source: SourceText, _ diagnostics: [Diagnostic]) {
    self.source = source
    self.diagnostics = diagnostics.inOrderOfPlace
  }
}
