extension [Double] {
  /// The value below which a share of the values lies, between the two nearest where it falls
  /// between them (Hyndman & Fan 1996, type 7); nil if there is none.
  ///
  /// - Parameter share: 0–1.
  /// - Precondition: the values are in ascending order.
  func quantile(_ share: Double) -> Double? {
    guard let last = indices.last else { return nil }
    let place = share * Double(last)
    let below = Swift.min(Int(place), last)
    let above = Swift.min(below + 1, last)
    return self[below] + (self[above] - self[below]) * (place - Double(below))
  }
}
