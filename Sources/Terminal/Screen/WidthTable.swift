/// Sorted ranges of Unicode scalars.
struct WidthTable {
  /// The first and the last of each range, one after the other.
  private let bounds: [UInt32]

  /// The table of ranges given as first, last, first, last, and so on, in ascending order.
  init(_ bounds: [UInt32]) { self.bounds = bounds }

  func contains(_ value: UInt32) -> Bool {
    // The first bound above the value is the end of a range exactly where the value lies in one.
    var low = 0
    var high = bounds.count
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] < value { low = middle + 1 } else { high = middle }
    }
    guard low < bounds.count else { return false }
    return !low.isMultiple(of: 2) || bounds[low] == value
  }
}
