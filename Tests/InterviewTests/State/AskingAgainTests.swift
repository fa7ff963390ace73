@testable import Interview
import Readiness
import TestSupport
import Testing

/// Answers that are given again on a later day.
@Suite struct AskingAgainTests {
  private let questionnaire: Questionnaire
  private let index: QuestionIndex

  init() throws {
    questionnaire = try Sample.questionnaire(Sample.mini)
    index = try #require(questionnaire.index(of: "a1"))
  }

  private func interview(_ file: String) throws -> InterviewState {
    var options = InterviewState.Options()
    options.today = CalendarDate("2024-05-18")
    return InterviewState(
      questionnaire, try Sample.answers("version: 1\n\(file)", questionnaire), textLanguage: "en",
      options: options)
  }

  @Test(arguments: [
    ("date: 2024-04-14\nanswers: {a1: 3}", "2024-05-18"),
    ("date: 2024-04-14\nanswers: {a1: dont-know}", "2024-05-18"),
    ("date: 2024-04-14\nanswers: {a1: {answer: 3, on: 2024-05-02}}", "2024-05-18"),
    ("answers: {a1: {answer: 3, on: 2024-05-02}}", "2024-05-18"),
    // It says the same.
    ("date: 2024-04-14\nanswers: {a1: 4}", nil),
    // The file is of the day, of a later one, or of none.
    ("date: 2024-05-18\nanswers: {a1: 3}", nil), ("date: 2024-06-01\nanswers: {a1: 3}", nil),
    ("date: 02/05/2024\nanswers: {a1: 3}", nil), ("answers: {a1: 3}", nil),
    // The file is not finished.
    ("date: 2024-04-14\nanswers: {a2: 3}", nil),
  ])
  func `an answer that replaces one of an earlier day says when`(
    file: String, day: String?
  ) throws {
    var interview = try interview(file)
    let question = questionnaire.questions[index]
    _ = interview.handle(.give(index, question.answer(.line(4))))
    #expect(interview.answers.byQuestion[index]?.value == .line(4))
    #expect(interview.answers.byQuestion[index]?.on == day)
    var marked = try self.interview(file)
    _ = marked.handle(.goTo(index))
    _ = marked.handle(.mark(.line(4)))
    _ = marked.handle(.accept)
    #expect(marked.answers == interview.answers)
    _ = marked.handle(.undo)
    #expect(try marked.answers == self.interview(file).answers)
  }

  @Test func `the answers are of the latest day that the file names`() throws {
    var interview = try interview("date: 2024-04-14T10:00\nanswers: {a1: 3, a2: 2}")
    #expect(interview.answers.date == "2024-04-14T10:00")
    _ = interview.handle(.give(index, questionnaire.questions[index].answer(.line(4))))
    #expect(interview.answers.date == "2024-05-18")
    #expect(interview.answers.fileDate == "2024-04-14T10:00")
    for date in ["2024-06-01", "02/05/2024"] {
      let answers = try self.interview(
        "date: \(date)\nanswers: {a1: {answer: 3, on: 2024-05-18}}"
      ).answers
      #expect(answers.date == (date == "2024-06-01" ? date : "2024-05-18"))
    }
  }
}
