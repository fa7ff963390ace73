@testable import Readiness
import TestSupport
import Testing

/// What several people say together.
@Suite struct TeamTests {
  static let ids = ["enterprise-2.0", "quick-check", "recruitment", "internal-network"]

  private static func team(
    _ questionnaire: Questionnaire, _ allAnswers: [Answers], _ rules: TeamRules
  ) throws -> Team {
    var respondents = Respondents(to: questionnaire)
    for (number, answers) in allAnswers.enumerated() { respondents.add(answers, from: "\(number)") }
    return try Team(respondents, rules)
  }

  private static let everybody = TeamRules()

  /// One question of each kind, asked of two roles.
  private static let small =
    Sample.head + """
      roles: {boss: Boss, worker: Worker, guest: Guest}
      dimensions:
        - id: d
          weight: 1
          questions:
            - \(Sample.choice("c", "ask: [boss, worker], not-applicable: true"))
            - {id: y, type: yes-no, ask: [boss, worker], text: y?}
            - id: n
              type: number
              ask: [boss, worker]
              range: [0, 100]
              scale: {0: 0, 100: 100}
              text: n?
            - id: m
              type: multiple
              ask: [boss, worker]
              full: 2
              options: [{id: p, text: p}, {id: q, text: q}, {id: z, text: z, alone: true}]
              text: m?
            - \(Sample.choice("w", "when: {y: yes}"))

      """

  /// - Parameter members: the answers of each with the role, empty for none.
  private func small(_ members: [(role: String, answers: [String])]) throws -> Team {
    let questionnaire = try Sample.questionnaire(Self.small)
    let allAnswers = try members.map { role, answers in
      try Sample.answers(
        "version: 1\nrespondent: {\(role.isEmpty ? "" : "role: \(role)")}\nanswers:\n"
          + answers.map { "  \($0)\n" }.joined(), questionnaire)
    }
    return try Self.team(questionnaire, allAnswers, Self.everybody)
  }

  private func merged(_ team: Team, _ id: String) throws -> MergedAnswer {
    let question = try #require(team.respondents.questionnaire.index(of: id))
    return team.merged[question]
  }

  // MARK: The rules of merging

  @Test func `the median within a role, the mean of the roles`() throws {
    let team = try small([
      ("boss", ["c: 5", "n: 10"]), ("worker", ["c: 1", "n: 20"]), ("worker", ["c: 2", "n: 40"]),
      ("worker", ["c: 5", "n: 90"]), ("guest", ["c: 5", "n: 100"]),
    ])
    #expect(try merged(team, "c").score == 62.5)
    #expect(try merged(team, "c").value == .line(3))
    #expect(try merged(team, "n").value == .number(25))
    #expect(try merged(team, "n").score == 25)
    #expect(try merged(team, "c").isOneSided == false)
  }

  @Test func `a role that is missing is flagged, and counted strictly`() throws {
    let team = try small([("boss", ["c: 3"]), ("worker", ["c: dont-know", "n: dont-know"])])
    let answer = try merged(team, "c")
    #expect(answer.isOneSided && answer.missing == ["worker"])
    #expect(answer.score == 50)
    #expect(answer.strict == Interval(25, 75))
    #expect(try merged(team, "n").status == .dontKnow)
    #expect(try merged(team, "y").status == .unanswered)
  }

  @Test func `people without a role count for every question`() throws {
    let team = try small([("", ["c: 1", "n: 40"]), ("", ["c: 2"]), ("", ["c: 5", "w: 3"])])
    #expect(try merged(team, "c").score == 25 && merged(team, "c").known == 3)
    #expect(try merged(team, "n").missing == [] && !merged(team, "n").isByOthers)
    #expect(team.findings.count == 3 && team.groups.count == 1)
    // Beside a role they are a group of their own.
    let mixed = try small([("", ["c: 1"]), ("", ["c: 3"]), ("boss", ["c: 5"])])
    #expect(try merged(mixed, "c").score == 62.5 && merged(mixed, "c").missing == ["worker"])
  }

  @Test func `where nobody who is asked knows, the others count`() throws {
    let team = try small([
      ("boss", ["c: dont-know", "n: 10"]), ("guest", ["c: 4", "n: 90", "m: [p]"]),
      ("guest", ["c: 5", "n: 80", "y: dont-know"]), ("guest", ["m: [p, q]"]),
    ])
    let answer = try merged(team, "c")
    #expect(answer.isByOthers && answer.score == 87.5 && answer.value == .line(4))
    #expect(answer.missing == ["boss", "worker"] && answer.known == 2)
    #expect(answer.strict == Interval(87.5 / 3, 287.5 / 3))
    #expect(try merged(team, "n").score == 10 && !merged(team, "n").isByOthers)
    #expect(try merged(team, "m").value == .options([0]) && merged(team, "m").score == 75)
    #expect(try merged(team, "y").status == .dontKnow)
    #expect(team.agenda.contains { $0.question == 0 })
  }

