public import Readiness

/// In tests an index may be written as a number.
extension ElementIndex: ExpressibleByIntegerLiteral {
  public init(integerLiteral position: Int) { self.init(position) }
}
