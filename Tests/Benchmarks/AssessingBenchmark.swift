import Readiness
import TestSupport

/// Judging and planning on the full questionnaire.
enum AssessingBenchmark {
  private enum Unexpected: Error {
    case noCompletions
  }

  /// Choices of five lines each.
  private static let manyQuestions = [
    "U1", "U2", "C1", "R4", "T1", "X1", "X3", "V3", "C3", "R1",
  ]

  static func run() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let complete = try Sample.answers(Fixture.answers("verdier-2025"), questionnaire)

    for ids in [["U1", "U2", "C1", "R4"], manyQuestions] {
      let live = opening(complete, questionnaire, ids)
      report(
        "live assessment, \(ids.count) unknown",
        try median(of: 51) { _ = try Assessment(of: live, by: questionnaire, limit: 2_000) },
        "ms", promise: "16")
    }

    let many = opening(complete, questionnaire, Array(manyQuestions.prefix(7)))
    guard
      let completions = try Assessment(of: many, by: questionnaire, limit: 100_000).advice?
        .completions
    else { throw Unexpected.noCompletions }
    let time = try median(of: 11) {
      _ = try Assessment(of: many, by: questionnaire, limit: 100_000)
    }
    report(
      "50,000 completions, measured over \(completions)",
      time * 50_000 / Double(completions), "ms", promise: "100")

    var lowest = Answers(for: questionnaire)
    for question in questionnaire.questions {
      lowest[question] = question.answer(question.lowestAnswer)
    }
    let worst = try Assessment(of: lowest, by: questionnaire)
    report(
      "plan for 40 days, everything at its lowest",
      try median(of: 11) {
        var planner = Planner(for: worst)
        _ = try planner.plan(days: 40)
      }, "ms", promise: "50")
    report(
      "advice along every budget",
      try median(of: 5) {
        var planner = Planner(for: worst)
        _ = try planner.adviceAlong()
      }, "ms", promise: "none")
  }

  /// The answers with some of them taken away.
  private static func opening(
    _ answers: Answers, _ questionnaire: Questionnaire, _ ids: [String]
  ) -> Answers {
    var answers = answers
    for id in ids {
      if let position = questionnaire.index(of: id) {
        let question = questionnaire.questions[position]
        answers[question] = question.answer(.dontKnow)
      }
    }
    return answers
  }
}
