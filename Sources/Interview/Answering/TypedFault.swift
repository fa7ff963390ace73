/// Why a typed answer cannot be taken.
package enum TypedFault: Error, Equatable, Sendable {
  case empty
  case noLine(String, lines: Int)
  case noOption(String, options: Int)
  /// An option, by its number, that has company.
  case isExclusive(Int)
  case noYesOrNo(String)
  case noNumber(String, ClosedRange<Double>)
  case tooHigh(Double, most: Double)
  case tooLow(Double, least: Double)
  case backwards(Double, Double)
  case tooLong(Int, limit: Int)
  case textIsNeverUnknown
}
