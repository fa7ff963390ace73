@testable import Readiness
import TestSupport
import Testing

/// What the actions of a questionnaire come to from given answers.
@Suite struct PlanItemTests {
  /// Questions of every kind whose best answer is below 100 or just reaches it, each with an action
  /// to step 5; those of `x` can never be done.
  private static let text =
    Sample.head + """
      dimensions:
        - id: a
          questions:
            - id: lines
              text: q?
              options: [{text: p, score: 0}, {text: q, score: 30}, {text: r, score: 56}]
              actions: [{id: lines.a, text: t, from: [1, 2, 3], to: 5, days: 2}]
            - id: open
              type: yes-no
              text: q?
              score: {yes: 40, no: 0}
              actions: [{id: open.a, text: t, from: [1], to: 5, days: 2}]
            - id: hours
              type: number
              text: q?
              range: [0, 15]
              scale: {0: 0, 10: 50, 20: 100}
              actions: [{id: hours.a, text: t, from: [1], to: 5, days: 2}]
            - id: means
              type: multiple
              text: q?
              options: [{id: u, text: u}, {id: v, text: v}, {id: w, text: w}]
              full: 4
              actions: [{id: means.a, text: t, from: [1, 2], to: 5, days: 2}]
            - id: full
              text: q?
              options: [p, q, r, s, t]
              actions:
                - {id: full.a, text: t, from: [1], to: 3, days: 3}
                - {id: full.b, text: t, from: [3], to: 5, days: 4}
            - id: x
              text: q?
              options: [{text: p, score: 0}, {text: q, score: 30}]
              actions:
                - {id: x.a, text: t, from: [1], to: 2, days: 5, needs: {lines: 4}}
                - {id: x.b, text: t, from: [2], to: 3, days: 6}

      """

  private func planner(_ lines: [String]) throws -> Planner {
    let questionnaire = try Sample.questionnaire(Self.text)
    return Planner(
      for: try Assessment(of: Sample.answers(lines, to: questionnaire), by: questionnaire))
  }

  private static let lowest = [
    "lines: 1", "open: no", "hours: 0", "means: [u]", "full: 1", "x: 1",
  ]

  @Test func `an action lifts a question no higher than its best answer`() throws {
    let planner = try planner(Self.lowest)
    let targets = planner.items.map { "\($0.id) \($0.target)" }
    #expect(
      targets == [
        "lines.a 56.0", "open.a 40.0", "hours.a 75.0", "means.a 75.0", "full.a 50.0",
        "full.b 100.0", "x.a 25.0", "x.b 30.0",
      ])
    // Every question is worth a sixth of the score.
    for item in planner.items where item.question.position < 3 {
      #expect(abs(item.gain - item.target / 6) < 1e-9)
    }
  }

  @Test func `an action is no item where the best answer is given`() throws {
    let planner = try planner([
      "lines: 3", "open: yes", "hours: 15", "means: [u, v, w]", "full: 5", "x: 2",
    ])
    #expect(planner.items.isEmpty)
  }

  @Test func `a plan promises what its answers give`() throws {
    var planner = try planner(Self.lowest)
    let plan = try planner.plan(days: 100)
    let after = try #require(plan.scoreAfter)
    #expect(abs(after - (56 + 40 + 75 + 75 + 100) / 6) < 1e-9)
    #expect(abs(after - (plan.after.score?.range.low ?? 0)) < 1e-9)
  }

  @Test func `what is blocked counts in no total`() throws {
    var planner = try planner(Self.lowest)
    #expect(planner.items.filter { $0.requires == nil }.map(\.id) == ["x.a", "x.b"])
    #expect(planner.list.totalDays == 2 * (4 * 2 + 3 + 4))
    #expect(planner.budgets(atMost: 400).last == 30)
    #expect(try planner.scoresAlong().last?.days.days == 15)
  }
}

/// What is done or dropped is in no plan, and only answers score.
@Suite struct FollowedPlanTests {
  private static let text =
    Sample.head + """
      dimensions:
        - id: a
          questions:
            - id: full
              text: q?
              options: [p, q, r, s, t]
              actions:
                - {id: full.a, text: t, from: [1], to: 3, days: 3}
                - {id: full.b, text: t, from: [1, 3], to: 5, days: 4}
            - id: x
              text: q?
              options: [p, q, r, s, t]
              actions:
                - {id: x.a, text: t, from: [1], to: 4, days: 5, needs: {full: 3}}

      """

  private func items(_ actions: String) throws -> (items: [String], score: Double?) {
    let questionnaire = try Sample.questionnaire(Self.text)
    let answers = try Sample.answers(
      "version: 1\nanswers: {full: 1, x: 1}\n\(actions)", questionnaire)
    let assessment = try Assessment(of: answers, by: questionnaire)
    let items = Planner(for: assessment).items.filter { $0.requires != nil }
    return (items.map(\.id), assessment.score?.known)
  }

  @Test(arguments: [
    ("", ["full.a", "full.b", "x.a"]),
    ("actions: {full.a: {status: started}}", ["full.a", "full.b", "x.a"]),
    ("actions: {full.a: {status: planned, owner: A}}", ["full.a", "full.b", "x.a"]),
    ("actions: {full.a: {status: done}}", ["full.b", "x.a"]),
    ("actions: {full.a: {status: dropped}}", ["full.b", "x.a"]),
    ("actions: {full.a: {status: done}, full.b: {status: dropped}}", ["x.a"]),
  ])
  func `done and dropped actions are left out, and change no score`(
    actions: String, left: [String]
  ) throws {
    let result = try items(actions)
    #expect(result.items == left)
    #expect(result.score == 0)
  }
}
