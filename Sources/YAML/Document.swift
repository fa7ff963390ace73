/// A YAML text as located values.
package struct Document: Sendable {
  package let source: SourceText

  /// The one value of the document.
  package let root: Node

  /// The faults that leave the rest of the text readable: repeated keys, tags, unknown aliases.
  package let diagnostics: Diagnostics

  /// Reads a text.
  ///
  /// - Throws: the first fault of the syntax, or the limit that the text exceeds, with the faults
  ///   found before it; or all conflicts that git left, and nothing else.
  package init(
    _ source: SourceText, limits: ReadingLimits = ReadingLimits()
  ) throws(InvalidSource) {
    let conflicts = source.mergeConflicts
    var composer = Composer(source, limits: limits)
    do {
      try composer.compose()
    } catch {
      if !conflicts.isEmpty, (error.fault as? YAMLFault)?.isSyntax == true {
        throw InvalidSource(source, Diagnostics(conflicts.map(\.diagnostic)))
      }
      throw InvalidSource(source, composer.diagnostics.appending(error))
    }
    self.source = source
    let diagnostics = composer.diagnostics
    let tree = composer.finish()
    root = Node(tree, at: 0)
    self.diagnostics = diagnostics
    let misread = Self.misread(conflicts, in: tree)
    if !misread.isEmpty { throw InvalidSource(source, Diagnostics(misread.map(\.diagnostic))) }
  }

  /// Whether a byte offset lies inside a scalar, in its quotes if it has some.
  package func isInsideScalar(_ offset: Int) -> Bool {
    root.tree.scalar(at: offset) != nil
  }

  /// The conflicts that were taken for text: libyaml lets quoted texts and brackets go on in the
  /// first column, though a text in a block, where such lines may well stand, never does.
  private static func misread(_ conflicts: [MergeConflict], in tree: Tree) -> [MergeConflict] {
    conflicts.filter { $0.isComplete || $0.isPlainText(in: tree) }
  }
}
