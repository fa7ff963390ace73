@testable import Interview
import Readiness
import Terminal
import TestSupport
import Testing

/// Notes and texts while they are being written.
@Suite struct ScreenWritingTests {
  private func quick() throws -> ScreenFixture {
    try ScreenFixture(Sample.frozen("quick-check"))
  }

  @Test(arguments: [Key.tab, .control("g"), .control("r"), .function(9)])
  func `what leads away from a note keeps it as a draft`(key: Key) throws {
    var session = try quick()
    session.type("cSeen")
    session.press(key)
    #expect(session.interview.note(of: 0) == "Seen")
    #expect(session.interview.answers.byQuestion[0] == nil)
    #expect((session.ending != nil) == (key == .function(9)))
  }

  @Test func `help and language leave a note open`() throws {
    var session = try quick()
    session.type("cSeen")
    session.press(.function(7), .function(1), .escape)
    #expect(session.text().contains("Remarque\u{A0}: Seen"))
    session.press(.escape)
    #expect(session.interview.note(of: 0) == nil)
  }

  @Test func `a session that ends keeps the note that is being written`() throws {
    var session = try quick()
    session.type("3cSeen")
    #expect(session.interview.note(of: 0) == nil)
    #expect(session.session.interviewToKeep.note(of: 0) == "Seen")
    #expect(session.session.interviewToKeep.value(of: 0) == .line(3))
  }

  @Test func `a text from the editor that is too long stays to be shortened`() throws {
    var session = try quick()
    session.press(.control("e"))
    session.note(.edited(String(repeating: "x", count: 10_001)))
    #expect(session.text().contains("Error: 10,001 characters, 10,000 at most."))
    session.press(.backspace, .enter)
    #expect(session.interview.note(of: 0)?.count == 10_000)
  }

  @Test func `a text from the editor is read as a typed one`() throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: a
            weight: 1
            questions:
              - {id: c, text: c?, options: [a, b]}
              - {id: t, type: text, text: t?, max-length: 200, not-applicable: true}

        """)
    for (text, value) in [(" Seen\n", AnswerValue.text("Seen")), ("dont-know", .text("dont-know"))]
    {
      var session = try ScreenFixture(questionnaire)
      session.goTo("t")
      session.note(.edited(text))
      session.press(.enter)
      #expect(session.interview.answers.byQuestion[1]?.value == value)
    }
    var session = try ScreenFixture(questionnaire)
    session.goTo("t")
    session.note(.edited("not-applicable"))
    session.press(.enter)
    #expect(session.text().contains("Error: not applicable needs a reason"))
    #expect(session.interview.answers.byQuestion[1] == nil)
  }

  @Test func `what cannot be read as an answer is there again in the next session`() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    var session = try ScreenFixture(questionnaire)
    session.goTo("C2")
    session.type("9-")
    let left = session.session.interviewToKeep
    let memory = SessionMemory(SessionMemory(left).text(questionnaire), questionnaire)
    let interview = InterviewState(
      questionnaire, Answers(for: questionnaire), textLanguage: "en",
      drafts: memory.drafts, start: memory.question)
    #expect(interview.drafts.count == 1)
    var next = ScreenSession(
      interview, .init(file: "a.yaml", lastSaved: nil), size: ScreenSize(columns: 80, rows: 24))
    _ = next.press(.enter)
    #expect(next.interview.question?.id == "C2")
    #expect(next.frame().lines.contains { $0.contains("[9-") })
    #expect(next.interviewToKeep.drafts == left.drafts)
    _ = next.press(.backspace)
    _ = next.press(.enter)
    #expect(next.interviewToKeep.drafts.isEmpty)
    #expect(next.interview.answers.byQuestion.compactMap { $0?.value } == [.number(9)])
  }

  @Test func `ctrl-D quits only where nothing is written`() throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: a
            weight: 1
            questions:
              - {id: t, type: text, text: t?, max-length: 200}
              - {id: c, text: c?, options: [a, b]}

        """)
    let answers = try Sample.answers("version: 1\nanswers: {t: Something}", questionnaire)
    var session = try ScreenFixture(questionnaire, answers)
    session.goTo("t")
    session.press(.control("d"))
    #expect(session.ending == nil)
    session.press(.control("u"), .control("d"))
    #expect(session.ending == .quit)
  }

  @Test func `a window too small says all it can, and the truth`() throws {
    var session = try quick()
    session.resize(30, 24)
    #expect(session.text().contains("Answers are saved. Ctrl-C\nquits.\n"))
    session.note(.savingFailed(reason: "disk full"))
    #expect(session.text().contains("NOT SAVED. Ctrl-C quits."))
    session.resize(20, 4)
    #expect(session.lines()[3] == "NOT SAVED. Ctrl-C q")
  }
}
