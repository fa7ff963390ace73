/// The best choice among some items, from a table over the days (Bellman 1957).
///
/// The items are decided one after another. A row belongs to the taken items that some undecided
/// item requires, and holds the greatest gain for each number of days. What cannot lead to a choice
/// as good as is wanted is dropped, so that few rows stay even where many items require others.
struct FrontierTable {
  private let knapsack: Knapsack
  private let network: ClosureNetwork
  private let price: Double
  private let slack: Double

  /// The items in the order of deciding, each soon after what it requires, and the place of each.
  private var order: [Int] = []
  private var places: [Int]

  /// The place in the order after which no item requires an item; nil if none does.
  private var lastNeed: [Int: Int] = [:]
  private var rows: [Row]

  /// Items that are taken, each with the place of the one taken before.
  private var picks: [(item: Int32, before: Int32)] = []

  /// The cells that have been looked at.
  private(set) var steps = 0

  private struct Row {
    let taken: ElementSet<Knapsack.Entry>
    var cells: [Cell]
  }

  /// A number of days: the greatest gain, and the place of the pick that comes last; -1 without.
  private struct Cell {
    var gain = -Double.infinity
    var pick: Int32 = -1
  }

  /// - Parameters:
  ///   - items: the open items.
  ///   - room: the days that they may take.
  ///   - network: the worth of the items at the price, with all flowing that can.
  ///   - slack: by how much a choice may be worth less than the most.
  init(
    _ items: [Int], in knapsack: Knapsack, room: Int, _ network: ClosureNetwork,
    price: Double, slack: Double
  ) {
    self.knapsack = knapsack
    self.network = network
    self.price = price
    self.slack = slack
    places = Array(repeating: -1, count: knapsack.entries.count)
    rows = [Row(taken: [], cells: Array(repeating: Cell(), count: room + 1))]
    rows[0].cells[0].gain = 0
    var missing: [Int: Int] = [:]
    for item in items { missing[item] = knapsack.links.requires[item].count { network.isOpen[$0] } }
    var ready = items.reversed().filter { missing[$0] == 0 }
    while let item = ready.popLast() {
      for required in knapsack.links.requires[item] where network.isOpen[required] {
        lastNeed[required] = order.count
      }
      places[item] = order.count
      order.append(item)
      for follower in knapsack.links.followers[item] {
        guard let count = missing[follower] else { continue }
        missing[follower] = count - 1
        if count == 1 { ready.append(follower) }
      }
    }
  }

  /// Decides all items; false if the limit of steps does not suffice.
  mutating func fill(limit: Int) -> Bool {
    // What the items decided so far can be worth at most.
    var worth = 0.0
    for (place, item) in order.enumerated() {
      steps += 2 * rows.count * rows[0].cells.count
      if steps > limit { return false }
      worth += max(0, network.surplus[item])
      rows = rows(deciding: item, at: place).compactMap { dropping($0, worth, after: place) }
      if rows.isEmpty { return true }
    }
    return true
  }

  /// The items of the best choice: the greatest gain, then the fewest days; empty if all were
  /// dropped.
  var best: [Int] {
    var best = Cell()
    for cell in rows.first?.cells ?? [] where cell.gain > best.gain + tolerance { best = cell }
    var items: [Int] = []
    while best.pick >= 0 {
      let pick = picks[Int(best.pick)]
      items.append(Int(pick.item))
      best.pick = pick.before
    }
    return items
  }

  /// The rows with one more item left or taken.
  private mutating func rows(deciding item: Int, at place: Int) -> [Row] {
    let required = knapsack.links.requires[item].filter { network.isOpen[$0] }
    var next: [Row] = []
    var known: [ElementSet<Knapsack.Entry>: Int] = [:]
    func index(of taken: ElementSet<Knapsack.Entry>) -> Int {
      if let index = known[taken] { return index }
      known[taken] = next.count
      next.append(Row(taken: taken, cells: Array(repeating: Cell(), count: rows[0].cells.count)))
      return next.count - 1
    }
    for row in rows {
      var taken = row.taken
      for other in required where lastNeed[other] == place { taken.remove(ElementIndex(other)) }
      let left = index(of: taken)
      for (days, cell) in row.cells.enumerated() where cell.gain > next[left].cells[days].gain {
        next[left].cells[days] = cell
      }
      if !required.allSatisfy({ row.taken.contains(ElementIndex($0)) }) { continue }
      if lastNeed[item] != nil { taken.insert(ElementIndex(item)) }
      take(item, row, &next[index(of: taken)])
    }
    return next
  }

  private mutating func take(_ item: Int, _ row: Row, _ next: inout Row) {
    let (gain, days) = (knapsack.entries[item].gain, knapsack.entries[item].days)
    for (before, cell) in row.cells.dropLast(min(days, row.cells.count)).enumerated()
    where cell.gain + gain > next.cells[before + days].gain + tolerance / 1_000 {
      next.cells[before + days] = Cell(gain: cell.gain + gain, pick: Int32(picks.count))
      picks.append((Int32(item), cell.pick))
    }
  }

  /// A row without the gains that are too small; nil if none is left.
  private func dropping(_ row: Row, _ worth: Double, after place: Int) -> Row? {
    var row = row
    // What undecided items let flow to a taken one makes it worth more if they are taken too.
    let most = row.taken.indices.reduce(worth) { sum, taken in
      sum - network.inflow(to: taken.position) { places[$0] > place }
    }
    var isEmpty = true
    for days in row.cells.indices {
      if row.cells[days].gain < most + price * Double(days) - slack - tolerance {
        row.cells[days] = Cell()
      } else {
        isEmpty = false
      }
    }
    return isEmpty ? nil : row
  }
}
