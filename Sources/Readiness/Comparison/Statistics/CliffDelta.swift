/// How often the values of one group lie above those of another (Cliff 1993).
package struct CliffDelta: Equatable, Sendable {
  /// (#(x > y) − #(x < y)) / (n·m), -1 to 1.
  package let delta: Double

  /// nil if either group is empty.
  package init?(_ left: [Double], over right: [Double]) {
    if left.isEmpty || right.isEmpty { return nil }
    // Both ascending: the values below each left one, and those not above it, only grow.
    let (left, right) = (left.sorted(), right.sorted())
    var balance = 0
    var below = 0
    var notAbove = 0
    for value in left {
      while below < right.count, right[below] < value { below += 1 }
      while notAbove < right.count, right[notAbove] <= value { notAbove += 1 }
      balance += below - (right.count - notAbove)
    }
    delta = Double(balance) / (Double(left.count) * Double(right.count))
  }

  /// What is usually said of it (Romano et al. 2006).
  package enum Size: String, Sendable {
    case negligible, small, medium, large
  }

  package var size: Size {
    switch delta.magnitude + 1e-9 {
    case ..<0.147: .negligible
    case ..<0.33: .small
    case ..<0.474: .medium
    default: .large
    }
  }
}
