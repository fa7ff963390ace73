@testable import Readiness
import TestSupport
import Testing
import YAML

/// What the cells of a table mean where that is decided by a whole column.
@Suite struct ColumnMeaningTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try Sample.questionnaire(
      Sample.head.replacing("languages: [en]", with: "languages: [en, fr]") + """
        dimensions:
          - id: d
            weight: 1
            questions:
              - {id: few, text: few?, options: [Fewer than 1, "1", "2", "3", "4"]}
              - {id: sundays, text: sundays?, options: ["0", "1", 2 or more]}
              - {id: plain, text: plain?, options: ["1", "2", More]}
              - id: twice
                text: twice?
                options: [{en: Some, fr: Peu}, {en: Or, fr: Some}, {en: Well, fr: Bien}]
              - {id: same, text: same?, options: [No, Maybe, Maybe, Yes]}
              - {id: y, type: yes-no, text: y?}
              - id: many
                type: multiple
                full: 2
                text: many?
                options:
                  - {id: a, text: "2"}
                  - {id: b, text: "1"}
                  - {id: c, text: "3"}
                  - {id: k, text: More}

        """)
  }

  /// The lines of the only column, one for each row; 0 for don't know, -1 for a fault.
  private func lines(_ cells: [String], of id: String, _ map: String? = nil) throws -> [Int] {
    let text = ([id + ",y"] + cells.map { "\($0),yes" }).joined(separator: "\n")
    let index = try #require(questionnaire.index(of: id))
    return try questionnaire.rows(text, map).map { row in
      guard let answers = row.answers, row.faults.isEmpty else { return -1 }
      return if case .line(let line) = answers.byQuestion[index]?.value { line } else { 0 }
    }
  }

  // MARK: - Option text or line number

  @Test(arguments: [
    ("few", ["Fewer than 1", "1", "2", "4"], [1, 2, 3, 5]), ("few", ["5", "1", "4"], [5, 1, 4]),
    ("few", ["fewer than 1", "4"], [1, 5]), ("few", ["dont-know", "5", "2"], [0, 5, 2]),
    ("few", ["Fewer than 1"], [1]), ("few", ["5"], [5]),
    ("few", ["nonsense", "Fewer than 1", "2"], [-1, 1, 3]), ("sundays", ["0", "1"], [1, 2]),
    ("sundays", ["1", "2 or more", "1"], [2, 3, 2]), ("sundays", ["3", "1"], [3, 1]),
    ("sundays", ["0"], [1]), ("plain", ["1", "2", "3", "More"], [1, 2, 3, 3]),
    ("twice", ["Some", "Or"], [1, 2]), ("twice", ["Some", "Peu"], [2, 1]),
    ("few", [" FEWER  than 1. ", "1"], [1, 2]),
    ("few", ["4.0", "5.0"], [4, 5]), ("few", ["Fewer than 1", "2.0"], [1, 3]),
  ])
  func `a column tells texts of options from numbers of lines`(
    id: String, cells: [String], lines: [Int]
  ) throws {
    #expect(try self.lines(cells, of: id) == lines)
    #expect(
      try questionnaire.table("\(id),y\n" + cells.map { "\($0),yes\n" }.joined()).columnFaults
        .isEmpty)
  }

  @Test(arguments: [
    (
      "few", ["1", "dont-know", "4", "1"],
      "'1' is the number of answer 1 and the text of answer 2 of 'few', and nothing in the column tells "
        + "which",
      ["answers: {few: {\"1\": 1, \"4\": 4}}", "answers: {few: {\"1\": 2, \"4\": 5}}"]
    ),
    (
      "sundays", ["1", "0", "3"],
      "the column of 'sundays' contradicts itself: '0' can only be the text of answer 1, and '3' only "
        + "the number of answer 3",
      ["answers: {sundays: {\"1\": 1, \"3\": 3}}", "answers: {sundays: {\"1\": 2, \"0\": 1}}"]
    ),
    (
      "twice", ["some"],
      "'some' is the text of answer 1 and the text of answer 2 of 'twice', and nothing in the column "
        + "tells which",
      ["answers: {twice: {\"some\": 1}}", "answers: {twice: {\"some\": 2}}"]
    ),
    (
      "same", ["Yes", "Maybe"],
      "'Maybe' is the text of answer 2 and the text of answer 3 of 'same', and nothing in the column "
        + "tells which",
      ["answers: {same: {\"Maybe\": 2}}", "answers: {same: {\"Maybe\": 3}}"]
    ),
  ])
  func `what a column leaves open is one error, with the lines to paste`(
    id: String, cells: [String], message: String, pastes: [String]
  ) throws {
    let text = "\(id),y\n" + cells.map { "\($0),yes\n" }.joined()
    let faults = try questionnaire.table(text).columnFaults.map(\.fault)
    #expect(faults.map(\.englishMessage) == [message])
    // Of the column only what is no line is read; the others are read whole.
    let index = try #require(questionnaire.index(of: id))
    for (row, cell) in zip(try questionnaire.rows(text), cells) {
      let isUnknown = cell == "dont-know"
      #expect(try row.whole().byQuestion[index]?.value == (isUnknown ? .dontKnow : nil))
    }
    for paste in pastes {
      let help = try #require(faults.first?.englishHelp)
      #expect(help.contains("'\(paste)'"), "\(help)")
      let read = try questionnaire.table(text, paste + "\n")
      #expect(read.columnFaults.isEmpty)
    }
    let readings = try pastes.map { try lines(cells, of: id, $0) }
    #expect(readings[0] != readings[1] && !readings.joined().contains(-1))
  }

  @Test(arguments: [
    ("few", ["Fewer than 1", "5", "3"], "few: {\"5\": 5, \"3\": 3}"),
    ("sundays", ["2 or more", "3", "1"], "sundays: {\"3\": 3, \"1\": 1}"),
    ("same", ["No", "Yes", "2"], "same: {\"2\": 2}"),
  ])
  func `a column of texts and numbers contradicts itself`(
    id: String, cells: [String], numbers: String
  ) throws {
    let table = try questionnaire.table("\(id),y\n" + cells.map { "\($0),yes\n" }.joined())
    let fault = try #require(table.columnFaults.first?.fault)
    #expect(table.columnFaults.count == 1)
    #expect(fault.englishMessage.contains("contradicts itself"))
    #expect(fault.englishHelp?.contains("'answers: {\(numbers)}'") == true, "\(fault)")
    #expect(try lines(cells, of: id) == cells.map { _ in 0 })
    #expect(try !lines(cells, of: id, "answers: {\(numbers)}\n").contains(0))
  }

  // MARK: - Several options

  private func options(_ cells: [String], _ map: String? = nil) throws -> [[OptionIndex]] {
    let index = try #require(questionnaire.index(of: "many"))
    return try questionnaire.rows(
      "many,y\n" + cells.map { "\"\($0)\",yes\n" }.joined(), map
    ).map { row in
      if case .options(let ticked) = try row.whole().byQuestion[index]?.value { ticked } else { [] }
    }
  }

  @Test(arguments: [
    (["1;3", "4"], [[0, 2], [3]]), (["2, 1", "More"], [[0, 1], [3]]), (["More;1"], [[1, 3]]),
    (["3"], [[2]]), (["c", "k"], [[2], [3]]),
  ])
  func `a column tells them by their texts or their numbers`(
    cells: [String], ticked: [[OptionIndex]]
  ) throws {
    #expect(try options(cells) == ticked)
  }

  @Test func `numbers of options that are texts of others are one error with the lines to paste`()
    throws
  {
    let cells = ["1", "3", "2;3"]
    let table = try questionnaire.table("many,y\n" + cells.map { "\($0),yes\n" }.joined())
    let fault = try #require(table.columnFaults.first?.fault)
    #expect(table.columnFaults.count == 1)
    #expect(
      fault.englishMessage
        == "'1' is the number of answer 1 and the text of answer 2 of 'many', and nothing in the "
        + "column tells which")
    #expect(try options(cells) == [[], [], []])
    for (map, ticked) in [
      ("answers: {many: {\"1\": a, \"2\": b}}", [[0], [2], [1, 2]]),
      ("answers: {many: {\"1\": b, \"2\": a}}", [[1], [2], [0, 2]]),
    ] as [(String, [[OptionIndex]])] {
      #expect(fault.englishHelp?.contains("'\(map)'") == true, "\(fault.englishHelp ?? "")")
      #expect(try options(cells, map + "\n") == ticked)
    }
  }

  @Test func `a map says what a cell of any question means`() throws {
    let map = "answers: {all: {\"?\": dont-know, \"1\": 5}, few: {\"1\": 2}}\n"
    #expect(try lines(["?", "1"], of: "few", map) == [0, 2])
  }

  // MARK: - Dates

  private func dates(_ cells: [String], _ map: String? = nil) throws -> [String?] {
    try questionnaire.rows("date,y\n" + cells.map { "\"\($0)\",yes\n" }.joined(), map).map {
      try $0.whole().date
    }
  }

  private func warnings(_ cells: [String], _ map: String? = nil) throws -> [String] {
    let warnings = try questionnaire.table(
      "date,y\n" + cells.map { "\"\($0)\",yes\n" }.joined(), map
    )
    .columnWarnings
    #expect(!warnings.containError)
    return warnings.map(\.fault.englishMessage)
  }

  @Test(arguments: [
    (["02/05/2024", "15/04/2024"], ["2024-05-02", "2024-04-15"]),
    (["02/05/2024", "04/15/2024"], ["2024-02-05", "2024-04-15"]),
    (["2/5/24", "15/4/24", "05/05/24"], ["2024-05-02", "2024-04-15", "2024-05-05"]),
    (["15/04/24", "04/15/24"], []), (["01/02/03", "31/02/03"], ["2001-02-03", "2031-02-03"]),
    (["2024-04-14T09:00:00Z", "14 April 2024"], ["2024-04-14T09:00:00Z", "2024-04-14"]),
    (["05/05/2024"], ["2024-05-05"]), (["2024-05-02", "02/05/2024"], []),
    (["15/04/24", "15/04/2024", "02/05/24"], ["2024-04-15", "2024-04-15", "2024-05-02"]),
  ])
  func `one cell settles the order of a column`(cells: [String], expected: [String]) throws {
    if expected.isEmpty {
      #expect(try !warnings(cells).isEmpty)
    } else {
      #expect(try warnings(cells) == [])
      #expect(try dates(cells) == expected)
    }
  }

  @Test func `without such a cell there is one warning, no date, and the map decides`() throws {
    let cells = ["02/05/2024", "03/06/2024", "2024-07-01"]
    let expected =
      "'02/05/2024' is 2024-05-02 or 2024-02-05, and nothing in the column tells which: no date is "
      + "taken from it"
    #expect(try warnings(cells) == [expected])
    #expect(try dates(cells) == [nil, nil, nil])
    #expect(try warnings(cells, "dates: dmy\n") == [])
    #expect(try dates(cells, "dates: dmy\n") == ["2024-05-02", "2024-06-03", "2024-07-01"])
    #expect(try dates(cells, "dates: mdy\n") == ["2024-02-05", "2024-03-06", "2024-07-01"])
    // An order in which the numbers are no day decides nothing.
    #expect(try warnings(cells, "dates: ymd\n") == [expected])
    // What a column tells goes before the map.
    #expect(try dates(["02/05/2024", "15/04/2024"], "dates: mdy\n")[0] == "2024-05-02")
    #expect(throws: InvalidSource.self) { try dates(cells, "dates: ydm\n") }
  }

  @Test func `what is no date is one warning, and the other dates count`() throws {
    let cells = ["spring", "2024-04-14", "soon", "45396"]
    #expect(
      try warnings(cells) == [
        "'spring' is not a calendar date, nor are 2 more of the column: no date is taken from "
          + "there"
      ])
    #expect(try dates(cells) == [nil, "2024-04-14", nil, nil])
  }

  // MARK: - The same row twice

  @Test(arguments: [
    ("few,y\n5,yes\n5,yes\n", [AnswerTable.Repetition.sameAnswers(line: 2)]),
    ("few,y\n5,yes\n5,no\n5,yes\n5,yes\n", [.sameAnswers(line: 2), .sameAnswers(line: 2)]),
    ("id,few\nr1,5\nr1,5\n", [.sameResponse(line: 2)]), ("id,few\nr1,5\nr2,5\n", []),
    ("name,few\nAnn,5\nAnn,5\n", [.sameResponse(line: 2)]),
    ("date,few\n2024-04-14 10:00:07,5\n2024-04-14 10:00:07,5\n", [.sameResponse(line: 2)]),
    ("date,few\n2024-04-14,5\n2024-04-14,5\n", [.sameAnswers(line: 2)]),
    // A time that other answers have too tells nobody apart.
    (
      "date,few\n2024-04-14 10:00,5\n2024-04-14 10:00,5\n2024-04-14 10:00,3\n",
      [.sameAnswers(line: 2)]
    ),
    // Midnight stands behind a day that has no time.
    ("date,few\n2024-04-14 00:00:00,5\n2024-04-14 00:00:00,5\n", [.sameAnswers(line: 2)]),
    ("few,y\n9,yes\n9,yes\n", [.sameAnswers(line: 2)]), ("few,y\n9,\n9,\n", []),
  ])
  func `the same row is another person, unless an id or a time says otherwise`(
    text: String, expected: [AnswerTable.Repetition]
  ) throws {
    #expect(try questionnaire.rows(text).compactMap(\.repetition) == expected)
  }

  @Test func `a column that the map ignores still tells the time`() throws {
    let text = "When,few\n2024-04-14T10:00:07Z,5\n2024-04-14T10:00:07Z,5\n"
    let rows = try questionnaire.rows(text, "columns: {When: ignore}\n")
    #expect(rows.map(\.repetition) == [nil, .sameResponse(line: 2)])
  }
}
