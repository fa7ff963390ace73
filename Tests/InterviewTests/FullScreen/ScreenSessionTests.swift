@testable import Interview
import Readiness
import Terminal
import TestSupport
import Testing

/// What keys do on the full screen.
@Suite struct ScreenSessionTests {
  private func quick(_ answers: String = "", language: String = "en") throws -> ScreenFixture {
    let questionnaire = try Sample.frozen("quick-check")
    let answers = try Sample.answers("version: 1\nanswers: {\(answers)}", questionnaire)
    return try ScreenFixture(questionnaire, answers, language: language)
  }

  private func full(_ answers: String = "") throws -> ScreenFixture {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers("version: 1\nanswers: {\(answers)}", questionnaire)
    return try ScreenFixture(questionnaire, answers)
  }

  private func answer(_ session: ScreenFixture, _ id: String) throws -> Answer? {
    let questionnaire = session.interview.questionnaire
    return session.interview.answers.byQuestion[try #require(questionnaire.index(of: id))]
  }

  @Test func `a digit marks, Enter accepts, saves and goes on`() throws {
    var session = try quick()
    session.type("3")
    #expect(session.saved.isEmpty)
    session.press(.enter)
    #expect(try answer(session, "K1")?.value == .line(3))
    #expect(session.saved.count == 1)
    #expect(session.interview.question?.id == "K2")
    #expect(session.lines()[0].hasSuffix("saved 14:02"))
  }

  @Test func `Enter with nothing marked stays and says what to do`() throws {
    var session = try quick()
    session.press(.down, .enter)
    #expect(session.interview.question?.id == "K1")
    #expect(
      session.text().contains(
        "No answer yet. 1-5 marks an answer, d says you don’t know, Tab leaves it open."))
    session.press(.up)
    #expect(!session.text().contains("No answer yet."))
  }

  @Test func `Space marks and unmarks, x removes what was saved`() throws {
    var session = try quick()
    session.press(.down, .character(" "))
    #expect(session.text().contains("> (*) 2"))
    session.press(.character(" "))
    #expect(session.text().contains("> ( ) 2"))
    session.press(.character(" "), .enter, .character("b"), .character(" "))
    #expect(session.text().contains("x removes the answer."))
    session.press(.character("x"))
    #expect(try answer(session, "K1") == nil)
    #expect(session.interview.question?.id == "K1")
  }

  @Test func `going back keeps a mark as a draft that is not scored`() throws {
    var session = try quick("K1: 3")
    session.type("4")
    session.press(.backTab)
    #expect(session.interview.question?.id == "K1")
    #expect(try answer(session, "K2") == nil)
    session.press(.tab)
    #expect(session.text().contains("> (*) 4"))
    session.type("r")
    #expect(session.text().contains("open, not accepted"))
  }

  @Test func `undo takes changes back one after the other`() throws {
    var session = try quick()
    session.type("3")
    session.press(.enter)
    session.type("2")
    session.press(.enter)
    session.type("u")
    #expect(session.interview.question?.id == "K2")
    session.type("u")
    #expect(session.interview.question?.id == "K1")
    #expect(try answer(session, "K1") == nil)
    session.type("u")
    #expect(session.text().contains("Nothing to undo."))
  }

  @Test func `a wrong number stays in its field with the error`() throws {
    var session = try full()
    session.goTo("C2")
    session.type("3-80")
    session.press(.enter)
    #expect(session.text().contains("Error: 80 is above 70, the most this question takes."))
    #expect(session.text().contains("> [3-80      ]"))
    session.press(.left)
    #expect(session.text().contains("Error: 80 is above 70"))
    session.press(.end, .backspace)
    #expect(!session.text().contains("Error:"))
    session.press(.enter)
    #expect(try answer(session, "C2")?.value == .between(3, 8))
  }

  @Test func `a number steps inside its range, letters stay commands`() throws {
    var session = try full()
    session.goTo("C2")
    session.press(.up, .up, .up, .down, .enter)
    #expect(try answer(session, "C2")?.value == .number(1))
    session.type("b")
    #expect(session.interview.question?.id == "C2")
    session.type("d")
    #expect(session.text().contains("> (*) d  Don’t know"))
    session.type("7")
    session.press(.enter)
    #expect(try answer(session, "C2")?.value == .number(7))
  }

