extension [Double] {
  /// The middle value, or the mean of the middle two; nil if there is none.
  package var median: Double? {
    if isEmpty { return nil }
    let sorted = sorted()
    let middle = count / 2
    return count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// nil if there is none.
  package var mean: Double? {
    isEmpty ? nil : reduce(0, +) / Double(count)
  }

  /// The sum of the squared distances from the mean, divided by one less than their number; nil for
  /// fewer than two.
  var sampleVariance: Double? {
    guard count > 1, let mean else { return nil }
    return reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)
  }
}
