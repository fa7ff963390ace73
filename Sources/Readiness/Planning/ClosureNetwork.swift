/// A network in which the worth of items flows to the items that they require.
///
/// With a price on each half-day, an item is worth its gain less the price of its days, which may
/// be below 0. Once nothing more can flow, the surpluses that are left add up to the most that a
/// set of items with all they require is worth (Picard 1976; Hochbaum 2008). With any other flow
/// their sum is a bound on it. So flows may stay when the price changes and when items are closed
/// and opened again, and little has to flow anew.
struct ClosureNetwork {
  /// What is too small to flow, in points.
  private static let negligible = 1e-12

  private let requires: Arcs
  private let followers: Arcs

  /// Whether each item takes part.
  var isOpen: [Bool]

  /// The worth of each item, less what flows away from it, with what flows to it.
  private(set) var surplus: [Double]

  /// What flows on each arc from an item to what it requires.
  private var flow: [Double]

  /// The number of arcs from the next surplus to each item; -1 if none leads there.
  private var distance: [Int]

  /// How many arcs of each item have been tried at this distance.
  private var tried: [Int]

  /// How many arcs have been looked at.
  private(set) var effort = 0

  /// The arcs at each item, those of one item after those of another.
  private struct Arcs {
    /// Where the arcs of each item begin.
    var starts = [0]

    /// The item at the other end, and the place of the flow.
    var ends: [Int] = []
    var places: [Int] = []

    func arcs(of item: Int) -> Range<Int> { starts[item]..<starts[item + 1] }
  }

  /// - Parameter requirements: for each item the places of what it requires.
  init(_ requirements: [[Int]]) {
    var requires = Arcs()
    var following: [[(item: Int, place: Int)]] = Array(repeating: [], count: requirements.count)
    for (item, required) in requirements.enumerated() {
      for other in required {
        following[other].append((item, requires.ends.count))
        requires.places.append(requires.ends.count)
        requires.ends.append(other)
      }
      requires.starts.append(requires.ends.count)
    }
    var followers = Arcs()
    for arcs in following {
      followers.ends += arcs.map(\.item)
      followers.places += arcs.map(\.place)
      followers.starts.append(followers.ends.count)
    }
    self.requires = requires
    self.followers = followers
    isOpen = Array(repeating: true, count: requirements.count)
    surplus = Array(repeating: 0, count: requirements.count)
    flow = Array(repeating: 0, count: requires.ends.count)
    distance = Array(repeating: -1, count: requirements.count)
    tried = Array(repeating: 0, count: requirements.count)
  }

  /// The most that a set of items with all they require is worth.
  ///
  /// - Parameters:
  ///   - items: the items that are open.
  ///   - worth: what an item is worth.
  mutating func mostWorth(of items: [Int], worth: (Int) -> Double) -> Double {
    for item in items { surplus[item] = worth(item) }
    for item in items {
      for arc in requires.arcs(of: item) {
        let other = requires.ends[arc]
        if isOpen[other] {
          surplus[item] -= flow[arc]
          surplus[other] += flow[arc]
        } else {
          flow[arc] = 0
        }
      }
    }
    // The shortest ways first, all of a length at once (Dinitz 1970).
    while measure(items) {
      for item in items {
        while surplus[item] > Self.negligible, letFlow(from: item) {}
      }
    }
    return items.reduce(0) { $0 + max(0, surplus[$1]) }
  }

  /// The smallest set that is worth most.
  func smallestSet(of items: [Int]) -> [Int] { items.filter { distance[$0] >= 0 } }

  /// What flows to an item from some of those that require it.
  func inflow(to item: Int, from isIncluded: (Int) -> Bool) -> Double {
    followers.arcs(of: item).reduce(0) { sum, arc in
      let follower = followers.ends[arc]
      return isOpen[follower] && isIncluded(follower) ? sum + flow[followers.places[arc]] : sum
    }
  }

  /// Finds the distances; false if no surplus can flow to an item that lacks worth.
  private mutating func measure(_ items: [Int]) -> Bool {
    var queue: [Int] = []
    queue.reserveCapacity(items.count)
    for item in items {
      let hasSurplus = surplus[item] > Self.negligible
      distance[item] = hasSurplus ? 0 : -1
      tried[item] = 0
      if hasSurplus { queue.append(item) }
    }
    var canFlow = false
    var head = 0
    while head < queue.count {
      let item = queue[head]
      head += 1
      if surplus[item] < -Self.negligible { canFlow = true }
      for arc in requires.arcs(of: item) {
        let other = requires.ends[arc]
        if isOpen[other], distance[other] < 0 {
          distance[other] = distance[item] + 1
          queue.append(other)
        }
      }
      // What flows may flow back.
      for arc in followers.arcs(of: item) {
        let other = followers.ends[arc]
        if isOpen[other], distance[other] < 0, flow[followers.places[arc]] > Self.negligible {
          distance[other] = distance[item] + 1
          queue.append(other)
        }
      }
      effort += requires.arcs(of: item).count + followers.arcs(of: item).count + 1
    }
    return canFlow
  }

  /// Lets the surplus of an item flow on one of the shortest ways; false if none is left.
  private mutating func letFlow(from source: Int) -> Bool {
    var way: [(item: Int, place: Int, isBack: Bool)] = []
    var item = source
    while surplus[item] >= -Self.negligible {
      if let step = nextStep(from: item) {
        way.append((item, step.place, step.isBack))
        item = step.item
      } else {
        guard let last = way.popLast() else { return false }
        item = last.item
        tried[item] += 1
      }
    }
    var amount = min(surplus[source], -surplus[item])
    for step in way where step.isBack { amount = min(amount, flow[step.place]) }
    for step in way { flow[step.place] += step.isBack ? -amount : amount }
    surplus[source] -= amount
    surplus[item] += amount
    return true
  }

  /// The next arc from an item that leads away from the surpluses; nil if all have been tried.
  private mutating func nextStep(from item: Int) -> (item: Int, place: Int, isBack: Bool)? {
    let required = requires.arcs(of: item)
    let following = followers.arcs(of: item)
    while tried[item] < required.count + following.count {
      effort += 1
      let isBack = tried[item] >= required.count
      let (other, place): (Int, Int)
      if isBack {
        let arc = following.lowerBound + tried[item] - required.count
        (other, place) = (followers.ends[arc], followers.places[arc])
      } else {
        let arc = required.lowerBound + tried[item]
        (other, place) = (requires.ends[arc], requires.places[arc])
      }
      if isOpen[other], distance[other] == distance[item] + 1,
        !isBack || flow[place] > Self.negligible
      {
        return (other, place, isBack)
      }
      tried[item] += 1
    }
    return nil
  }
}