  @Test func `only a confidential role of few is withheld`() throws {
    let questionnaire = try Sample.questionnaire(
      Self.small.replacing("worker: Worker", with: "worker: {title: Worker, confidential: true}"))
    let members = ["boss", "worker", "worker", "guest"].map { role in
      "version: 1\nrespondent: {role: \(role)}\nanswers: {c: 2, w: 3, n: 5}\n"
    }
    let allAnswers = try members.map { try Sample.answers($0, questionnaire) }
    let withheld = try Self.team(questionnaire, allAnswers, TeamRules())
    #expect(withheld.withholding.roles == ["worker"])
    #expect(withheld.withheld.indices == [0, 2, 4])
    #expect(withheld.findings[0].groups.map { $0 != nil } == [true, false, true])
    for rules in [TeamRules(minimum: 2), TeamRules(named: ["worker"])] {
      let shown = try Self.team(questionnaire, allAnswers, rules)
      #expect(shown.withheld.isEmpty && shown.withholding.roles.isEmpty)
    }
    let more = try Self.team(
      questionnaire, allAnswers, TeamRules(confidential: ["boss"], named: ["worker"]))
    #expect(more.withholding.roles == ["boss"])
    // Where nobody who is asked answered, the answers of others tell as well.
    let others = try ["worker", "guest"].map { role in
      try Sample.answers(
        "version: 1\nrespondent: {role: \(role)}\n"
          + "answers: {\(role == "guest" ? "c: 5, n: 1, w: 1" : "w: 5")}\n",
        questionnaire)
    }
    let byOthers = try Self.team(
      questionnaire, others, TeamRules(confidential: ["guest"], named: ["worker"]))
    #expect(byOthers.withheld.contains(0) && byOthers.withheld.contains(2))
  }

  @Test func `two single persons are apart from two lines on`() throws {
    func gap(_ boss: String, _ workers: String...) throws -> Double? {
      let team = try small([("boss", [boss])] + workers.map { ("worker", [$0]) })
      return team.findings.first?.widestGap?.points
    }
    #expect(try gap("c: 3", "c: 2") == nil)
    #expect(try gap("c: 4", "c: 2") == 50)
    #expect(try gap("c: 3", "c: 2", "c: 2") == 25)
    // A yes and a no are two lines that are as far apart as can be.
    #expect(try gap("y: yes", "y: no") == 100)
    let team = try small([
      ("boss", ["c: 3", "n: 90", "y: yes"]), ("worker", ["c: 1", "n: 10", "y: yes"]),
    ])
    #expect(team.widestGaps.map(\.finding.question) == [2, 0])
    #expect(team.agenda.map(\.question).prefix(2) == [2, 0])
    // Nobody needs to talk about a question that does not apply.
    let skipped = try small([
      ("boss", ["y: no", "w: 5"]), ("worker", ["y: no", "w: 1"]),
    ])
    #expect(skipped.findings.last?.widestGap != nil && skipped.widestGaps.isEmpty)
    #expect(!skipped.agenda.contains { $0.question == 4 })
  }

  @Test func `not applicable takes most of those who said anything`() throws {
    let reason = "c: {answer: not-applicable, note: n}"
    let most = try small([("boss", [reason]), ("worker", [reason]), ("worker", ["c: 2"])])
    #expect(try merged(most, "c").status == .notApplicable)
    #expect(try merged(most, "c").isSplit)
    let half = try small([("boss", [reason]), ("worker", ["c: 2"])])
    #expect(try merged(half, "c").status == .answered)
    #expect(try merged(half, "c").isSplit)
    let all = try small([("boss", [reason]), ("worker", [reason])])
    #expect(try merged(all, "c").isSplit == false)
  }

  @Test func `conditions read what most people said, and nothing on a tie`() throws {
    let tie = try small([("boss", ["y: yes", "w: 3"]), ("worker", ["y: no"])])
    let controlled = tie.fullAssessment.states[4]
    #expect(try merged(tie, "y").value == nil)
    #expect(try merged(tie, "y").score == 50)
    #expect(controlled.status == .undecided)
    let most = try small([("boss", ["y: yes"]), ("worker", ["y: no"]), ("worker", ["y: no"])])
    #expect(most.fullAssessment.states[4].status == .skipped)
  }

