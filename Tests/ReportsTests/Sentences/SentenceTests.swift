import Foundation
@testable import Readiness
@testable import Reports
import TestSupport
import Testing

/// Every conditional sentence of a report is true of the figures that it is said of.
@Suite struct SentenceTests {
  private func record(_ fault: String, _ sample: SentenceSample, _ language: String) {
    Issue.record("\(sample.name), \(language): \(fault)")
  }

  @Test func `what reports say of 200 assessments is true`() throws {
    let claims = try Claims.all()
    let form = ["en": try Form("en"), "fr": try Form("fr")]
    var said: [String: Int] = [:]
    for sample in try SentenceSample.all() {
      for language in sample.languages {
        let facts = Facts(sample, language)
        let outputs = [facts.text] + sample.outputs(language)
        let text = outputs.joined(separator: "\n")
        for claim in claims {
          let places = claim.places(in: text, language)
          said["\(claim.name), \(language)", default: 0] += places.count
          for place in places {
            if claim.isTrue(facts, place) { continue }
            record("not so, “\(claim.name)”: \(place[0])", sample, language)
          }
          if places.isEmpty, claim.isDue?(facts) ?? false {
            record("nothing says “\(claim.name)”", sample, language)
          }
        }
        for output in outputs {
          for fault in form[language]?.faults(in: output) ?? [] {
            record(fault, sample, language)
          }
        }
      }
    }
    for name in claims.flatMap({ claim in ["en", "fr"].map { "\(claim.name), \($0)" } }) {
      #expect(said[name, default: 0] > 0, "“\(name)” was never said")
    }
  }
}
