import Foundation
import TestSupport
import Testing

/// A folder of a team, or a table of a survey, with what `team` makes of it.
struct TeamCase: Sendable, CustomTestStringConvertible {
  let name: String

  /// The text of each file by its name; a table ends in `.csv`.
  let files: KeyValuePairs<String, String>

  /// The sources that are counted, in their order.
  let counted: [String]

  /// What is said on standard error, in part; nothing if it is empty.
  let says: [String]
  var status: Int32 = 0
  var map: String?

  var testDescription: String { name }
}

/// The same answers are not two people, and later answers of a person replace the earlier.
@Suite struct RepeatedAnswersTests {
  private static let questionnaire = """
    format: 1
    id: q
    version: 1
    languages: [en]
    title: Q
    roles: {lead: Lead, staff: Staff}
    levels: [{id: low, from: 0, title: Low}, {id: high, from: 50, title: High}]
    dimensions:
      - id: a
        title: A
        questions:
          - {id: Q1, text: What is it for?, options: [Nothing yet., A theme., A named use.]}
          - {id: Q2, text: How many?, options: [None, "1", "2", "3 or more"]}

    """

  /// The text of an answers file.
  private static func file(
    _ respondent: String = "role: lead", date: String = "2024-04-14", _ answers: String = "Q1: 1"
  ) -> String {
    """
    questionnaire: ./q.yaml
    version: 1
    respondent: {\(respondent)}
    date: \(date)
    answers: {\(answers)}

    """
  }

  private static let folders = [
    TeamCase(
      name: "copies of a synchronised folder",
      files: [
        "lead.answers.yaml": file(), "lead (1).answers.yaml": file(),
        "lead (conflicted copy 2024-04-15).answers.yaml": file(),
      ],
      counted: ["lead.answers.yaml"],
      says: [
        "lead (1).answers.yaml is the same, byte for byte, as lead.answers.yaml; it is counted "
          + "once.\n",
        "lead (conflicted copy 2024-04-15).answers.yaml is the same, byte for byte, as lead.",
      ]),
    TeamCase(
      name: "a copy of a person with a name",
      files: ["a.answers.yaml": file("name: Ann"), "b.answers.yaml": file("name: Ann")],
      counted: ["a.answers.yaml"], says: ["b.answers.yaml is the same, byte for byte, as a."]),
    TeamCase(
      name: "a copy that a mail programme gave other line ends",
      files: [
        "a.answers.yaml": file(),
        "b.answers.yaml": "\u{FEFF}" + file().replacing("\n", with: "\r\n"),
      ],
      counted: ["a.answers.yaml"],
      says: ["b.answers.yaml is the same as a.answers.yaml, but for the ends of its lines"]),
    TeamCase(
      name: "two people of one role who answer otherwise",
      files: ["a.answers.yaml": file(), "b.answers.yaml": file("role: lead", "Q1: 2")],
      counted: ["a.answers.yaml", "b.answers.yaml"], says: []),
    TeamCase(
      name: "a person who answers again, by id",
      files: [
        "a.answers.yaml": file("id: x1, role: lead", date: "2024-05-02", "Q1: 3"),
        "b.answers.yaml": file("id: x1, role: lead"),
      ],
      counted: ["a.answers.yaml"],
      says: ["b.answers.yaml is replaced by a.answers.yaml, the later answers of the same person"]),
    TeamCase(
      name: "a person who answers again, by name and role",
      files: [
        "a.answers.yaml": file("name: Ann, role: lead"),
        "b.answers.yaml": file("name: Ann, role: lead", date: "2024-04-14T09:00:00Z", "Q1: 2"),
        "c.answers.yaml": file("name: Ann, role: lead", date: "2 May 2024", "Q1: 3"),
      ],
      counted: ["c.answers.yaml"], says: ["a.answers.yaml is replaced by c.answers.yaml"],
      status: 65),
    TeamCase(
      name: "a name in two spellings",
      files: [
        "a.answers.yaml": file("name: Ann Lee"),
        "b.answers.yaml": file("name: ann  lee", date: "2024-05-02", "Q1: 2"),
      ],
      counted: ["b.answers.yaml"],
      says: [
        "a.answers.yaml is replaced by b.answers.yaml, the later answers of the same person. If "
          + "they are two people, give each an 'id' of their own. The name is written in two ways.\n"
      ]),
    TeamCase(
      name: "copies of nobody in particular that differ",
      files: [
        "lead.answers.yaml": file(),
        "lead (conflicted copy).answers.yaml": file("role: lead", "Q1: 2"),
        "Kopie von lead.answers.yaml": file("role: lead", "Q1: 3"),
        "lead-DESKTOP-12.answers.yaml": file("role: lead", "Q2: 3"),
        "lead.sync-conflict-2024-A.answers.yaml": file("role: lead", "Q2: 2"),
      ],
      counted: [
        "Kopie von lead.answers.yaml", "lead.answers.yaml", "lead (conflicted copy).answers.yaml",
        "lead-DESKTOP-12.answers.yaml", "lead.sync-conflict-2024-A.answers.yaml",
      ],
      says: [
        "lead (conflicted copy).answers.yaml is named like a copy of lead.answers.yaml and says",
        "Kopie von lead.answers.yaml is named like", "lead-DESKTOP-12.answers.yaml is named like",
        "lead.sync-conflict-2024-A.answers.yaml is named like a copy of lead.answers.yaml",
      ]),
    TeamCase(
      name: "merged answers",
      files: [
        "a.answers.yaml": file(), "b.answers.yaml": file("role: staff"),
        "m.yaml": "# Merged from the answers of 2 respondents.\n" + file("name: x"),
        "n.yaml": file("name: y", "Q1: {answer: 2, score: 50, by: \"3 people\"}"),
      ],
      counted: ["a.answers.yaml", "b.answers.yaml"],
      says: [
        "m.yaml holds the merged answers of a team; it is not counted as a person.\n", "n.yaml",
      ]),
    TeamCase(
      name: "two organisations",
      files: [
        "a.answers.yaml": file() + "organisation: Maison Verdier\n",
        "b.answers.yaml": file("role: staff") + "organisation: Atelier Nord\n",
      ],
      counted: ["a.answers.yaml", "b.answers.yaml"],
      says: [
        "The answers name 2 organisations, Maison Verdier (a.answers.yaml), Atelier Nord (b.answers"
      ]),
    TeamCase(
      name: "one name in two roles",
      files: [
        "a.answers.yaml": file("name: Ann, role: lead"),
        "b.answers.yaml": file("name: Ann, role: staff"),
      ],
      counted: ["a.answers.yaml", "b.answers.yaml"], says: []),
    TeamCase(
      name: "one id without dates that tell",
      files: [
        "a.answers.yaml": file("id: x1", date: "02/05/2024"),
        "b.answers.yaml": file("id: x1", date: "03/05/2024", "Q1: 2"),
      ],
      counted: ["a.answers.yaml"],
      says: [
        "'02/05/2024' is 2024-05-02 or 2024-02-05, and nothing tells which",
        "'x1' has already answered in a.answers.yaml",
        "no date tells which is later",
      ], status: 65),
  ]

