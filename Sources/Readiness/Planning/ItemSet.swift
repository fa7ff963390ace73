/// A set of items, by their positions: a bit for each, as sets are compared and joined for every
/// budget.
struct ItemSet: Hashable, ExpressibleByArrayLiteral {
  /// No word behind the last bit that is set, so that equal sets have equal words.
  private var words: [UInt64] = []

  init(arrayLiteral positions: Int...) {
    for position in positions { insert(position) }
  }

  init(_ positions: [Int]) {
    for position in positions { insert(position) }
  }

  func contains(_ position: Int) -> Bool {
    position / 64 < words.count && words[position / 64] >> (position % 64) & 1 == 1
  }

  /// - Returns: whether the item was not in the set before.
  @discardableResult
  mutating func insert(_ position: Int) -> Bool {
    while words.count <= position / 64 { words.append(0) }
    let bit: UInt64 = 1 << (position % 64)
    let isNew = words[position / 64] & bit == 0
    words[position / 64] |= bit
    return isNew
  }

  mutating func formUnion(_ other: ItemSet) {
    for (place, word) in other.words.enumerated() {
      if place < words.count { words[place] |= word } else { words.append(word) }
    }
  }

  func union(_ other: ItemSet) -> ItemSet {
    var both = self
    both.formUnion(other)
    return both
  }

  /// The positions in ascending order.
  var positions: [Int] {
    var positions: [Int] = []
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        positions.append(place * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return positions
  }
}
