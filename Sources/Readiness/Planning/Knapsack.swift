/// The choice of items with the greatest gain for a budget, where some items require others.
///
/// The problem is strongly NP-hard in general (Johnson & Niemi 1983; Kellerer, Pferschy & Pisinger
/// 2004), so the search for a budget ends where its effort ends, and says so.
struct Knapsack {
  /// A choice and what it comes to.
  struct Choice {
    let items: ItemSet
    let gain: Double
    let days: Int

    /// The most that any choice gains; the gain of this one if that is proven.
    let bound: Double

    /// The effort of finding it, in steps.
    let effort: Int

    /// Whether no choice gains more, or as much in fewer days.
    let isProven: Bool
  }

  /// The items after what they require, the better paid first.
  let entries: [Entry]

  /// A number of which every gain is a multiple; 0 if none was found. With equal weights gains
  /// differ by much, and a search may stop sooner.
  let unit: Double

  /// Whether equally good choices are told apart by their ids: where at most 60 items require
  /// others or are required.
  let distinguishesTies: Bool

  /// A network of the entries in which nothing flows.
  let network: ClosureNetwork

  let links: Links

  /// What is read of an item to find the best choice: plain numbers, read millions of times.
  struct Entry {
    let item: PlanItemIndex
    let gain: Double
    let days: Int

    /// The place of the item's id when all ids are sorted byte by byte.
    let idRank: Int
  }

  /// - Parameters:
  ///   - candidates: the items that may be chosen, none of them blocked.
  ///   - done: the items that are done already.
  init(_ items: IndexedList<PlanItem, PlanItem>, candidates: [PlanItemIndex], done: ItemSet = []) {
    let byID = candidates.sorted { items[$0].id.utf8.lexicographicallyPrecedes(items[$1].id.utf8) }
    let idRanks = Dictionary(uniqueKeysWithValues: zip(byID, byID.indices))
    let order = Self.order(items, candidates, done)
    entries = order.map {
      Entry(
        item: $0, gain: items[$0].gain, days: items[$0].days.count, idRank: idRanks[$0] ?? 0)
    }
    let places = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    links = Links(order.map { (items[$0].requires ?? []).compactMap { places[$0] } })
    unit = Self.unit(of: entries.map(\.gain))
    network = ClosureNetwork(links.requires)
    distinguishesTies = links.linkedCount <= 60
  }

  /// The best choice: the greatest gain, then the fewest days, then the smallest ids.
  ///
  /// - Parameter effortLimit: the steps after which a search is given up.
  func best(within budget: Int, effortLimit: Int = KnapsackSearch.effortLimit) -> Choice {
    var search = KnapsackSearch(self, budget: budget, effortLimit: effortLimit)
    return search.run()
  }

  /// The items after what they require, the best paid of those that can come next first.
  private static func order(
    _ items: IndexedList<PlanItem, PlanItem>, _ candidates: [PlanItemIndex], _ done: ItemSet
  ) -> [PlanItemIndex] {
    var missing: [PlanItemIndex: Int] = [:]
    var followers: [PlanItemIndex: [PlanItemIndex]] = [:]
    for item in candidates {
      let required = (items[item].requires ?? []).filter { !done.contains($0) }
      missing[item] = required.count
      for other in required { followers[other, default: []].append(item) }
    }
    var ready = candidates.filter { missing[$0] == 0 }
    var order: [PlanItemIndex] = []
    while let next = ready.indices.min(by: { items[ready[$0]].paysBetter(than: items[ready[$1]]) })
    {
      let item = ready.remove(at: next)
      order.append(item)
      for follower in followers[item] ?? [] {
        missing[follower, default: 0] -= 1
        if missing[follower] == 0 { ready.append(follower) }
      }
    }
    return order
  }

  /// The greatest number of which all gains are multiples; 0 if there is none that is not tiny
  /// (Euclid).
  private static func unit(of gains: [Double]) -> Double {
    let unit = gains.reduce(0.0) { unit, gain in
      var (unit, rest) = (unit, gain)
      while rest > 1e-6 {
        (unit, rest) = (rest, unit.truncatingRemainder(dividingBy: rest))
        if unit - rest < 1e-6 { rest = 0 }
      }
      return unit
    }
    guard let most = gains.max(), unit > 1e-6 else { return 0 }
    let exact = most / (most / unit).rounded()
    // Sums of all gains must be multiples too.
    let isCommon = gains.allSatisfy { gain in
      abs(gain / exact - (gain / exact).rounded()) * Double(gains.count) < 0.004
    }
    return isCommon ? exact : 0
  }
}

extension Knapsack {
  /// Which entries require which.
  struct Links {
    /// For each entry the places of what it requires, without what these require themselves, and of
    /// what requires it, the same way.
    private(set) var requires: [[Int]] = []
    private(set) var followers: [[Int]]

    /// Each entry with all that it requires, and with all that requires it.
    private(set) var closures: [ElementSet<Entry>] = []
    private(set) var dependents: [ElementSet<Entry>]

    /// - Parameter requirements: for each entry the places of what it requires, all before it.
    init(_ requirements: [[Int]]) {
      followers = Array(repeating: [], count: requirements.count)
      dependents = Array(repeating: [], count: requirements.count)
      for (place, required) in requirements.enumerated() {
        let direct = Set(required).sorted().filter { one in
          !required.contains { $0 != one && closures[$0].contains(ElementIndex(one)) }
        }
        requires.append(direct)
        closures.append(direct.reduce([ElementIndex(place)]) { $0.union(closures[$1]) })
        for other in direct { followers[other].append(place) }
      }
      for place in requirements.indices.reversed() {
        dependents[place] = followers[place].reduce([ElementIndex(place)]) {
          $0.union(dependents[$1])
        }
      }
    }

    /// How many entries require others or are required.
    var linkedCount: Int {
      requires.indices.count { !requires[$0].isEmpty || !followers[$0].isEmpty }
    }
  }
}
