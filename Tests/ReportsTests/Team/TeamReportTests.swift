import Readiness
@testable import Reports
import TestSupport
import Testing
import YAML

/// The worked team and the worked pair of dates, as JSON and as reports.
@Suite struct TeamReportTests {
  /// What all tests look at, worked out once.
  private static let worked = Result {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    return (
      questionnaire: questionnaire, withheld: try team(few, questionnaire),
      shown: try team(everybody, questionnaire), trend: try trend(questionnaire)
    )
  }

  private let questionnaire: Questionnaire

  /// The team with small roles withheld.
  private let withheld: Team

  /// The same with everybody shown.
  private let shown: Team
  private let trend: Trend

  init() throws { (questionnaire, withheld, shown, trend) = try Self.worked.get() }

  private static func read(
    _ text: String, _ questionnaire: Questionnaire
  ) throws -> Answers {
    let document = try Document(SourceText(name: "answers.yaml", text: text))
    return try Answers.read(document, for: questionnaire).answers
  }

  private static func team(
    _ rules: TeamRules, _ questionnaire: Questionnaire
  ) throws -> Team {
    var respondents = Respondents(to: questionnaire)
    for (path, text) in try Fixture.team() {
      respondents.add(try read(text, questionnaire), from: path)
    }
    return try Team(respondents, rules)
  }

  private static let few = TeamRules(confidential: ["sponsor", "manager", "it"])

  private static let everybody = TeamRules(
    named: ["employee"],
    groups: [
      TeamRules.Group(name: "leaders", roles: ["sponsor", "manager"]),
      TeamRules.Group(name: "employees", roles: ["employee"]),
    ])

  private let provenance = Provenance(
    tool: "readiness", questionnaireHash: "q", answersHash: "a")

  private func json(_ team: Team) throws -> Any {
    var evaluation = Evaluation(of: team)
    let result = try evaluation.result(days: nil, provenance)
    return try JSONComparison.read(
      JSONValue.object(TeamJSON(team, result: result, leftOut: []).object).pretty)
  }

  private func document(
    _ team: Team, _ language: String, withCharts: Bool = false
  ) throws -> ReportDocument {
    var evaluation = Evaluation(of: team)
    let input = try evaluation.reportInput(days: 20, provenance)
    return TeamReport(
      team, input, leftOut: [], language: language, withCharts: withCharts
    ).document
  }

  private func markdown(_ team: Team, _ language: String) throws -> String {
    MarkdownRenderer(try document(team, language)).text
  }

  /// Four dates of one company, a line higher each time.
  private func series() throws -> Trend {
    let snapshots = try (1...4).map { number in
      let answers = try Sample.answers(
        "version: 1\ndate: 202\(number)-04-14\nanswers: {U1: \(number), U2: \(number)}\n",
        questionnaire)
      return Snapshot(
        "\(number)", questionnaire, answers, try Assessment(of: answers, by: questionnaire))
    }
    return try #require(Trend(snapshots))
  }

  private static func trend(_ questionnaire: Questionnaire) throws -> Trend {
    let snapshots = try ["verdier-2024", "verdier-2025"].map { name in
      let answers = try read(Fixture.answers(name), questionnaire)
      return Snapshot(
        "\(name).answers.yaml", questionnaire, answers,
        try Assessment(of: answers, by: questionnaire))
    }
    return try #require(Trend(snapshots))
  }

  @Test func `the worked team agrees in every number`() throws {
    let differences = JSONComparison.differences(
      try Fixture.expected("team.expected"), try json(shown), allowsMore: true)
    #expect(differences == [])
  }

  @Test func `the worked dates agree in every number`() throws {
    let actual = try JSONComparison.read(
      JSONValue.object(TrendJSON(trend, tool: "readiness").object).pretty)
    let differences = JSONComparison.differences(
      try Fixture.expected("trend.expected"), actual, allowsMore: true)
    #expect(differences == [])
  }

  @Test(arguments: ["en", "fr"])
  func `the report of a team`(language: String) throws {
    for (name, team) in [("team", withheld), ("team-shown", shown)] {
      let difference = try Repository.difference(
        of: markdown(team, language),
        from: "Tests/ReportsTests/Golden/\(name).\(language).md")
      #expect(difference == nil)
    }
  }

