import Foundation
@testable import Readiness
import TestSupport
import Testing

/// Worked plans: budgets, what they bring, the frontier, the cheapest ways and the advice along.
@Suite struct PlanOracleTests {
  private let oracles: [String: [String: Any]]
  private let questionnaire: Questionnaire

  init() throws {
    oracles = try #require(try Fixture.expected("plans") as? [String: [String: Any]])
    questionnaire = try Sample.frozen("enterprise-2.0")
  }

  private func planner(_ name: String) throws -> Planner {
    let text = try Fixture.answers(name)
    return Planner(for: try Assessment(of: Sample.answers(text, questionnaire), by: questionnaire))
  }

  @Test(arguments: ["atelier-nord", "verdier-2024"])
  func `a plan for a budget`(name: String) throws {
    var planner = try planner(name)
    for expected in try #require(oracles[name]?["budgets"] as? [[String: Any]]) {
      let days = try #require(expected["budget"] as? Double)
      let plan = try planner.plan(days: days)
      let advice = try #require(plan.after.advice)
      let risks = try #require(plan.after.risks)
      let actual: [String: Any] = [
        "budget": plan.budget, "days": plan.days.days, "proven": plan.isProven,
        "lifts": plan.clearedGates.map { questionnaire.gates[$0].id },
        "unblock": plan.unblock.map(\.id), "improve": plan.improve.map(\.id),
        "order": plan.order.map(\.id), "scoreBefore": plan.scoreBefore ?? -1,
        "scoreAfter": plan.scoreAfter ?? -1,
        "after": [
          "answer": advice.answer.rawValue, "status": advice.isFirm ? "firm" : "provisional",
          "possible": advice.possible.map(\.rawValue),
          "scoreLow": plan.after.score?.range.low ?? -1,
          "absence": [risks.absence.range!.low, risks.absence.range!.high],
          "launch": [risks.launch.range!.low, risks.launch.range!.high],
        ] as [String: Any],
      ]
      #expect(JSONComparison.differences(expected, actual) == [])
    }
  }

  @Test(arguments: ["atelier-nord", "verdier-2024"])
  func `the advice along the plan`(name: String) throws {
    var planner = try planner(name)
    let actual = try planner.adviceAlong().map { step -> [String: Any] in
      [
        "days": step.days.days, "answer": step.answer.rawValue,
        "status": step.isFirm ? "firm" : "provisional", "possible": step.possible.map(\.rawValue),
      ]
    }
    #expect(JSONComparison.differences(try #require(oracles[name]?["along"]), actual) == [])
  }

  @Test(arguments: ["atelier-nord", "verdier-2024"])
  func `the cheapest way to each level`(name: String) throws {
    var planner = try planner(name)
    for expected in try #require(oracles[name]?["cheapest"] as? [[String: Any]]) {
      let id = try #require(expected["level"] as? String)
      let level = try #require(questionnaire.level(id))
      let path = try planner.cheapestWay(toLevel: level)
      let actual: [String: Any] = [
        "level": questionnaire.levels[level].id,
        "days": path.map { $0.days.days as Any } ?? NSNull(),
        "actions": path.map { $0.items.map(\.id) as Any } ?? NSNull(),
        "scoreAfter": path?.scoreAfter.map { $0 as Any } ?? NSNull(),
      ]
      #expect(JSONComparison.differences(expected, actual) == [])
    }
  }

  @Test func `go is within reach for good, and firm, from these days on`() throws {
    var planner = try planner("verdier-2024")
    let reach = try planner.adviceAlong().reach(of: .go)
    #expect(reach?.possible.days == 43.5)
    #expect(reach?.firm?.days == 50.5)
    var waiting = try self.planner("atelier-nord")
    #expect(try waiting.adviceAlong().reach(of: .go)?.possible.days == 69.5)
    #expect(try waiting.adviceAlong().reach(of: .prepare) == nil)
  }
}