  private static let surveys = [
    TeamCase(
      name: "the same row twice",
      files: ["s.csv": "role,Q1\nlead,1\nstaff,2\nlead,1\n"],
      counted: ["s.csv:2", "s.csv:3", "s.csv:4"],
      says: ["s.csv:4 is the same row as s.csv:2; both are counted, as those of two people.\n"]),
    TeamCase(
      name: "the same response twice, by id",
      files: ["s.csv": "id,role,Q1\n17,lead,1\n18,lead,1\n17,lead,1\n"],
      counted: ["s.csv:2", "s.csv:3"],
      says: ["s.csv:4 is the same response as s.csv:2; it is counted once.\n"]),
    TeamCase(
      name: "the same response twice, by the time of day",
      files: ["s.csv": "When,Q1\n2024-04-14 10:00:07,1\n2024-04-14 10:00:07,1\n"],
      counted: ["s.csv:2"], says: ["s.csv:3 is the same response as s.csv:2"],
      map: "columns: {When: ignore}\n"),
    TeamCase(
      name: "a later response of one id",
      files: [
        "s.csv": "id,date,Q1\n17,02/05/2024,3\n18,15/04/2024,1\n17,16/04/2024,1\n"
      ],
      counted: ["s.csv:2", "s.csv:3"], says: ["s.csv:4 is replaced by s.csv:2, the later answers"]),
    TeamCase(
      name: "a download twice",
      files: ["s.csv": "Q1\n1\n2\n", "s (1).csv": "Q1\n1\n2\n"],
      counted: ["s.csv:2", "s.csv:3"], says: ["s (1).csv is the same, byte for byte, as s.csv"]),
    TeamCase(
      name: "a download before and after the last response",
      files: [
        "s.csv": "id,Q1\n1,1\n2,2\n", "t.csv": "id,Q1\n1,1\n2,2\n3,3\n",
      ],
      counted: ["s.csv:2", "s.csv:3", "t.csv:4"],
      says: ["t.csv:2 is the same response as s.csv:2", "t.csv:3 is the same response as s.csv:3"]),
    TeamCase(
      name: "a download, and the same saved again by a spreadsheet",
      files: [
        "a.csv": "Timestamp,Email,role,Q1\n2024-04-03 10:00:07,x@y.example,lead,A theme.\n"
          + "2024-04-05 10:01:30,z@y.example,staff,A named use.\n",
        "b.csv": "\u{FEFF}Timestamp;Email;role;Q1\r\n03/04/2024 10:00;x@y.example;Lead;2\r\n"
          + "05/04/2024 10:01;z@y.example;Staff;3\r\n",
      ],
      counted: ["a.csv:2", "a.csv:3"],
      says: [
        "b.csv:2 is the same response as a.csv:2; it is counted once.\n",
        "b.csv:3 is the same response as a.csv:3; it is counted once.\n",
      ]),
    TeamCase(
      name: "the same rows in two tables that tell no time",
      files: ["a.csv": "role,Q1\nlead,1\n", "b.csv": "role;Q1\nlead;1\nlead;1\nlead;2\n"],
      counted: ["a.csv:2", "b.csv:2", "b.csv:3", "b.csv:4"],
      says: [
        "b.csv:2 is the same row as a.csv:2; both are counted, as those of two people.\n"
          + "b.csv:3 is the same row as a.csv:2; both are counted, as those of two people.\n"
      ]),
    TeamCase(
      name: "a person in a file and in a table",
      files: [
        "a.answers.yaml": file("name: Ann, role: lead"),
        "s.csv": "name,role,date,Q1\nAnn,Lead,2 May 2024,3\n",
      ],
      counted: ["s.csv:2"], says: ["a.answers.yaml is replaced by s.csv:2"]),
    TeamCase(
      name: "dates that nothing settles",
      files: ["s.csv": "date,Q1\n02/05/2024,1\n03/06/2024,2\n"],
      counted: ["s.csv:2", "s.csv:3"],
      says: ["s.csv:2:1: warning: '02/05/2024' is 2024-05-02 or 2024-02-05", "'dates: dmy'"]),
    TeamCase(
      name: "texts of options that are numbers",
      files: ["s.csv": "Q1,Q2\n1,1\nA theme.,2\n"],
      counted: ["s.csv:2", "s.csv:3"],
      says: [
        "s.csv:2:3: error: '1' is the number of answer 1 and the text of answer 2 of 'Q2'",
        "'answers: {Q2: {\"1\": 2, \"2\": 3}}'",
      ], status: 65),
  ]

