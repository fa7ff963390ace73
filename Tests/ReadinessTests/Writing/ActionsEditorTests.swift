@testable import Readiness
import TestSupport
import Testing
import YAML

/// Saving what became of an action changes only its own bytes.
@Suite struct ActionsEditorTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try Sample.frozen("enterprise-2.0") }

  private static let head = "questionnaire: enterprise-2.0\nversion: 1\nanswers:\n  F1: no  # us\n"

  private static func content(_ text: String, _ questionnaire: Questionnaire)
    -> AnswersFileContent?
  {
    let source = SourceText(name: "a.yaml", text: text)
    let reading = try? Answers.read(
      Document(source), for: questionnaire, isQuestionnaireGiven: true, keepsForeign: true)
    return reading.map {
      AnswersFileContent(
        name: "a.yaml", questionnaire: questionnaire, reference: "a", commentLanguage: "en",
        text: source, answers: $0.answers)
    }
  }

  private static func change(
    _ id: String, _ record: ActionRecord?, in content: AnswersFileContent
  ) -> FileChange {
    .action(ActionChange(id: id, before: content.answers.actions[id], after: record))
  }

  private func save(_ rest: String, _ given: (String, ActionRecord?)...) throws -> String {
    var content = try #require(Self.content(Self.head + rest, questionnaire))
    for (id, record) in given {
      let applied = content.applying([Self.change(id, record, in: content)])
      #expect(applied.refused.isEmpty, "\(id)")
      content = applied.content
    }
    let text = String(decoding: try #require(content.text).bytes, as: UTF8.self)
    #expect(text.hasPrefix(Self.head))
    return String(text.dropFirst(Self.head.count))
  }

  @Test func `the first record makes a block behind the answers`() throws {
    let record = ActionRecord(status: .done, owner: "Nadia", due: "2024-05-10", on: "2024-05-06")
    #expect(
      try save("mood: good\n", ("R4.a", record), ("U1.a", ActionRecord())) == """
        actions:
          U1.a: {status: planned}
          R4.a: {owner: "Nadia", due: 2024-05-10, status: done, on: 2024-05-06}
        mood: good

        """)
  }

  @Test func `only the keys that change are edited, in any style`() throws {
    let block = """
      actions:   # ours
        # first the crisis
        R4.a: { status : 'started',owner: Nadia , mood: [good] } # soon
        X1.b:
          owner: Paul   # and Anna
          due: 2024-05-10

      """
    #expect(
      try save(
        block, ("R4.a", ActionRecord(status: .done, owner: "Nadia", on: "2024-05-06")),
        ("X1.b", ActionRecord(status: .started, owner: "Paul", due: "2024-06-01"))) == """
          actions:   # ours
            # first the crisis
            R4.a: { status : done, on: 2024-05-06,owner: Nadia , mood: [good] } # soon
            X1.b:
              owner: Paul   # and Anna
              due: 2024-06-01
              status: started

          """)
  }

  @Test func `the last record takes the block with it`() throws {
    let block = "actions:\n  R4.a: {status: done}\noutcome: {went: well}\n"
    #expect(try save(block, ("R4.a", nil)) == "outcome: {went: well}\n")
    #expect(
      try save(
        "actions: {R4.a: {status: done}, X1.b: {owner: A}}\n", ("R4.a", nil))
        == "actions: {X1.b: {owner: A}}\n")
  }

  @Test func `answers and actions are saved together, and an answer keeps the actions`() throws {
    let block = "actions:\n  R4.a: {status: done}  # at last\ntargets: {level: tester}\n"
    let content = try #require(Self.content(Self.head + block, questionnaire))
    let question = questionnaire.questions[try #require(questionnaire.index(of: "S1"))]
    let applied = content.applying([
      .answer(
        AnswerChange(question: question.index, before: nil, after: question.answer(.line(2)))),
      Self.change("X1.b", ActionRecord(status: .started), in: content),
    ])
    #expect(applied.refused.isEmpty)
    let text = String(decoding: try #require(applied.content.text).bytes, as: UTF8.self)
    #expect(text.hasPrefix(Self.head + "  S1: 2  # "))
    #expect(
      text.hasSuffix(
        "\nactions:\n  R4.a: {status: done}  # at last\n  X1.b: {status: started}\n"
          + "targets: {level: tester}\n"))
  }

  @Test func `the same action changed elsewhere is a conflict, another one is merged`() throws {
    let content = try #require(
      Self.content(Self.head + "actions:\n  R4.a: {owner: A}\n", questionnaire))
    let change = Self.change("R4.a", ActionRecord(status: .done), in: content)
    let other = Array((Self.head + "actions:\n  R4.a: {owner: B}\n").utf8)
    guard case .conflict(let mine) = content.saving([change], over: other) else {
      Issue.record("no conflict")
      return
    }
    #expect(mine.answers.actions["R4.a"]?.status == .done)
    let beside = Array(
      (Self.head + "actions:\n  R4.a: {owner: A}\n  X1.b: {owner: B}\n").utf8)
    guard case .merged(let applied) = content.saving([change], over: beside) else {
      Issue.record("not merged")
      return
    }
    #expect(applied.content.answers.actions["X1.b"]?.owner == "B")
    #expect(applied.content.answers.actions["R4.a"]?.status == .done)
  }

  @Test func `a file that is written anew has all blocks and reads back`() throws {
    let block = """
      labels: {"in: 2": "a: #b", sector: retail}
      actions:
        R4.a: {owner: "N: #1", due: "in May", status: done, on: 2024-05-06, note: "so"}
        X1.b: {status: planned}
      targets: {level: practitioner, areas: {skills: 60, use: 50.5}}
      outcome: {decided: test, on: 2024-05-02, went: badly, result: "two\\nlines"}

      """
    let answers = try Sample.answers(Self.head + block, questionnaire)
    let text = NewAnswersFile(
      reference: "enterprise-2.0", questionnaire: questionnaire, answers: answers, language: "en"
    ).text
    #expect(try Sample.answers(text, questionnaire) == answers)
    #expect(text.contains("actions:\n  R4.a: {owner: \"N: #1\", due: \"in May\", status: done, "))
  }

  @Test func `a record gets into any file, and every other byte stays`() throws {
    let questionnaire = try Sample.questionnaire(RandomAnswersFile.questionnaire)
    var (cases, restored) = (0, 0)
    for seed in 0..<600 {
      let file = RandomAnswersFile(seed: UInt64(seed))
      guard var content = Self.content(file.text, questionnaire) else { continue }
      cases += 1
      let old = Array(file.text.utf8)
      let records: [(String, ActionRecord?)] = [
        ("d.b", ActionRecord(status: .started, owner: "it's: #1")),
        ("d.a", ActionRecord(due: "2024-05-10")),
        ("d.b", ActionRecord(status: .done, owner: "Nadia", on: "2024-05-06", note: "two\nlines")),
        ("d.a", nil), ("d.b", nil),
      ]
      for (id, record) in records {
        let applied = content.applying([Self.change(id, record, in: content)])
        let text = applied.content.text.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        let shown = "seed \(seed), \(id):\n\(file.text)\n=>\n\(text)"
        guard applied.refused.isEmpty, let again = Self.content(text, questionnaire) else {
          Issue.record("refused, \(shown)")
          return
        }
        #expect(again.answers.actions[id] == record, "\(shown)")
        #expect(
          again.answers.version != content.answers.version
            || again.answers.byQuestion == content.answers.byQuestion, "\(shown)")
        for remark in file.remarks where !text.contains(remark) { Issue.record("lost, \(shown)") }
        content = applied.content
        guard content.answers.version == 3, !content.answers.actions.isEmpty else { continue }
        let new = Array(text.utf8)
        let same = zip(old, new).prefix { $0 == $1 }.count
        let sameEnd = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
        if file.text.contains("version: 3") {
          #expect(same + sameEnd >= old.count, "no pure insertion, \(shown)")
        }
      }
      restored += content.text?.bytes == old ? 1 : 0
    }
    #expect(cases > 500 && restored > cases * 3 / 4, "\(cases) \(restored)")
  }

  /// What saving a record over a block that was changed elsewhere leaves of it.
  private func saveOver(
    _ theirs: String, _ mine: ActionRecord?, knowing known: String
  ) throws -> String {
    let head = Self.head + "actions:\n"
    let content = try #require(Self.content(head + known, questionnaire))
    let saving = content.saving(
      [Self.change("R4.a", mine, in: content)], over: Array((head + theirs).utf8), isOver: true)
    guard case .merged(let applied) = saving else { return "\(saving)" }
    let text = String(decoding: try #require(applied.content.text).bytes, as: UTF8.self)
    return String(text.dropFirst(head.count))
  }

  @Test func `what was set elsewhere in the same record stays`() throws {
    let done = ActionRecord(status: .done, on: "2024-05-06")
    let owned = "  R4.a: {owner: \"Zoé\", due: 2024-05-10}  # theirs\n"
    #expect(
      try saveOver(owned, done, knowing: "  U1.a: {status: started}\n")
        == "  R4.a: {owner: \"Zoé\", due: 2024-05-10, status: done, on: 2024-05-06}  # theirs\n")
    let note = ActionRecord(note: "Later.")
    #expect(
      try saveOver(owned, note, knowing: "  R4.a: {due: 2024-05-10, note: \"Now.\"}\n")
        == "  R4.a: {owner: \"Zoé\", note: \"Later.\"}  # theirs\n")
  }

  @Test func `a record that is taken away here keeps what was set elsewhere`() throws {
    let known = "  R4.a: {status: done, on: 2024-05-06}\n  U1.a: {status: started}\n"
    #expect(
      try saveOver(
        "  R4.a: {owner: \"Zoé\", status: done, on: 2024-05-06}\n", nil, knowing: known)
        == "  R4.a: {owner: \"Zoé\"}\n")
    #expect(
      try saveOver(
        "  R4.a: {status: done, on: 2024-05-07}\n  U1.a: {status: started}\n", nil,
        knowing: known) == "  U1.a: {status: started}\n")
  }
}
