/// Krippendorff's ordinal α: how far observers agree beyond chance on many units; gaps are allowed
/// (Krippendorff 2004, 2011).
///
/// It compares disagreement with the spread between units: where all units get similar values it is
/// near 0 although people agree.
package struct KrippendorffAlpha {
  /// The different values, ascending.
  private let values: [Double]

  /// How often each value is paired with each other one inside a unit, by their places.
  private var coincidences: [[Double]]

  /// - Parameter units: of each unit the values that observers gave it; a unit with one value drops
  ///   out.
  package init(units: [[Double]]) {
    let units = units.filter { $0.count > 1 }
    var all = units.flatMap { $0 }
    all.sort()
    var values: [Double] = []
    for value in all where value != values.last { values.append(value) }
    self.values = values
    coincidences = Array(repeating: Array(repeating: 0, count: values.count), count: values.count)
    for unit in units { add(unit) }
  }

  private mutating func add(_ unit: [Double]) {
    var counts = Array(repeating: 0.0, count: values.count)
    for value in unit {
      if let place = values.firstIndex(of: value) { counts[place] += 1 }
    }
    let present = counts.indices.filter { counts[$0] > 0 }
    for left in present {
      for right in present {
        let pairs = counts[left] * (counts[right] - (left == right ? 1 : 0))
        coincidences[left][right] += pairs / Double(unit.count - 1)
      }
    }
  }

  /// 1 is perfect agreement, 0 is chance; nil where nothing varies.
  package var value: Double? {
    let counts = coincidences.map { $0.reduce(0, +) }
    let total = counts.reduce(0, +)
    var observed = 0.0
    var expected = 0.0
    for left in values.indices {
      for right in values.indices {
        let distance = squaredDistance(left, right, counts)
        observed += coincidences[left][right] * distance
        expected += counts[left] * counts[right] * distance
      }
    }
    return expected > 0 ? 1 - (total - 1) * observed / expected : nil
  }

  /// The square of how many values lie from one to another, each of the two counted by half.
  private func squaredDistance(_ left: Int, _ right: Int, _ counts: [Double]) -> Double {
    let between = counts[min(left, right)...max(left, right)].reduce(0, +)
    let distance = between - (counts[left] + counts[right]) / 2
    return distance * distance
  }
}
