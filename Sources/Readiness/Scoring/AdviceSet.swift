/// A set of advices.
package struct AdviceSet: Equatable, Sendable {
  private var bits: UInt8 = 0

  package init() {}

  package init(_ advices: some Sequence<Advice>) {
    for advice in advices { insert(advice) }
  }
}

extension AdviceSet {
  package mutating func insert(_ advice: Advice) { bits |= 1 << UInt8(advice.rank) }

  package mutating func formUnion(_ other: AdviceSet) { bits |= other.bits }

  package var count: Int { bits.nonzeroBitCount }

  package func contains(_ advice: Advice) -> Bool { bits & (1 << UInt8(advice.rank)) != 0 }

  /// The advices, the most cautious first.
  package var advices: [Advice] { Advice.allCases.filter(contains) }

  /// The least cautious of them; nil if there are none.
  package var highest: Advice? { advices.last }

  /// The advice that is alone in the set; nil if there are none or several.
  package var only: Advice? { count == 1 ? advices.first : nil }

  /// What is left of the advices under a cap: those above it become the cap.
  package func capped(at cap: Advice) -> AdviceSet { AdviceSet(advices.map { min($0, cap) }) }
}
