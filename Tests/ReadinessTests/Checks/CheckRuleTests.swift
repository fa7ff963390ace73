import Localization
@testable import Readiness
import TestSupport
import Testing
import YAML

/// What a rule says of itself.
struct RuleFacts: Sendable, CustomTestStringConvertible {
  /// The name of its type.
  let name: String
  let code: String
  let severity: Severity
  let defect: PlantedDefect

  init(_ rule: any CheckRule) {
    let type = type(of: rule)
    name = String(describing: type)
    code = type.code
    severity = type.severity
    defect = type.defect
  }

  var testDescription: String { code }
}

/// The list of the rules, and the defect that each rule names itself.
@Suite struct CheckRuleTests {
  private static let rules = CheckRules.all.map { RuleFacts($0) }

  @Test func `each file of a rule holds a rule of the list, and its code is its name`() throws {
    let files = try Repository.files(in: "Sources/Readiness/Checks/Rules", ending: ".swift")
      .map { String($0.split(separator: "/").last?.dropLast(".swift".count) ?? "") }
    #expect(files.sorted() == Self.rules.map(\.name).sorted())
    for rule in Self.rules {
      #expect(rule.code.replacing("-", with: "") == rule.name.lowercased())
    }
  }

  @Test func `nothing is found in the questionnaire in which defects are planted`() throws {
    let source = SourceText(name: "base.yaml", text: PlantedDefect.questionnaire)
    let text = DiagnosticPrinter(source, in: .english, showsCodes: true).text(
      Checked(source).diagnostics)
    #expect(text == "")
  }

  @Test(arguments: rules)
  func `what a defect replaces stands once in the questionnaire`(rule: RuleFacts) throws {
    let edits = rule.defect.edits.map { (old: $0.replacing, new: $0.with) }
    let planted = try PlantedDefect.questionnaire.replacingOnce(edits)
    #expect(rule.defect.source.bytes == Array(planted.utf8))
  }

  @Test(arguments: rules)
  func `a rule finds its own defect at its place, and its example shows it`(
    rule: RuleFacts
  ) throws {
    let source = rule.defect.source
    let checked = Checked(source)
    let printer = DiagnosticPrinter(source, in: .english, showsCodes: true)
    let hits = checked.diagnostics.filter { $0.fault.code == rule.code }
    let starts = hits.map { source.text(in: $0.range.lowerBound..<source.bytes.count) }
    #expect(
      starts.contains { $0.hasPrefix(rule.defect.foundAt) },
      "\(printer.text(checked.diagnostics))")
    let questionnaire = try #require(checked.questionnaire)
    for hit in hits {
      let finding = try #require(hit.fault as? Finding)
      #expect(finding.severity == rule.severity)
      #expect(try Replay.confirms(finding, questionnaire), "\(printer.text([hit]))")
    }
  }

  @Test(arguments: rules)
  func `a finding is told in French, too`(rule: RuleFacts) throws {
    let source = rule.defect.source
    let hits = Checked(source).diagnostics.filter { $0.fault.code == rule.code }
    #expect(DiagnosticPrinter(source, in: .french).text(Diagnostics(hits)).wordsOfEnglish == [])
    let entry = try #require(Catalogue.entry(rule.code))
    #expect(entry.explanation.text(in: .french).wordsOfEnglish == [])
  }

  /// What is said of advices that no answers lead to, in a questionnaire with these replacements.
  private func impossibleAdvices(_ replacements: (String, String)...) throws -> [String] {
    var text = RiskSample.text.replacing("GATE", with: "prepare")
    for (old, new) in replacements {
      try #require(text.contains(old))
      text = text.replacing(old, with: new)
    }
    return Checked(SourceText(name: "risk.yaml", text: text)).diagnostics
      .compactMap { $0.fault as? Finding }.filter { $0.code == AdviceImpossible.code }
      .map(\.englishMessage)
  }

  @Test func `an advice is impossible only where neither risks nor levels lead to it`() throws {
    let low = ("a, type: number, range: [0, 100]", "a, type: number, range: [0, 40]")
    let noNeeds = ("  needs: {go: high, test: middle}\n", "  absence-cut: 50\n")
    let noGate = ("advice: prepare, reason", "advice: wait, reason")
    #expect(try impossibleAdvices() == [])
    // A launch without risk is a go whatever staying out costs, and a test below its level.
    #expect(try impossibleAdvices(low) == [])
    #expect(
      try impossibleAdvices(low, noNeeds, noGate) == [
        "no answers lead to the advice 'test': the absence risk lies between 0 and 40, the limit is 50"
      ])
    let harmless = ("b, type: number, range: [0, 100]", "b, type: number, range: [0, 40]")
    #expect(
      try impossibleAdvices(harmless, noNeeds) == [
        "no answers lead to the advice 'wait': the launch risk lies between 0 and 40, the limit is 50",
        "no answers lead to the advice 'test': the launch risk lies between 0 and 40, the limit is 50",
      ])
    let risky = ("b, type: number, range: [0, 100]", "b, type: number, range: [60, 100]")
    #expect(
      try impossibleAdvices(risky) == [
        "no answers lead to the advice 'go': the launch risk lies between 60 and 100, the limit is 50"
      ])
  }

  /// The rules whose example holds without the defect too: it shows that something is without
  /// effect, and is so whatever its author writes.
  private static let codesOfNoEffect: Set = [
    "action-never-planned", "knot-outside-range", "needs-cannot-matter", "test-always-true",
    "test-never-true", "weight-cannot-matter",
  ]

  @Test func `an example shows nothing where the defect is not planted`() throws {
    let faultless = try Sample.questionnaire(PlantedDefect.questionnaire)
    var examples = 0
    for rule in Self.rules where !Self.codesOfNoEffect.contains(rule.code) {
      let found = Checked(rule.defect.source).diagnostics.compactMap { $0.fault as? Finding }
      for example in found.filter({ $0.code == rule.code }).compactMap(\.proof.example) {
        examples += 1
        #expect(try !Replay.confirms(example, faultless), "\(rule.code): \(example.text)")
      }
    }
    #expect(examples >= 18)
  }
}
