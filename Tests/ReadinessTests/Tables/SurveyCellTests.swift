import Readiness
import TestSupport
import Testing
import YAML

/// What survey tools and spreadsheets write into headers and cells.
@Suite struct SurveyCellTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try Sample.questionnaire(
      Sample.head + """
        roles: {boss: The boss, worker: Worker}
        dimensions:
          - id: d
            weight: 1
            questions:
              - \(Sample.choice("K1"))
              - {id: K2, type: yes-no, text: y?}
              - id: K9
                type: multiple
                full: 1
                text: Which?
                options:
                  - {id: simple, text: "Simple: newcomers manage, without help."}
                  - {id: useful, text: "Useful: people come back."}
                  - {id: none, text: None of them, alone: true}

        """)
  }

  private func value(_ cell: String, of id: String, _ map: String? = nil) throws -> AnswerValue? {
    let index = try #require(questionnaire.index(of: id))
    return try questionnaire.rows("\(id)\n\"\(cell)\"\n", map)[0].whole().byQuestion[index]?.value
  }

  @Test(arguments: [
    ("K1", "3.0", AnswerValue.line(3)), ("K1", "3,0", .line(3)), ("K1", "dont_know", .dontKnow),
    ("K2", "1.0", .yesNo(true)), ("K2", "0.0", .yesNo(false)), ("K9", "2.0", .options([1])),
    ("K9", "Simple: newcomers manage, without help. Useful: people come back.", .options([0, 1])),
    ("K9", "Useful: people come back. Simple: newcomers manage, without help.", .options([0, 1])),
    ("K9", "None of them", .options([2])), ("K9", "DONT_KNOW", .dontKnow),
  ])
  func `a cell is read as tools write it`(id: String, cell: String, value: AnswerValue) throws {
    #expect(try self.value(cell, of: id) == value)
  }

  @Test(arguments: [("K1", "3.5"), ("K1", ".0"), ("K1", "3."), ("K9", "Useful: people Simple")])
  func `what only looks like it is refused`(id: String, cell: String) {
    #expect(throws: InvalidSource.self) { try value(cell, of: id) }
  }

  @Test func `columns of single options take 1.0 and 0.0`() throws {
    let rows = try questionnaire.rows("K9/simple,K9/useful\n1.0,0.0\n")
    #expect(try rows[0].whole().byQuestion[2]?.value == .options([0]))
  }

  @Test func `numbers of options with spaces between are for a map`() throws {
    let rows = try questionnaire.rows("K9\n1 2\n")
    let help = try #require(rows[0].faults.first?.fault.englishHelp)
    let map = "answers: {K9: {\"1 2\": [simple, useful]}}"
    #expect(help.contains("'\(map)'"), "\(help)")
    #expect(try value("1 2", of: "K9", map + "\n") == .options([0, 1]))
  }

  @Test func `the line to paste holds the whole cell, and the message its beginning`() throws {
    let cell = "We have an idea but it is still far too early to say who will profit"
    for header in ["K1", "role,K1"] {
      let row = header == "K1" ? cell : "\(cell),1"
      let fault = try #require(try questionnaire.rows("\(header)\n\(row)\n")[0].faults.first?.fault)
      #expect(fault.englishMessage.contains("'We have an idea but it is still far too …'"))
      #expect(fault.englishHelp?.contains("{\"\(cell)\": ") == true)
    }
    #expect(try value(cell, of: "K1", "answers: {K1: {\"\(cell)\": 2}}\n") == .line(2))
  }

  @Test func `a code in front of a heading is read by the heading`() throws {
    let header =
      "id. Response ID,submitdate. Date submitted,lastpage. Last page,"
      + "startlanguage. Start language,role. What do you do?,K1. K1?"
    let table = try questionnaire.table("\(header)\n7,2024-04-10 10:00:00,3,en,The boss,4\n")
    #expect(table.columnWarnings.isEmpty)
    #expect(
      table.columns.map(\.content) == [.id, .date, .ignored, .ignored, .role, .question(0)])
    let other = try questionnaire.table("status. Where are we?,K1\nx,4\n")
    #expect(other.columns[0].content == .unknown)
  }

  @Test func `a date that stands for none is none`() throws {
    for header in ["submitdate", "startdate", "datestamp"] {
      for cell in ["1980-01-01", "1980-01-01 00:00", "1980-01-01 00:00:00"] {
        let rows = try questionnaire.rows("\(header),K1\n\(cell),1\n2024-04-10 10:00:00,2\n")
        #expect(try rows.map { try $0.whole().date } == [nil, "2024-04-10T10:00:00"])
      }
    }
    let rows = try questionnaire.rows("date,K1\n1980-01-01,1\n")
    #expect(try rows[0].whole().date == "1980-01-01")
  }

  @Test func `what tools add in French is passed over`() throws {
    let header = "Heure de la dernière modification,Grade posted time,interviewtime,K1"
    let table = try questionnaire.table("\(header)\n2024-04-10,x,12,4\n")
    #expect(table.columnWarnings.isEmpty)
    #expect(table.columns.map(\.content) == [.date, .ignored, .ignored, .question(0)])
  }

  @Test func `don't know is understood also where a column is not`() throws {
    let numbers = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - {id: N, text: n?, not-applicable: true, options: ["0", "1", "2", Many]}

        """)
    let table = try numbers.table("N\n1\ndont-know\nNot applicable: closed\n")
    let inspection = TableInspection(table)
    #expect(inspection.columns[0].misread.map(\.cell) == ["1"])
    let meanings = inspection.columns[0].examples.map(\.meaning)
    #expect(meanings == [.words("dont-know"), .words("not-applicable")])
    let values = try numbers.rows("N\n1\ndont-know\n").map { $0.answers?.byQuestion[0]?.value }
    #expect(values == [nil, .dontKnow])
  }

  @Test func `the words of a map are shown as they are counted`() throws {
    let map = #"answers: {K1: {"je ne sais pas": 2, "n/a": "", "?": dont-know}}"#
    let cells = ["je ne sais pas", "n/a", "?"]
    let text = "K1\n\(cells.joined(separator: "\n"))\n"
    let inspection = TableInspection(try questionnaire.table(text, map))
    #expect(inspection.columns[0].misread.isEmpty)
    #expect(inspection.columns[0].examples.map(\.cell) == cells)
    let meanings = inspection.columns[0].examples.map(\.meaning)
    #expect(meanings == [.words("2"), .nothing, .words("dont-know")])
    let values = try questionnaire.rows(text, map).map { $0.answers?.byQuestion[0]?.value }
    #expect(values == [.line(2), nil, .dontKnow])
  }
}
