import Readiness
@testable import Reports
import TestSupport
import Testing

/// Eleven worked cases, every number of the result.
@Suite struct OracleTests {
  @Test(arguments: [
    "atelier-nord", "brand-verdier", "internal-verdier", "jeune-pousse", "librairie-lumiere",
    "payments-verdier", "quick-best", "quick-verdier", "recruitment-verdier", "verdier-2024",
    "verdier-2025",
  ])
  func `a worked case agrees in every number`(name: String) throws {
    let result = try JSONComparison.read(try Case(name).json(days: 20).pretty)
    let expected = try Fixture.expected("\(name).expected")
    let differences = JSONComparison.differences(expected, result, ignoring: ["tool", "sha256"])
    #expect(differences == [])
  }

  @Test func `on one line or on many, it is the same`() throws {
    let result = try Case("jeune-pousse").json(days: 20)
    let pretty = try JSONComparison.read(result.pretty)
    #expect(JSONComparison.differences(pretty, try JSONComparison.read(result.compact)) == [])
    #expect(result.pretty.contains("\n") && !result.compact.contains("\n"))
  }

  @Test func `numbers have no exponent and keys are sorted`() throws {
    let text = try Case("verdier-2024").json(days: nil).pretty
    #expect(!text.contains(#/[0-9]e[-+0-9]/#))
    #expect(!text.contains(#/[0-9]\.0[,\s]/#))
    #expect(text.contains("\"plan\": null"))
    let top = text.matches(of: #/(?m)^  "(\w+)"/#).map { String($0.output.1) }
    #expect(top.count > 10 && top == top.sorted())
  }
}
