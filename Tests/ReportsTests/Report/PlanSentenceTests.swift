@testable import Readiness
@testable import Reports
import TestSupport
import Testing

/// What a report and `plan` say of a plan, each under its condition.
@Suite struct PlanSentenceTests {
  /// A blocking condition that takes 5 days to lift, in two actions, and one that takes 2.
  static let twoConditions =
    Sample.head + """
      gates:
        - {id: hard, when: {a: {at-most: 3}}, level: one, reason: The hard one.}
        - {id: easy, when: {b: {at-most: 1}}, level: two, reason: The easy one.}
      dimensions:
        - id: d
          questions:
            - id: a
              text: a?
              options: [a, b, c, d, e]
              actions:
                - {id: a.a, text: t, from: [1], to: 3, days: 2}
                - {id: a.b, text: t, from: [3], to: 4, days: 3}
            - id: b
              text: b?
              options: [a, b, c, d, e]
              actions: [{id: b.a, text: t, from: [1], to: 2, days: 2}]

      """

  private func input(days: Double, isProven: Bool = true) throws -> ReportInput {
    let questionnaire = try Sample.questionnaire(Self.twoConditions)
    let example = try Case(questionnaire, Sample.answers(["a: 1", "b: 1"], to: questionnaire))
    let input = try example.input(days: days)
    if isProven { return input }
    return ReportInput(
      questionnaire, example.answers, example.assessment, robustness: nil,
      plan: input.plan.unproven(possibleImprovement: 0.31),
      higherAdvice: [], items: input.items, remedies: input.remedies, provenance: nil)
  }

  /// The sentences on conditions that the plan does not lift, the same in both outputs.
  private func uncleared(days: Double, _ language: String = "en") throws -> [String] {
    let input = try input(days: days)
    let sentences = Report(input, language: language).uncleared
    let text = PlanText(input, language: language).text
    let markdown = MarkdownRenderer(Report(input, language: language).document).text
    for sentence in sentences {
      #expect(text.contains(sentence + "\n"))
      #expect(markdown.contains(sentence))
    }
    return sentences
  }

