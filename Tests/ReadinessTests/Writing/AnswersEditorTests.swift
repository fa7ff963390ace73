@testable import Readiness
import TestSupport
import Testing
import YAML

/// Saving changes only the bytes of the answers that changed.
@Suite struct AnswersEditorTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try Sample.frozen("enterprise-2.0") }

  /// The text after answers were set; nil values remove them.
  private func save(
    _ text: String, _ given: [(String, AnswerValue?, Evidence, String?)],
    language: String = "en"
  ) throws -> String {
    let source = SourceText(name: "a", text: text)
    var answers = try Answers.read(
      Document(source), for: questionnaire, isQuestionnaireGiven: true, keepsForeign: true
    ).answers
    var changes: [FileChange] = []
    for (id, value, evidence, note) in given {
      let question = questionnaire.questions[try #require(questionnaire.index(of: id))]
      let answer = value.flatMap {
        question.answer($0, evidence: evidence, note: note, replacing: answers[question])
      }
      answers[question] = answer
      changes.append(
        .answer(AnswerChange(question: question.index, before: nil, after: answer)))
    }
    let editor = AnswersEditor(questionnaire, language: language)
    let result = try editor.setting(changes, in: source, expecting: answers)
    return result.text(in: 0..<result.bytes.count)
  }

  private func set(_ id: String, _ value: AnswerValue?) -> (String, AnswerValue?, Evidence, String?)
  {
    (id, value, .declared, nil)
  }

  private static let head = "questionnaire: enterprise-2.0\nversion: 1\n"

  @Test func `an answer and its own comment change, a comment of a person stays`() throws {
    let lines =
      "answers:\n  U2: 1  # None: it comes on top of everything else.\n  U4: 2  # see Anna\n"
    #expect(
      try save(Self.head + lines, [set("U2", .line(2)), set("U4", .line(3))])
        == Self.head + """
          answers:
            U2: 2  # A moment is known, but it means opening one more place nobody visits.
            U4: 3  # see Anna

          """)
  }

  @Test func `a comment in another language stays in it`() throws {
    let lines = "answers:\n  U2: 1  # Aucun : cela s’ajoute à tout le reste.\n"
      .replacing(" :", with: "\u{A0}:")
    let result = try save(Self.head + lines, [set("U2", .line(3))])
    #expect(result.contains("# Cela remplace une étape"))
  }

  @Test func `a line that replaces no line gets a comment where others have one`() throws {
    let comment = "  # None: it comes on top of everything else.\n"
    let others = "  U4: dont-know\n  V2: {answer: dont-know, note: \"n\"}\n"
    let saved = try save(
      Self.head + "answers:\n  U2: 1\(comment)\(others)",
      [set("U4", .line(3)), ("V2", .line(2), .declared, "n")])
    let lines = saved.split(separator: "\n").suffix(2)
    #expect(lines.first?.hasPrefix("  U4: 3  # ") == true, "\(saved)")
    #expect(lines.last?.hasPrefix("  V2: {answer: 2, note: \"n\"}  # ") == true)
    let bare = Self.head + "answers:\n  U2: 1\n  U4: dont-know\n"
    #expect(try save(bare, [set("U4", .line(3))]) == bare.replacing("dont-know", with: "3"))
    let folded = "answers:\n  U2: 1\(comment)  U4:\n    dont-know\n"
    #expect(
      try save(Self.head + folded, [set("U4", .line(3))])
        == Self.head + "answers:\n  U2: 1\(comment)  U4: 3\n")
  }

  @Test func `a line's comment goes when nothing is chosen any more`() throws {
    let lines = "answers:\n  U2: 1  # None: it comes on top of everything else.\n"
    #expect(
      try save(Self.head + lines, [set("U2", .dontKnow)]) == Self.head
        + "answers:\n  U2: dont-know\n")
  }

  @Test func `new answers go behind the nearest earlier question`() throws {
    let lines = "answers:\n    S1: 2\n    # the use\n    U2: 1\n    R1: 1"
    let result = try save(
      Self.head + lines, [set("U1", .line(5)), set("F1", .yesNo(true)), set("X4", .number(12.5))])
    #expect(
      result == Self.head + """
        answers:
            F1: yes
            S1: 2
            U1: 5  # Written, and five intended users told us it is worth changing their habit for.
            # the use
            U2: 1
            R1: 1
            X4: 12.5
        """)
  }

  @Test func `a short answer becomes long only when evidence or a note asks for it`() throws {
    let result = try save(
      Self.head + "answers:\n  U1: 3\n  U2: 2\n",
      [("U1", .line(4), .documented, "The \"page\"\nof 3 March"), set("U2", .line(3))])
    #expect(
      result == Self.head + """
        answers:
          U1: {answer: 4, evidence: documented, note: "The \\"page\\"\\nof 3 March"}
          U2: 3

        """)
  }

  @Test func `a long answer is edited inside`() throws {
    let lines = """
      answers:
        U1:
          by: Anna   # she knows
          answer: 3
          note: 'old'
        U2: {note: "n", answer: 2, evidence: observed, x: y}

      """
    let result = try save(
      Self.head + lines,
      [("U1", .line(5), .documented, nil), ("U2", .line(2), .declared, "m")])
    #expect(
      result == Self.head + """
        answers:
          U1:
            by: Anna   # she knows
            answer: 5
            evidence: documented
          U2: {note: "m", answer: 2, evidence: declared, x: y}

        """)
  }

  @Test func `aliases keep what they said`() throws {
    let lines =
      "answers:\n  U1: &mid 3\n  U2: *mid\n  U4: *mid\n  C1: &d {answer: 2, note: n}\n  C3: *d\n"
    let result = try save(Self.head + lines, [set("U1", .line(4)), set("C1", .line(1))])
    #expect(
      result == Self.head
        + "answers:\n  U1: 4\n  U2: &mid 3\n  U4: *mid\n  C1: 1\n  C3: &d {answer: 2, note: n}\n")
  }

  @Test(arguments: ["answers:\r\n  U2: 1\r\n", "answers: {U2: 1}", "answers:\n  U2: 1"])
  func `line ends, brackets and a missing last line end survive`(lines: String) throws {
    let head = lines.contains("\r\n") ? Self.head.replacing("\n", with: "\r\n") : Self.head
    let result = try save(head + lines, [set("U2", .line(2))])
    #expect(result == head + lines.replacing("U2: 1", with: "U2: 2"))
  }

  @Test func `undoing a first answer removes its line`() throws {
    let lines = "answers:\n  # why\n  U2: 1\n  U4: 2  # x\n"
    #expect(
      try save(Self.head + lines, [set("U4", nil)]) == Self.head + "answers:\n  # why\n  U2: 1\n")
  }

  @Test func `unknown keys and foreign answers survive`() throws {
    let lines = "mood: good\nanswers:\n  Z9: 3\n  U2: 1\n"
    #expect(
      try save(Self.head + lines, [set("U2", .line(2))]) == Self.head
        + lines.replacing("U2: 1", with: "U2: 2"))
  }

  @Test func `random edits read back as what was set`() throws {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<60 {
      var text =
        Self.head + ["answers:\n", "answers: {}\n", "answers: {U1: 3}", "answers:\n  U1: 1"]
        .randomElement(using: &generator)!
      for _ in 0..<12 {
        let question = questionnaire.questions.randomElement(using: &generator)!
        let value = randomValue(question, &generator)
        let note = value == .notApplicable || Bool.random(using: &generator) ? "n: \"é\" # \\" : nil
        let evidence = Evidence.allCases.randomElement(using: &generator)!
        text = try save(text, [(question.id, value, evidence, note)])
        let read = try Sample.answers(text, questionnaire)[question]
        #expect(read?.value == value, "\(text)")
        #expect(read?.note == (value == nil ? nil : note), "\(text)")
      }
    }
  }

  private func randomValue(_ question: Question, _ generator: inout SplitMix64) -> AnswerValue? {
    if Int.random(in: 0..<6, using: &generator) == 0 { return nil }
    if Int.random(in: 0..<6, using: &generator) == 0 { return .dontKnow }
    switch question.kind {
    case .choice(let lines): return .line(Int.random(in: 1...lines.count, using: &generator))
    case .yesNo: return .yesNo(Bool.random(using: &generator))
    case .number(let field):
      let low = Double(Int.random(in: 0...Int(field.range.upperBound / 2), using: &generator)) / 2
      return Bool.random(using: &generator) ? .number(low) : .between(low, low + 1.5)
    case .multiple(let multiple):
      let open = multiple.options.indices.filter { !multiple.options[$0].isExclusive }
      return .options(open.filter { _ in Bool.random(using: &generator) } + [])
    case .text: return .text("x")
    }
  }
}
