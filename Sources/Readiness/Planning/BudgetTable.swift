/// The best choice of items for every budget at once, where linked items form small groups.
///
/// Items that require one another form a group, and a group is taken as one of its closed subsets:
/// a multiple-choice knapsack, solved by dynamic programming over the budget (Bellman 1957;
/// Kellerer, Pferschy & Pisinger 2004, §11.5). Adding the same items to two choices never changes
/// which is better, ties included, because choices that tie have the same days and so neither's
/// list of ids is the beginning of the other's.
struct BudgetTable {
  /// The gain, the days and the items of the best choice for each budget in half-days.
  private var gains: [Double]
  private var days: [Int]
  private var masks: [UInt64]

  /// The words of a mask; the item with the least id has the highest bit of the first word.
  private let width: Int

  /// The closed subsets of a group that are looked at, at most.
  private static let mostSubsets = 4_096

  /// The steps that filling the table may take.
  private static let mostSteps = 50_000_000

  /// One way to take some items of a group.
  fileprivate struct Option {
    var gain = 0.0
    var days = 0
    var mask: [UInt64]
  }

  /// - Returns: nil if a group has too many closed subsets or the table would be too large.
  init?(_ entries: [Knapsack.Entry]) {
    width = (entries.count + 63) / 64
    var groups: [[Option]] = []
    for group in Self.groups(entries) {
      guard let options = Self.options(of: group, entries, width) else { return nil }
      groups.append(options)
    }
    let total = entries.reduce(0) { $0 + $1.days }
    let choices = groups.reduce(0) { $0 + $1.count }
    let steps = (total + 1).multipliedReportingOverflow(by: max(1, choices * width))
    if steps.overflow || steps.partialValue > Self.mostSteps { return nil }
    gains = Array(repeating: 0, count: total + 1)
    days = Array(repeating: 0, count: total + 1)
    masks = Array(repeating: 0, count: (total + 1) * width)
    for options in groups { add(options) }
  }

  /// The best choice for a budget.
  func choice(within budget: Int, _ entries: [Knapsack.Entry]) -> Knapsack.Choice {
    let budget = min(budget, gains.count - 1)
    let items = entries.filter { entry in
      masks[budget * width + entry.idRank / 64] & Self.bit(of: entry) != 0
    }
    return Knapsack.Choice(
      items: ItemSet(items.map(\.item)), gain: gains[budget], days: days[budget],
      isProven: true,
      bound: gains[budget])
  }

  /// Lets one more group take part.
  private mutating func add(_ options: [Option]) {
    // From the largest budget down, so that what is read below is still without the group.
    for budget in gains.indices.reversed() {
      for option in options where option.days <= budget {
        let rest = budget - option.days
        let gain = gains[rest] + option.gain
        let days = days[rest] + option.days
        if gain < gains[budget] - 1e-9 { continue }
        if gain <= gains[budget] + 1e-9 {
          if days > self.days[budget] { continue }
          if days == self.days[budget], !precedes(option, at: rest, budget) { continue }
        }
        gains[budget] = gain
        self.days[budget] = days
        for word in 0..<width {
          masks[budget * width + word] = masks[rest * width + word] | option.mask[word]
        }
      }
    }
  }

  /// Whether the ids of a choice with an option added come before those of the best one so far.
  private func precedes(_ option: Option, at rest: Int, _ budget: Int) -> Bool {
    for word in 0..<width {
      let mine = masks[rest * width + word] | option.mask[word]
      let best = masks[budget * width + word]
      if mine != best { return mine > best }
    }
    return false
  }

  fileprivate static func bit(of entry: Knapsack.Entry) -> UInt64 {
    1 << UInt64(63 - entry.idRank % 64)
  }
}

// MARK: - Groups

extension BudgetTable {
  /// The places of the items that require one another, directly or through others.
  private static func groups(_ entries: [Knapsack.Entry]) -> [[Int]] {
    // Each place points to an earlier one of its group, or to itself.
    var earlier = Array(entries.indices)
    func first(_ place: Int) -> Int {
      var place = place
      while earlier[place] != place { place = earlier[place] }
      return place
    }
    for (place, entry) in entries.enumerated() {
      for required in entry.requires {
        let (left, right) = (first(place), first(required))
        earlier[max(left, right)] = min(left, right)
      }
    }
    var groups: [[Int]] = Array(repeating: [], count: entries.count)
    for place in entries.indices { groups[first(place)].append(place) }
    return groups.filter { !$0.isEmpty }
  }

  /// The ways to take items of a group with all they require, the best for each number of days;
  /// nil if there are too many.
  private static func options(
    of group: [Int], _ entries: [Knapsack.Entry], _ width: Int
  ) -> [Option]? {
    var options = [Option(mask: Array(repeating: 0, count: width))]
    // Items stand after what they require.
    for place in group {
      let entry = entries[place]
      for option in options where entry.requires.allSatisfy({ option.has(entries[$0]) }) {
        var more = option
        more.gain += entry.gain
        more.days += entry.days
        more.mask[entry.idRank / 64] |= bit(of: entry)
        options.append(more)
      }
      if options.count > mostSubsets { return nil }
    }
    // Of as many days only the best one counts, and more days must gain more.
    var kept: [Option] = []
    for option in options.sorted(by: { $0.days < $1.days }) {
      guard let last = kept.last else {
        kept.append(option)
        continue
      }
      if option.days == last.days {
        if option.isBetter(than: last) { kept[kept.count - 1] = option }
      } else if option.gain > last.gain + 1e-9 {
        kept.append(option)
      }
    }
    return Array(kept.dropFirst())
  }
}

extension BudgetTable.Option {
  fileprivate func has(_ entry: Knapsack.Entry) -> Bool {
    mask[entry.idRank / 64] & BudgetTable.bit(of: entry) != 0
  }

  /// Whether it is better than another of as many days.
  fileprivate func isBetter(than other: Self) -> Bool {
    if abs(gain - other.gain) > 1e-9 { return gain > other.gain }
    return other.mask.lexicographicallyPrecedes(mask)
  }
}
