/// The records of the keys of a mapping in their order, without refused and repeated ones.
struct KeyIndices: Sequence, IteratorProtocol {
  private let tree: Tree
  private var index: Int
  private let end: Int

  /// - Parameters:
  ///   - start: the record of the first key.
  ///   - end: the record after the mapping.
  init(_ tree: Tree, from start: Int, to end: Int) {
    self.tree = tree
    index = start
    self.end = end
  }

  @inline(__always)
  mutating func next() -> Int? {
    while index < end {
      let key = index
      index = tree.next(after: tree.next(after: key))
      if tree.resolved(key).kind == .scalar, !tree.records[key].isIncomplete { return key }
    }
    return nil
  }
}
