@testable import Readiness
@testable import Reports
import TestSupport
import Testing
import YAML

/// The merged answers as a file: scoring it gives what the team gave.
@Suite struct MergedAnswersTests {
  private static let ids = [
    "enterprise-2.0", "quick-check", "recruitment", "internal-network", "online-payments",
    "brand-and-reputation",
  ]

  private func team(
    _ questionnaire: Questionnaire, _ allAnswers: [Answers], _ rules: TeamRules
  ) throws -> Team {
    var respondents = Respondents(to: questionnaire)
    for (number, answers) in allAnswers.enumerated() { respondents.add(answers, from: "\(number)") }
    return try Team(respondents, rules)
  }

  private func read(_ text: String, _ questionnaire: Questionnaire) throws -> Answers.Reading {
    try Answers.read(
      Document(SourceText(name: "merged.answers.yaml", text: text)), for: questionnaire)
  }

  /// The result as JSON says it.
  private func result(_ evaluation: Evaluation, days: Double?) throws -> Any {
    var evaluation = evaluation
    let provenance = Provenance(tool: "readiness", questionnaireHash: "q", answersHash: "a")
    return try JSONComparison.read(
      JSONValue.object(evaluation.result(days: days, provenance)).pretty)
  }

  /// Reads the merged answers of a team and compares every figure.
  private func expectSame(_ team: Team, days: Double? = nil) throws {
    let questionnaire = team.respondents.questionnaire
    let text = try #require(team.answersFile(reference: questionnaire.id, language: "en"))
    let reading = try read(text, questionnaire)
    #expect(reading.warnings.isEmpty)
    let one = try Evaluation(of: reading.answers, by: questionnaire)
    let differences = JSONComparison.differences(
      try result(Evaluation(of: team), days: days), try result(one, days: days))
    #expect(differences == [], "\(text)")
    let states = (team.fullAssessment.states.elements, one.assessment.states.elements)
    for (merged, read) in zip(states.0, states.1) {
      #expect(merged.status == read.status && merged.score == read.score)
      #expect(merged.evidence == read.evidence)
    }
  }

  @Test(arguments: 0..<60)
  func `scoring the file gives what the team gave`(seed: UInt64) throws {
    let questionnaire = try Sample.frozen(Self.ids[Int(seed) % Self.ids.count])
    var random = RandomTeam(seed: seed)
    let allAnswers = random.allAnswers(
      for: questionnaire, sizes: [[0, 1, 2, 3], [3, 4, 5]][Int(seed) % 2],
      gaps: [0, 1, 2][Int(seed) % 3])
    let named = questionnaire.roles.map(\.id)
    let rules =
      seed % 4 < 2
      ? TeamRules(minimum: 1, confidential: named, isStrict: seed % 4 == 0)
      : TeamRules(isStrict: seed % 4 == 2)
    do {
      let team = try team(questionnaire, allAnswers, rules)
      try expectSame(team, days: seed < 6 ? 10 : nil)
    } catch TeamProblem.tooManyBranches {
      return
    }
  }

  // MARK: The worked team

  private func worked(_ rules: TeamRules) throws -> Team {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    return try team(
      questionnaire, Fixture.team().map { try read($0.1, questionnaire).answers }, rules)
  }

