import QuestionnaireModel

/// The choice of items with the greatest gain for a budget, where some items require others.
///
/// Exact by branch and bound: depth first in a topological order, the better paid items first,
/// taking before skipping; a branch is cut when even a fractional filling of the rest, its
/// requirements ignored, stays below the best choice so far (Dantzig 1957). The problem is strongly
/// NP-hard in general (Johnson & Niemi 1983; Kellerer, Pferschy & Pisinger 2004).
struct Knapsack {
  /// A choice and what it comes to.
  struct Choice {
    var items: Set<Int> = []
    var gain = 0.0
    var days = 0

    /// Whether no better choice exists; false if the search was given up.
    var isProven = true

    /// The most that any choice could gain, where the search was given up.
    var bound = 0.0
  }

  /// The branches that are looked at before the search is given up.
  static let nodeLimit = 2_000_000

  private let items: [PlanItem]

  /// The places of `order` where an item's requirements stand.
  private let requires: [[Int]]

  /// The items in the order of deciding: after what they require, the better paid first.
  private let order: [Int]

  /// The places of `order`, the best gain a day first.
  private let byRatio: [Int]

  /// - Parameters:
  ///   - candidates: the positions of the items that may be chosen, none of them blocked.
  ///   - done: the positions of items that are done already.
  init(_ items: [PlanItem], candidates: [Int], done: Set<Int> = []) {
    self.items = items
    var order: [Int] = []
    var places: [Int: Int] = [:]
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
    self.order = order
    requires = order.map { (items[$0].requires ?? []).compactMap { places[$0] } }
    byRatio = order.indices.sorted { items[order[$0]].paysBetter(than: items[order[$1]]) }
  }

  /// The best choice: the greatest gain, then the fewest days, then the smallest ids.
  func best(within budget: Int) -> Choice {
    var search = Search(self, budget: budget)
    return search.run()
  }

  /// One depth-first search, without recursion, as there may be thousands of items.
  private struct Search {
    private let knapsack: Knapsack
    private let budget: Int

    /// Whether the item at each place is taken.
    private var taken: [Bool]

    /// The gain and the days of what is taken before each place.
    private var gains: [Double]
    private var days: [Int]

    /// The places not yet decided, the best gain a day first.
    private var open: LinkedRanks
    private var best: Choice?
    private var nodes = 0

    init(_ knapsack: Knapsack, budget: Int) {
      self.knapsack = knapsack
      self.budget = budget
      taken = Array(repeating: false, count: knapsack.order.count)
      gains = Array(repeating: 0, count: knapsack.order.count + 1)
      days = Array(repeating: 0, count: knapsack.order.count + 1)
      open = LinkedRanks(knapsack.byRatio)
    }

    mutating func run() -> Choice {
      let mostGain = bound(from: 0)
      var place: Int? = 0
      while let current = place {
        nodes += 1
        if nodes > Knapsack.nodeLimit { break }
        place = current < taken.count && mayBeat(current) ? descend(current) : turn(current)
      }
      var result = best ?? Choice()
      result.isProven = nodes <= Knapsack.nodeLimit
      result.bound = result.isProven ? result.gain : mostGain
      return result
    }

    /// Takes the item at a place if that is possible, else skips it.
    private mutating func descend(_ place: Int) -> Int {
      let item = knapsack.items[knapsack.order[place]]
      let fits = days[place] + item.days.count <= budget
      decide(place, take: fits && knapsack.requires[place].allSatisfy { taken[$0] })
      open.remove(place)
      return place + 1
    }

    /// Notes a complete choice, then goes back to the last item taken and skips it.
    private mutating func turn(_ place: Int) -> Int? {
      if place == taken.count { compare() }
      var place = place
      while place > 0 {
        place -= 1
        if taken[place] {
          decide(place, take: false)
          return place + 1
        }
        open.restore(place)
      }
      return nil
    }

    private mutating func decide(_ place: Int, take: Bool) {
      let item = knapsack.items[knapsack.order[place]]
      taken[place] = take
      gains[place + 1] = gains[place] + (take ? item.gain : 0)
      days[place + 1] = days[place] + (take ? item.days.count : 0)
    }

    private func mayBeat(_ place: Int) -> Bool {
      best.map { bound(from: place) >= $0.gain - 1e-9 } ?? true
    }

    /// The gain so far and the best filling of the room with parts of the items not yet decided.
    private func bound(from place: Int) -> Double {
      var bound = gains[place]
      var room = budget - days[place]
      for candidate in open {
        let item = knapsack.items[knapsack.order[candidate]]
        if item.days.count > room {
          return bound + item.gain * Double(room) / Double(item.days.count)
        }
        bound += item.gain
        room -= item.days.count
      }
      return bound
    }

    private mutating func compare() {
      let (gain, days) = (gains[taken.count], days[taken.count])
      if let best {
        if gain < best.gain - 1e-9 { return }
        if gain <= best.gain + 1e-9 {
          if days > best.days { return }
          if days == best.days, !knapsack.items.idsPrecede(chosen, best.items) { return }
        }
      }
      best = Choice(items: chosen, gain: gain, days: days)
    }

    private var chosen: Set<Int> {
      Set(taken.indices.filter { taken[$0] }.map { knapsack.order[$0] })
    }
  }
}

extension [PlanItem] {
  /// Whether the sorted ids of one choice come before those of another, byte by byte.
  func idsPrecede(_ left: Set<Int>, _ right: Set<Int>) -> Bool {
    sortedIDs(left).lexicographicallyPrecedes(sortedIDs(right)) {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private func sortedIDs(_ positions: Set<Int>) -> [String] {
    positions.map { self[$0].id }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
