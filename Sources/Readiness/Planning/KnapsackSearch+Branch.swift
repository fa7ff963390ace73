/// What is done in one branch: its bound, what it decides, and how it is settled or divided.
extension KnapsackSearch {
  /// Two sets of items that are worth most at the same price, one within the days left and one
  /// beyond them, and the most that the branch can gain.
  private struct Relaxation {
    let low: Solution
    let high: Solution
    let price: Double
    let bound: Double
  }

  /// What is taken, what is open and the days that are left for it.
  private var situation: (taken: Solution, items: [Int], room: Int) {
    let taken = solution(entries.indices.filter { decided[$0] == true })
    return (taken, entries.indices.filter { decided[$0] == nil }, budget - taken.days)
  }

  /// Keeps the best choice that is met, decides the items that leave no way to a better one, and
  /// divides what is still open in two branches.
  ///
  /// - Parameter tableLimit: the steps that a table may take to settle it instead.
  mutating func explore(tableLimit: Int) {
    let room = situation.room
    if room < 0 { return }
    for item in entries.indices where decided[item] == nil && entries[item].days > room {
      decide(item, take: false)
    }
    let (taken, items, _) = situation
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
    if tableLimit == 0 || !tabulate(at: relaxation.price, limit: tableLimit) { divide(relaxation) }
  }

  /// Settles what is open by a table; false if that takes too many steps.
  private mutating func tabulate(at price: Double, limit: Int) -> Bool {
    let (taken, items, room) = situation
    if room < 0 { return true }
    let slack = bound(at: price, items, taken, room) - leastBound(at: price)
    if slack < 0 { return true }
    var table = FrontierTable(
      items, in: knapsack, room: min(room, solution(items).days), network, price: price,
      slack: slack)
    let isFilled = table.fill(limit: limit)
    tableSteps += table.steps
    if isFilled { offer(taken.items + table.best) }
    return isFilled
  }

  /// The most that a choice can gain, by what it would be worth at a price.
  private mutating func bound(
    at price: Double, _ items: [Int], _ taken: Solution, _ room: Int
  ) -> Double {
    let entries = entries
    let worth = network.mostWorth(of: items) {
      entries[$0].gain - price * Double(entries[$0].days)
    }
    return taken.gain + worth + price * Double(room)
  }

  /// Finds the price that gives the least bound: the line through two sets, one on either side of
  /// the days left, is lowered onto a better set until there is none.
  ///
  /// - Returns: nil if no choice in the branch can be better than the best one.
  private mutating func relax(_ items: [Int], _ taken: Solution, _ room: Int) -> Relaxation? {
    var low = Solution()
    var high = solution(items)
    while true {
      let price = (high.gain - low.gain) / Double(high.days - low.days)
      let bound = bound(at: price, items, taken, room)
      if bound < leastBound(at: price) { return nil }
      let next = solution(network.smallestSet(of: items))
      let isAbove = next.gain - low.gain > price * Double(next.days - low.days) + tolerance / 10
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
      knapsack.links.closures[item].commonCount(with: open)
        * knapsack.links.dependents[item].commonCount(with: open)
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
      if knapsack.links.requires[item].contains(where: { !isIn[$0] }) { continue }
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
