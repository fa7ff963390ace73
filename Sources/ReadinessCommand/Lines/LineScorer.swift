import Readiness
import Reports
import YAML

/// What a company comes to, as one line of JSON.
struct LineScorer: Sendable {
  /// Whether a line holds the whole result; else only what companies are compared by.
  let isFull: Bool

  /// The person-days to plan for; nil for no plan.
  let days: Double?

  /// The day by which actions are overdue.
  private let today = CalendarDate(Clock.now.date)

  /// The ways of filling the gaps that are tried one by one at most, for a line that is not full
  /// (Scoring, “Two risks, one advice”).
  private static let completionLimit = 500

  init(isFull: Bool, days: Double?) {
    self.isFull = isFull
    self.days = days
  }

  /// A line about answers, with its line break.
  ///
  /// - Parameters:
  ///   - name: the file, or the row of a table.
  ///   - hash: the SHA-256 of what they were read from.
  ///   - faults: what of it cannot be read and is not counted.
  /// - Throws: `TooManyBranches` when open answers leave too many ways to decide which questions
  ///   are asked.
  func line(
    _ name: String, _ answers: Answers, by questionnaire: LoadedQuestionnaire,
    hash: () -> String, faults: [String]
  ) throws(TooManyBranches) -> String {
    var object = try result(answers, by: questionnaire, hash)
    if !faults.isEmpty { object["faults"] = JSONValue(faults) }
    return JSONValue.line(file: name, object)
  }

  /// The line about what cannot be scored.
  static func line(_ name: String, error: String) -> String {
    JSONValue.line(file: name, ["error": .string(error)])
  }

  private func result(
    _ answers: Answers, by questionnaire: LoadedQuestionnaire, _ hash: () -> String
  ) throws(TooManyBranches) -> [String: JSONValue] {
    if isFull {
      var evaluation = try Evaluation(
        of: answers, by: questionnaire.questionnaire, today: today)
      return try evaluation.result(
        days: days,
        Provenance(
          tool: RootCommand.nameAndVersion, questionnaireHash: questionnaire.hash,
          answersHash: hash()))
    }
    return try summary(answers, by: questionnaire)
  }

  /// What companies are compared by.
  func summary(
    _ answers: Answers, by questionnaire: LoadedQuestionnaire
  ) throws(TooManyBranches) -> [String: JSONValue] {
    let assessment = try Assessment(
      of: answers, by: questionnaire.questionnaire, limit: Self.completionLimit)
    var plan: Plan?
    if let days {
      var planner = Planner(for: assessment)
      plan = try planner.plan(days: days)
    }
    return SummaryJSON(answers, assessment, plan).object
  }
}
