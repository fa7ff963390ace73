@testable import Readiness
import TestSupport
import Testing

/// How far targets are, and a cheap way to them.
@Suite struct TargetTests {
  /// Two dimensions whose actions need one another.
  private static let text =
    Sample.head + """
      dimensions:
        - id: a
          weight: 3
          questions:
            - id: p
              text: q?
              weight: 2
              options: [p, q, r, s, t]
              actions:
                - {id: p.a, text: t, from: [1, 2], to: 3, days: {1: 3, 2: 2}}
                - {id: p.b, text: t, from: [3], to: 5, days: 4, needs: {x: 3}}
            - id: q
              text: q?
              options: [p, q, r, s, t]
              actions: [{id: q.a, text: t, from: [1, 2, 3], to: 4, days: 2.5}]
        - id: b
          weight: 2
          questions:
            - id: x
              text: q?
              options: [p, q, r, s, t]
              actions:
                - {id: x.a, text: t, from: [1, 2], to: 3, days: 1.5}
                - {id: x.b, text: t, from: [3], to: 4, days: 3}
            - id: y
              text: q?
              weight: 3
              options: [p, q, r, s, t]
              actions:
                - {id: y.a, text: t, from: [1, 2, 3, 4], to: 5, days: 6, needs: {q: 3}}

      """

  private func assessment(_ answers: [Int], _ targets: String) throws -> Assessment {
    let questionnaire = try Sample.questionnaire(Self.text)
    let lines = zip(["p", "q", "x", "y"], answers).map { "\($0): \($1)" }
    let read = try Sample.answers(
      "version: 1\nanswers: {\(lines.joined(separator: ", "))}\ntargets: {\(targets)}\n",
      questionnaire)
    return try Assessment(of: read, by: questionnaire)
  }

  @Test func `a target is as far as the answers given leave it`() throws {
    let assessment = try assessment([1, 3, 5, 5], "level: two, areas: {b: 90, a: 40}")
    let distances = assessment.targetDistances
    #expect(distances.map(\.subject) == [.level(1), .area(0), .area(1)])
    #expect(distances.map(\.isReached) == [true, false, true])
    let missing = distances.map { (($0.missing ?? -1) * 100).rounded() / 100 }
    #expect(missing == [0, 23.33, 0])
    #expect(assessment.unmetTargets.map(\.subject) == [.area(0)])
  }

  @Test func `an answer that is missing leaves a target open`() throws {
    let questionnaire = try Sample.questionnaire(Self.text)
    let answers = try Sample.answers(
      "version: 1\nanswers: {p: 5, x: 1}\ntargets: {areas: {a: 70, b: 10}}\n", questionnaire)
    let distances = try Assessment(of: answers, by: questionnaire).targetDistances
    #expect(distances.map(\.missing) == [0, 10] && distances.map(\.isReached) == [false, false])
  }

  @Test func `a file without targets has none`() throws {
    #expect(try assessment([1, 1, 1, 1], "").targetDistances.isEmpty)
  }

  /// The fewest half-days of the choices that hold what they need and reach all targets.
  private func fewest(_ assessment: Assessment, _ items: [PlanItem]) throws -> Int? {
    let planner = Planner(for: assessment)
    var best: Int?
    for mask in 0..<(1 << items.count) {
      let chosen = items.filter { mask >> $0.index.position & 1 == 1 }
      let isClosed = chosen.allSatisfy { item in
        item.requires?.allSatisfy { mask >> $0.position & 1 == 1 } ?? false
      }
      if !isClosed { continue }
      let after = try Assessment(
        of: planner.states(after: ItemSet(chosen.map(\.index))), by: assessment.questionnaire)
      let isReached = assessment.targetDistances.allSatisfy { target in
        let figures =
          switch target.subject {
          case .level: after.score
          case .area(let area): after.dimensions.first { $0.dimension == area }?.figures
          }
        return figures.map { $0.range.low >= target.wanted - 1e-9 } ?? false
      }
      if isReached { best = min(best ?? .max, chosen.reduce(0) { $0 + $1.days.count }) }
    }
    return best
  }

  @Test func `the way to one target is the cheapest, that to several is one`() throws {
    var (single, several, unreachable) = (0, 0, 0)
    let wanted = [
      "areas: {a: 50}", "areas: {a: 80}", "areas: {b: 45}", "areas: {b: 90}", "areas: {a: 95}",
      "level: two",
      "areas: {a: 50, b: 60}", "level: two, areas: {b: 60}", "level: two, areas: {a: 70, b: 45}",
    ]
    for p in 1...3 {
      for q in 1...2 {
        for x in 1...3 {
          for targets in wanted {
            let assessment = try assessment([p, q, x, 2], targets)
            let planner = Planner(for: assessment)
            let way = try planner.cheapestWayToTargets()
            let best = try fewest(assessment, planner.items)
            let comment: Comment = "\(p) \(q) \(x), \(targets): \(way.path.order.map(\.id))"
            #expect((best == nil) == !way.outOfReach.isEmpty, comment)
            guard let best else {
              unreachable += 1
              continue
            }
            #expect(way.path.days.count >= best, comment)
            if way.path.isProven { #expect(way.path.days.count == best, comment) }
            let isOne = assessment.targetDistances.count == 1
            if isOne { #expect(way.path.isProven, comment) }
            single += isOne ? 1 : 0
            several += isOne ? 0 : 1
            for target in assessment.targetDistances {
              guard case .area(let area) = target.subject else { continue }
              let after = way.after.dimensions.first { $0.dimension == area }
              #expect((after?.figures.range.low ?? 0) >= target.wanted - 1e-9, comment)
            }
            #expect((way.path.scoreAfter ?? 0) >= (assessment.score?.range.low ?? 0), comment)
          }
        }
      }
    }
    #expect(single > 40 && several > 20 && unreachable > 5, "\(single) \(several) \(unreachable)")
  }
}
