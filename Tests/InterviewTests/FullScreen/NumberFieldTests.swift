@testable import Interview
import Readiness
import Terminal
import TestSupport
import Testing

/// The field of a number on the full screen, which takes what the other places take.
@Suite struct NumberFieldTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - {id: n, type: number, range: [0, 5000], scale: {0: 0, 70: 100}, text: How many?}
              - {id: c, text: Which?, options: [One, Two, Three]}

        """)
  }

  private func session(_ saved: String = "") throws -> ScreenFixture {
    let answers = try Sample.answers("version: 1\nanswers: {\(saved)}", questionnaire)
    var session = try ScreenFixture(questionnaire, answers)
    session.goTo("n")
    return session
  }

  private func value(_ session: ScreenFixture) -> AnswerValue? {
    session.interview.answers.byQuestion[0]?.value
  }

  /// What begins with a letter that is a command is left out: there the field is empty.
  static let texts = [
    "3", "3 to 6", "3 à 6", "3/6", "3—6", "3:6", "5…7", "3～6", "3h30", "10½", "<5", "3 and 6",
    "3 et 6",
    "3-6", "3..6", "1５", "３", "－３", "−3", "1 500", "1,500", "1.500,5", "~3", "3-", "٣", "12 or so",
    "½",
    "6-3", "3--6", "1-2-3", "3 d", "3d", "3q", "3b", "3 u", "3\u{A0}à\u{A0}6", "1e3", "twenty",
    "about 5",
    "/3", "3 ?", "5001", "+4", "4,5", "0,500", "3x", "3 n", "3k", "3j", "3 o 6", "to 6",
    "3.5 hours", "4!",
  ]

  @Test(arguments: texts)
  func `typed, pasted and read by the parser are the same`(text: String) throws {
    let question = questionnaire.questions[0]
    let expected = try? question.answer(typed: text)
    for isPasted in [false, true] {
      var session = try session("n: 7")
      session.press(.control("u"))
      if isPasted { session.press(.paste(text, isCut: false)) } else { session.type(text) }
      #expect(session.interview.question?.id == "n")
      session.press(.enter)
      #expect(value(session) == expected ?? .number(7))
      if expected != nil {
        #expect(session.interview.question?.id == "c")
      } else {
        let sentence = question.fault(typed: text)?.sentence(in: .english) ?? "?"
        #expect(session.text().contains(sentence.prefix(60)))
        session.press(.left, .right)
        #expect(session.text().contains(sentence.prefix(60)), "the refusal stays")
        #expect(session.text().contains("[\(text)"))
      }
    }
  }

  @Test func `what is written and refused names the key that still works`() throws {
    var session = try session("n: 7")
    session.press(.control("u"))
    session.type("99x")
    session.press(.enter)
    let text = session.text().replacing("\n", with: " ")
    #expect(text.contains("such as 3-6, or F2.") && !text.contains("or d."), "\(text)")
  }

  @Test(arguments: ["3", "3-6"])
  func `letters are commands while the field shows what is saved`(saved: String) throws {
    let yaml = saved == "3" ? "n: 3" : "n: {between: [3, 6]}"
    var session = try session(yaml)
    session.press(.right)
    #expect(session.text().contains("d don’t know"))
    session.type("e")
    #expect(session.interview.evidence(of: 0) == .documented)
    session.pause()
    session.type("d")
    #expect(session.interview.value(of: 0) == .dontKnow)
    session.pause()
    session.type("u7")
    #expect(session.text().contains("[7 "))
  }

  @Test func `the first digit or a paste takes the place of what is saved`() throws {
    for saved in ["n: 4", "n: {between: [3, 6]}"] {
      var session = try session(saved)
      session.type("56")
      #expect(session.text().contains("[56 "))
      session = try self.session(saved)
      session.press(.paste("5-6", isCut: false))
      #expect(session.text().contains("[5-6 "))
      session = try self.session(saved)
      session.press(.right, .character("5"))
      #expect(session.text().contains(saved == "n: 4" ? "[45 " : "[3-65 "))
    }
  }

  @Test func `a range is not stepped, nor is what is not known`() throws {
    var session = try session("n: {between: [3, 6]}")
    for key in [Key.up, .character("k"), .down, .pageUp] {
      session.press(key)
      #expect(session.text().contains("[3-6 "))
      #expect(session.text().contains("This is a range. Type another one, or a number."))
    }
    session.pause()
    session.type("d")
    session.pause()
    session.press(.character("k"), .up, .enter)
    #expect(value(session) == .dontKnow)
  }

  @Test func `a saved number is continued by a sign or a space`() throws {
    var session = try session("n: 3")
    session.type(" and 6")
    #expect(session.text().contains("[3 and 6"))
    session.press(.enter)
    #expect(value(session) == .between(3, 6))
  }

  @Test func `once something is typed, function keys do what letters did`() throws {
    var session = try session()
    session.type("3 dq")
    let text = session.text()
    #expect(text.contains("[3 dq "))
    #expect(text.contains("F2 don’t know") && text.contains("F1 help"))
    #expect(text.contains("( ) F2  Don’t know"))
    session.press(.function(12), .function(12), .function(12))
    #expect(session.text().contains("Press F1 for the keys."))
    #expect(!text.contains("d don’t know  ") && text.contains("(F5)") && text.contains("(F4)"))
    session.press(.function(5))
    #expect(session.interview.evidence(of: 0) == .documented)
    session.press(.function(2), .enter)
    #expect(value(session) == .dontKnow)
    session.press(.backTab)
    session.type("12 x")
    session.press(.backTab, .control("r"))
    #expect(value(session) == .dontKnow)
    session.goTo("n")
    session.press(.control("u"))
    session.type("12b")
    #expect(session.text().contains("[12b "))
    session.press(.control("u"))
    session.type("q")
    session.pause()
    #expect(session.ending != nil)
  }

  @Test func `don't know can be pasted`() throws {
    var session = try session("n: 3")
    session.press(.control("u"), .paste("dont-know", isCut: false), .enter)
    #expect(value(session) == .dontKnow)
  }

  @Test func `arrows do not replace what cannot be read`() throws {
    var session = try session()
    session.type("3h")
    session.press(.down)
    #expect(session.text().contains("[3h "))
    session.press(.backspace, .down, .enter)
    #expect(value(session) == .number(2))
  }

  @Test func `a saved number that looks like thousands is shown so that it can be edited`() throws {
    var session = try session("n: 1.125")
    #expect(session.text().contains("[1.1250 "))
    session.press(.right, .enter)
    #expect(value(session) == .number(1.125))
    #expect(session.saved.isEmpty)
  }

  @Test func `full-width digits and letters mark lines`() throws {
    var session = try ScreenFixture(questionnaire)
    session.goTo("c")
    session.type("２")
    #expect(session.interview.value(of: 1) == .line(2))
    session.type("ｄ")
    #expect(session.interview.value(of: 1) == .dontKnow)
  }

  @Test(arguments: [("[0, 70]", "3-6 range"), ("[10, 20]", "10-20 range")])
  func `the key row names a range that the question takes`(range: String, hint: String) throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - {id: n, type: number, range: \(range), scale: {0: 0, 70: 100}, text: How many?}

        """)
    var session = try ScreenFixture(questionnaire, columns: 120)
    #expect(try #require(session.lines().last).contains(hint))
  }

  @Test func `a small number survives as a draft`() throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - {id: n, type: number, range: [0, 1], scale: {0: 0, 1: 100}, text: How many?}

        """)
    var memory = SessionMemory()
    memory.drafts = [0: Draft(value: .between(1e-7, 0.00005))]
    #expect(SessionMemory(memory.text(questionnaire), questionnaire) == memory)
  }
}
