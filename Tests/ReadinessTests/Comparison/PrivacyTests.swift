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

  @Test func `another answer of a small role changes nothing that is told of a question`() throws {
    var (compared, withheld) = (0, 0)
    for seed in 0..<24 as Range<UInt64> {
      guard let (one, two) = try teams(seed: seed) else { continue }
      // What is asked may hang on an answer that is withheld, and then counts in the figures only.
      guard one.withheld == two.withheld else { continue }
      expectSame(one, two, "seed \(seed)")
      compared += 1
      withheld += one.withheld.isEmpty ? 0 : 1
    }
    #expect(compared >= 12)
    #expect(withheld >= 6)
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

  /// What is told of each question is the same of both teams.
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
    for (left, right) in [
      (one.assessment.risks?.absence, two.assessment.risks?.absence),
      (one.assessment.risks?.launch, two.assessment.risks?.launch),
    ] {
      #expect(left?.scenarios == right?.scenarios, seed)
    }
  }

  @Test func `no withheld score is left over when all that is told is subtracted`() throws {
    var solved = 0
    for seed in 0..<40 as Range<UInt64> {
      guard let equations = try equations(seed: seed), !equations[0].isEmpty else { continue }
      #expect(determined(equations) == [], "seed \(seed)")
      solved += 1
    }
    #expect(solved >= 20)
    #expect(determined([[1, 1, 0], [0, 1, 0]]) == [0, 1])
  }

  /// What can be subtracted from the figures of a team, as equations over the withheld scores; nil
  /// where nothing can be told of it.
  private func equations(seed: UInt64) throws -> [[Double]]? {
    let questionnaire = try Sample.frozen(TeamTests.ids[Int(seed) % TeamTests.ids.count])
    var random = RandomTeam(seed: seed &+ 100)
    let allAnswers = random.allAnswers(
      for: questionnaire, sizes: [0, 0, 1, 3, 4], gaps: Int(seed % 9))
    guard let team = try team(questionnaire, allAnswers) else { return nil }
    let unknown = team.fullAssessment.points.map(\.question).filter {
      team.withheld.contains($0) && team.fullAssessment.states[$0].statusIfAsked == .answered
    }
    let dimensions = team.assessment.dimensions.map(\.dimension)
    var equations = dimensions.map { dimension in
      unknown.map { question in
        questionnaire.questions[question].dimension == dimension
          ? Double(questionnaire.questions[question].weight) : 0
      }
    }
    equations.append(
      try unknown.map { question in
        try #require(team.fullAssessment.points.first { $0.question == question }).worth
      })
    return equations
  }

  /// The unknowns that linear equations settle: those that stand alone once all others are
  /// eliminated.
  private func determined(_ equations: [[Double]]) -> [Int] {
    var rows = equations
    var next = 0
    for column in (rows.first ?? []).indices {
      guard let pivot = (next..<rows.count).first(where: { abs(rows[$0][column]) > 1e-9 })
      else { continue }
      rows.swapAt(next, pivot)
      let divisor = rows[next][column]
      rows[next] = rows[next].map { $0 / divisor }
      for row in rows.indices where row != next && abs(rows[row][column]) > 1e-12 {
        let factor = rows[row][column]
        rows[row] = zip(rows[row], rows[next]).map { $0 - factor * $1 }
      }
      next += 1
    }
    return rows.compactMap { row in
      let left = row.indices.filter { abs(row[$0]) > 1e-9 }
      return left.count == 1 ? left[0] : nil
    }
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
    // Others are withheld too, or the score of the dimension would tell it.
    #expect(team.withheld.count > 1)
  }

  @Test func `where every figure would tell, nothing is told`() throws {
    let questionnaire = try Sample.questionnaire(Sample.mini + "roles: {worker: Worker}\n")
    let answers = try Sample.answers(
      "version: 1\nrespondent: {role: worker}\nanswers: {a1: 4}\n", questionnaire)
    #expect(try team(questionnaire, [answers]) == nil)
    #expect(try team(questionnaire, [answers], minimum: 1) != nil)
  }
}
