import Foundation
import TestSupport
import Testing

/// What an author of questionnaires does, from a first file to a new version.
@Suite struct AuthorTests {
  private let program: Program

  init() throws { program = try Program(with: "enterprise-2.0") }

  @Test func `a first questionnaire is new, without findings, walked and shown`() throws {
    let new = try program.run("new", "survey.yaml")
    #expect(new.status == 0)
    #expect(new.output.hasPrefix("Wrote survey.yaml, and questionnaire.schema.json"))
    #expect(try program.read("survey.yaml").contains("\nid: survey\n"))
    #expect(
      try program.run("check", "--strict", "survey.yaml").output == "survey.yaml: no findings\n")
    let before = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    let walk = try program.run("try", "survey.yaml", input: "yes\n2\n:quit\n")
    #expect(walk.status == 0)
    #expect(walk.output.contains("Question 3 of 6, H1."))
    let after = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    #expect(before.sorted() == after.sorted())
    let again = try program.run("new", "survey.yaml")
    #expect(again.status == 73)
    #expect(again.errors == "Error: survey.yaml already exists. Name another file.\n")
  }

  @Test func `findings come as text, JSON and SARIF, and are explained`() throws {
    let text = try Fixture.questionnaire("quick-check")
    try program.write(
      text.replacingOccurrences(of: "{K8: {at-most: 2}}", with: "{K8: {at-most: 5}}"),
      to: "q.yaml")
    let before = try #require(text.range(of: "when: {K8: {at-most"))
    let line = text[..<before.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
      .count
    let found = try program.run("check", "q.yaml")
    #expect(found.status == 65)
    #expect(
      found.output.contains(
        "q.yaml:\(line):11: error: blocking condition 'no-small-test' always applies, whatever is "
          + "answered [gate-always-fires]"))
    #expect(
      found.output.contains(
        "= example: {K8: 5} and {K8: 1}: blocking condition 'no-small-test' applies"))
    let json = try program.run("check", "--format", "json", "q.yaml")
    let object = try #require(try JSONComparison.read(json.output) as? [String: Any])
    let file = try #require((object["files"] as? [[String: Any]])?.first)
    let finding = try #require((file["findings"] as? [[String: Any]])?.first)
    #expect(finding["code"] as? String == "gate-always-fires")
    #expect(finding["line"] as? Int == line)
    let example = try #require(finding["example"] as? [String: Any])
    let answers = try #require((example["answers"] as? [String])?.first)
    try program.write(answers, to: "example.yaml")
    let score = try program.run(
      "score", "example.yaml", "--questionnaire", "q.yaml", "--format", "json")
    #expect(score.output.contains("\"id\": \"no-small-test\",\n      \"state\": \"fires\""))
    let sarif = try program.run("check", "--format", "sarif", "q.yaml").output
    #expect(sarif.contains("\"ruleId\": \"gate-always-fires\""))
    let explained = try program.run("check", "--explain", "gate-always-fires").output
    #expect(explained.contains("(error)"))
    #expect(explained.contains("when: {goal: {at-least: 1}}"))
    #expect(explained.contains("  = help: "))
    #expect(explained.hasSuffix("  # readiness: allow gate-always-fires the reason\n"))
    #expect(try program.run("check", "--explain", "gate-always-fire").status == 64)
    let all = try program.run("check", "--explain", "all").output
    let meaning = explained.split(separator: "\n").prefix(2).joined(separator: "\n")
    #expect(all.contains("\n\n\(meaning)\n"), "\(all)")
  }

  @Test func `a new version says what changed, and what it should have raised`() throws {
    let text = try Fixture.questionnaire("quick-check")
    try program.write(text, to: "1.yaml")
    let changed = text.replacingOccurrences(
      of: "IT has set its conditions.", with: "Nobody there was ever asked.")
    try program.write(changed, to: "2.yaml")
    let refused = try program.run("diff", "1.yaml", "2.yaml")
    #expect(refused.status == 65)
    #expect(refused.output.contains("  question K7: answer 3 says something else\n"))
    #expect(refused.output.contains("Stored answers that no longer mean the same: K7.\n"))
    #expect(refused.output.contains("[version-not-raised]"))
    #expect(refused.output.contains("[since-not-raised]"))
    try program.write(
      changed.replacingOccurrences(of: "\nversion: 1\n", with: "\nversion: 2\n")
        .replacingOccurrences(of: "- id: K7\n", with: "- id: K7\n        since: 2\n"),
      to: "2.yaml")
    #expect(try program.run("diff", "1.yaml", "2.yaml").status == 0)
  }

  @Test func `two dates are compared on the questions that both answered`() throws {
    for name in ["verdier-2024", "verdier-2025"] {
      try program.write(answers: Fixture.answers(name), to: "\(name).yaml")
    }
    let result = try program.run("diff", "verdier-2024.yaml", "verdier-2025.yaml")
    #expect(
      result.output.hasPrefix(
        "Score: 41.7, then 66.4 (+24.7).\nOn the 25 questions that count at both dates: +25.8 "
          + "points.\n  +2.3  It goes wrong at six"))
    #expect(result.output.contains("\nBlocking condition removed: No answer is ready"))
  }

  @Test func `weights and conditions are shown on request`() throws {
    let plain = try program.run("show", "enterprise-2.0.yaml").output
    #expect(!plain.contains("Weight ") && !plain.contains("Asked only if"))
    let full = try program.run("show", "enterprise-2.0.yaml", "--weights", "--conditions").output
    #expect(full.contains("Weight 20 of 100."))
    #expect(full.contains("Weight 3, worth 6.7 of 100 points."))
    #expect(full.contains("Asked only if the answer to “Do you take payment from end customers"))
    #expect(
      full.contains(
        "If the answer to “Where, by name, are the skills?” (C1) is answer 1 or “How many hours a "
          + "week, in all, have these people themselves…” (C2) is below 2 hours a week: the "
          + "level is at most Tester, the advice is at most “Prepare”."))
    let french = try program.run(
      "show", "enterprise-2.0.yaml", "--weights", "--conditions", "--language", "fr"
    ).output
    #expect(french.contains(/Posée seulement si la réponse à «.+» \(F1\) est oui\./))
  }
}
