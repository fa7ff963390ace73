/// The search for the best choice of items within a budget.
///
/// The budget is given a price on each half-day instead of a limit. The best set of items is then
/// found by letting worth flow in a `ClosureNetwork`, and at the best price its worth is the bound
/// of the linear relaxation (Kellerer, Pferschy & Pisinger 2004). What the bound leaves open is
/// settled by a table over the days or by branching, in turns with more effort each, because some
/// questionnaires suit the one and some the other. Without recursion, as there may be thousands of
/// items.
struct KnapsackSearch {
  /// The steps after which a search is given up: about a second.
  static let effortLimit = 50_000_000

  /// The steps of the first turn.
  private static let firstTurn = 100_000

  let knapsack: Knapsack
  let entries: [Knapsack.Entry]
  private let effortLimit: Int

  /// The steps of a table at most, because it needs memory.
  private let largestTable: Int

  /// The days that may be spent, in half-days.
  private(set) var budget: Int
  var network: ClosureNetwork

  /// Whether each item is taken or left; nil while that is open.
  private(set) var decided: [Bool?]

  /// The items that are decided, in the order of deciding.
  private(set) var trail: [Int] = []

  /// What is to be looked at, the last first.
  var branches: [Branch] = []

  var best = Solution()

  /// The gain to reach again with other ids; nil while the greatest gain is sought.
  private(set) var goal: Double?
  private var nodes = 0
  var tableSteps = 0

  /// A part of the choices: those with the first decisions of the trail and one more.
  struct Branch {
    let trail: Int
    let bound: Double
    var item: Int?
    var isTaken = false
  }

  /// Some items with all they require.
  struct Solution {
    var items: [Int] = []
    var gain = 0.0
    var days = 0
  }

  init(
    _ knapsack: Knapsack, budget: Int, effortLimit: Int = Self.effortLimit,
    largestTable: Int = 8_000_000
  ) {
    self.knapsack = knapsack
    entries = knapsack.entries
    self.effortLimit = effortLimit
    self.largestTable = largestTable
    self.budget = budget
    network = knapsack.network
    decided = Array(repeating: nil, count: knapsack.entries.count)
  }

  /// The best choice, or the best one found.
  mutating func run() -> Knapsack.Choice {
    let bound = search(from: Branch(trail: 0, bound: .infinity))
    if bound == nil, knapsack.distinguishesTies { seekSmallestIDs() }
    return Knapsack.Choice(
      items: ItemSet(best.items.map { entries[$0].item }), gain: best.gain, days: best.days,
      bound: max(bound ?? 0, best.gain), effort: effort, isProven: bound == nil)
  }

  private var effort: Int { network.effort + tableSteps + nodes * entries.count }

  /// Looks at a branch and all that come from it, or until the goal is reached.
  ///
  /// - Returns: nil if that is done; where the effort ends, the most that a choice could gain.
  private mutating func search(from first: Branch) -> Double? {
    var turn = Self.firstTurn
    while true {
      let start = effort
      branches = [first]
      var tableLimit = min(turn, largestTable)
      while effort <= min(start + 5 * turn, effortLimit), let branch = branches.popLast() {
        enter(branch)
        explore(tableLimit: tableLimit)
        tableLimit = 0
        if let goal, best.gain >= goal { return nil }
      }
      if branches.isEmpty { return nil }
      if effort > effortLimit { return branches.map(\.bound).max() }
      turn *= 4
    }
  }

  /// Takes the decisions of a branch.
  private mutating func enter(_ branch: Branch) {
    nodes += 1
    undo(to: branch.trail)
    guard let item = branch.item else { return }
    decide(item, take: branch.isTaken)
    if branch.isTaken || knapsack.links.requires[item].contains(where: { decided[$0] != true }) {
      return
    }
    // Nor need an item be taken that this one could replace: the other branch has a choice as good.
    for other in entries.indices
    where decided[other] == nil && entries[other].gain <= entries[item].gain
      && entries[other].days >= entries[item].days
      && knapsack.links.followers[other].allSatisfy({ decided[$0] == false })
    {
      decide(other, take: false)
    }
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
  mutating func decide(_ item: Int, take: Bool) {
    var waiting = [item]
    while let item = waiting.popLast() {
      if decided[item] != nil { continue }
      decided[item] = take
      network.isOpen[item] = false
      trail.append(item)
      waiting += take ? knapsack.links.requires[item] : knapsack.links.followers[item]
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
