@testable import Readiness
import TestSupport
import Testing

/// Whose answers are counted in a team, and whose are refused.
@Suite struct TeamGatheringTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try Sample.questionnaire(Sample.mini) }

  private func answers(_ respondent: String, _ lines: String = "{a1: 3}") throws -> Answers {
    try Sample.answers(
      "version: 1\nrespondent: {\(respondent)}\nanswers: \(lines)\n", questionnaire)
  }

  @Test func `the first questionnaire is that of the team`() throws {
    var team = TeamGathering()
    #expect(team.respondents == nil)
    try team.adopt(questionnaire, text: [1])
    try team.adopt(questionnaire, text: [1])
    #expect(throws: TeamFault.otherCopy("small")) { try team.adopt(questionnaire, text: [2]) }
    let other = try Sample.questionnaire(Sample.mini.replacing("id: small", with: "id: other"))
    #expect(throws: TeamFault.otherQuestionnaire("other", expected: "small")) {
      try team.adopt(other, text: [1])
    }
    #expect(team.respondents?.questionnaire.id == "small")
  }

  @Test func `a person is counted once for each role`() throws {
    var team = TeamGathering()
    try team.adopt(questionnaire, text: [])
    #expect(try team.add(answers("name: Ann, role: it"), from: "1"))
    #expect(try team.add(answers("name: Ann, role: hr"), from: "2"))
    #expect(throws: TeamFault.respondentTwice(name: "Ann", first: "1")) {
      try team.add(answers("name: Ann, role: it"), from: "3")
    }
    // People who give no name are not told apart.
    #expect(try team.add(answers("role: it"), from: "4"))
    #expect(try team.add(answers("role: it"), from: "5"))
    #expect(team.respondents?.members.map(\.source) == ["1", "2", "4", "5"])
  }

  @Test func `who has answered nothing is not counted, and may answer later`() throws {
    var team = TeamGathering()
    try team.adopt(questionnaire, text: [])
    #expect(try !team.add(answers("name: Ann", "{}"), from: "1"))
    #expect(try team.add(answers("name: Ann"), from: "2"))
    #expect(team.respondents?.members.map(\.source) == ["2"])
  }
}
