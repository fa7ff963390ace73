@testable import Interview
import Readiness
import TestSupport
import Testing

/// Changing an answer that was chosen in the check of all answers.
@Suite struct ChangeTests {
  private let questionnaire: Questionnaire
  private let answers: Answers

  init() throws {
    questionnaire = try Sample.frozen("quick-check")
    answers = try Sample.answers(
      "version: 1\nanswers: {K1: 3, K2: 4, K10: 3, K3: dont-know, K4: 2}", questionnaire)
  }

  private func index(_ id: String) throws -> QuestionIndex {
    try #require(questionnaire.index(of: id))
  }

  @Test func `on the full screen its answer leads back to its row`() throws {
    var session = try ScreenFixture(questionnaire, answers)
    session.type("r")
    session.press(.enter)
    #expect(session.interview.question?.id == "K5")
    session.type("4")
    session.press(.enter)
    #expect(session.interview.step == .review)
    #expect(session.interview.answers.byQuestion[try index("K5")]?.value == .line(4))
    #expect(session.lines().contains { $0.hasPrefix("> K5 ") })
    // The same where nothing is changed, and by the outline.
    session.press(.enter, .enter)
    #expect(session.interview.step == .review)
    session.goTo("K1")
    session.type("2")
    session.press(.enter)
    #expect(session.interview.step == .review)
  }

  @Test func `who goes on to another question does not come back`() throws {
    var session = try ScreenFixture(questionnaire, answers)
    session.type("r")
    session.press(.enter, .tab)
    #expect(session.interview.question?.id == "K6")
    session.type("2")
    session.press(.enter)
    #expect(session.interview.question?.id == "K7")
    session.press(.backTab, .backTab)
    #expect(session.interview.question?.id == "K5")
    session.type("1")
    session.press(.enter)
    #expect(session.interview.question?.id == "K6")
  }

  @Test func `line by line its answer leads back`() throws {
    var session = PlainSession(
      InterviewState(questionnaire, answers, textLanguage: "en"))
    for (line, step) in [
      (":review", InterviewStep.review), ("K2", .question(try index("K2"))), ("5", .review),
      (":goto k3", .question(try index("K3"))), ("", .review), ("", .question(try index("K5"))),
      ("1", .review), ("K1", .question(try index("K1"))), (":next", .question(try index("K2"))),
      ("3", .question(try index("K10"))),
    ] {
      _ = session.read(line)
      #expect(session.interview.step == step, "\(line)")
    }
  }

  @Test func `don’t know moves the bar, and the opening tells it apart`() throws {
    var session = try ScreenFixture(questionnaire, answers)
    #expect(session.text().contains("Done 5 of 10 "))
    #expect(session.text().contains("[#################."))
    session.type("d")
    session.press(.enter)
    #expect(session.text().contains("Done 6 of 10"))
    let interview = InterviewState(questionnaire, answers, textLanguage: "en")
    #expect(interview.openingLines[0].hasSuffix("4 of 10 answered, 1 don’t know."))
  }
}
