@testable import Readiness
import Testing

@Suite struct JSONValueTests {
  private static let numbers: [(value: Double, text: String)] = [
    (14.999999999999998, "15"), (-14.999999999999998, "-15"), (0.30000000000000004, "0.3"),
    (33.33333333333333, "33.3333333333"), (66.66666666666667, "66.6666666667"),
    (0.00000003333333333333333, "0.0000000333333333333"), (0.999999999999999, "1"),
    (123_456_789.123456, "123456789.123"), (0, "0"), (-0.0, "0"), (50_000, "50000"),
    (4.0625, "4.0625"), (.infinity, "null"), (333_333_333_333_333.3, "333333333333000"),
  ]

  @Test(arguments: numbers)
  func `a number has twelve significant digits`(value: Double, text: String) {
    #expect(JSONValue.number(value).compact == text)
  }
}
