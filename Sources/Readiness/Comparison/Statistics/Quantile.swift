/// The value below which a share of some values lies, between the two nearest where it falls
/// between them (Hyndman & Fan 1996, type 7; the default of NumPy); nil if there is none.
///
/// - Parameters:
///   - share: 0–1.
///   - count: how many values there are.
///   - value: the value at a place, from 0, in ascending order.
func quantile(_ share: Double, of count: Int, _ value: (Int) -> Double) -> Double? {
  if count == 0 { return nil }
  let place = share * Double(count - 1)
  let below = min(Int(place), count - 1)
  let (low, high) = (value(below), value(min(below + 1, count - 1)))
  return low + (high - low) * (place - Double(below))
}

extension [Double] {
  /// The value below which a share of the values lies; nil if there is none.
  ///
  /// - Precondition: the values are in ascending order.
  func quantile(_ share: Double) -> Double? {
    Readiness.quantile(share, of: count) { self[$0] }
  }
}
