/// A set of positions, for example of questions or of plan items.
///
/// It holds a bit for each position, because sets are compared and joined for every budget of a
/// plan and for every way of asking; its elements come in ascending order, always.
public struct PositionSet: Hashable, ExpressibleByArrayLiteral, Sendable {
  /// No word behind the last bit that is set, so that equal sets have equal words.
  private var words: [UInt64] = []

  public init(arrayLiteral positions: Int...) { self.init(positions) }

  public init(_ positions: some Sequence<Int>) {
    for position in positions { insert(position) }
  }

  public var isEmpty: Bool { words.isEmpty }

  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  public func contains(_ position: Int) -> Bool {
    position / 64 < words.count && words[position / 64] >> (position % 64) & 1 == 1
  }

  /// - Returns: whether the position was not in the set before.
  @discardableResult
  public mutating func insert(_ position: Int) -> Bool {
    while words.count <= position / 64 { words.append(0) }
    let bit: UInt64 = 1 << (position % 64)
    let isNew = words[position / 64] & bit == 0
    words[position / 64] |= bit
    return isNew
  }

  public mutating func remove(_ position: Int) {
    guard position / 64 < words.count else { return }
    words[position / 64] &= ~(1 << (position % 64))
    while words.last == 0 { words.removeLast() }
  }

  public mutating func formUnion(_ other: PositionSet) {
    for (place, word) in other.words.enumerated() {
      if place < words.count { words[place] |= word } else { words.append(word) }
    }
  }

  public func union(_ other: PositionSet) -> PositionSet {
    var both = self
    both.formUnion(other)
    return both
  }

  /// The positions in ascending order.
  public var positions: [Int] {
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
