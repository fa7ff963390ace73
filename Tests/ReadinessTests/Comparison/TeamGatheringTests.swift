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

  /// Adds answers to a team of the questionnaire; each source is its place, from 1.
  private func gather(_ answers: [Answers]) throws -> (
    admissions: [TeamGathering.Admission?], sources: [String]
  ) {
    var team = TeamGathering()
    try team.adopt(questionnaire, text: [])
    let admissions = answers.enumerated().map {
      try? team.add($0.element, from: "\($0.offset + 1)")
    }
    team.finish()
    return (admissions, team.respondents?.members.map(\.source) ?? [])
  }

  @Test func `a person is counted once for each role`() throws {
    var team = TeamGathering()
    try team.adopt(questionnaire, text: [])
    #expect(try team.add(answers("name: Ann, role: it"), from: "1") == .counted)
    #expect(try team.add(answers("name: Ann, role: hr"), from: "2") == .counted)
    #expect(throws: TeamFault.respondentTwice(name: "Ann", first: "1", date: nil)) {
      try team.add(answers("name: Ann, role: it", "{a1: 4}"), from: "3")
    }
    #expect(try team.add(answers("name: Ann, role: it"), from: "3") == .isSame(as: "1"))
    // People who give no name are not told apart.
    #expect(try team.add(answers("role: it"), from: "4") == .counted)
    #expect(try team.add(answers("role: it"), from: "5") == .counted)
    team.finish()
    #expect(team.respondents?.members.map(\.source) == ["1", "2", "4", "5"])
  }

  @Test func `of two rows of one date the later one counts, of two files none`() throws {
    for (first, second) in [("2024-04-14", "2024-04-14"), ("2024-04-14", "14 April 2024")] {
      let earlier = try dated("name: Ann", first, "{a1: 1}")
      let later = try dated("name: Ann", second, "{a1: 5}")
      var team = TeamGathering()
      try team.adopt(questionnaire, text: [])
      #expect(try team.add(earlier, from: "t:2", ofTable: "t") == .counted)
      #expect(try team.add(later, from: "t:3", ofTable: "t") == .replaces("t:2"))
      let twice = TeamFault.respondentTwice(name: "Ann", first: "t:3", date: first)
      #expect(throws: twice) { try team.add(earlier, from: "u:2", ofTable: "u") }
      #expect(throws: twice) { try team.add(earlier, from: "file") }
      #expect(twice.englishHelp?.hasSuffix("as both are of 2024-04-14") == true)
      #expect(
        twice.help?.text(in: .french).hasSuffix("car les deux sont du 2024-04-14") == true)
    }
  }

  @Test func `who has answered nothing is not counted, and may answer later`() throws {
    let result = try gather([answers("name: Ann", "{}"), answers("name: Ann")])
    #expect(result.admissions == [.empty, .counted])
    #expect(result.sources == ["2"])
  }

  @Test(arguments: [
    ("id: x", "id: x"), ("id: x, name: Ann", "id: x, name: Bob"), ("id: x, role: it", "id: x"),
    ("name: Ann", "id: x, name: Ann"), ("id: x, name: Ann", "name: Ann"),
    ("name: Ann, role: it", "name: Ann, role: it"),
  ])
  func `of two answers of a person the later count`(first: String, second: String) throws {
    let earlier = try dated(first, "2024-04-14", "{a1: 1}")
    let later = try dated(second, "2 May 2024", "{a1: 5}")
    let others = try answers("role: it")
    let forwards = try gather([earlier, others, later])
    #expect(forwards.admissions == [.counted, .counted, .replaces("1")])
    #expect(forwards.sources == ["2", "3"])
    let backwards = try gather([later, others, earlier])
    #expect(backwards.admissions == [.counted, .counted, .isReplaced(by: "1")])
    #expect(backwards.sources == ["1", "2"])
  }

  @Test(arguments: [
    ("id: x", "id: y"), ("id: x, name: Ann", "id: y, name: Ann"), ("name: Ann", "name: Bob"),
    ("name: Ann, role: it", "name: Ann, role: hr"), ("role: it", "role: it"), ("id: x", "name: x"),
  ])
  func `two people are two`(first: String, second: String) throws {
    let result = try gather([
      dated(first, "2024-04-14", "{a1: 1}"), dated(second, "2024-05-02", "{a1: 5}"),
    ])
    #expect(result.sources == ["1", "2"])
  }

  @Test(arguments: [
    ("2024-04-14", "2024-04-14"), ("2024-04-14", "02/05/2024"), ("spring", "2024-04-14"),
    ("2024-04-14", "2024-04-14T10:00:00"),
  ])
  func `where no date tells which is later, the second is refused`(
    first: String, second: String
  ) throws {
    let result = try gather([
      dated("id: x", first, "{a1: 1}"), dated("id: x", second, "{a1: 5}"),
    ])
    #expect(result.admissions == [.counted, nil])
    #expect(result.sources == ["1"])
  }

  @Test func `three answers of a person are the last, also by the time of day`() throws {
    let result = try gather([
      dated("id: x, name: Ann", "2024-04-14T10:00:00Z", "{a1: 1}"),
      dated("name: Ann", "2024-04-14 17:00", "{a1: 2}"),
      dated("id: x", "2024-04-14T16:00", "{a1: 3}"), answers("name: Bob"),
    ])
    #expect(result.admissions == [.counted, .replaces("1"), .isReplaced(by: "2"), .counted])
    #expect(result.sources == ["2", "4"])
  }

  @Test(arguments: [
    ("2024-05-02T10:00:00+02:00", "2024-05-02T09:00:00Z"),
    ("2024-05-02T01:00:00+02:00", "2024-05-01T23:30:00Z"),
    ("2024/05/02 9:00:00 AM GMT+2", "2024/05/02 8:00:00 AM GMT-5"),
    ("2024-05-02T10:00:00.25Z", "2024-05-02T10:00:00.5Z"),
    ("2024-05-02 10:00 CET", "2024-05-02 09:30Z"), ("2024-05-02 9:05", "2024-05-02 10:00"),
  ])
  func `a time zone tells which answers are later`(earlier: String, later: String) throws {
    let answers = [
      try dated("id: x", earlier, "{a1: 1}"), try dated("id: x", later, "{a1: 5}"),
    ]
    #expect(try gather(answers).admissions == [.counted, .replaces("1")])
    #expect(try gather(answers.reversed()).admissions == [.counted, .isReplaced(by: "1")])
  }

  @Test(arguments: ["ann  lee", "ANN LEE", " Ann\u{A0}Lee "])
  func `a name is that of one person however it is spaced and capitalised`(name: String) throws {
    let result = try gather([
      dated("name: Ann Lee", "2024-04-01", "{a1: 1}"),
      dated("name: \"\(name)\"", "2024-05-01", "{a1: 5}"),
    ])
    #expect(result.admissions == [.counted, .replaces("1", isRespelled: true)])
    #expect(result.sources == ["2"])
  }

  // MARK: - The same response in two tables

  /// What becomes of a row of one table after a row of another.
  private func admission(
    _ first: (respondent: String, time: String?), _ second: (respondent: String, time: String?),
    _ answers: (String, String) = ("{a1: 3}", "{a1: 3}"), tables: (String, String) = ("t", "u")
  ) throws -> TeamGathering.Admission {
    var team = TeamGathering()
    try team.adopt(questionnaire, text: [])
    func add(
      _ row: (respondent: String, time: String?), _ lines: String, _ table: String, _ line: Int
    ) throws -> TeamGathering.Admission {
      try team.add(
        self.answers(row.respondent, lines), from: "\(table):\(line)", ofTable: table,
        at: row.time.flatMap(WrittenDate.init))
    }
    #expect(try add(first, answers.0, tables.0, 2) == .counted)
    let admission = try add(second, answers.1, tables.1, 3)
    team.finish()
    let isSame = if case .isSame = admission { true } else { false }
    #expect(team.respondents?.members.count == (isSame ? 1 : 2))
    return admission
  }

  @Test(arguments: [
    ("2024-04-03 10:00:07", "2024-04-03 10:00:07"), ("2024-04-03 10:00:07", "03/04/2024 10:00:07"),
    ("2024-04-03 10:00:07", "4/3/24 10:00"), ("03/04/2024 10:00", "2024-04-03T10:00:59Z"),
    ("2024/04/03 10:00:07 PM GMT+2", "2024-04-03 22:00:07.25"), ("3 Apr 2024 9h05", "3.4.24 09:05"),
  ])
  func `the same answers of one time are one response in two tables`(
    first: String, second: String
  ) throws {
    for (one, other) in [("role: it", "role: it"), ("id: 7", ""), ("", "name: Ann")] {
      #expect(try admission((one, first), (other, second)) == .isSame(as: "t:2"))
    }
  }

  @Test(arguments: [
    ("2024-04-03 10:00:07", "2024-04-03 10:00:08"), ("2024-04-03 10:00:07", "2024-04-04 10:00:07"),
    ("2024-04-03 10:00", "2024-04-03 10:01:00"), ("2024-04-03 10:00:07", "2024-04-03 22:00:07"),
  ])
  func `another time is that of another person`(first: String, second: String) throws {
    #expect(try admission(("", first), ("", second)) == .counted)
  }

  @Test func `other answers, another role, id or name, or one table, are other people`() throws {
    let time = "2024-04-03 10:00:07"
    func admission(
      _ first: String, _ second: String, _ answers: (String, String) = ("{a1: 3}", "{a1: 3}"),
      tables: (String, String) = ("t", "u")
    ) throws -> TeamGathering.Admission {
      try self.admission((first, time), (second, time), answers, tables: tables)
    }
    #expect(try admission("", "", ("{a1: 3}", "{a1: 4}")) == .counted)
    #expect(try admission("", "", ("{a1: 3}", "{a1: 3, b1: 2}")) == .counted)
    #expect(try admission("role: it", "role: hr") == .counted)
    #expect(try admission("id: 7", "id: 8") == .counted)
    #expect(try admission("name: Ann", "name: Bob") == .counted)
    #expect(try admission("", "", tables: ("t", "t")) == .counted)
  }

  @Test func `without a time the same answers of nobody named are told and counted`() throws {
    #expect(try admission(("role: it", nil), ("role: it", nil)) == .isLike("t:2"))
    #expect(try admission(("", nil), ("name: Ann", nil)) == .counted)
    #expect(try admission(("id: 7", nil), ("", nil)) == .counted)
    #expect(try admission(("", nil), ("", "2024-04-03 10:00:07")) == .counted)
    #expect(try admission(("", nil), ("", nil), ("{a1: 3}", "{a1: 4}")) == .counted)
  }

  @Test func `organisations are gathered as they are written first`() throws {
    var team = TeamGathering()
    try team.adopt(questionnaire, text: [])
    for (place, name) in ["Maison Verdier", "MAISON  VERDIER", "Atelier Nord"].enumerated() {
      let answers = try Sample.answers(
        "version: 1\norganisation: \(name)\nanswers: {a1: \(place + 1)}\n", questionnaire)
      _ = try team.add(answers, from: "\(place)")
    }
    let organisations = try #require(team.respondents).organisations
    #expect(organisations.map(\.name) == ["Maison Verdier", "Atelier Nord"])
    #expect(organisations.map(\.source) == ["0", "2"])
  }

  @Test func `the date of the team is the latest day, and of no other form`() throws {
    var team = TeamGathering()
    try team.adopt(questionnaire, text: [])
    for date in ["2024-04-15", "2 May 2024", "2024-04-30T10:00:00Z", "spring", "07/06/2024"] {
      _ = try team.add(dated("role: it", date), from: date)
    }
    team.finish()
    #expect(team.respondents?.date == "2024-05-02")
  }

  private func dated(
    _ respondent: String, _ date: String, _ lines: String = "{a1: 3}"
  ) throws -> Answers {
    try Sample.answers(
      "version: 1\nrespondent: {\(respondent)}\ndate: \(date)\nanswers: \(lines)\n",
      questionnaire)
  }
}
