/// Whether a series tends upwards or downwards (Mann 1945, Kendall 1938).
package struct MannKendall: Equatable, Sendable {
  /// The pairs that rise less those that fall.
  package let score: Int

  /// The score as a share of all pairs, -1 to 1.
  package let tau: Double

  /// The share of all orders of the values whose score is as far from 0; nil where two values are
  /// the same, as it is exact only without ties.
  package let p: Double?

  /// nil for fewer than two values.
  package init?(_ values: [Double]) {
    if values.count < 2 { return nil }
    var score = 0
    var hasTies = false
    for later in values.indices.dropFirst() {
      for earlier in 0..<later {
        let difference = values[later] - values[earlier]
        if difference.magnitude <= 1e-9 {
          hasTies = true
        } else {
          score += difference > 0 ? 1 : -1
        }
      }
    }
    let pairs = values.count * (values.count - 1) / 2
    self.score = score
    tau = Double(score) / Double(pairs)
    p = hasTies ? nil : Self.p(score: score, count: values.count)
  }

  /// From the distribution of the number of inversions of all orders.
  private static func p(score: Int, count: Int) -> Double {
    var shares = [1.0]
    for size in 2...count {
      var next = Array(repeating: 0.0, count: shares.count + size - 1)
      for (inversions, share) in shares.enumerated() {
        for more in 0..<size { next[inversions + more] += share / Double(size) }
      }
      shares = next
    }
    let pairs = shares.count - 1
    let extreme = shares.indices.filter { (pairs - 2 * $0).magnitude >= score.magnitude }
    return min(1, extreme.reduce(0) { $0 + shares[$1] })
  }
}

/// The median slope between any two points of a series; nil without two different times (Theil
/// 1950, Sen 1968).
package func medianSlope(times: [Double], values: [Double]) -> Double? {
  var slopes: [Double] = []
  for later in values.indices.dropFirst() {
    for earlier in 0..<later where times[later] != times[earlier] {
      slopes.append((values[later] - values[earlier]) / (times[later] - times[earlier]))
    }
  }
  return slopes.median
}
