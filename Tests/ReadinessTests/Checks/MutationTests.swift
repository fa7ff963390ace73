@testable import Readiness
import TestSupport
import Testing
import YAML

/// Defects planted one at a time into the questionnaires of version 1.
@Suite struct MutationTests {
  @Test(arguments: mutations)
  func `a planted defect is found with its code at its place, and its example shows it`(
    mutation: Mutation
  ) throws {
    let source = try mutation.source()
    let checked = Checked(source)
    let found = checked.diagnostics
    let printer = DiagnosticPrinter(source, in: .english, showsCodes: true)
    let hits = found.filter { $0.fault.code == mutation.code }
    let starts = hits.map { source.text(in: $0.range.lowerBound..<source.bytes.count) }
    #expect(
      starts.contains { $0.hasPrefix(mutation.place) },
      "\(found.map(printer.line).joined(separator: "\n"))")
    for case let (finding as Finding, questionnaire?) in hits.map({
      ($0.fault, checked.questionnaire)
    }) {
      #expect(
        try Replay.confirms(finding, questionnaire),
        "\(finding.englishMessage): \(finding.proof)")
    }
    for diagnostic in found {
      #expect(Catalogue.entry(diagnostic.fault.code) != nil, "\(diagnostic.fault.code)")
    }
  }

  @Test func `nothing is found in the shipped questionnaires`() throws {
    let files = try Repository.files(in: "Questionnaires", ending: ".yaml")
      .filter { !$0.contains("Examples") }
    #expect(files.count == 8)
    for file in files {
      let source = SourceText(name: file, bytes: try Repository.bytes(file))
      let text = DiagnosticPrinter(source, in: .english, showsCodes: true).text(
        Checked(source).diagnostics)
      #expect(text == "")
    }
  }

  @Test func `no code is explained twice`() {
    #expect(Catalogue.codes.count > 50)
    #expect(Set(Catalogue.codes).count == Catalogue.codes.count)
  }
}
