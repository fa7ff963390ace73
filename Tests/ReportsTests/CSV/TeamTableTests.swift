import Readiness
@testable import Reports
import TestSupport
import Testing
import YAML

/// The table of a team says what its JSON says, and withholds the same.
@Suite struct TeamTableTests {
  private let questionnaire: Questionnaire
  private let respondents: Respondents

  init() throws {
    questionnaire = try Sample.frozen("enterprise-2.0")
    var respondents = Respondents(to: questionnaire)
    for (path, text) in try Fixture.team() {
      let document = try Document(SourceText(name: path, text: text))
      respondents.add(try Answers.read(document, for: questionnaire).answers, from: path)
    }
    self.respondents = respondents
  }

  private let provenance = Provenance(tool: "readiness", questionnaireHash: "q", answersHash: nil)

  private func records(_ team: Team) throws -> [[String: String]] {
    var evaluation = Evaluation(of: team)
    let input = try evaluation.reportInput(days: 0, provenance)
    let table = TeamReport(team, input, leftOut: [], language: "en").table
    return try #require(CSVReader.records(CSVFormat.standard.text(table)))
  }

  /// The findings of the JSON by question.
  private func questions(_ team: Team) throws -> [JSONValue] {
    var evaluation = Evaluation(of: team)
    let result = try evaluation.result(days: nil, provenance)
    let json = JSONValue.object(TeamJSON(team, result: result, leftOut: []).object)
    return json["questions"].elements
  }

  private func cell(_ value: JSONValue?) -> String {
    value == nil || value == .null ? "" : value?.compact ?? ""
  }

  @Test(arguments: [[], ["sponsor", "manager", "it"]])
  func `figures and what is withheld are those of the JSON`(confidential: [String]) throws {
    let team = try Team(respondents, TeamRules(confidential: confidential))
    let questions = try questions(team)
    let rows = try records(team)
    #expect(rows.count == questions.count * team.groups.count && rows.count > 10)
    let keys = team.groups.map { respondents.roles[$0.roles[0]] ?? "none" }
    var shown = 0
    for (number, row) in rows.enumerated() {
      let question = questions[number / keys.count]
      let group = question[keys[number % keys.count]]
      #expect(row["Question"] == question["id"].string)
      #expect(row["Team score"] == cell(question["score"]))
      #expect(row["Team score withheld"] == (question["withheld"] == .bool(true) ? "Yes" : ""))
      #expect(row["Score"] == cell(group["score"]))
      #expect(row["Average deviation"] == cell(group["averageDeviation"]))
      #expect(row["Answers"] == (group == .null ? "" : "\(group["lines"].elements.count)"))
      #expect(row["Two camps"] == (group["twoCamps"] == .bool(true) ? "Yes" : ""))
      if group != .null { shown += 1 }
      if row["Withheld"] == "Yes" {
        #expect(group == .null && row["Answers"] == "" && row["Score"] == "")
      }
    }
    let withheld = rows.filter { $0["Withheld"] == "Yes" }
    #expect(shown > 0 && withheld.isEmpty == confidential.isEmpty)
    #expect(rows.contains { $0["Team score withheld"] == "Yes" } == !team.withheld.isEmpty)
  }
}
