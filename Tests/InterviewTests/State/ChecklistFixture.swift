@testable import Interview
import Readiness
import TestSupport
import Testing

/// The plan of a fictional company, of which an answers file says what became.
enum ChecklistFixture {
  static let actions = """
    actions:
      R4.a: {owner: Nadia, due: 2024-05-10, status: done, on: 2024-05-06}
      C2.a: {status: started, owner: Paul, due: 2024-05-10}
      U3.a: {status: dropped, note: "No newcomers this year."}

    """

  /// - Parameter days: the person-days that the plan is for.
  static func options(
    _ questionnaire: Questionnaire, _ answers: Answers, days: Double = 5
  ) throws -> InterviewState.Options {
    var options = InterviewState.Options()
    options.completionLimit = 20
    options.file = "verdier.answers.yaml"
    options.today = CalendarDate("2024-05-18")
    options.plan = try Assessment(of: answers, by: questionnaire).plan(days: days).order
    return options
  }

  static func state(language: String = "en", days: Double = 5) throws -> InterviewState {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers(Fixture.answers("verdier-2024") + actions, questionnaire)
    return InterviewState(
      questionnaire, answers, textLanguage: language,
      options: try options(questionnaire, answers, days: days))
  }

  static func screen(
    language: String = "en", columns: Int = 80, rows: Int = 24, days: Double = 5
  ) throws -> ScreenFixture {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers(Fixture.answers("verdier-2024") + actions, questionnaire)
    return try ScreenFixture(
      questionnaire, answers, language: language, columns: columns, rows: rows,
      options: try options(questionnaire, answers, days: days), leavesStart: false)
  }
}
