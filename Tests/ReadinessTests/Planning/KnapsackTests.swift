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
      var branching = KnapsackSearch(knapsack, budget: budget, largestTable: 0)
      #expect(branching.run().items == best)
      chosen += best.count
    }
    #expect(chosen > 150)
  }

  /// The table holds the best choice of the last items for every budget (Johnson & Niemi 1983).
  @Test func `it equals a table where items form trees`() throws {
    var generator = SplitMix64(seed: 7)
    var several = 0
    for round in 0..<4 {
      // What needs an item, directly or not, follows it without a gap.
      let count = 60 + 20 * round
      var path: [Int] = []
      let list = (0..<count).map { index in
        path.removeLast(Int.random(in: 0...path.count, using: &generator))
        let parent = path.last
        path.append(index)
        return (
          id: "i\(index)", days: Int.random(in: 1...6, using: &generator),
          gain: Double(Int.random(in: 1...40, using: &generator)) / 7,
          requires: parent.map { [PlanItemIndex($0)] } ?? []
        )
      }
      let items = try items(list)
      let total = list.reduce(0) { $0 + $1.days }
      let table = treeTable(list.map { ($0.gain, $0.days, $0.requires.first?.position) }, total)
      let knapsack = Knapsack(items, candidates: Array(items.indices))
      for budget in stride(from: 0, through: total, by: max(1, total / 12)) {
        let choice = knapsack.best(within: budget)
        #expect(choice.isProven)
        #expect(abs(choice.gain - table[budget].gain) < 1e-9)
        #expect(choice.days == table[budget].days)
        var branching = KnapsackSearch(knapsack, budget: budget, largestTable: 0)
        let same = branching.run()
        #expect(same.isProven)
        #expect(abs(same.gain - choice.gain) < 1e-9)
        #expect(same.days == choice.days)
        several += choice.items.count > 10 ? 1 : 0
      }
    }
    #expect(several > 30)
  }

  /// The greatest gain, and the fewest days for it, of every budget.
  private func treeTable(
    _ items: [(gain: Double, days: Int, parent: Int?)], _ total: Int
  ) -> [(gain: Double, days: Int)] {
    let none = Array(repeating: (gain: 0.0, days: 0), count: total + 1)
    var tables = Array(repeating: none, count: items.count + 1)
    for index in items.indices.reversed() {
      var next = index + 1
      while next < items.count, let parent = items[next].parent, parent >= index { next += 1 }
      tables[index] = (0...total).map { budget in
        let without = tables[next][budget]
        guard items[index].days <= budget else { return without }
        let rest = tables[index + 1][budget - items[index].days]
        let with = (gain: rest.gain + items[index].gain, days: rest.days + items[index].days)
        if abs(with.gain - without.gain) > 1e-9 { return with.gain > without.gain ? with : without }
        return with.days < without.days ? with : without
      }
    }
    return tables[0]
  }

  /// Actions that need several others each.
  private func denseItems(_ count: Int) throws -> Items {
    var generator = SplitMix64(seed: 400)
    return try items(
      (0..<count).map { index in
        (
          id: "i\(index)", days: Int.random(in: 1...12, using: &generator),
          gain: Double(Int.random(in: 1...60, using: &generator)) / 77,
          requires: (max(0, index - 50)..<index).map { PlanItemIndex($0) }.filter { _ in
            Int.random(in: 0..<20, using: &generator) == 0
          }
        )
      })
  }

  @Test func `four hundred actions that need each other are solved`() throws {
    let items = try denseItems(400)
    let knapsack = Knapsack(items, candidates: Array(items.indices))
    let total = items.reduce(0) { $0 + $1.days.count }
    var gain = 0.0
    for share in 1...4 {
      let choice = knapsack.best(within: total * share / 5)
      #expect(choice.isProven)
      #expect(choice.effort < KnapsackSearch.effortLimit / 10)
      #expect(choice.days <= total * share / 5)
      #expect(
        choice.items.indices.allSatisfy { items[$0].requires!.allSatisfy(choice.items.contains) })
      #expect(choice.gain > gain)
      gain = choice.gain
    }
    #expect(knapsack.best(within: total).items.count == 400)
  }

  @Test func `where the effort ends the bound is a true one`() throws {
    let items = try denseItems(120)
    let knapsack = Knapsack(items, candidates: Array(items.indices))
    var unproven = 0
    for budget in stride(from: 20, to: 600, by: 20) {
      let best = knapsack.best(within: budget)
      let found = knapsack.best(within: budget, effortLimit: 0)
      #expect(found.gain <= best.gain + 1e-9)
      #expect(found.bound >= best.gain - 1e-9)
      #expect(best.bound == best.gain)
      if found.isProven { #expect(abs(found.gain - best.gain) < 1e-9) } else { unproven += 1 }
    }
    #expect(unproven > 10)
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
