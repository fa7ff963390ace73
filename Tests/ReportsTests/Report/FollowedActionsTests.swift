@testable import Readiness
@testable import Reports
import TestSupport
import Testing

/// What reports, plans and results say of what became of the actions.
@Suite struct FollowedActionsTests {
  private static let actions = """
    actions:
      C2.a: {status: started, owner: Paul, due: 2024-05-10}
      X1.b: {owner: Paul and Anna, due: 2024-06-10}
      U3.a: {status: dropped, note: "No newcomers."}
      R4.a: {owner: Nadia, due: 2024-05-10, status: done, on: 2024-05-06}

    """

  /// What is said on a day of the example with what became of its actions.
  private func evaluation(
    _ actions: String = actions, on today: String? = "2024-05-18"
  ) throws -> Evaluation {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers(Fixture.answers("verdier-2024") + actions, questionnaire)
    return try Evaluation(
      of: answers, by: questionnaire, today: today.flatMap(CalendarDate.init))
  }

  private func texts(
    _ evaluation: Evaluation, _ language: String, arguments: AnswersArguments? = nil
  ) throws -> [String] {
    var evaluation = evaluation
    let input = try evaluation.reportInput(
      days: 20, Provenance(tool: "t", questionnaireHash: "q", answersHash: "a"),
      arguments: arguments)
    return [
      MarkdownRenderer(Report(input, language: language).document).text,
      PlanText(input, language: language).text,
    ]
  }

  @Test func `a plan leaves out what is done or dropped, and says so`() throws {
    for text in try texts(evaluation(), "en") {
      #expect(text.contains("Left out of the plan: R4.a (done), U3.a (dropped).\n"))
      #expect(text.contains("4 actions: 1 done, 1 started, 1 planned, 1 dropped. Overdue: C2.a."))
      #expect(!text.contains("R4.a  +") && !text.contains("[ ] | R4.a"))
    }
    for text in try texts(evaluation(), "fr") {
      #expect(text.contains("Hors du plan\u{A0}: R4.a (faite), U3.a (abandonnée).\n"))
      #expect(text.contains("En retard\u{A0}: C2.a."))
    }
  }

  @Test func `each action is shown with owner, day and status, what is overdue first`() throws {
    let text = try texts(evaluation(), "en")[0]
    let section = try #require(text.split(separator: "\n## Where the actions stand\n").last)
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
    let ids = rows.compactMap { $0.split(separator: " ").dropFirst().first }
    #expect(ids.prefix(4) == ["C2.a", "X1.b", "R4.a", "U3.a"])
    #expect(text.contains("| Paul | 10 May 2024 | overdue, started |"))
    #expect(text.contains("| Nadia | 10 May 2024 | done on 6 May 2024 |"))
    #expect(text.contains(" | dropped. No newcomers. |"))
    #expect(text.contains("| Paul, started, overdue since 10 May 2024 |"))
    #expect(text.contains("| Paul and Anna, due 10 June 2024 |"))
  }

  @Test func `nothing is overdue on the day itself, or where the day is not known`() throws {
    for today in ["2024-05-10", nil] {
      for text in try texts(evaluation(on: today), "en") { #expect(!text.contains("verdue")) }
    }
  }

  @Test func `without records a report says nothing of them`() throws {
    for text in try texts(evaluation(""), "en") {
      #expect(!text.contains("Left out of the plan") && !text.contains("Where the actions stand"))
    }
  }

  @Test(arguments: [
    ("R4.a: {status: done, on: 2024-05-06}", ["R4"]),
    ("R4.a: {status: done}", ["R4"]),
    // The answers are of 14 April.
    ("R4.a: {status: done, on: 2024-04-13}", []), ("R4.a: {status: started}", []),
    ("R4.a: {status: dropped}", []),
    ("U1.a: {status: done, on: 2024-05-06}", []),
  ])
  func `what is done is asked again while its answer is the old one`(
    record: String, questions: [String]
  ) throws {
    let evaluation = try evaluation("actions: {\(record)}\n")
    let asked = evaluation.assessment.questionsToAskAgain
    #expect(asked.map { evaluation.questionnaire.questions[$0].id } == questions)
    for text in try texts(evaluation, "en") {
      #expect(text.contains("readiness answer YOUR.answers.yaml --only R4") == !questions.isEmpty)
    }
  }

  @Test func `commands name the file and the questionnaire that it does not name`() throws {
    let arguments = AnswersArguments(path: "~ours.yaml", questionnaire: "q.yaml")
    for text in try texts(evaluation(), "en", arguments: arguments) {
      #expect(
        text.contains("readiness answer '~ours.yaml' --questionnaire q.yaml --only R4"), "\(text)")
    }
    for text in try texts(evaluation(), "fr") {
      #expect(text.contains("readiness answer VOS.answers.yaml --only R4"))
    }
    #expect(AnswersArguments(path: "a/b/c.yaml", questionnaire: nil).withoutFolder.path == "c.yaml")
  }

