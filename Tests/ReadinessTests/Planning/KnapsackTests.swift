@testable import Readiness
import TestSupport
import Testing

@Suite struct KnapsackTests {
  /// Items from gains, days and requirements.
  private func items(_ list: [(id: String, days: Int, gain: Double, requires: [PlanItemIndex])])
    throws
    -> Items
  {
    let text =
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - id: q
                text: q?
                options: [a, b]
                actions:

        """
      + list.map {
        "          - {id: \($0.id), text: t, from: [1], to: 2, days: \($0.days)}\n"
      }.joined()
    let actions = try Sample.questionnaire(text).questions[0].actions
    return Items(
      zip(list, actions).enumerated().map { index, entry in
        let (item, action) = entry
        return PlanItem(
          index: PlanItemIndex(index), action: action, question: 0, target: 25,
          days: HalfDays(item.days), gain: item.gain, requires: item.requires)
      })
  }

  private func best(_ items: Items, _ budget: Int) -> (ids: String, gain: Double) {
    let choice = Knapsack(items, candidates: Array(items.indices)).best(within: budget)
    #expect(choice.isProven)
    return (choice.items.indices.map { items[$0].id }.joined(), choice.gain)
  }

  @Test func `the worked example`() throws {
    let items = try items([
      ("A", 6, 5, []), ("B", 4, 4, [0]), ("C", 8, 6, []), ("D", 2, 3, [2]), ("E", 5, 2, []),
    ])
    let expected: [(Int, String, Double)] = [
      (4, "", 0), (6, "A", 5), (8, "C", 6), (10, "AB", 9), (12, "AB", 9), (14, "AC", 11),
      (16, "ACD", 14), (18, "ABC", 15), (20, "ABCD", 18), (25, "ABCDE", 20),
    ]
    for (budget, ids, gain) in expected {
      let result = best(items, budget)
      #expect(result.ids == ids)
      #expect(result.gain == gain)
    }
  }

  @Test func `equal gains go to fewer days, then to smaller ids`() throws {
    let items = try items([
      ("c", 2, 3, []), ("b", 2, 3, []), ("a", 3, 3, []), ("z", 1, 1, []), ("y", 1, 2, []),
    ])
    // c, b and the pair of z and y gain the same in the same days.
    #expect(best(items, 2).ids == "b")
    #expect(best(Items(renumbering: [items[0], items[1]]), 2).ids == "b")
    #expect(best(Items(renumbering: [items[2], items[0]]), 3).ids == "c")
  }

  @Test func `it equals trying everything`() throws {
    var generator = SplitMix64(seed: 2_024)
    var chosen = 0
    for _ in 0..<150 {
      let count = Int.random(in: 1...9, using: &generator)
      let list = (0..<count).map { index in
        (
          id: "i\(index)", days: Int.random(in: 1...6, using: &generator),
          gain: Double(Int.random(in: 1...4, using: &generator)) / 3,
          requires: (0..<index).map { PlanItemIndex($0) }.filter { _ in
            Int.random(in: 0..<5, using: &generator) == 0
          }
        )
      }
      let items = try items(list)
      let budget = Int.random(in: 0...20, using: &generator)
      let knapsack = Knapsack(items, candidates: Array(items.indices))
      let best = ItemSet(exhaustive(items, budget).sorted())
      #expect(knapsack.best(within: budget).items == best)
      chosen += best.count
      var search = BranchAndBound(knapsack.entries, knapsack.byRatio, budget: budget)
      #expect(search.run().items == best)
      #expect(BudgetTable(knapsack.entries)?.choice(within: budget, knapsack.entries).items == best)
    }
    #expect(chosen > 150)
  }

  /// The best choice of all.
  private func exhaustive(_ items: Items, _ budget: Int) -> Set<PlanItemIndex> {
    var best: (gain: Double, days: Int, items: Set<PlanItemIndex>) = (0, 0, [])
    for mask in 0..<(1 << items.count) {
      let chosen = Set(items.indices.filter { mask >> $0.position & 1 == 1 })
      let days = chosen.reduce(0) { $0 + items[$1].days.count }
      let isClosed = chosen.allSatisfy { items[$0].requires!.allSatisfy(chosen.contains) }
      guard days <= budget, isClosed else { continue }
      let gain = chosen.reduce(0) { $0 + items[$1].gain }
      let isBetter =
        gain > best.gain + 1e-9
        || (gain > best.gain - 1e-9
          && (days < best.days
            || (days == best.days && precede(chosen, best.items, items))))
      if isBetter { best = (gain, days, chosen) }
    }
    return best.items
  }

  /// Whether the sorted ids of one choice come before those of another, byte by byte.
  private func precede(_ left: Set<PlanItemIndex>, _ right: Set<PlanItemIndex>, _ items: Items)
    -> Bool
  {
    func ids(_ chosen: Set<PlanItemIndex>) -> [String] {
      chosen.map { items[$0].id }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    return ids(left).lexicographicallyPrecedes(ids(right)) {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }
}

private typealias Items = IndexedList<PlanItem, PlanItem>

extension Items {
  /// Items with indices that fit their places, without requirements.
  fileprivate init(renumbering items: [PlanItem]) {
    self.init(
      items.enumerated().map { index, item in
        PlanItem(
          index: PlanItemIndex(index), action: item.action, question: 0, target: 25,
          days: item.days, gain: item.gain, requires: [])
      })
  }
}
