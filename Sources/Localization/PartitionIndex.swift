extension RandomAccessCollection {
  /// The first index from which on a condition holds, where it holds for all elements behind one
  /// for which it does; the end if it holds for none.
  package func partitionIndex(where holds: (Element) -> Bool) -> Index {
    var start = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(start, offsetBy: half)
      if holds(self[middle]) {
        length = half
      } else {
        start = index(after: middle)
        length -= half + 1
      }
    }
    return start
  }
}
