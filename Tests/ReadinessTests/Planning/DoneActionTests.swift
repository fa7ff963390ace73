@testable import Readiness
import TestSupport
import Testing

/// What an action that is done comes to in plans while its question has not been asked again.
@Suite struct DoneActionTests {
  private static let text =
    Sample.head + """
      dimensions:
        - id: a
          questions:
            - id: p
              text: q?
              weight: 2
              options: [p, q, r, s, t]
              actions:
                - {id: p.a, text: t, from: [1], to: 2, days: 1}
                - {id: p.b, text: t, from: [2], to: 4, days: 2}
                - {id: p.c, text: t, from: [4], to: 5, days: 3, needs: {x: 3}}
            - id: x
              text: q?
              options: [p, q, r, s, t]
              actions:
                - {id: x.a, text: t, from: [1, 2], to: 3, days: 1.5}
                - {id: x.b, text: t, from: [3], to: 5, days: 4}
      gates: [{id: g, when: {p: {at-most: 1}}, advice: wait, reason: r}]
      risks:
        absence: {title: A, scenarios: [{id: A1, title: A, level: {rises-with: [x]}}]}
        launch: {title: L, scenarios: [{id: L1, title: L, level: {falls-with: [p]}}]}

      """
  private static let ids = ["p.a", "p.b", "p.c", "x.a", "x.b"]

  /// - Parameter answers: what stands between the braces of the answers.
  private func assessment(
    _ answers: String = "p: 1, x: 1", done: [String]
  ) throws -> Assessment {
    let questionnaire = try Sample.questionnaire(Self.text)
    let records = done.map { "\($0): {status: done, on: 2024-05-06}" }.joined(separator: ", ")
    let read = try Sample.answers(
      "version: 1\ndate: 2024-05-01\nanswers: {\(answers)}\nactions: {\(records)}\n"
        + "targets: {areas: {a: 80}}\n", questionnaire)
    return try Assessment(of: read, by: questionnaire)
  }

  @Test func `what builds on a done action can be planned, and its score is that of now`() throws {
    let assessment = try assessment(done: ["p.a", "x.a"])
    var planner = Planner(for: assessment)
    #expect(planner.items.map(\.id) == ["p.b", "p.c", "x.b"])
    #expect(planner.items.allSatisfy { $0.requires != nil })
    #expect(assessment.score?.range == Interval(0))
    let plan = try planner.plan(days: 2)
    #expect(plan.order.map(\.id) == ["p.b"])
    // From 0 to the targets of p.b and of x.a, which is asked again with it.
    #expect(plan.scoreBefore == 0)
    #expect(abs((plan.scoreAfter ?? 0) - (2 * 75 + 50) / 3.0) < 1e-9)
  }

  @Test func `nothing is forecast for a question that was asked since, or scores as much`() throws {
    let since = "p: {answer: 1, on: 2024-05-07}, x: 4"
    let planner = Planner(for: try assessment(since, done: ["p.a", "x.a"]))
    #expect(planner.items.map(\.id) == [])
    #expect(try assessment(since, done: ["p.a", "x.a"]).countedActions.isEmpty)
    #expect(try assessment("p: dont-know, x: 1", done: ["p.a"]).countedActions.isEmpty)
  }

  @Test func `a done action never makes a way longer or a target unreachable`() throws {
    var (shorter, reached) = (0, 0)
    let level: LevelIndex = 3
    for mask in 0..<32 {
      let done = Self.ids.indices.filter { mask >> $0 & 1 == 1 }.map { Self.ids[$0] }
      for further in Self.ids where !done.contains(further) {
        let pair = [try assessment(done: done), try assessment(done: done + [further])]
        let ways = try pair.map { assessment in
          var planner = Planner(for: assessment)
          return try planner.cheapestWay(toLevel: level)
        }
        let targets = try pair.map { try Planner(for: $0).cheapestWayToTargets() }
        let comment: Comment = "\(done), then \(further)"
        if let before = ways[0] {
          #expect(ways[1].map { $0.days.count <= before.days.count } == true, comment)
          shorter += (ways[1]?.days.count ?? 0) < before.days.count ? 1 : 0
        }
        if targets[0].outOfReach.isEmpty {
          #expect(targets[1].outOfReach.isEmpty, comment)
          #expect(targets[1].path.days.count <= targets[0].path.days.count, comment)
          reached += 1
        }
      }
    }
    #expect(shorter > 10 && reached > 10, "\(shorter) \(reached)")
  }

  @Test func `a condition that a done action removes is not planned for, and still holds`() throws {
    let assessment = try assessment(done: ["p.a"])
    var planner = Planner(for: assessment)
    #expect(assessment.gates == [.yes])
    #expect(planner.remediesByGate.isEmpty)
    #expect(try planner.plan(days: 20).after.gates == [.no])
    #expect(Planner(for: try self.assessment(done: [])).remediesByGate.count == 1)
    // What comes with more days begins with what is now.
    var advised = Planner(for: try self.assessment("p: 1, x: 5", done: ["p.a"]))
    let along = try advised.adviceAlong()
    #expect(along.map(\.answer) == [.wait, .go] && along.first?.days.count == 0)
    #expect(try planner.scoresAlong().first?.score == assessment.score?.range.low)
  }

  @Test func `a target that is out of reach is come as near to as the actions bring it`() throws {
    let questionnaire = try Sample.questionnaire(
      Self.text.replacing("to: 5, days: 4", with: "to: 4, days: 4"))
    let answers = try Sample.answers(
      "version: 1\nanswers: {p: 1, x: 1}\ntargets: {areas: {a: 95}}\n", questionnaire)
    let assessment = try Assessment(of: answers, by: questionnaire)
    let way = try Planner(for: assessment).cheapestWayToTargets()
    #expect(way.outOfReach == [.area(0)] && way.path.isProven)
    #expect(way.path.items.map(\.id) == Self.ids)
    #expect(abs((way.after.score?.range.low ?? 0) - (2 * 100 + 75) / 3.0) < 1e-9)
  }
}
