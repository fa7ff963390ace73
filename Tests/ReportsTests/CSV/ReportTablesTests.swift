import Readiness
@testable import Reports
import TestSupport
import Testing

/// Tables say what the JSON and the text of the same answers say.
@Suite struct ReportTablesTests {
  private static let cases = ["verdier-2024", "atelier-nord", "brand-verdier"]

  private func records(
    _ example: Case, _ name: String, language: String = "en"
  ) throws -> [[String: String]] {
    let tables = ReportTables(try example.input(), language: language)
    let table = try #require(tables.files.first { $0.name == name }).table
    return try #require(CSVReader.records(CSVFormat.standard.text(table)))
  }

  /// What a table holds of a value of JSON.
  private func cell(_ value: JSONValue?) -> String {
    switch value {
    case nil, .null: ""
    case .string(let text): text
    case .some(let value): value.compact
    }
  }

  @Test(arguments: cases) func `areas have the figures of the JSON`(name: String) throws {
    let example = try Case(name)
    let areas = try records(example, "areas.csv")
    let expected = try example.json(days: nil)["dimensions"].elements
    #expect(areas.count == expected.count && !areas.isEmpty)
    for (area, figures) in zip(areas, expected) {
      #expect(area["Id"] == cell(figures["id"]))
      #expect(area["Score"] == cell(figures["known"]))
      #expect(area["Score (lowest)"] == cell(figures["low"]))
      #expect(area["Score (highest)"] == cell(figures["high"]))
      #expect(area["Share answered"] == cell(figures["completeness"]))
    }
  }

  @Test(arguments: cases) func `answers have the figures of the JSON`(name: String) throws {
    let example = try Case(name)
    let answers = try records(example, "answers.csv")
    #expect(answers.map { $0["Question"] } == example.questionnaire.questions.map(\.id))
    var scored = 0
    for points in try example.json(days: nil)["questions"].elements {
      let answer = try #require(answers.first { $0["Question"] == cell(points["id"]) })
      #expect(answer["Points of 100 (lowest)"] == cell(points["low"]))
      #expect(answer["Points of 100 (highest)"] == cell(points["high"]))
      #expect(answer["Worth"] == cell(points["worth"]))
      #expect(answer["Lost"] == cell(points["lost"]))
      scored += 1
    }
    #expect(scored > 5)
  }

  @Test(arguments: cases) func `scenarios have the figures of the JSON`(name: String) throws {
    let example = try Case(name)
    let risks = try example.json(days: nil)["risks"]
    let expected = ["absence", "launch"].flatMap { risks[$0]["scenarios"].elements }
    let scenarios = try records(example, "scenarios.csv")
    #expect(scenarios.map { $0["Id"] } == expected.map { cell($0["id"]) })
    let ends = [("Likelihood", "likelihood"), ("Impact", "impact"), ("Severity", "level")]
    for (scenario, figures) in zip(scenarios, expected) {
      for (column, key) in ends {
        for (end, place) in [("lowest", 0), ("highest", 1)] {
          let figures = figures[key].elements
          let share = figures.isEmpty ? nil : figures[place].number
          #expect(
            scenario["\(column) (\(end))"] == cell(share.map { JSONValue.number($0 * 100) }),
            "\(scenario)")
        }
      }
    }
  }

  @Test(arguments: cases) func `the plan has a row for each action of the text`(name: String) throws
  {
    let example = try Case(name)
    let input = try example.input()
    let plan = try records(example, "plan.csv")
    let text = PlanText(input, language: "en").text
    let listed = text.split(separator: "\n").filter { $0.hasPrefix("  ") && $0.contains("  +") }
    #expect(
      plan.prefix(listed.count).map { $0["Action"] ?? "" }
        == listed.compactMap { $0.split(separator: " ").first.map(String.init) })
    for row in plan.prefix(listed.count) {
      let item = try #require(input.items.first { $0.id == row["Action"] })
      #expect(row["Days"] == JSONValue.number(item.days.days).compact)
      #expect(row["Gain"] == JSONValue.number(item.gain).compact)
      #expect(row["Question"] == example.questionnaire.questions[item.question].id)
      let needs = (item.requires ?? []).compactMap { need in
        input.items.first { $0.index == need }?.id
      }
      #expect(row["Needs"] == needs.joined(separator: ", "))
    }
    #expect(plan.count >= listed.count)
  }

  @Test func `an action that is followed says who, by when and how far, also outside the plan`()
    throws
  {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers(
      Fixture.answers("verdier-2024") + """
        actions:
          C2.a: {status: started, owner: "=Paul", due: 2024-05-10}
          R4.a: {owner: Nadia, status: done, on: 2024-05-06}

        """, questionnaire)
    let plan = try records(Case(questionnaire, answers), "plan.csv")
    let started = try #require(plan.first { $0["Action"] == "C2.a" })
    #expect(started["Who"] == "'=Paul" && started["By"] == "2024-05-10")
    #expect(started["Status"] == "started")
    let done = try #require(plan.last)
    #expect(done["Action"] == "R4.a" && done["Status"] == "done" && done["Who"] == "Nadia")
    #expect(done["Days"] == "" && done["Gain"] == "" && done["Needs"] == "")
    // Nobody has decided on what the plan holds.
    #expect(plan.contains { $0["Status"] == "proposed" && $0["Gain"] != "" })
    #expect(!plan.contains { $0["Status"] == "planned" })
  }

  @Test(arguments: ["en", "fr"]) func `columns have names of their own`(language: String) throws {
    for (name, table) in ReportTables(
      try Case("verdier-2024").input(), language: language
    ).files {
      #expect(Set(table.columns).count == table.columns.count, "\(name)")
      #expect(table.rows.allSatisfy { $0.count == table.columns.count } && !table.rows.isEmpty)
    }
  }
}
