/// The search for the best choice where linked items form larger groups.
///
/// Exact: depth first in a topological order, the better paid items first, taking before
/// skipping. A branch is cut when even a fractional filling of the rest, its requirements
/// ignored, stays below the best choice so far (Dantzig 1957). Without recursion, as there may be
/// thousands of items.
struct BranchAndBound {
  /// The branches that are looked at before the search is given up.
  static let nodeLimit = 2_000_000

  private let entries: [Knapsack.Entry]
  private let budget: Int

  /// Whether the item at each place is taken.
  private var taken: [Bool]

  /// The gain and the days of what is taken before each place.
  private var gains: [Double]
  private var days: [Int]

  /// The places not yet decided, the best gain a day first.
  private var open: LinkedRanks

  /// The best choice so far; its gain is below any other before there is one.
  private var best: [Bool] = []
  private var bestGain = -Double.infinity
  private var bestDays = 0
  private var nodes = 0

  init(_ entries: [Knapsack.Entry], _ byRatio: [Int], budget: Int) {
    self.entries = entries
    self.budget = budget
    taken = Array(repeating: false, count: entries.count)
    gains = Array(repeating: 0, count: entries.count + 1)
    days = Array(repeating: 0, count: entries.count + 1)
    open = LinkedRanks(byRatio)
  }

  mutating func run() -> Knapsack.Choice {
    let mostGain = bound(from: 0)
    var place: Int? = 0
    while let current = place {
      nodes += 1
      if nodes > Self.nodeLimit { break }
      place = current < taken.count && mayBeat(current) ? descend(current) : turn(current)
    }
    let isProven = nodes <= Self.nodeLimit
    let gain = max(bestGain, 0)
    return Knapsack.Choice(
      items: ItemSet(best.indices.filter { best[$0] }.map { entries[$0].item }), gain: gain,
      days: bestDays, isProven: isProven, bound: isProven ? gain : mostGain)
  }

  /// Takes the item at a place if that is possible, else skips it.
  private mutating func descend(_ place: Int) -> Int {
    decide(place, take: days[place] + entries[place].days <= budget && isReady(place))
    open.remove(place)
    return place + 1
  }

  private func isReady(_ place: Int) -> Bool {
    for required in entries[place].requires where !taken[required] { return false }
    return true
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
    taken[place] = take
    gains[place + 1] = gains[place] + (take ? entries[place].gain : 0)
    days[place + 1] = days[place] + (take ? entries[place].days : 0)
  }

  private func mayBeat(_ place: Int) -> Bool {
    let least = bestGain - 1e-9
    return bound(from: place, enough: least) >= least
  }

  /// The gain so far and the best filling of the room with parts of the items not yet decided.
  ///
  /// - Parameter enough: a gain beyond which it does not matter how much more it is.
  private func bound(from place: Int, enough: Double = .infinity) -> Double {
    var bound = gains[place]
    var room = budget - days[place]
    var candidate = open.first
    while candidate != open.end {
      let (gain, days) = (entries[candidate].gain, entries[candidate].days)
      if days > room { return bound + gain * Double(room) / Double(days) }
      bound += gain
      if bound >= enough { return bound }
      room -= days
      candidate = open.next(after: candidate)
    }
    return bound
  }

  private mutating func compare() {
    let (gain, days) = (gains[taken.count], days[taken.count])
    if gain < bestGain - 1e-9 { return }
    if gain <= bestGain + 1e-9 {
      if days > bestDays { return }
      if days == bestDays, !idsPrecedeBest { return }
    }
    (best, bestGain, bestDays) = (taken, gain, days)
  }

  /// Whether the sorted ids of what is taken come before those of the best choice.
  private var idsPrecedeBest: Bool {
    func ranks(_ chosen: [Bool]) -> [Int] {
      chosen.indices.filter { chosen[$0] }.map { entries[$0].idRank }.sorted()
    }
    return ranks(taken).lexicographicallyPrecedes(ranks(best))
  }
}