  @Test func `several options, one that stands alone, none marked`() throws {
    var session = try full()
    session.goTo("U3")
    session.press(.enter)
    #expect(
      session.text().contains(
        "Nothing is marked. Space marks “Simple: three newcomers…”, 4 says none."))
    session.type("12")
    session.press(.character("4"))
    #expect(
      session.text().contains(
        "Error: answer 4 excludes the others. Unmark 1 and 2 first, or x to clear all."))
    session.press(.down, .up)
    #expect(session.text().contains("Error: answer 4 excludes the others."))
    session.type("2")
    #expect(!session.text().contains("Error:"))
    session.press(.enter)
    #expect(try answer(session, "U3")?.value == .options([0]))
  }

  @Test func `not applicable wants a reason and keeps it`() throws {
    var session = try full()
    session.goTo("T3")
    session.press(.character("n"), .enter)
    #expect(
      session.text().contains(
        "Error: not applicable needs a reason, for example “No common tool yet.”"))
    session.type("No tool.")
    session.press(.escape)
    #expect(!session.text().contains("> (*) n"))
    session.type("nNo tool.")
    session.press(.enter)
    #expect(session.text().contains("> (*) n  Not applicable"))
    session.press(.enter)
    #expect(try answer(session, "T3")?.value == .notApplicable)
    #expect(try answer(session, "T3")?.note == "No tool.")
    session.goTo("U1")
    session.type("n")
    #expect(session.text().contains("“Not applicable” is not offered here."))
  }

  @Test func `a note and evidence are accepted with the answer`() throws {
    var session = try quick("K1: 3")
    session.type("b")
    session.press(.character("e"), .character("c"))
    session.type("Seen")
    session.press(.lineBreak)
    session.type("twice")
    session.press(.enter)
    #expect(session.saved.isEmpty)
    #expect(session.text().contains("Enter keeps it with the answer."))
    session.press(.enter)
    let answer = try answer(session, "K1")
    #expect(answer?.evidence == .documented)
    #expect(answer?.note == "Seen\ntwice")
  }

  @Test func `pasting inserts and never submits`() throws {
    var session = try quick()
    session.press(.paste("3\n4\n", isCut: false))
    #expect(session.text().contains("Pasted text ignored here."))
    session.press(.character("c"), .paste("one\ntwo", isCut: true))
    #expect(session.text().contains("Cut to 2,000 characters."))
    #expect(session.interview.question?.id == "K1")
    session.press(.enter)
    #expect(session.interview.note(of: 0) == "one\ntwo")
  }

  @Test func `Esc never quits and never deletes`() throws {
    var session = try quick()
    session.type("3")
    session.press(.escape, .escape, .escape)
    #expect(session.ending == nil)
    #expect(session.text().contains("> (*) 3"))
  }

  @Test(arguments: ["r", "rff"])
  func `three keys that are commands elsewhere point to the help too`(way: String) throws {
    var session = try quick()
    session.type("3")
    session.press(.enter)
    session.type(way)
    let key = way == "r" ? "d" : "x"
    session.type(key + key)
    #expect(!session.text().contains("Press ? for the keys."))
    session.type(key)
    #expect(session.text().contains("Press ? for the keys."))
    session.press(.function(1), .escape)
    session.type(key)
    #expect(!session.text().contains("Press ? for the keys."))
  }

  @Test func `three unknown keys point to the help`() throws {
    var session = try quick()
    session.press(.unknown, .unknown)
    #expect(!session.text().contains("Press ? for the keys."))
    session.press(.unknown)
    #expect(session.text().contains("Press ? for the keys."))
  }

  @Test func `finishing with open questions asks once`() throws {
    var session = try quick("K1: 3")
    session.type("rf")
    #expect(session.ending == nil)
    #expect(session.text().contains("9 questions are open."))
    session.type("f")
    #expect(session.ending == nil)
    session.press(.enter)
    #expect(session.ending == .finished)
  }

  @Test func `a failed save is said, w tries again`() throws {
    var session = try quick().session
    _ = session.press(.character("3"))
    guard case .save(let changes)? = session.press(.enter).first else {
      Issue.record("nothing is to be saved")
      return
    }
    _ = session.note(.savingFailed(reason: "disk full"), at: "14:02")
    #expect(
      session.frame().lines.contains { $0.contains("Error: not saved, disk full. w tries again.") })
    #expect(session.frame().lines[0].hasSuffix("NOT SAVED"))
    _ = session.press(.down)
    #expect(session.frame().lines[0].hasSuffix("NOT SAVED"))
    #expect(session.press(.character("w")) == [.saveOver(changes)])
  }

  @Test func `a role shows its questions only and asks which one`() throws {
    var session = try full()
    session.type("m")
    #expect(session.text().contains("Whose questions?"))
    session.press(.down, .enter)
    let role = session.interview.questionnaire.roles[1]
    #expect(session.interview.role == role.id)
    #expect(session.text().contains("Showing only the "))
    session.type("m")
    #expect(session.interview.role == nil)
  }

  @Test func `nothing shows the score where it is hidden`() throws {
    var options = InterviewState.Options()
    options.hidesResult = true
    var session = try ScreenFixture(Sample.frozen("quick-check"), options: options)
    session.type("3")
    let text = session.text()
    #expect(text.contains("Result hidden until the end."))
    #expect(!text.contains("Advice:") && !text.contains("Level"))
  }

  @Test func `a small window offers plain mode and loses nothing`() throws {
    var session = try quick()
    session.type("3")
    session.resize(36, 9)
    session.press(.enter)
    #expect(session.saved.isEmpty)
    session.press(.character("p"))
    #expect(session.session.wantsPlainMode)
    session.resize(80, 24)
    #expect(session.text().contains("> (*) 3"))
  }

  @Test func `the editor gets the note and gives it back`() throws {
    var session = try quick()
    session.press(.character("3"), .control("e"))
    #expect(session.editedText == "")
    session.note(.edited("From the editor"))
    session.press(.enter)
    #expect(try answer(session, "K1")?.note == "From the editor")
  }
}
