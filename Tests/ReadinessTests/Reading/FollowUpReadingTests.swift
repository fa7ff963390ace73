import Localization
@testable import Readiness
import TestSupport
import Testing
import YAML

/// What stands below the answers of a file: actions, targets, outcome.
@Suite struct FollowUpReadingTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try Sample.frozen("enterprise-2.0") }

  private static let head = "version: 1\nanswers: {F1: no}\n"

  @Test func `what became of actions, what is wanted and what came of it are read`() throws {
    let answers = try Sample.answers(
      Self.head + """
        actions:
          U1.a: {status: dropped, note: "No newcomers this year."}
          R4.a: {owner: "Nadia", due: 2024-05-10, status: done, on: 2024-05-06}
          C2.a: {owner: Paul}
        targets: {level: practitioner, areas: {skills: 60}}
        outcome: {decided: test, on: 2024-05-02, went: well, result: "Three teams kept it."}
        """, questionnaire)
    #expect(
      answers.actions == [
        "R4.a": ActionRecord(status: .done, owner: "Nadia", due: "2024-05-10", on: "2024-05-06"),
        "U1.a": ActionRecord(status: .dropped, note: "No newcomers this year."),
        "C2.a": ActionRecord(owner: "Paul"),
      ])
    #expect(
      answers.followedActions(of: questionnaire).map(\.action.id) == ["U1.a", "C2.a", "R4.a"])
    let skills = try #require(questionnaire.dimensions.firstIndex { $0.id == "skills" })
    #expect(answers.targets?.level == questionnaire.level("practitioner"))
    #expect(answers.targets?.areas == [skills: 60])
    #expect(
      answers.outcome
        == Outcome(decided: .test, on: "2024-05-02", went: .well, result: "Three teams kept it."))
  }

  @Test func `labels are read by their names`() throws {
    let answers = try Sample.answers(
      Self.head + "labels: {sector: retail, size: 50-249, \"in: 2\": No}\n", questionnaire)
    #expect(answers.labels == ["sector": "retail", "size": "50-249", "in: 2": "No"])
  }

  @Test func `a file without them has none`() throws {
    let answers = try Sample.answers(Self.head, questionnaire)
    #expect(answers.actions.isEmpty && answers.targets == nil && answers.outcome == nil)
    #expect(answers.labels.isEmpty)
  }

  @Test(arguments: [
    ("actions: {R4.z: {status: done}}", "unknown action 'R4.z'", "the nearest action is 'R4.a'"),
    (
      "actions: {R4.a: {status: finished}}", "unknown status 'finished'",
      "choose one of 'planned', 'started', 'done', 'dropped'"
    ),
    (
      "actions: {R4.a: done}", "expected a mapping, the keys of the record of an action",
      "write the keys in braces, for example '{status: done}'"
    ),
    ("outcome: great", "expected a mapping, the keys of an outcome", "for example '{decided: go"),
    ("targets: tester", "expected a mapping, the keys of targets", "'{level: tester}'"),
    ("actions: [R4.a]", "expected a mapping from action to its record, found a list", ""),
    ("actions: {R4.a: {owner: \"\"}}", "the text is empty", "write a text"),
    ("actions: {R4.a: {owner: [Nadia]}}", "expected a text, found a list", ""),
    ("actions: {R4.a: {}, R4.a: {}}", "'R4.a' appears twice", ""),
    ("targets: {level: guru}", "unknown level 'guru'", ""),
    ("targets: {areas: {skils: 60}}", "unknown area 'skils'", "the nearest area is 'skills'"),
    ("targets: {areas: {skills: 101}}", "101 is not between 0 and 100", ""),
    ("targets: {areas: {skills: -1}}", "-1 is not between 0 and 100", ""),
    (
      "targets: {areas: skills}", "expected a mapping from area to score, found 'skills'",
      "'{value: 60}'"
    ),
    (
      "labels: retail", "expected a mapping from name to text, found 'retail'",
      "'{sector: retail}'"
    ),
    ("labels: {sector: [a, b]}", "expected a text, found a list", ""),
    ("labels: {sector: \" \"}", "the text is empty", "write a text"),
    ("labels: {\(String(repeating: "a", count: 65)): b}", "64 characters", ""),
    ("outcome: {decided: maybe}", "unknown advice 'maybe'", "choose one of 'wait'"),
    ("outcome: {went: fine}", "unknown verdict 'fine'", "choose one of 'well', 'mixed', 'badly'"),
  ])
  func `a fault is an error that says where and what would do`(
    block: String, message: String, help: String
  ) throws {
    let fault = try #require(try faults(block, .error).first)
    #expect(fault.message.text(in: .english).contains(message), "\(fault.message)")
    let said = fault.help?.text(in: .english) ?? ""
    #expect(help.isEmpty || said.contains(help), "\(said)")
    #expect(fault.message.text(in: .french) != fault.message.text(in: .english))
  }

  @Test(arguments: [
    ("actions: {R4.a: {due: soon}}", "'soon' is not a calendar date"),
    ("actions: {R4.a: {stauts: done}}", "unknown key 'stauts' in the record of an action"),
    ("outcome: {on: 31 February}", "'31 February' is not a calendar date"),
    ("targets: {lvel: tester}", "unknown key 'lvel' in targets"),
  ])
  func `what a date or a key means is left open with a warning`(
    block: String, message: String
  ) throws {
    #expect(try faults(block, .error).isEmpty)
    #expect(
      try faults(block, .warning).map { $0.message.text(in: .english) } == [message])
  }

  @Test(arguments: [
    ("2024-04-31", "there is no such day; correct the month or the day"),
    ("soon", "write it as YYYY-MM-DD"), ("31 February", "write it as YYYY-MM-DD"),
  ])
  func `a day that does not exist is told from one that is written otherwise`(
    day: String, help: String
  ) throws {
    let fault = try #require(try faults("actions: {R4.a: {due: \(day)}}", .warning).first)
    #expect(fault.help?.text(in: .english) == help)
  }

  @Test func `an action or a target that is gone since an older version is kept with a warning`()
    throws
  {
    let text =
      Sample.head.replacing("version: 1", with: "version: 2") + """
        dimensions:
          - {id: d, questions: [\(Sample.choice("q"))]}

        """
    let newer = try Sample.questionnaire(text)
    let document = try Document(
      SourceText(
        name: "a",
        text: """
          version: 1
          answers: {q: 2}
          actions: {q.a: {status: done}}
          targets: {level: guru, areas: {e: 50, d: 60}}
          """))
    let reading = try Answers.read(document, for: newer, isQuestionnaireGiven: true)
    #expect(
      reading.warnings.map { $0.fault.message.text(in: .english) } == [
        "unknown action 'q.a'", "the questionnaire has no level 'guru'",
        "the questionnaire has no area 'e'",
      ])
    #expect(
      reading.warnings.last?.fault.message.text(in: .french)
        == "le questionnaire n’a pas de domaine «\u{A0}e\u{A0}»")
    let helps = reading.warnings.compactMap { $0.fault.help?.text(in: .english) }
    let unused = "the target stays in the file, but no report uses it; "
    #expect(helps.contains { $0.hasPrefix(unused + "the levels are '") }, "\(helps)")
    #expect(helps.contains(unused + "the nearest area is 'd'"), "\(helps)")
    #expect(reading.answers.actions["q.a"]?.status == .done)
    #expect(
      reading.answers.targets == Targets(level: nil, areas: [newer.dimensions.startIndex: 60]))
  }

  /// The faults of a severity in a file with a block.
  private func faults(_ block: String, _ severity: Severity) throws -> [any Fault] {
    let source = SourceText(name: "a", text: Self.head + block + "\n")
    do throws(InvalidSource) {
      let reading = try Answers.read(
        Document(source), for: questionnaire, isQuestionnaireGiven: true)
      return reading.warnings.map(\.fault).filter { $0.severity == severity }
    } catch {
      return error.diagnostics.map(\.fault).filter { $0.severity == severity }
    }
  }
}