  @Test(arguments: folders + surveys)
  func `what is given more than once is told, and counted as it should`(team: TeamCase) throws {
    let program = try Program()
    try program.write(Self.questionnaire, to: "q.yaml")
    for (name, text) in team.files { try program.write(text, to: name) }
    if let map = team.map { try program.write(map, to: "map.yaml") }
    let result = try program.run(
      ["team"] + team.files.map(\.key) + (team.map == nil ? [] : ["--map", "map.yaml"])
        + ["--questionnaire", "q.yaml", "--minimum", "1", "--format", "json", "--language", "en"])
    #expect(result.status == team.status, "\(result.errors)")
    let object = try #require(try JSONComparison.read(result.output) as? [String: Any])
    #expect(object["files"] as? [String] == team.counted)
    for text in team.says { #expect(result.errors.contains(text), "\(result.errors)") }
    if team.says.isEmpty { #expect(result.errors == "") }
  }

  @Test func `a table saved again shows no confidential role of too few people`() throws {
    let program = try Program()
    try program.write(Self.questionnaire, to: "q.yaml")
    let rows = [
      ["When", "role", "Q1"], ["2024-04-14 10:00:07", "lead", "1"],
      ["2024-04-14 10:02:41", "staff", "2"], ["2024-04-14 10:05:13", "lead", "3"],
    ]
    for (name, delimiter) in [("a.csv", ","), ("b.csv", ";")] {
      try program.write(
        rows.map { $0.joined(separator: delimiter) + "\n" }.joined(), to: name)
    }
    try program.write("columns: {When: ignore}\n", to: "map.yaml")
    let report = try program.run(
      "team", "a.csv", "b.csv", "--questionnaire", "q.yaml", "--map", "map.yaml", "--language",
      "en",
      "--confidential", "lead")
    #expect(report.output.contains("3 people: Lead 2, Staff 1"), "\(report.errors)")
    #expect(report.output.contains("3 files or rows are copies of others"))
    #expect(report.output.contains("Not shown, because confidential:"))
  }

  @Test func `copies never reach the least number of people, and the report says them`() throws {
    let program = try Program()
    try program.write(Self.questionnaire, to: "q.yaml")
    for name in ["a", "b", "c"] { try program.write(Self.file(), to: "\(name).answers.yaml") }
    for line in 1...3 {
      try program.write(
        Self.file("role: staff", "Q1: \(line), Q2: \(line)"), to: "s\(line).answers.yaml")
    }
    let report = try program.run("team", ".", "--language", "en", "--confidential", "lead")
    #expect(report.status == 0 && report.output.contains("4 people: Lead 1, Staff 3"))
    #expect(report.output.contains("2 files or rows are copies of others"))
    #expect(report.output.contains("Not shown, because confidential:"))
    let json = try program.run("team", ".", "--format", "json")
    let object = try #require(try JSONComparison.read(json.output) as? [String: Any])
    #expect(
      object["repeated"] as? [[String: String]] == [
        ["file": "./b.answers.yaml", "kind": "copy", "of": "./a.answers.yaml"],
        ["file": "./c.answers.yaml", "kind": "copy", "of": "./a.answers.yaml"],
      ])
  }
}