  @Test func `a blocking condition dearer than the budget is begun or left out`() throws {
    #expect(
      try uncleared(days: 1) == [
        "The plan does not remove “The hard one”: that takes 5 person-days, more than the 1 at "
          + "hand.",
        "The plan does not remove “The easy one”: that takes 2 person-days, more than the 1 at "
          + "hand.",
      ])
    #expect(
      try uncleared(days: 4) == [
        "The plan only begins to remove “The hard one”: that takes 5 person-days, and 2 of them "
          + "are in the plan."
      ])
    #expect(try uncleared(days: 7) == [])
  }

  @Test func `a blocking condition that gives way to another is said to`() throws {
    #expect(
      try uncleared(days: 5.5) == [
        "The plan does not remove “The easy one”: that takes 2 person-days, and other blocking "
          + "conditions come first."
      ])
    #expect(
      try uncleared(days: 5.5, "fr") == [
        "Le plan ne lève pas «\u{A0}The easy one\u{A0}»\u{A0}: cela demande "
          + "2\u{A0}jours-personne, et d’autres conditions bloquantes passent avant."
      ])
  }

  @Test func `a blocking condition is named, and days that it shares are not told twice`() throws {
    let shared = Self.twoConditions
      .replacing("{id: hard,", with: "{id: hard, title: the hard one,")
      .replacing("{id: easy, when: {b: {at-most: 1}}", with: "{id: easy, when: {a: {at-most: 2}}")
    let questionnaire = try Sample.questionnaire(shared)
    let example = try Case(questionnaire, Sample.answers(["a: 1", "b: 5"], to: questionnaire))
    let input = try example.input(days: 1)
    #expect(
      Report(input, language: "en").uncleared == [
        "The plan does not remove “the hard one” (a): that takes 5 person-days, more than the 1 at "
          + "hand.",
        "The plan does not remove “The easy one”: that takes 2 person-days (2 of them counted "
          + "above), more than the 1 at hand.",
      ])
    #expect(
      Report(input, language: "fr").uncleared.last
        == "Le plan ne lève pas «\u{A0}The easy one\u{A0}»\u{A0}: cela demande "
        + "2\u{A0}jours-personne (dont 2 déjà comptés plus haut), pour 1 disponible.")
  }

  @Test func `why days are left is said where the plan begins`() throws {
    let text = PlanText(try input(days: 20), language: "en").text
    let why = "(the questionnaire has no other action that would bring points)"
    #expect(text.hasPrefix("Plan for 7 of the 20 person-days \(why), in the order to do it:\n"))
    #expect(
      PlanText(try input(days: 7), language: "en").text.hasPrefix(
        "Plan for 7 person-days, in the order to do it:\n"))
    let summary = TextSummary(try input(days: 20), language: "en").text
    #expect(summary.contains("\nPlan for 7 of the 20 person-days \(why):\n"), "\(summary)")
    let french = TextSummary(try input(days: 20), language: "fr").text
    #expect(french.contains("\nPlan pour 7 des 20\u{A0}jours-personne (le questionnaire"))
  }

  /// What each action is said to remove.
  private func removals(_ questionnaire: String, _ lines: [String]) throws -> [String] {
    let questionnaire = try Sample.questionnaire(questionnaire)
    let example = try Case(questionnaire, Sample.answers(lines, to: questionnaire))
    let report = Report(try example.input(), language: "en")
    return report.plan.order.map { "\($0.id)\(report.clearing(of: $0) ?? "")" }.sorted()
  }

  @Test func `an action names what it removes alone and what it helps to remove`() throws {
    let both = Self.twoConditions.replacing("level: two", with: "title: no crew, level: two")
    #expect(
      try removals(both, ["a: 1", "b: 1"]) == [
        "a.a · helps to remove the blocking condition of a",
        "a.b · helps to remove the blocking condition of a",
        "b.a · removes “no crew”",
      ])
    #expect(
      try removals(both, ["a: 3", "b: 1"])
        == ["a.b · removes the blocking condition of a", "b.a · removes “no crew”"])
    #expect(try removals(both, ["a: 4", "b: 1"]) == ["b.a · removes “no crew”"])
    let open =
      both.replacing("when: {b: {at-most: 1}}", with: "when: {b: {at-most: 1}, c: {at-most: 1}}")
      + "      - {id: c, text: c?, options: [a, b, c, d, e]}\n"
    #expect(
      try removals(open, ["a: 4", "b: 1", "c: dont-know"])
        == ["b.a · removes “no crew”, if this condition applies"])
    let shared = both.replacing("when: {b: {at-most: 1}}", with: "when: {a: {at-most: 2}}")
    #expect(
      try removals(shared, ["a: 1", "b: 4"]) == [
        "a.a · removes “no crew”; helps to remove the blocking condition of a",
        "a.b · helps to remove the blocking condition of a",
      ])
  }

  @Test func `what needs an action that is not useful in any case is not useful either`() throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - id: a
                text: a?
                options: [a, b, c, d, e]
                actions:
                  - {id: a.a, text: First, from: [1], to: 2, days: 2}
                  - {id: a.b, text: Then, from: [2], to: 4, days: 3, no-regret: true}
        risks:
          absence: {title: A, scenarios: [{id: A1, title: A, level: {rises-with: [a]}}]}
          launch: {title: L, scenarios: [{id: L1, title: L, level: {falls-with: [a]}}]}

        """)
    let text = try Case(questionnaire, Sample.answers(["a: 1"], to: questionnaire)).markdown("en")
    #expect(text.contains("The advice is to wait, so no action is planned"))
    #expect(!text.contains("a.a") && !text.contains("| a.b |"))
    let useful = try Case(questionnaire, Sample.answers(["a: 2"], to: questionnaire))
    let table = try useful.markdown("en")
    #expect(table.contains("| a.b | Then |") && table.contains("The plan takes 3 of 20"))
    #expect(table.contains("this action is useful in any case.") && !table.contains("in the order"))
  }

  @Test func `no better choice is excluded only where that is proven`() throws {
    let none = "within these rules, no better choice exists."
    let proven = MarkdownRenderer(Report(try input(days: 3), language: "en").document).text
    #expect(proven.contains(none))
    #expect(!proven.contains("not been ruled out"))
    let open = try input(days: 3, isProven: false)
    let found = MarkdownRenderer(Report(open, language: "en").document).text
    #expect(!found.contains(none))
    #expect(found.contains("a better choice may exist."))
    for text in [found, PlanText(open, language: "en").text] {
      #expect(text.contains("Best plan found; a better one has not been ruled out."))
      #expect(text.contains("At most 0.4 points more could be possible."))
    }
  }

  @Test func `the least days to a level are called so only where that is proven`() throws {
    let input = try input(days: 0)
    func text(isProven: Bool, _ language: String) -> Substring? {
      let path = LevelPath(
        items: input.items, order: input.items, days: HalfDays(9), scoreAfter: 50,
        isProven: isProven)
      return PlanText(input, language: language).text(of: path, toLevel: 2)
        .split(separator: "\n").first
    }
    #expect(text(isProven: true, "en") == "The level three takes at least 4.5 person-days:")
    #expect(
      text(isProven: false, "en")
        == "The level three takes no more than 4.5 person-days, and fewer are not ruled out:")
    #expect(text(isProven: false, "fr")?.contains("ne demande pas plus de 4,5") == true)
  }
}
