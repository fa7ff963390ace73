import Foundation
@testable import Readiness
import TestSupport
import Testing

/// Published and worked values of every statistic.
@Suite struct StatisticsTests {
  private let cases: [[String: Any]]

  init() throws {
    cases = try #require(try Fixture.expected("statistics") as? [[String: Any]])
  }

  /// Compares a statistic with every worked case of a name.
  private func check(_ name: String, count: Int, _ actual: ([String: Any]) throws -> Any) throws {
    let chosen = cases.filter { $0["name"] as? String == name }
    #expect(chosen.count == count)
    for item in chosen {
      let input = try #require(item["input"] as? [String: Any])
      let differences = JSONComparison.differences(item["expected"]!, try actual(input))
      #expect(differences == [], "\(name): \(item["source"] ?? "")")
    }
  }

  private func numbers(_ input: [String: Any], _ key: String) throws -> [Double] {
    try #require(input[key] as? [Double])
  }

  @Test func `Krippendorff's ordinal alpha`() throws {
    try check("krippendorff-alpha", count: 3) { input in
      let observers = try #require(input["observers"] as? [[Any]])
      let units = observers[0].indices.map { unit in
        observers.compactMap { $0[unit] as? Double }
      }
      return KrippendorffAlpha(units: units).value ?? NSNull()
    }
  }

  @Test func `agreement inside a group`() throws {
    func agreement(_ input: [String: Any]) throws -> Agreement {
      let lines = try numbers(input, "lines")
      return try #require(Agreement(lines, lines: input["options"] as? Int ?? 5))
    }
    try check("rwg", count: 3) { try agreement($0).withinGroup! }
    try check("rwg-untruncated", count: 1) { try agreement($0).uncutWithinGroup! }
    try check("average-deviation", count: 1) { try agreement($0).averageDeviation }
    let camps = try #require(Agreement([1, 1, 5, 5], lines: 5))
    #expect(camps.hasTwoCamps)
  }

  @Test func `distances between groups`() throws {
    try check("cliffs-delta", count: 1) { input in
      let (left, right) = (try numbers(input, "x"), try numbers(input, "y"))
      let cliffDelta = try #require(CliffDelta(left, over: right))
      return ["delta": cliffDelta.delta, "label": cliffDelta.size.rawValue]
    }
  }

  @Test func `series`() throws {
    try check("mann-kendall", count: 1) { input in
      let values = try numbers(input, "values")
      let result = try #require(MannKendall(values))
      return ["s": result.score, "tau": result.tau, "p": result.p!]
    }
    try check("theil-sen", count: 1) { input in
      medianSlope(times: try numbers(input, "times"), values: try numbers(input, "values"))!
    }
    #expect(MannKendall([1, 2, 2, 3])?.p == nil)
  }
}
