@testable import Readiness
import TestSupport
import Testing

/// What a small role said cannot be had from what is told.
@Suite struct PrivacyTests {
  /// The team; nil where nothing can be told of it.
  private func team(
    _ questionnaire: Questionnaire, _ allAnswers: [Answers], named: [String] = [],
    minimum: Int = 3
  ) throws -> Team? {
    let rules = TeamRules(
      minimum: minimum, confidential: questionnaire.roles.map(\.id), named: named)
    var respondents = Respondents(to: questionnaire)
    for (number, answers) in allAnswers.enumerated() { respondents.add(answers, from: "\(number)") }
    do { return try Team(respondents, rules) } catch {
      switch error {
      case .nothingToTell: return nil
      case .tooManyBranches, .nobodyCounts: throw error
      }
    }
  }

  private func sizes(_ allAnswers: [Answers]) -> [String: Int] {
    allAnswers.reduce(into: [:]) { $0[$1.respondent?.role ?? "", default: 0] += 1 }
  }

  @Test func `another answer of a small role changes nothing that is told`() throws {
    var (compared, withheld) = (0, 0)
    for seed in 0..<24 as Range<UInt64> {
      guard let (one, two) = try teams(seed: seed) else { continue }
      #expect(one.withheld == two.withheld)
      expectSame(one, two, "seed \(seed)")
      compared += 1
      withheld += one.withheld.isEmpty ? 0 : 1
    }
    #expect(compared >= 12)
    #expect(withheld >= 12)
  }

  /// A team, and the same team where the small roles gave other answers; nil where nothing can be
  /// told of one of them.
  private func teams(seed: UInt64) throws -> (Team, Team)? {
    let questionnaire = try Sample.frozen(TeamTests.ids[Int(seed) % TeamTests.ids.count])
    var random = RandomTeam(seed: seed)
    let allAnswers = random.allAnswers(for: questionnaire, sizes: [0, 1, 2, 3, 4])
    let sizes = sizes(allAnswers)
    let others = allAnswers.map { answers in
      (sizes[answers.respondent?.role ?? ""] ?? 0) < 3
        ? random.revised(answers, questionnaire) : answers
    }
    guard let one = try team(questionnaire, allAnswers), let two = try team(questionnaire, others)
    else { return nil }
    return (one, two)
  }

  /// What is told is the same of both teams.
  private func expectSame(_ one: Team, _ two: Team, _ seed: Comment) {
    #expect(one.findings.map(\.groups) == two.findings.map(\.groups), seed)
    #expect(one.findings.map(\.gaps) == two.findings.map(\.gaps), seed)
    #expect(one.findings.map { $0.merged?.score } == two.findings.map { $0.merged?.score }, seed)
    #expect(one.findings.map { $0.merged?.strict } == two.findings.map { $0.merged?.strict }, seed)
    #expect(one.profiles == two.profiles, seed)
    #expect(one.gaps == two.gaps, seed)
    #expect(one.alpha == two.alpha, seed)
    #expect(one.remarks == two.remarks, seed)
    #expect(one.answers.byQuestion == two.answers.byQuestion, seed)
    #expect(one.assessment.gates == two.assessment.gates, seed)
    #expect(one.assessment.companions.breaksAt == two.assessment.companions.breaksAt, seed)
    #expect(one.assessment.companions.medianLine == two.assessment.companions.medianLine, seed)
    #expect(one.assessment.points.map(\.have) == two.assessment.points.map(\.have), seed)
    #expect(one.assessment.states.map(\.status) == two.assessment.states.map(\.status), seed)
    #expect(one.fullAssessment.states.map(\.score) == two.fullAssessment.states.map(\.score), seed)
    #expect(one.fullAssessment.score == two.fullAssessment.score, seed)
    #expect(one.fullAssessment.advice == two.fullAssessment.advice, seed)
  }

  @Test func `who agreed to be shown is shown`() throws {
    let questionnaire = try Sample.frozen("quick-check")
    var random = RandomTeam(seed: 5)
    let allAnswers = ["sponsor", "manager", "employee", "employee", "employee"].map {
      random.answers(for: questionnaire, role: $0, gaps: 0)
    }
    let hidden = try #require(try team(questionnaire, allAnswers))
    #expect(!hidden.withheld.isEmpty)
    let shown = try #require(
      try team(
        questionnaire, allAnswers, named: ["sponsor", "manager", "it", "marketing", "hr"]))
    #expect(shown.withheld.isEmpty)
    #expect(shown.findings.allSatisfy { $0.merged != nil })
  }

  @Test func `a role of many is small where few of them know`() throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        roles: {worker: Worker}
        dimensions:
          - id: d
            weight: 1
            questions:
              - \(Sample.choice("a"))
              - \(Sample.choice("b"))
              - \(Sample.choice("c"))
              - \(Sample.choice("e"))

        """)
    let allAnswers = try [2, 3, 4].map { line in
      try Sample.answers(
        "version: 1\nrespondent: {role: worker}\nanswers:\n  b: \(line)\n  c: \(line)\n  e: 1\n"
          + (line == 2 ? "  a: {answer: 1, note: a secret}\n" : "  a: dont-know\n"),
        questionnaire)
    }
    let team = try #require(try team(questionnaire, allAnswers))
    #expect(team.withheld.contains(0))
    #expect(team.findings.first?.groups == [nil])
    #expect(team.remarks == [])
    #expect(team.withheld.count == 1)
    // The others are of enough people.
    #expect(team.findings.dropFirst().allSatisfy { $0.merged != nil })
  }

  @Test func `where nobody else answered, nothing is told`() throws {
    let questionnaire = try Sample.questionnaire(Sample.mini + "roles: {worker: Worker}\n")
    let answers = try Sample.answers(
      "version: 1\nrespondent: {role: worker}\nanswers: {a1: 4}\n", questionnaire)
    #expect(try team(questionnaire, [answers]) == nil)
    #expect(try team(questionnaire, [answers], minimum: 1) != nil)
  }
}
