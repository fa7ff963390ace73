/// A YAML text as located values.
package struct Document: Sendable {
  package let source: SourceText

  /// The one value of the document.
  package let root: Node

  /// The faults that leave the rest of the text readable: repeated keys, tags, unknown aliases.
  package let diagnostics: [Diagnostic]

  /// Reads a text.
  ///
  /// - Throws: the first fault of the syntax, or the limit that the text exceeds, with the faults
  ///   found before it.
  package init(
    _ source: SourceText, limits: ReadingLimits = ReadingLimits()
  ) throws(InvalidSource) {
    var composer = Composer(source, limits: limits)
    do {
      try composer.compose()
    } catch {
      throw InvalidSource(source, composer.diagnostics + [error])
    }
    self.source = source
    root = Node(composer.finish(), at: 0)
    diagnostics = composer.diagnostics
  }
}