  @Test func `a file holds points beside the answers that conditions read`() throws {
    let team = try worked(TeamRules(minimum: 1))
    let text = try #require(team.answersFile(reference: "./own file.yaml", language: "en"))
    #expect(
      text.hasPrefix(
        "# Merged from the answers of 8 respondents.\nquestionnaire: \"./own file.yaml\"\n"))
    for line in [
      "X3: {answer: 2, score: 43.75, by: \"6 people\"}", "P3: {answer: 3, by: \"6 people\"}",
    ] {
      #expect(text.contains(line), "\(line)")
    }
    let strict = try worked(TeamRules(minimum: 1, isStrict: true))
    let file = try #require(strict.answersFile(reference: "enterprise-2.0", language: "en"))
    #expect(file.contains("T4: {answer: 2, score: [12.5, 62.5]"))
    try expectSame(team, days: 20)
    try expectSame(strict)
  }

  @Test func `where anything is withheld there is no file`() throws {
    let team = try worked(TeamRules(confidential: ["it", "sponsor"]))
    #expect(team.answersFile(reference: "r", language: "fr") == nil)
  }

  /// Questions on which people are of two minds.
  private static let divided =
    Sample.head + """
      dimensions:
        - id: d
          weight: 1
          questions:
            - {id: y, type: yes-no, text: y?}
            - id: m
              type: multiple
              full: 2
              options: [{id: p, text: p}, {id: q, text: q}, {id: z, text: z, alone: true}]
              text: m?
            - {id: n, type: number, range: [0, 100], scale: {0: 0, 10: 50, 100: 100}, text: n?}
            - \(Sample.choice("w", "when: {y: yes}, dont-know: lowest"))

      """

  private func members(_ answers: [String]) throws -> Team {
    let questionnaire = try Sample.questionnaire(Self.divided)
    let allAnswers = try answers.map {
      try Sample.answers("version: 1\nanswers: {\($0)}\n", questionnaire)
    }
    return try team(questionnaire, allAnswers, TeamRules(minimum: 1))
  }

  @Test func `ties, ranges and options without a majority keep their points`() throws {
    let team = try members([
      "y: yes, m: [p], n: {between: [0, 100]}, w: dont-know", "y: no, m: [q, p]", "m: [z]",
      "m: [q]",
    ])
    let text = try #require(team.answersFile(reference: "q", language: "en"))
    for line in [
      "y: {answer: dont-know, score: 50, by: \"2 people\"}",
      "m: {answer: [], score: 50, by: \"4 people\"}", "n: {answer: 50, score: 50}",
      "w: dont-know",
    ] {
      #expect(text.contains(line), "\(line) in \(text)")
    }
    try expectSame(team)
    var evaluation = try Evaluation(
      of: read(text, team.respondents.questionnaire).answers, by: team.respondents.questionnaire)
    let provenance = Provenance(tool: "readiness", questionnaireHash: "q", answersHash: "a")
    let report = Report(try evaluation.reportInput(days: 20, provenance), language: "en")
    #expect(report.markdown.contains("As many yes as no"))
    #expect(report.markdown.contains("No option that more than half of them ticked"))
  }

  @Test func `a tie in a file that is merged again stays one`() throws {
    let team = try members(["y: {answer: dont-know, score: 50}", "y: yes", "y: no"])
    #expect(team.merged[0].value == nil && team.merged[0].score == 50)
  }

  @Test(arguments: [
    ("w: {answer: dont-know, score: 50}", "'w' takes no 'score' beside this answer"),
    ("n: {answer: {between: [1, 2]}, score: 50}", "'n' takes no 'score' beside this answer"),
    ("w: {answer: 2, score: 101}", "101"), ("w: {answer: 2, score: [50, 20]}", "50"),
    ("w: {answer: 2, score: {}}", "a score or '[low, high]'"),
  ])
  func `points that fit no answer are refused`(answer: String, message: String) throws {
    let questionnaire = try Sample.questionnaire(Self.divided)
    let error = #expect(throws: InvalidSource.self) {
      try Sample.answers("version: 1\nanswers: {\(answer)}\n", questionnaire)
    }
    let messages = error?.diagnostics.map(\.fault.englishMessage) ?? []
    #expect(messages.contains { $0.contains(message) }, "\(messages)")
  }

  @Test func `a new answer replaces the points and who gave them`() throws {
    let questionnaire = try Sample.questionnaire(Self.divided)
    let source = SourceText(
      name: "m.yaml",
      text: "questionnaire: q\nversion: 1\nanswers:\n"
        + "  w: {answer: 2, score: 43.75, by: \"3 people\"}\n")
    var answers = try Answers.read(
      Document(source), for: questionnaire, isQuestionnaireGiven: true
    ).answers
    let question = questionnaire.questions[3]
    let old = try #require(answers[question])
    let noted = try #require(question.answer(old.value, note: "n", replacing: old))
    #expect(noted.score == Interval(43.75) && noted.by == "3 people")
    let new = try #require(question.answer(.line(4), replacing: old))
    answers[question] = new
    let edited = try AnswersEditor(questionnaire, language: "en").setting(
      [.answer(AnswerChange(question: question.index, before: old, after: new))], in: source,
      expecting: answers)
    let text = String(decoding: edited.bytes, as: UTF8.self)
    #expect(text.contains("  w: {answer: 4}\n"), "\(text)")
  }
}
