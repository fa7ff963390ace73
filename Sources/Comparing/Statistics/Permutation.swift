/// The exact permutation test of two groups on the distance of their means.
package enum Permutation {
  /// The most ways of dealing the people out that are tried.
  package static let limit = 20_000

  /// The share of all ways of dealing the people out to the two groups that bring the means at
  /// least as far apart; nil if a group is empty, or if there are too many ways.
  package static func p(_ left: [Double], _ right: [Double]) -> Double? {
    guard let ways = ways(left.count, right.count), let leftMean = left.mean,
      let rightMean = right.mean
    else { return nil }
    let all = left + right
    let sum = all.reduce(0, +)
    let (size, others) = (Double(left.count), Double(right.count))
    let observed = (leftMean - rightMean).magnitude
    let slack = 1e-9 * max(1, all.map(\.magnitude).max() ?? 0)
    var extreme = 0
    var chosen = Array(0..<left.count)
    repeat {
      let part = chosen.reduce(0) { $0 + all[$1] }
      let distance = (part / size - (sum - part) / others).magnitude
      if distance >= observed - slack { extreme += 1 }
    } while advance(&chosen, below: all.count)
    return Double(extreme) / Double(ways)
  }

  /// The number of ways to choose the first group; nil if there is nobody to deal out, or too many.
  private static func ways(_ left: Int, _ right: Int) -> Int? {
    if left == 0 || right == 0 { return nil }
    var ways = 1
    for step in 1...min(left, right) {
      ways = ways * (left + right - min(left, right) + step) / step
      if ways > limit { return nil }
    }
    return ways
  }

  /// Turns to the next ascending choice.
  ///
  /// - Returns: whether there was one.
  private static func advance(_ chosen: inout [Int], below count: Int) -> Bool {
    for place in chosen.indices.reversed()
    where chosen[place] < count - chosen.count + place {
      chosen[place] += 1
      for later in (place + 1)..<max(place + 1, chosen.count) {
        chosen[later] = chosen[later - 1] + 1
      }
      return true
    }
    return false
  }
}

/// The p values of several tests made at once, each adjusted so that one false alarm among all of
/// them is as rare as it would be for one (Holm 1979); in the same order.
package func holm(_ values: [Double]) -> [Double] {
  let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
  var adjusted = values
  var least = 0.0
  for (rank, place) in order.enumerated() {
    least = max(least, min(1, Double(values.count - rank) * values[place]))
    adjusted[place] = least
  }
  return adjusted
}
