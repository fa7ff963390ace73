extension Node {
  /// Whether two values say the same, however each of them is written.
  func isSame(as other: Node) -> Bool {
    guard kind == other.kind else { return false }
    switch kind {
    case .scalar: return text == other.text && isEmpty == other.isEmpty
    case .refused: return true
    case .mapping: return hasSameEntries(as: other)
    case .sequence:
      let (mine, theirs) = (elements, other.elements)
      return mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.isSame(as: $1) }
    }
  }

  /// Whether two mappings have the same entries in the same order, but for those of some keys; what
  /// is no mapping has none.
  package func hasSameEntries(as other: Node, besides keys: Set<String> = []) -> Bool {
    let (mine, theirs) = (entries(besides: keys), other.entries(besides: keys))
    return mine.count == theirs.count
      && zip(mine, theirs).allSatisfy {
        $0.key.text == $1.key.text && $0.value.isSame(as: $1.value)
      }
  }

  private func entries(besides keys: Set<String>) -> [Entry] {
    entries.filter { !keys.contains($0.key.text) }
  }
}
