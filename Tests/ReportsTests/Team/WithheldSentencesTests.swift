@testable import Readiness
@testable import Reports
import TestSupport
import Testing

/// No sentence of a team's report becomes untrue because answers are withheld.
@Suite struct WithheldSentencesTests {
  private static let ids = ["enterprise-2.0", "quick-check", "recruitment", "internal-network"]

  private func team(
    _ questionnaire: Questionnaire, _ allAnswers: [Answers], confidential: [String]? = nil
  ) throws -> Team? {
    var respondents = Respondents(to: questionnaire)
    for (number, answers) in allAnswers.enumerated() { respondents.add(answers, from: "\(number)") }
    let rules = TeamRules(confidential: confidential ?? questionnaire.roles.map(\.id))
    do { return try Team(respondents, rules) } catch { return nil }
  }

  private func markdown(_ team: Team, _ leftOut: [LeftOut] = []) throws -> String {
    var evaluation = Evaluation(of: team)
    let provenance = Provenance(tool: "readiness", questionnaireHash: "q", answersHash: "a")
    let input = try evaluation.reportInput(days: 20, provenance)
    let report = TeamReport(team, input, leftOut: leftOut, language: "en", withCharts: true)
    return MarkdownRenderer(report.document).text
  }

  @Test(arguments: 0..<24)
  func `nothing is concluded from what is withheld`(seed: UInt64) throws {
    let questionnaire = try Sample.frozen(Self.ids[Int(seed) % Self.ids.count])
    var random = RandomTeam(seed: seed)
    let allAnswers = random.allAnswers(
      for: questionnaire, sizes: [1, 3, 4], gaps: [0, 1, 3][Int(seed) % 3])
    guard let team = try team(questionnaire, allAnswers), !team.withheld.isEmpty else { return }
    let text = try markdown(team)
    for untrue in [
      "Every question that applies has an answer", "These answers call for none",
      "No action of the questionnaire leads higher",
      "No action of the questionnaire fits", "capped at Tester by: .",
      "points more could be possible",
    ] {
      #expect(!text.contains(untrue), "\(untrue)")
    }
    let lines = text.split(separator: "\n")
    for question in questionnaire.questions {
      let rows = lines.filter { $0.hasPrefix("| \(question.id) |") }
      let isWithheld = team.withheld.contains(question.index)
      for row in rows {
        #expect(row.contains("Not shown, because") == isWithheld, "\(row)")
      }
      #expect(!rows.isEmpty)
      let reason = "Not shown, because confidential"
      if isWithheld { #expect(rows.contains { $0.contains(reason) }) }
    }
    let shown = questionnaire.questions.count {
      $0.isScored && !team.withheld.contains($0.index)
        && team.assessment.states[$0.index].status == .answered
    }
    let isScoreWithheld = questionnaire.questions.contains {
      $0.isScored && team.withheld.contains($0.index)
    }
    if shown > 0, isScoreWithheld {
      #expect(
        [
          "Of \(shown) scored answers that are shown, ", "of the \(shown) scored answers that are ",
          "The one scored answer that is shown ", "All \(shown) scored answers that are shown ",
        ].contains { text.contains($0) })
    }
    if questionnaire.gates.contains(where: { $0.when.reads(team.withheld) }) {
      #expect(!text.contains("No blocking condition applies."))
    }
    if text.contains("Find out what you do not know") {
      #expect(text.contains("| How to find out |"))
    }
  }

  /// A rule that holds the advice back reads a question that one person answered in confidence.
  private static let held =
    Sample.head + """
      roles: {boss: Boss, worker: Worker, guest: Guest}
      dimensions:
        - id: d
          weight: 1
          questions:
            - \(Sample.choice("b", "ask: [boss, guest]"))
            - \(Sample.choice("w", "ask: [worker]"))
            - \(Sample.choice("v", "ask: [worker]"))
            - \(Sample.choice("u", "ask: [worker]"))
        - id: e
          weight: 3
          questions:
            - \(Sample.choice("x", "ask: [worker]"))
            - \(Sample.choice("z", "ask: [worker]"))
      gates:
        - {id: g, when: {b: {at-most: 1}}, level: two, advice: prepare, reason: Boss says no.}
      risks:
        absence: {title: A, scenarios: [{id: A1, title: a, level: {rises-with: [w, v]}}]}
        launch: {title: L, scenarios: [{id: L1, title: l, level: {falls-with: [w, u]}}]}

      """

  private func heldTeam() throws -> Team {
    let questionnaire = try Sample.questionnaire(Self.held)
    let few = ["boss", "guest"].map {
      "version: 1\nrespondent: {role: \($0)}\nanswers: {b: 1}\n"
    }
    let worker =
      "version: 1\nrespondent: {role: worker}\nanswers: {w: 5, v: 5, u: 5, x: 5, z: 5}\n"
    let allAnswers = try (few + Array(repeating: worker, count: 4)).map {
      try Sample.answers($0, questionnaire)
    }
    return try #require(try team(questionnaire, allAnswers, confidential: ["boss"]))
  }

  @Test func `an advice that is held back by what is withheld names nothing below`() throws {
    let text = try markdown(heldTeam())
    #expect(text.contains("## Our advice: Prepare"))
    #expect(!text.contains("what stands in the way") && !text.contains("Boss says no"))
    for sentence in [
      "**Get ready before you start.** Ask more people, so that what lowers the advice can be named",
      "what lowers the advice is not shown, because its question has confidential answers.",
      "the level is capped at two. What caps it is not shown, because its question has",
      "One blocking condition is not shown, because its question has confidential answers;",
      "Boss is a confidential role: its answers to a question are shown and counted only if at "
        + "least 3 of its people know the answer.",
      "If these people agree to be identified, add --named boss: then all their answers count.",
    ] {
      #expect(text.contains(sentence), "\(sentence)")
    }
  }

  @Test func `what could not be read is told by what became of it`() throws {
    let text = try markdown(
      heldTeam(),
      [
        LeftOut("a", "", .unreadable, isRow: true), LeftOut("b", "", .columns),
        LeftOut("c", "", .repeated), LeftOut("d", "", .repeated, isRow: true),
        LeftOut("e", "", .otherQuestionnaire),
      ])
    for sentence in [
      "The answers of 1 row could not be read and are not counted.",
      "Some columns of 1 table could not be read; the others are counted.",
      "1 file and 1 row repeat a file or a person, and are not counted.",
      "1 file answers another questionnaire, or another copy of it, and is not counted.",
    ] {
      #expect(text.contains(sentence), "\(sentence)")
    }
  }
}
