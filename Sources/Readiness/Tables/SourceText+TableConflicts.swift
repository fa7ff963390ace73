import YAML

extension SourceText {
  /// The conflicts that git left between the rows of a table.
  ///
  /// Inside a quoted cell the same lines are what a respondent wrote.
  var tableConflicts: [Diagnostic] {
    mergeConflicts.filter { $0.isComplete && !isQuoted($0.range.lowerBound) }
      .map { Diagnostic(TableFault.mergeConflict, at: $0.range) }
  }

  /// Whether a place lies inside quotes, of which there are then an odd number before it.
  private func isQuoted(_ offset: Int) -> Bool {
    !bytes[..<offset].count { $0 == UInt8(ascii: "\"") }.isMultiple(of: 2)
  }
}