  @Test(arguments: ["en", "fr"])
  func `the report of two dates`(language: String) throws {
    let text = MarkdownRenderer(TrendReport(trend, language: language).document).text
    let difference = try Repository.difference(
      of: text, from: "Tests/ReportsTests/Golden/trend.\(language).md")
    #expect(difference == nil)
  }

  /// A person for each of some roles, with an answer.
  private func team(_ people: [(role: String, answer: String)], _ rules: TeamRules) throws -> Team {
    var respondents = Respondents(to: questionnaire)
    for (role, answer) in people {
      let text = "questionnaire: enterprise-2.0\nversion: 1\nrespondent: {role: \(role)}\n"
      respondents.add(
        try Self.read("\(text)answers: {\(answer)}\n", questionnaire), from: role)
    }
    return try Team(respondents, rules)
  }

  @Test func `points are not taken for the number that was answered`() throws {
    let text = try markdown(
      team([("manager", "C2: 10"), ("employee", "C2: 1")], TeamRules(named: ["employee"])), "en")
    #expect(
      text.contains(
        "Manager: 10 hours a week (75 points) · Employee: 1 hour a week (13 points). They are 62 "
          + "points apart."), "\(text)")
  }

  @Test func `the answer of one role alone is said to be that`() throws {
    let team = try team([("manager", "C2: 10"), ("it", "T1: 3")], TeamRules())
    let english = try markdown(team, "en")
    #expect(english.contains("| 10 hours a week · only role that counts: Manager | 75 |"))
    #expect(try markdown(team, "fr").contains("· seul rôle compté\u{A0}: Manager | 75 |"))
    // Strictly, those who did not answer count as well.
    let strict = try self.team(
      [("manager", "C2: 10"), ("it", "T1: 3")], TeamRules(isStrict: true))
    let text = try markdown(strict, "en")
    #expect(text.contains("| 10 hours a week | 38 to 88 |") && !text.contains("role that counts"))
    #expect(try !markdown(shown, "en").contains("average reaches |"))
  }

  @Test func `five gaps are told in words, and every topic says who begins`() throws {
    let text = try markdown(shown, "en")
    let section = try #require(text.split(separator: "## Where views differ\n").last)
    let gaps = section.split(separator: "\n").prefix { !$0.hasPrefix("## ") }
      .filter { $0.hasPrefix("- **") }
    #expect(gaps.count == 5 && shown.widestGaps.count == 5)
    #expect(gaps[0].contains("(P3)") && gaps[0].hasSuffix("They are 50 points apart."))
    for gap in gaps { #expect(gap.matches(of: /\d (points|of 100)\b/).count == 3, "\(gap)") }
    let agenda = try #require(text.split(separator: "## What to talk about first\n").last)
    let rows = agenda.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2).prefix(6)
    #expect(rows.count == 6)
    for row in rows { #expect(!row.contains("|  |") && !row.contains("| |"), "\(row)") }
  }

  /// Two people who answer a few questions otherwise.
  private func pair(_ first: String, _ second: String) throws -> Team {
    var respondents = Respondents(to: questionnaire)
    for (role, answers) in [("sponsor", first), ("manager", second)] {
      respondents.add(
        try Self.read(
          "questionnaire: enterprise-2.0\nversion: \(questionnaire.version)\n"
            + "respondent: {role: \(role)}\nanswers: {\(answers)}\n", questionnaire), from: role)
    }
    return try Team(respondents, TeamRules())
  }

  @Test func `the first page says where people differ on what decides, and it comes first`() throws
  {
    let team = try pair("U1: 2, U2: 1, S2: 1", "U1: 3, U2: 5, S2: 4")
    let english = try markdown(team, "en")
    let reason = "depending on who is right, the condition “No use, no launch. The first "
    let page = try #require(english.split(separator: "\n## Where you stand").first)
    #expect(
      page.contains("**Views differ on what decides whether a blocking condition applies.** "))
    #expect(
      page.contains("(U1): \(reason)")
        && page.contains("under it” applies or does not. Talk about this first."))
    let rows = english.split(separator: "\n").filter { $0.hasPrefix("| 1 | ") }
    #expect(rows.count == 1 && rows[0].contains("(U1) | \(reason)"), "\(rows)")
    #expect(rows[0].contains(" | Sponsor | "))
    #expect(!english.contains("You answered"))
    #expect(
      english.contains("| The panel asked | The team’s answer | Points of 100 |"))
    let french = try markdown(team, "fr")
    #expect(
      french.contains("**Les avis divergent sur ce qui décide d’une condition bloquante.** "))
    #expect(french.contains("selon qui a raison, la condition «\u{A0}"))
    let agreed = try markdown(pair("U1: 2, U2: 1", "U1: 2, U2: 5"), "en")
    #expect(!agreed.contains("Views differ on") && !agreed.contains("who is right"))
  }

  @Test func `where nobody names a role, whoever answered lowest begins`() throws {
    var respondents = Respondents(to: questionnaire)
    for (number, answers) in ["U1: 2", "U1: 3"].enumerated() {
      respondents.add(
        try Self.read(
          "questionnaire: enterprise-2.0\nversion: 1\nanswers: {\(answers)}\n", questionnaire),
        from: "\(number)")
    }
    let text = try markdown(Team(respondents, TeamRules()), "en")
    let row = text.split(separator: "\n").first { $0.hasPrefix("| 1 | ") && $0.contains("(U1)") }
    #expect(row?.contains(" | Whoever answered lowest | ") == true, "\(text)")
  }

  @Test func `questions that are not scored have no points`() throws {
    let text = try markdown(pair("F1: yes, S2: 1, U1: 2", "F1: no, S2: 4, U1: 3"), "en")
    func row(_ id: String) -> Substring {
      text.split(separator: "\n").first { $0.hasPrefix("| \(id) | ") } ?? ""
    }
    #expect(row("S2").hasSuffix(" | | |") && row("F1").hasSuffix(" | | |"))
    #expect(row("U1").hasSuffix(" | 38 | Sponsor 25, Manager 50 |"), "\(row("U1"))")
  }

  @Test func `nothing that is withheld is in the text`() throws {
    let text = try markdown(withheld, "en")
    #expect(text.contains("Not shown, because confidential: U2, C3, P2, P3, X3."))
    // What the report of the same team shows where nothing is withheld.
    let whole = try markdown(shown, "en")
    for secret in ["| 31 |", "leaders |"] {
      #expect(whole.contains(secret) && !text.contains(secret), "\(secret)")
    }
    func scores(_ team: Team) throws -> [Double] {
      let result = try #require(try json(team) as? [String: Any])
      let questions = try #require(result["questions"] as? [[String: Any]])
      return questions.compactMap { $0["score"] as? Double }
    }
    // Three employees know T4: it is theirs, and may be shown.
    #expect(try scores(withheld) == [25])
    #expect(try scores(shown).count > 3)
  }

  @Test func `what would tell something withheld is left out of a team's input`() throws {
    var hidden = Evaluation(of: withheld)
    let input = try hidden.reportInput(days: 20, provenance)
    #expect(input.cutSensitivity == nil)
    #expect(input.withheld.questions == withheld.withheld)
    #expect(!input.items.contains { withheld.withheld.contains($0.question) })
    var open = Evaluation(of: shown)
    #expect(try open.reportInput(days: 20, provenance).robustness != nil)
  }

  @Test func `the charts of teams and dates`() throws {
    let documents = [
      ("team", try document(withheld, "en", withCharts: true)),
      ("team-shown", try document(shown, "fr", withCharts: true)),
      ("trend", TrendReport(trend, language: "en", withCharts: true).document),
      ("series", TrendReport(try series(), language: "fr", withCharts: true).document),
    ]
    for (name, document) in documents {
      for figure in document.figures where ["roles", "trend", "series"].contains(figure.name) {
        let difference = try Repository.difference(
          of: SVGRenderer(figure.drawing).file,
          from: "Tests/ReportsTests/Golden/\(name)/\(figure.fileName)")
        #expect(difference == nil)
      }
      let html = HTMLRenderer(document).text
      #expect(html.hasSuffix("</html>\n"))
      #expect(html.split(separator: "<figure").count == document.figures.count + 1)
    }
    #expect(documents[2].1.figures.map(\.name) == ["trend"])
    #expect(documents[3].1.figures.map(\.name) == ["trend", "series"])
  }
}
