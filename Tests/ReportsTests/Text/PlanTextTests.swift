@testable import Readiness
@testable import Reports
import TestSupport
import Testing

/// What a plan on plain text lists, and in which order.
@Suite struct PlanTextTests {
  private func wayToLevel(_ level: String, in example: Case) throws -> (LevelPath, String) {
    let index = try #require(example.questionnaire.level(level))
    var planner = Planner(for: example.assessment)
    let path = try #require(try planner.cheapestWay(toLevel: index))
    let text = PlanText(try example.input(), language: "en").text(of: path, toLevel: index)
    return (path, text)
  }

  /// The ids of the actions that a text lists.
  private func actions(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map { String($0) } }
  }

  @Test func `the way to a level is told in the order to do it`() throws {
    let (path, text) = try wayToLevel("practitioner", in: Case("verdier-2024"))
    let listed = actions(text)
    #expect(listed.sorted() == path.items.map(\.id).sorted() && listed.count > 10)
    #expect(listed != path.items.map(\.id))
    for (position, item) in path.order.enumerated() {
      let before = path.order.prefix(position).map(\.index)
      let needed = (item.requires ?? []).filter { need in path.items.contains { $0.index == need } }
      #expect(needed.allSatisfy(before.contains), "\(item.id)")
    }
    #expect(listed == path.order.map(\.id))
  }

  @Test func `while the advice is to wait, only what is useful in any case is told`() throws {
    let (path, text) = try wayToLevel("tester", in: Case("atelier-nord"))
    let useful = path.order.filter(\.action.isNoRegret).map(\.id)
    #expect(actions(text) == useful && !useful.isEmpty && useful.count < path.items.count)
    #expect(text.contains("so only what is useful in any case is listed here:\n"))
    #expect(!text.contains("Score:"))
    let plan = try PlanText(Case("atelier-nord").input(), language: "en").text
    #expect(plan.contains("useful in any case.") && !plan.contains("in the order to do it"))
  }

  /// A level that actions alone reach only together with an answer that is missing.
  private static let open =
    Sample.head + """
      dimensions:
        - id: d
          questions:
            - id: a
              text: a?
              options: [a, b, c, d, e]
              actions: [{id: a.a, text: t, from: [1], to: 3, days: 2}]
            - {id: b, text: b?, options: [a, b, c, d, e]}

      """

  @Test func `a level that missing answers decide is not called out of reach`() throws {
    let questionnaire = try Sample.questionnaire(Self.open)
    func text(_ lines: [String], _ language: String = "en") throws -> String {
      let example = try Case(questionnaire, Sample.answers(lines, to: questionnaire))
      let level = try #require(questionnaire.level("four"))
      var planner = Planner(for: example.assessment)
      let path = try planner.cheapestWay(toLevel: level)
      return PlanText(try example.input(), language: language)
        .text(of: path, toLevel: level, isOpen: try planner.mayReach(level))
    }
    #expect(
      try text(["a: 1", "b: dont-know"])
        == "How many days the level four takes cannot be said yet: one scored answer is missing "
        + "(b), and a plan improves only what has an answer. Answer that question first.\n")
    #expect(
      try text([]).hasSuffix(
        ": 2 scored answers are missing (a, b), and a plan improves only what has an answer. "
          + "Answer these questions first.\n"))
    #expect(
      try text(["a: 1", "b: dont-know"], "fr")
        == "On ne peut pas encore dire combien de jours demande le niveau four\u{A0}: une "
        + "réponse notée manque (b), et un plan n’améliore que ce qui a une réponse. Répondez d’abord "
        + "à cette question.\n")
    #expect(try text(["a: 1", "b: 1"]).hasPrefix("Even all actions together do not reach"))
  }

  @Test func `a level that a blocking condition caps is not called reached`() throws {
    let questionnaire = try Sample.questionnaire(
      Self.open
        + "gates: [{id: g, title: no crew, when: {b: {at-most: 2}}, level: one, reason: x}]\n")
    let level = try #require(questionnaire.level("two"))
    func text(_ lines: [String], _ language: String = "en") throws -> String {
      let example = try Case(questionnaire, Sample.answers(lines, to: questionnaire))
      var planner = Planner(for: example.assessment)
      let path = try planner.cheapestWay(toLevel: level)
      return PlanText(try example.input(), language: language)
        .text(of: path, toLevel: level, isOpen: false)
    }
    #expect(
      try text(["a: 5", "b: 2"]) == """
        The score is enough for the level two.
        But the level is capped at one by: no crew (b).

        """)
    #expect(
      try text(["a: 5", "b: 2"], "fr").hasSuffix(
        "Mais le niveau est plafonné à one à cause de ceci\u{A0}: no crew (b).\n"))
    #expect(try text(["a: 5", "b: 3"]) == "The level two is reached already.\n")
  }

  @Test func `a target that missing answers decide is not called out of reach`() throws {
    let questionnaire = try Sample.questionnaire(Self.open)
    func text(_ answers: String) throws -> String {
      let read = try Sample.answers(
        "version: 1\nanswers: {\(answers)}\ntargets: {areas: {d: 75}}\n", questionnaire)
      let example = try Case(questionnaire, read)
      let way = try Planner(for: example.assessment).cheapestWayToTargets()
      return PlanText(try example.input(), language: "en").text(of: way)
    }
    let open = try text("a: 1, b: dont-know")
    #expect(
      open.contains(
        "Whether the actions reach the target for “d” cannot be said yet: one scored answer is missing"
      ),
      "\(open)")
    #expect(try text("a: 1, b: 1").contains("Even all actions together do not reach: d."))
  }

  @Test func `a plan names what to find out while the advice is to wait for it`() throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - id: a
                text: Why?
                options: [one, two, three]
                actions: [{id: a.x, text: Ask, from: [1], to: 3, days: 1}]
              - id: b
                text: How much?
                options: [one, two, three]
                find-out: {days: 1, text: Ask the bank}
              - {id: c, text: Who?, options: [one, two, three]}
        gates: [{id: g, when: {b: 1}, advice: wait, reason: Because}]
        risks:
          absence: {title: A, scenarios: [{id: A1, title: A, level: {rises-with: [c]}}]}
          launch: {title: L, scenarios: [{id: L1, title: L, level: {falls-with: [a]}}]}

        """)
    func plan(_ lines: [String]) throws -> String {
      let example = try Case(questionnaire, Sample.answers(lines, to: questionnaire))
      return PlanText(try example.input(), language: "en").text
    }
    let open = try plan(["a: 1", "b: dont-know", "c: 3"])
    #expect(open == "Find out first: “How much?” (b, 1 day to find out). Ask the bank.\n")
    let firm = try plan(["a: 1", "b: 1", "c: 3"])
    #expect(
      firm.contains("each makes sense only once you decide to go on.")
        && !firm.contains("Find out"))
  }

  @Test func `under which limits the advice stays is said also where weights cannot matter`()
    throws
  {
    let text = RiskSample.text.replacing("GATE", with: "prepare")
    let questionnaire = try Sample.questionnaire(text)
    let example = try Case(
      questionnaire, Sample.answers(["g: no", "b: 54", "s: 90", "a: 80"], to: questionnaire))
    let input = try example.input()
    let sensitivity = try #require(input.cutSensitivity)
    let same = sensitivity.count(of: try #require(example.assessment.advice?.answer))
    let report = MarkdownRenderer(Report(input, language: "en").document).text
    #expect(same < 25)
    #expect(report.contains("the advice stays the same in \(same) of 25 cases; in the other"))
    #expect(report.contains("### How much depends on the limits\n"))
    #expect(!report.contains("Whatever the weights"))
  }
}
