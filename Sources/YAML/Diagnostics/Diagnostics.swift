/// The diagnostics of one text: those that matter most, and how many more there are.
///
/// A text of nothing but faults would take many times its own size if all were kept.
package struct Diagnostics: Sendable {
  private var kept: [Diagnostic]

  /// How many there are beside the elements; none of them is worse than the elements.
  package private(set) var more: Int

  /// The most that are kept.
  private static let most = 1_000

  /// - Parameter more: how many there are beside these.
  package init(_ diagnostics: some Sequence<Diagnostic>, more: Int = 0) {
    kept = Array(diagnostics)
    self.more = more
    if kept.count > Self.most { self = worst(Self.most) }
  }

  package mutating func append(_ diagnostic: Diagnostic) {
    kept.append(diagnostic)
    // Twice the number, so that sorting them costs each one little.
    if kept.count >= 2 * Self.most { self = worst(Self.most) }
  }
}

extension Diagnostics: RandomAccessCollection, ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Diagnostic...) { self.init(elements) }

  package var startIndex: Int { kept.startIndex }
  package var endIndex: Int { kept.endIndex }
  package subscript(index: Int) -> Diagnostic { kept[index] }
}

extension Diagnostics {
  /// The diagnostics with one more.
  package func appending(_ diagnostic: Diagnostic) -> Diagnostics {
    var result = self
    result.append(diagnostic)
    return result
  }

  /// Leaves those out that begin at a place.
  mutating func remove(at offset: Int) {
    kept.removeAll { $0.range.lowerBound == offset }
  }

  /// The diagnostics in the order of their places; errors first at the same place.
  package var inOrderOfPlace: Diagnostics { worst(Self.most) }

  /// So many of the worst, in the order of their places; of those that are equally bad, the first
  /// ones. The rest is counted.
  func worst(_ count: Int) -> Diagnostics {
    let bySeverity = Dictionary(grouping: kept.inOrderOfPlace, by: \.fault.severity)
    let worst = Severity.allCases.sorted(by: >).flatMap { bySeverity[$0] ?? [] }.prefix(count)
    var result = self
    result.kept = Array(worst).inOrderOfPlace
    result.more += kept.count - worst.count
    return result
  }
}
