import Foundation
@testable import Readiness
import TestSupport
import Testing

/// Shares of weightings against closed forms, and against plain drawing.
@Suite struct RobustnessTests {
  private static let bounds = [0, 12.5, 37.5, 62.5, 87.5]

  @Test func `the worked shares`() throws {
    let all = try #require(try Fixture.expected("statistics") as? [[String: Any]])
    let cases = all.filter { $0["name"] as? String == "level-acceptability" }
    #expect(cases.count == 4)
    for item in cases {
      let input = try #require(item["input"] as? [String: Any])
      let scores = try #require(input["scores"] as? [Double])
      let parameters = try #require(input["parameters"] as? [Int])
      let cuts = try #require(input["cuts"] as? [Double])
      let bounds = cuts.first == 0 ? cuts : [0] + cuts
      let shares = Robustness.acceptabilities(
        bounds, zip(scores, parameters).map { (score: $0.0, multiplicity: $0.1) })
      #expect(JSONComparison.differences(item["expected"]!, shares) == [])
    }
  }

  @Test func `the shares of all levels sum to one`() {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<300 {
      let scores = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        (
          score: Double(Int.random(in: 0...40, using: &generator)) * 2.5,
          multiplicity: Int.random(in: 1...30, using: &generator)
        )
      }
      let shares = Robustness.acceptabilities(Self.bounds, scores)
      #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
      #expect(shares.allSatisfy { $0 >= 0 && $0 <= 1 + 1e-12 })
    }
  }

  @Test func `drawing weights comes close`() {
    var generator = SplitMix64(seed: 77)
    let scores = [10.0, 30, 45, 60, 80]
    let exact = Robustness.acceptabilities(Self.bounds, scores.map { ($0, 1) })
    var counts = [0.0, 0, 0, 0, 0]
    let draws = 40_000
    for _ in 0..<draws {
      let spacings = scores.map { _ in -log(Double.random(in: 1e-300...1, using: &generator)) }
      let sum = spacings.reduce(0, +)
      let score = zip(scores, spacings).reduce(0) { $0 + $1.0 * $1.1 / sum }
      counts[Self.bounds.lastIndex { $0 <= score }!] += 1
    }
    for (count, share) in zip(counts, exact) {
      #expect(abs(count / Double(draws) - share) < 0.01)
    }
  }
}
