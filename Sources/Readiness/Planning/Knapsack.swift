/// The choice of items with the greatest gain for a budget, where some items require others.
///
/// The problem is strongly NP-hard in general (Johnson & Niemi 1983; Kellerer, Pferschy & Pisinger
/// 2004). Where the items that require one another form small groups, as they do in questionnaires,
/// one table holds the best choice for every budget; elsewhere each budget is searched by branch
/// and bound. Both are exact.
struct Knapsack {
  /// A choice and what it comes to.
  struct Choice {
    var items: ItemSet = []
    var gain = 0.0
    var days = 0

    /// Whether no better choice exists; false if the search was given up.
    var isProven = true

    /// The most that any choice could gain, where the search was given up.
    var bound = 0.0
  }

  /// The items in the order of deciding: after what they require, the better paid first.
  let entries: [Entry]

  /// The places of `entries`, the best gain a day first.
  let byRatio: [Int]

  /// The best choice for every budget; nil if the groups of linked items are too large.
  private let table: BudgetTable?

  /// What is read of an item to find the best choice: plain numbers, read millions of times.
  struct Entry {
    let item: PlanItemIndex
    let gain: Double
    let days: Int

    /// The place of the item's id when all ids are sorted byte by byte.
    let idRank: Int

    /// The places of what it requires.
    let requires: [Int]
  }

  /// - Parameters:
  ///   - candidates: the items that may be chosen, none of them blocked.
  ///   - done: the items that are done already.
  init(_ items: IndexedList<PlanItem, PlanItem>, candidates: [PlanItemIndex], done: ItemSet = []) {
    var order: [PlanItemIndex] = []
    var places: [PlanItemIndex: Int] = [:]
    var waiting = candidates
    while !waiting.isEmpty {
      let ready = waiting.indices.filter { index in
        (items[waiting[index]].requires ?? []).allSatisfy {
          places[$0] != nil || done.contains($0)
        }
      }
      guard let best = ready.min(by: { items[waiting[$0]].paysBetter(than: items[waiting[$1]]) })
      else { break }
      places[waiting[best]] = order.count
      order.append(waiting.remove(at: best))
    }
    let byID = order.sorted { items[$0].id.utf8.lexicographicallyPrecedes(items[$1].id.utf8) }
    let idRanks = Dictionary(uniqueKeysWithValues: zip(byID, byID.indices))
    entries = order.map { item in
      Entry(
        item: item, gain: items[item].gain, days: items[item].days.count,
        idRank: idRanks[item] ?? 0,
        requires: (items[item].requires ?? []).compactMap { places[$0] })
    }
    byRatio = order.indices.sorted { items[order[$0]].paysBetter(than: items[order[$1]]) }
    table = BudgetTable(entries)
  }

  /// The best choice: the greatest gain, then the fewest days, then the smallest ids.
  func best(within budget: Int) -> Choice {
    if let table { return table.choice(within: budget, entries) }
    var search = BranchAndBound(entries, byRatio, budget: budget)
    return search.run()
  }
}
