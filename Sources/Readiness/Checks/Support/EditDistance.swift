extension [Unicode.Scalar] {
  /// Whether the optimal string alignment distance of two texts is 1 or 0: a letter is inserted,
  /// left out or replaced, or two neighbours are exchanged (Damerau 1964). Of an empty text, false.
  func isWithinOneEdit(of other: [Unicode.Scalar]) -> Bool {
    if isEmpty || other.isEmpty || abs(count - other.count) > 1 { return false }
    let start = zip(self, other).prefix { $0 == $1 }.count
    let end = zip(reversed(), other.reversed()).prefix { $0 == $1 }.count
    let rest = (
      self[start..<Swift.max(start, count - end)],
      other[start..<Swift.max(start, other.count - end)]
    )
    if rest.0.count < 2, rest.1.count < 2 { return true }
    return rest.0.count == 2 && rest.0.elementsEqual(rest.1.reversed())
  }
}
