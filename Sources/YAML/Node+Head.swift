extension Node {
  /// A short range that names a collection without covering all of it: its first key or bracket.
  package var headRange: Range<Int> {
    switch kind {
    case .scalar, .refused: range
    case .sequence: range.lowerBound..<min(range.lowerBound + 1, range.upperBound)
    case .mapping:
      isFlow || isAlias
        ? range.lowerBound..<min(range.lowerBound + 1, range.upperBound)
        : entries.first?.key.range ?? range
    }
  }
}
