@testable import Readiness
import TestSupport
import Testing

/// On which questions it matters who of a team is right.
@Suite struct DecisiveQuestionTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try Self.questionnaire(gate: "g: yes") }

  private static func questionnaire(gate: String) throws -> Questionnaire {
    try Sample.questionnaire(
      RiskSample.text.replacing("when: {g: yes}", with: "when: {\(gate)}").replacing(
        "GATE", with: "prepare"
      ).replacing(
        "levels:\n", with: "roles: {boss: Boss, guest: Guest, worker: Worker}\nlevels:\n"
      ).replacing(
        "  - id: score\n",
        with: "      - {id: x, type: number, range: [0, 100], scale: {0: 0, 100: 100}, text: x?}\n"
          + "  - id: score\n"))
  }

  /// A team in which both risks are high, so that the level decides between preparing and testing.
  private func team(
    _ members: [(role: String, answers: String)], confidential: [String] = [],
    of other: Questionnaire? = nil
  ) throws -> Team {
    let questionnaire = other ?? questionnaire
    var respondents = Respondents(to: questionnaire)
    for (number, member) in members.enumerated() {
      let role = member.role.isEmpty ? "" : "respondent: {role: \(member.role)}\n"
      respondents.add(
        try Sample.answers(
          "version: 1\n\(role)answers: {a: 90, b: 90, \(member.answers)}\n", questionnaire),
        from: "\(number)")
    }
    return try Team(respondents, TeamRules(confidential: confidential))
  }

  private func index(_ id: String) throws -> QuestionIndex {
    try #require(questionnaire.index(of: id))
  }

  @Test func `a condition that one view meets and the other does not hangs on the question`() throws
  {
    let team = try team([("boss", "g: yes, s: 50"), ("guest", "g: no, s: 50")])
    let decisive = try #require(team.decisive.first)
    #expect(try team.decisive.count == 1 && decisive.question == index("g"))
    #expect(decisive.gates == [0] && decisive.advices == [.prepare, .test])
    #expect(decisive.worst == "guest")
    let topic = try #require(team.agenda.first)
    #expect(topic.question == decisive.question)
    guard case .decisive = topic.reasons.first, case .roles(["guest"]) = topic.starter else {
      Issue.record("\(topic)")
      return
    }
  }

  @Test(arguments: [
    ("s: 20", "s: 60", [Advice.prepare, .test]), ("s: 30", "s: 60", []), ("s: 60", "s: 60", []),
    ("s: 20", "s: dont-know", []),
  ])
  func `the advice hangs on a question where two views come to two`(
    first: String, second: String, advices: [Advice]
  ) throws {
    let team = try team([("boss", "g: no, \(first)"), ("guest", "g: no, \(second)")])
    #expect(team.decisive.map(\.advices) == (advices.isEmpty ? [] : [advices]))
    #expect(team.decisive.allSatisfy { $0.gates.isEmpty && $0.worst == "boss" })
  }

  @Test(arguments: [
    ([20, 60], true), ([20, 60, 60], true), ([20, 20, 60], true), ([20, 60, 60, 60], false),
    ([60], false), ([20, 20, 60, 60], true),
  ])
  func `people of one role differ where its halves do`(scores: [Int], isDecisive: Bool) throws {
    for role in ["boss", ""] {
      let team = try team(scores.map { (role, "g: no, s: \($0)") })
      #expect(team.decisive.isEmpty == !isDecisive, "\(scores)")
      #expect(team.decisive.allSatisfy { $0.worst == (role.isEmpty ? nil : role) })
    }
  }

  @Test func `what decides comes before the widest gap`() throws {
    let team = try team([("boss", "g: no, s: 20, x: 0"), ("guest", "g: no, s: 60, x: 100")])
    #expect(try team.widestGaps.map(\.finding.question) == [index("x"), index("s")])
    #expect(try team.agenda.map(\.question) == [index("s"), index("x")])
  }

  @Test func `nothing is told of a question that is withheld, nor of a condition on one`() throws {
    let members = [("boss", "g: no, s: 20"), ("guest", "g: no, s: 60"), ("worker", "g: yes")]
    #expect(try team(members).decisive.contains { !$0.gates.isEmpty })
    let withheld = try team(members, confidential: ["worker"])
    #expect(try withheld.withheld.contains(index("g")))
    #expect(try withheld.decisive.map(\.question) == [index("s")])
    #expect(withheld.decisive.allSatisfy { $0.gates.isEmpty })
    // Of a condition that reads both questions nothing is told either.
    let both = try Self.questionnaire(gate: "any: [{g: yes}, {s: {below: 50}}]")
    let known = [("boss", "g: no, s: 40"), ("guest", "g: no, s: 60"), ("worker", "g: no")]
    #expect(try team(known, of: both).decisive.map(\.gates) == [[0]])
    let hidden = try team(known, confidential: ["worker"], of: both)
    #expect(hidden.decisive.allSatisfy { $0.gates.isEmpty })
    let told = try team(
      members.map { ($0.0, $0.0 == "worker" ? "s: 60" : $0.1) }, confidential: ["worker"])
    #expect(told.decisive.isEmpty)
  }
}
