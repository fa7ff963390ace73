/// A set of indices, for example of questions or of plan items.
///
/// It holds a bit for each index, because sets are compared and joined for every budget of a
/// plan and for every way of asking; its elements come in ascending order, always.
public struct ElementSet<Subject>: Hashable, ExpressibleByArrayLiteral, Sendable {
  /// No word behind the last bit that is set, so that equal sets have equal words.
  private var words: [UInt64] = []

  public init(arrayLiteral indices: ElementIndex<Subject>...) { self.init(indices) }

  public init(_ indices: some Sequence<ElementIndex<Subject>>) {
    for index in indices { insert(index) }
  }

  public var isEmpty: Bool { words.isEmpty }

  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  public func contains(_ index: ElementIndex<Subject>) -> Bool {
    let (word, bit) = index.position.quotientAndRemainder(dividingBy: 64)
    return word < words.count && words[word] >> bit & 1 == 1
  }

  /// - Returns: whether the index was not in the set before.
  @discardableResult
  public mutating func insert(_ index: ElementIndex<Subject>) -> Bool {
    let (word, bit) = index.position.quotientAndRemainder(dividingBy: 64)
    while words.count <= word { words.append(0) }
    let isNew = words[word] >> bit & 1 == 0
    words[word] |= 1 << bit
    return isNew
  }

  public mutating func remove(_ index: ElementIndex<Subject>) {
    let (word, bit) = index.position.quotientAndRemainder(dividingBy: 64)
    guard word < words.count else { return }
    words[word] &= ~(1 << bit)
    while words.last == 0 { words.removeLast() }
  }

  public mutating func formUnion(_ other: ElementSet) {
    for (index, word) in other.words.enumerated() {
      if index < words.count { words[index] |= word } else { words.append(word) }
    }
  }

  public func union(_ other: ElementSet) -> ElementSet {
    var both = self
    both.formUnion(other)
    return both
  }

  /// How many indices are in both sets.
  func commonCount(with other: ElementSet) -> Int {
    zip(words, other.words).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount }
  }

  /// The indices in ascending order.
  public var indices: [ElementIndex<Subject>] {
    var indices: [ElementIndex<Subject>] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        indices.append(ElementIndex(index * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return indices
  }
}

public typealias QuestionSet = ElementSet<Question>
