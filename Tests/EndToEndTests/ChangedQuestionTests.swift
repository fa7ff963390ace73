import TestSupport
import Testing

/// Answers of an earlier version to a question that has changed since.
@Suite struct ChangedQuestionTests {
  private let program: Program

  init() throws {
    program = try Program()
    let all = try Fixture.changes()
    let questionnaire = try #require(all.first { $0.name == "change-2.yaml" }?.text)
    try program.write(
      questionnaire.replacing("{id: A2,", with: "{id: A2, since: 2,"), to: "q.yaml")
    for (name, line) in [("a", 2), ("b", 3)] {
      try program.write(
        """
        questionnaire: q.yaml
        version: 1
        date: 2024-03-04
        answers: {A1: 5, A2: \(line), B1: 2, B3: 4}

        """, to: "\(name).answers.yaml")
    }
  }

  @Test(arguments: ["check", "score", "report", "plan", "explain"])
  func `the answer that does not count is named once, with what to do`(command: String) throws {
    let result = try program.run(command, "a.answers.yaml")
    #expect(result.status == 0)
    let text = result.output + result.errors
    #expect(
      text.components(
        separatedBy: "'A2' was answered in version 1, and the question has changed in version 2"
      ).count == 2, "\(text)")
    #expect(text.components(separatedBy: "answer it again with “readiness answer”").count == 2)
  }

  @Test func `a team names that of each file`() throws {
    let result = try program.run("team", "a.answers.yaml", "b.answers.yaml")
    #expect(result.status == 0)
    for name in ["a", "b"] {
      #expect(
        result.errors.contains(
          "\(name).answers.yaml:4:18: warning: 'A2' was answered in version 1"),
        "\(result.errors)")
    }
  }

  @Test func `a report says it in the place of the answer`() throws {
    let english = try program.run("report", "a.answers.yaml", "--language", "en").output
    #expect(
      english.contains("| Not answered since the question changed (in version 1: “2”) |"))
  }
}
