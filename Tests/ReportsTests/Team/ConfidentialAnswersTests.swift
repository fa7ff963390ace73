import Readiness
@testable import Reports
import TestSupport
import Testing

/// Nothing that is printed of a team depends on what fewer people of a confidential role than the
/// minimum said: not one output, nor any two of them together.
@Suite struct ConfidentialAnswersTests {
  /// Every kind of question, condition, rule and action that could tell an answer.
  private static let questionnaire =
    Sample.head + """
      roles: {boss: Boss, worker: Worker, staff: {title: Staff, confidential: true}}
      chain: [a, b, e]
      dimensions:
        - id: d
          weight: 2
          questions:
            - id: a
              weight: 3
              ask: [staff]
              text: a?
              options: [one, two, three, four, five]
              actions: [{id: a.a, text: Do a., from: [1, 2], to: 4, days: 1, owner: boss}]
            - \(Sample.choice("b", "ask: [boss, staff], not-applicable: true"))
            - {id: y, type: yes-no, ask: [staff, worker], text: y?}
            - \(Sample.choice("c", "when: {y: yes}, dont-know: lowest"))
        - id: f
          weight: 1
          questions:
            - id: m
              type: multiple
              ask: [worker, staff]
              full: 2
              options: [{id: p, text: p}, {id: q, text: q}, {id: z, text: z, alone: true}]
              text: m?
            - id: n
              type: number
              ask: [staff]
              range: [0, 100]
              scale: {0: 0, 10: 50, 100: 100}
              text: n?
            - id: e
              ask: [boss]
              text: e?
              options: [one, two, three, four, five]
              actions:
                - {id: e.a, text: E, from: [1, 2, 3], to: 5, days: 2, owner: boss, needs: {a: 4}}
      gates:
        - {id: g, when: {a: {at-most: 1}}, level: two, advice: prepare, reason: A is low.}
        - {id: h, when: {any: [{m: {includes: z}}, {n: {below: 5}}]}, advice: wait, reason: No m.}
      risks:
        absence: {title: A, scenarios: [{id: A1, title: a, level: {rises-with: [a]}}, \
      {id: A2, title: b, likelihood: {rises-with: [e]}, impact: {rises-with: [b]}}]}
        launch: {title: L, scenarios: [{id: L1, title: l, level: {falls-with: [n]}}, \
      {id: L2, title: k, level: {falls-with: [e, m]}}]}

      """

  /// A team with one or two people of the confidential role, and some of the others.
  private struct Workshop {
    let questionnaire: Questionnaire
    let everyone: [Answers]
    let confidential = "staff"
  }

  private func workshop(_ random: inout RandomTeam, _ seed: UInt64) throws -> Workshop {
    let questionnaire = try Sample.questionnaire(Self.questionnaire)
    let sizes = [
      "boss": Int(seed % 2) + 1, "worker": Int(seed % 3), "staff": Int(seed / 2 % 2) + 1,
    ]
    let everyone = questionnaire.roles.flatMap { role in
      (0..<(sizes[role.id] ?? 0)).map { _ in
        random.answers(for: questionnaire, role: role.id, gaps: Int(seed % 2))
      }
    }
    return Workshop(questionnaire: questionnaire, everyone: everyone)
  }

  /// Everything that can be printed with the same privacy options; nil where nothing is told.
  private func outputs(_ workshop: Workshop, _ everyone: [Answers]) throws -> [String]? {
    var respondents = Respondents(to: workshop.questionnaire)
    for (number, answers) in everyone.enumerated() { respondents.add(answers, from: "\(number)") }
    let ids = workshop.questionnaire.roles.map(\.id)
    let groups = [
      TeamRules.Group(name: "some", roles: ["boss", "staff"]),
      TeamRules.Group(name: "all of them", roles: ids),
    ]
    var printed: [String] = []
    for (isStrict, groups) in [(false, []), (true, []), (false, groups)] {
      let rules = TeamRules(groups: groups, isStrict: isStrict)
      guard let team = try team(respondents, rules) else { return nil }
      #expect(team.answersFile(reference: "q", language: "en") == nil || team.withheld.isEmpty)
      printed += try outputs(team)
    }
    return printed
  }

  private func team(_ respondents: Respondents, _ rules: TeamRules) throws -> Team? {
    do { return try Team(respondents, rules) } catch {
      if case .nothingToTell = error { return nil }
      throw error
    }
  }

  private func outputs(_ team: Team) throws -> [String] {
    let provenance = Provenance(tool: "readiness", questionnaireHash: "q", answersHash: nil)
    var evaluation = Evaluation(of: team)
    var printed: [String] = []
    for days in [nil, 7] as [Double?] {
      let result = try evaluation.result(days: days, provenance)
      printed.append(JSONValue.object(TeamJSON(team, result: result, leftOut: []).object).pretty)
    }
    for (language, days) in [("en", 5), ("fr", 20)] as [(String, Double)] {
      let input = try evaluation.reportInput(days: days, provenance)
      let report = TeamReport(team, input, leftOut: [], language: language, withCharts: true)
      let document = report.document
      printed.append(CSVFormat.standard.text(report.table))
      printed.append(
        language == "en" ? MarkdownRenderer(document).text : HTMLRenderer(document).text)
    }
    return printed
  }

  @Test(arguments: 0..<4)
  func `no answer of a confidential role of few changes a byte`(seed: UInt64) throws {
    var random = RandomTeam(seed: seed)
    let workshop = try workshop(&random, seed)
    guard let printed = try outputs(workshop, workshop.everyone) else { return }
    var changed = 0
    for (number, answers) in workshop.everyone.enumerated()
    where answers.respondent?.role == workshop.confidential {
      // One answer at a time, to something else.
      let own = workshop.questionnaire.questions.filter {
        if case .text = $0.kind { return false }
        return answers.byQuestion[$0.index] != nil
      }
      for question in own.shuffled(using: &random.random.generator) {
        var other = answers
        other[question] = question.answer(
          answers.byQuestion[question.index]?.value == .dontKnow
            ? random.random.value(for: question) : .dontKnow)
        try expectSame(printed, workshop, other, at: number)
        changed += 1
      }
      try expectSame(printed, workshop, random.revised(answers, workshop.questionnaire), at: number)
    }
    #expect(changed > 0)
  }

  private func expectSame(
    _ printed: [String], _ workshop: Workshop, _ answers: Answers, at number: Int
  ) throws {
    var everyone = workshop.everyone
    everyone[number] = answers
    let other = try #require(try outputs(workshop, everyone))
    for (one, two) in zip(printed, other) where one != two {
      let lines = zip(one.split(separator: "\n"), two.split(separator: "\n"))
      let line = lines.first { $0 != $1 }
      Issue.record("\(line?.0 ?? "") became \(line?.1 ?? "")")
    }
  }

  @Test func `once they are enough, or agree, their answers count and are shown`() throws {
    var random = RandomTeam(seed: 3)
    let workshop = try workshop(&random, 0)
    var respondents = Respondents(to: workshop.questionnaire)
    for answers in workshop.everyone { respondents.add(answers, from: "a") }
    let role = workshop.confidential
    let few = try Team(respondents, TeamRules())
    let named = try Team(respondents, TeamRules(named: [role]))
    #expect(few.withholding.roles == [role] && named.withholding.roles == [])
    #expect(few.assessment.score != named.assessment.score)
    for _ in 0..<3 {
      respondents.add(random.answers(for: workshop.questionnaire, role: role, gaps: 0), from: "b")
    }
    let enough = try Team(respondents, TeamRules())
    #expect(enough.withholding.roles == [] && enough.withheld.isEmpty)
  }
}
