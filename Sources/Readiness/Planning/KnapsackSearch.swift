/// The search for the best choice of items within a budget.
///
/// The budget is given a price on each half-day instead of a limit. The best set of items is then
/// found by letting worth flow in a `ClosureNetwork`, and at the best price its worth is the bound
/// of the linear relaxation (Kellerer, Pferschy & Pisinger 2004, §3.8). Where the bound leaves a
/// better choice possible, an item is taken and left in turn, depth first, without recursion, as
/// there may be thousands of items.
struct KnapsackSearch {
  /// The steps after which a search is given up: about a second.
  static let effortLimit = 40_000_000

  let knapsack: Knapsack
  private let effortLimit: Int

  /// The days that may be spent, in half-days.
  private var budget: Int
  private var network: ClosureNetwork

  /// Whether each item is taken or left; nil while that is open.
  private var decided: [Bool?]

  /// The items that are decided, in the order of deciding.
  private var trail: [Int] = []

  /// What is to be looked at, the last first.
  private var branches: [Branch] = []

  /// The gain with which each set of open items has been looked at for each number of days left.
  private var seen: [Situation: Double] = [:]
  private var best: Solution

  /// The gain to reach again with other ids; nil while the greatest gain is sought.
  private var goal: Double?
  private var nodes = 0

  /// A part of the choices: those with the first decisions of the trail and one more.
  private struct Branch {
    let trail: Int
    let bound: Double
    var item: Int?
    var isTaken = false
  }

  private struct Situation: Hashable {
    let open: ElementSet<Knapsack.Entry>
    let room: Int
  }

  /// Some items with all they require.
  struct Solution {
    var items: [Int] = []
    var gain = 0.0
    var days = 0
  }

  init(_ knapsack: Knapsack, budget: Int, effortLimit: Int) {
    self.knapsack = knapsack
    self.effortLimit = effortLimit
    self.budget = budget
    network = knapsack.network
    decided = Array(repeating: nil, count: knapsack.entries.count)
    best = Solution()
  }

  /// The best choice, or the best one found.
  mutating func run() -> Knapsack.Choice {
    let bound = search(from: Branch(trail: 0, bound: .infinity))
    if bound == nil, knapsack.distinguishesTies { seekSmallestIDs() }
    return Knapsack.Choice(
      items: ItemSet(best.items.map { entries[$0].item }), gain: best.gain, days: best.days,
      bound: max(bound ?? 0, best.gain), effort: effort, isProven: bound == nil)
  }

  private var entries: [Knapsack.Entry] { knapsack.entries }
  private var effort: Int { network.effort + nodes * entries.count }

  /// Looks at a branch and all that come from it, or until the goal is reached.
  ///
  /// - Returns: nil if that is done; where the effort ends, the most that a choice could gain.
  private mutating func search(from first: Branch) -> Double? {
    branches = [first]
    seen = [:]
    while let branch = branches.popLast() {
      if effort > effortLimit {
        return branches.reduce(branch.bound) { max($0, $1.bound) }
      }
      undo(to: branch.trail)
      if let item = branch.item { decide(item, take: branch.isTaken) }
      nodes += 1
      explore()
      if let goal, best.gain >= goal { return nil }
    }
    return nil
  }

  /// Among the choices that gain as much in as many days, finds the one with the smallest ids:
  /// takes one id after another where a choice with it can be found.
  private mutating func seekSmallestIDs() {
    budget = best.days
    let gain = best.gain - tolerance
    undo(to: 0)
    for item in entries.indices.sorted(by: { entries[$0].idRank < entries[$1].idRank })
    where decided[item] == nil {
      if !best.items.contains(item) {
        let known = best
        let decisions = trail.count
        goal = gain
        best = Solution(gain: gain - tolerance)
        let bound = search(
          from: Branch(trail: decisions, bound: .infinity, item: item, isTaken: true))
        undo(to: decisions)
        if best.gain < gain { best = known }
        if bound != nil { return }
      }
      decide(item, take: best.items.contains(item))
    }
  }

  /// Takes an item with all it requires, or leaves it with all that requires it.
  private mutating func decide(_ item: Int, take: Bool) {
    var waiting = [item]
    while let item = waiting.popLast() {
      if decided[item] != nil { continue }
      decided[item] = take
      network.isOpen[item] = false
      trail.append(item)
      waiting += take ? entries[item].requires : entries[item].followers
    }
  }

  private mutating func undo(to count: Int) {
    for item in trail[count...] {
      decided[item] = nil
      network.isOpen[item] = true
    }
    trail.removeSubrange(count...)
  }
}

// MARK: - One branch

