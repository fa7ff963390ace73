import YAML

extension SourceText {
  /// The conflicts that git left between the rows of a table.
  ///
  /// Inside a quoted cell the same lines are what a respondent wrote.
  var tableConflicts: [Diagnostic] {
    // A place lies inside quotes if there are an odd number of them before it.
    var (counted, quotes) = (0, 0)
    return mergeConflicts.compactMap { conflict in
      let start = conflict.range.lowerBound
      quotes += bytes[counted..<start].count { $0 == UInt8(ascii: "\"") }
      counted = start
      guard conflict.isComplete, quotes.isMultiple(of: 2) else { return nil }
      return Diagnostic(TableFault.mergeConflict, at: conflict.range)
    }
  }
}
