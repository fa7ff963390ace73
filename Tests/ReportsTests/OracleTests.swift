import Readiness
@testable import Reports
import TestSupport
import Testing

/// Ten worked cases, every number of the result.
@Suite struct OracleTests {
  @Test(arguments: [
    "atelier-nord", "brand-verdier", "internal-verdier", "jeune-pousse", "librairie-lumiere",
    "payments-verdier", "quick-verdier", "recruitment-verdier", "verdier-2024", "verdier-2025",
  ])
  func `a worked case agrees in every number`(name: String) throws {
    let result = try JSONComparison.read(try Case(name).json(days: 20).pretty)
    let expected = try JSONComparison.read(
      Repository.text("Tests/ReportsTests/Oracles/\(name).expected.json"))
    let differences = JSONComparison.differences(expected, result, ignoring: ["tool", "sha256"])
    #expect(differences == [])
  }

  @Test func `the same inputs give the same bytes`() throws {
    let one = try Case("jeune-pousse").json(days: 20)
    let two = try Case("jeune-pousse").json(days: 20)
    #expect(one.pretty == two.pretty)
    #expect(one.compact == two.compact)
  }

  @Test func `numbers have no exponent and keys are sorted`() throws {
    let text = try Case("verdier-2024").json(days: nil).pretty
    #expect(!text.contains(#/[0-9]e[-+0-9]/#))
    #expect(!text.contains(#/[0-9]\.0[,\s]/#))
    #expect(text.contains("\"plan\": null"))
    let top = text.matches(of: #/(?m)^  "(\w+)"/#).map { String($0.output.1) }
    #expect(top == top.sorted())
  }
}