  @Test func `an option is ticked when more than half ticked it`() throws {
    let team = try small([
      ("boss", ["m: [p, q]"]), ("worker", ["m: [p]"]), ("worker", ["m: [z]"]),
      ("worker", ["m: [q]"]),
    ])
    #expect(try merged(team, "m").value == .options([]))
    let more = try small([("boss", ["m: [p, q]"]), ("worker", ["m: [p]"]), ("worker", ["m: [z]"])])
    #expect(try merged(more, "m").value == .options([0]))
  }

  // MARK: Properties over random teams

  @Test(arguments: 0..<8)
  func `the order of the members does not matter`(seed: UInt64) throws {
    let questionnaire = try Sample.frozen(Self.ids[Int(seed) % Self.ids.count])
    var random = RandomTeam(seed: seed)
    let allAnswers = random.allAnswers(for: questionnaire, sizes: [0, 1, 2, 3])
    let one = try Self.team(questionnaire, allAnswers, TeamRules())
    let two = try Self.team(
      questionnaire, allAnswers.shuffled(using: &random.random.generator), TeamRules())
    #expect(one.withheld == two.withheld)
    #expect(one.assessment.score == two.assessment.score)
    #expect(one.findings.map(\.groups) == two.findings.map(\.groups))
    #expect(one.gaps == two.gaps)
    #expect(one.alpha == two.alpha)
  }

  @Test(arguments: 0..<8)
  func `a team of one is that respondent`(seed: UInt64) throws {
    let questionnaire = try Sample.frozen("quick-check")
    var random = RandomTeam(seed: seed)
    let role = questionnaire.roles[Int(seed) % questionnaire.roles.count].id
    let full = random.answers(for: questionnaire, role: role, gaps: 2)
    var allowed = full
    for question in questionnaire.questions where !question.isAsked(of: role) {
      // Only those who are asked may say so.
      if full.byQuestion[question.index]?.value == .notApplicable { allowed[question] = nil }
    }
    let team = try Self.team(questionnaire, [full], Self.everybody)
    let alone = try Assessment(of: allowed, by: questionnaire)
    #expect(team.assessment.score == alone.score)
    #expect(team.assessment.advice == alone.advice)
    #expect(team.answers.byQuestion.map { $0?.value } == allowed.byQuestion.map { $0?.value })
    #expect(team.answers.byQuestion.map { $0?.evidence } == allowed.byQuestion.map { $0?.evidence })
  }

  @Test(arguments: 0..<8)
  func `doubling a team changes no median`(seed: UInt64) throws {
    let questionnaire = try Sample.frozen(Self.ids[Int(seed) % Self.ids.count])
    var random = RandomTeam(seed: seed)
    let allAnswers = random.allAnswers(for: questionnaire, sizes: [0, 1, 2, 3])
    let once = try Self.team(questionnaire, allAnswers, Self.everybody)
    let twice = try Self.team(questionnaire, allAnswers + allAnswers, Self.everybody)
    #expect(once.merged.map(\.score) == twice.merged.map(\.score))
    #expect(once.assessment.score == twice.assessment.score)
    #expect(once.findings.count == twice.findings.count && !once.findings.isEmpty)
    for (left, right) in zip(once.findings, twice.findings) {
      #expect(left.groups.map { $0?.agreement.median } == right.groups.map { $0?.agreement.median })
    }
  }

  @Test(arguments: 0..<8)
  func `a strict team holds the lenient one`(seed: UInt64) throws {
    let questionnaire = try Sample.frozen(Self.ids[Int(seed) % Self.ids.count])
    var random = RandomTeam(seed: seed)
    let allAnswers = random.allAnswers(for: questionnaire, sizes: [0, 1, 2, 3])
    let lenient = try Self.team(questionnaire, allAnswers, Self.everybody)
    let strict = try Self.team(
      questionnaire, allAnswers, TeamRules(minimum: 1, isStrict: true))
    let inner = try #require(lenient.assessment.score)
    let outer = try #require(strict.assessment.score)
    #expect(outer.range.low <= inner.range.low + 1e-9)
    #expect(outer.range.high >= inner.range.high - 1e-9)
    let possible = try #require(strict.assessment.advice).possible
    #expect(Set(try #require(lenient.assessment.advice).possible).isSubset(of: possible))
  }
}