extension KnapsackSearch {
  /// Two sets of items that are worth most at the same price, one within the days left and one
  /// beyond them, and the most that the branch can gain.
  private struct Relaxation {
    let low: Solution
    let high: Solution
    let price: Double
    let bound: Double
  }

  /// Keeps the best choice that is met, decides the items that leave no way to a better one, and
  /// divides what is still open in two branches.
  private mutating func explore() {
    let taken = solution(entries.indices.filter { decided[$0] == true })
    let room = budget - taken.days
    if room < 0 { return }
    for item in entries.indices where decided[item] == nil && entries[item].days > room {
      decide(item, take: false)
    }
    let items = entries.indices.filter { decided[$0] == nil }
    let situation = Situation(open: Self.set(items), room: room)
    if let gain = seen[situation], gain >= taken.gain - tolerance { return }
    seen[situation] = taken.gain
    if solution(items).days <= room {
      offer(taken.items + items)
      return
    }
    guard let relaxation = relax(items, taken, room) else { return }
    offer(taken.items + filled(relaxation.low, from: items, room))
    let slack = relaxation.bound - leastBound(at: relaxation.price)
    if slack < 0 { return }
    // Without its surplus, or with what it lacks, the bound would be too low.
    for item in items where abs(network.surplus[item]) > slack + tolerance {
      decide(item, take: network.surplus[item] > 0)
    }
    divide(relaxation)
  }

  /// Finds the price that gives the least bound: the line through two sets, one on either side of
  /// the days left, is lowered onto a better set until there is none.
  ///
  /// - Returns: nil if no choice in the branch can be better than the best one.
  private mutating func relax(_ items: [Int], _ taken: Solution, _ room: Int) -> Relaxation? {
    let entries = entries
    var low = Solution()
    var high = solution(items)
    while true {
      let price = (high.gain - low.gain) / Double(high.days - low.days)
      let worth = network.mostWorth(of: items) {
        entries[$0].gain - price * Double(entries[$0].days)
      }
      let bound = taken.gain + worth + price * Double(room)
      if bound < leastBound(at: price) { return nil }
      let next = solution(network.smallestSet(of: items))
      let isAbove = worth > low.gain - price * Double(low.days) + tolerance / 10
      guard isAbove, next.days > low.days, next.days < high.days else {
        return Relaxation(low: low, high: high, price: price, bound: bound)
      }
      if next.days <= room { low = next } else { high = next }
    }
  }

  /// The least bound at a price that leaves a better choice possible: one that gains more, or as
  /// much in fewer days.
  private func leastBound(at price: Double) -> Double {
    if let goal { return goal }
    let more = best.gain + max(tolerance, 0.99 * knapsack.unit)
    let fewerDays = best.gain - tolerance + price * Double(budget - best.days + 1)
    return min(more, fewerDays)
  }

  /// Branches on an item between the two sets that has much before it and much behind it there.
  private mutating func divide(_ relaxation: Relaxation) {
    let low = Self.set(relaxation.low.items)
    let between = relaxation.high.items.filter {
      decided[$0] == nil && !low.contains(ElementIndex($0))
    }
    let open = Self.set(between)
    func weight(_ item: Int) -> Int {
      entries[item].closure.commonCount(with: open)
        * entries[item].dependents.commonCount(with: open)
    }
    let item = between.map { (item: $0, weight: weight($0)) }.max { $0.weight < $1.weight }?.item
    let branch = Branch(trail: trail.count, bound: relaxation.bound, item: item)
    branches.append(branch)
    if item == nil { return }
    branches.append(
      Branch(trail: branch.trail, bound: branch.bound, item: item, isTaken: true))
  }

  /// A set with the other items that fit into the days left, in the order of the entries.
  private func filled(_ set: Solution, from items: [Int], _ room: Int) -> [Int] {
    var isIn = decided.map { $0 == true }
    for item in set.items { isIn[item] = true }
    var room = room - set.days
    for item in items where !isIn[item] && entries[item].days <= room {
      if entries[item].requires.contains(where: { !isIn[$0] }) { continue }
      isIn[item] = true
      room -= entries[item].days
    }
    return items.filter { isIn[$0] }
  }

  /// Keeps a choice if it is better than the best one.
  private mutating func offer(_ items: [Int]) {
    let offered = solution(items)
    let isAsGood = offered.gain >= best.gain - tolerance
    if offered.gain > best.gain + tolerance || isAsGood && offered.days < best.days {
      best = offered
    }
  }

  private func solution(_ items: [Int]) -> Solution {
    items.reduce(into: Solution(items: items)) {
      $0.gain += entries[$1].gain
      $0.days += entries[$1].days
    }
  }

  private static func set(_ items: [Int]) -> ElementSet<Knapsack.Entry> {
    ElementSet(items.map { ElementIndex($0) })
  }
}