  @Test func `a plan that counts on done actions says so and how to ask again`() throws {
    for text in try texts(evaluation(), "en") {
      #expect(text.contains("The plan assumes that R4.a has worked; only a new answer "))
    }
    for text in try texts(evaluation(), "fr") {
      #expect(text.contains("Le plan tient R4.a pour réussie\u{202F}; seule une "))
    }
    let known = try evaluation("actions: {R4.a: {status: done, on: 2024-04-13}}\n")
    for text in try texts(known, "en") { #expect(!text.contains("assumes that")) }
  }

  @Test func `targets that only new answers can reach are not said to be reached`() throws {
    let goals = "targets: {areas: {skills: 46}}\n"
    let evaluation = try evaluation("actions: {C2.b: {status: done, on: 2024-05-06}}\n" + goals)
    var planner = Planner(for: evaluation.assessment)
    let questionnaire = evaluation.questionnaire
    let level = try #require(questionnaire.level("tester"))
    var copy = evaluation
    let input = try copy.reportInput(
      days: 20, Provenance(tool: "t", questionnaireHash: "q", answersHash: "a"))
    let text = PlanText(input, language: "en")
    #expect(
      text.text(of: try planner.cheapestWay(toLevel: level), toLevel: level)
        == "The level Tester is reached already.\n")
    let targets = text.text(of: try planner.cheapestWayToTargets())
    #expect(
      targets.contains("The targets are reached if the actions that are done have reached what "),
      "\(targets)")
    #expect(targets.contains("assumes that C2.b") && !targets.contains("No more points"))
  }

  @Test func `an answer given since is not asked again, though it is no better`() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let text = try Fixture.answers("verdier-2024")
    for (day, asks) in [("2024-05-05", true), ("2024-05-06", false)] {
      let changed = text.replacing(/\n  R4: (\d)[^\n]*/) {
        "\n  R4: {answer: \($0.1), on: \(day)}"
      }
      #expect(changed != text)
      let answers = try Sample.answers(
        changed + "actions: {R4.a: {status: done, on: 2024-05-06}}\n", questionnaire)
      let assessment = try Assessment(of: answers, by: questionnaire)
      #expect(assessment.questionsToAskAgain.isEmpty != asks)
    }
  }

  @Test func `the result as JSON holds the records, and their score is that of the answers`()
    throws
  {
    var (with, without) = (try evaluation(), try evaluation(""))
    let origin = Provenance(tool: "t", questionnaireHash: "q", answersHash: "a")
    let result = try with.result(days: nil, origin)
    let plain = try without.result(days: nil, origin)
    #expect(result["score"]?.pretty == plain["score"]?.pretty)
    #expect(result["advice"]?.pretty == plain["advice"]?.pretty)
    #expect(plain["actions"] == nil)
    guard case .array(let actions)? = result["actions"] else {
      Issue.record("\(result)")
      return
    }
    #expect(actions.count == 4)
    #expect(
      actions.first { $0.pretty.contains("\"R4\"") }?.pretty
        == JSONValue.object([
          "id": "R4.a", "question": "R4", "status": "done", "owner": "Nadia", "due": "2024-05-10",
          "on": "2024-05-06", "note": .null, "overdue": .bool(false), "askAgain": .bool(true),
        ]).pretty)
    #expect(actions.filter { $0.pretty.contains("\"overdue\": true") }.count == 1)
  }
}
