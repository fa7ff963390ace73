@testable import Readiness
import TestSupport
import Testing
import YAML

/// Tables with a row for each respondent.
@Suite struct AnswerTableTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try Sample.questionnaire(
      Sample.head + """
        roles: {boss: {en: The boss}, worker: Worker}
        dimensions:
          - id: d
            weight: 1
            questions:
              - \(Sample.choice("c", "not-applicable: true"))
              - {id: y, type: yes-no, text: "Is it so?"}
              - {id: n, type: number, range: [0, 70], scale: {0: 0, 70: 100}, text: n?}
              - id: m
                type: multiple
                full: 1
                options: [{id: p, text: Plain}, {id: q, text: Quick}, {id: z, text: Z, alone: true}]
                text: m?
              - {id: t, type: text, max-length: 5, text: t?}

        """)
  }

  private func answers(_ text: String, _ map: String? = nil) throws -> Answers {
    let rows = try questionnaire.rows(text, map)
    #expect(rows.count == 1)
    return try rows[0].whole()
  }

  /// What is wrong with a table, each as `line:column: message`.
  private func faults(_ text: String, _ map: String? = nil) -> [String] {
    let source = SourceText(name: "t.csv", text: text)
    let printer = DiagnosticPrinter(source, in: .english)
    do {
      var table = try questionnaire.table(text, map)
      var faults = Array(table.columnFaults) + table.columnWarnings
      while let row = table.next() {
        faults += Array(row.faults)
      }
      return faults.map { printer.line($0).replacing("t.csv:", with: "") }
    } catch let invalid as InvalidSource {
      let printer = DiagnosticPrinter(invalid.source, in: .english)
      return invalid.diagnostics.map { printer.line($0).replacing("t.csv:", with: "") }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `answers stand as in an answers file, or in the words of the questionnaire`() throws {
    let values = try answers("c,y,n,m,t\n3,yes,3-6,\"p,q\",abc\n").byQuestion.map { $0?.value }
    #expect(
      values == [.line(3), .yesNo(true), .between(3, 6), .options([0, 1]), .text("abc")])
    let words = try answers("c;y;n;m\nd;OUI;4,5;plain|Quick\n").byQuestion.map { $0?.value }
    #expect(words == [.line(4), .yesNo(true), .number(4.5), .options([0, 1]), nil])
    let others = try answers("c\tm\nnot-applicable: none yet\tz\n").byQuestion
    #expect(others[0]?.value == .notApplicable && others[0]?.note == "none yet")
    #expect(others[3]?.value == .options([2]))
    let empty = try answers("c;n;m;t\n１;3 à 6;\" \";\"\u{A0}\"\n").byQuestion.map { $0?.value }
    #expect(empty == [.line(1), nil, .between(3, 6), nil, nil])
    #expect(try answers("c,n\n dont-know ,\n").byQuestion[0]?.value == .dontKnow)
  }

  @Test func `who answered stands beside`() throws {
    let answers = try answers("name,role,date,organisation,c\n\"A, B\",The boss,2024-04-14,X,1\n")
    #expect(answers.respondent?.name == "A, B" && answers.respondent?.role == "boss")
    #expect(answers.date == "2024-04-14" && answers.organisation == "X")
  }

  @Test func `a byte order mark, other line ends and empty rows change nothing`() throws {
    let plain = try questionnaire.rows("c,y\n1,yes\n2,no\n").map { try $0.whole() }
    for text in [
      "\u{FEFF}c,y\n1,yes\n2,no\n", "c,y\r\n1,yes\r\n2,no\r\n", "c,y\r1,yes\r2,no",
      "c,y\n\n1,yes\n,\n\n2,no\n\n", "\"c\",\"y\"\n\"1\",\"yes\"\n\"2\",\"no\"\n",
      "c;y\n1;yes\n2;no\n",
    ] {
      #expect(try questionnaire.rows(text).map { try $0.whole() } == plain, "\(text)")
    }
  }

  @Test func `rows know their lines, quoted line breaks and all`() throws {
    let lines = try questionnaire.rows("t,c\n\"a\nb\",1\n\nx,2\n").map(\.line)
    #expect(lines == [2, 5])
    let quoted = try questionnaire.rows("t,c\n\"a \"\"b\"\"\",1\n")[0].whole()
    #expect(quoted.byQuestion[4]?.value == .text("a \"b\""))
  }

  @Test func `a map reads what other tools export`() throws {
    let map = """
      columns: {"Your part": role, Timestamp: ignore, "1. How?": c}
      answers: {role: {Chef: boss}, c: {"No idea": dont-know}}

      """
    let answers = try answers("Timestamp,Your part,1. How?,Is it so?\nnow,Chef,No idea,no\n", map)
    #expect(answers.respondent?.role == "boss")
    #expect(
      answers.byQuestion[0]?.value == .dontKnow && answers.byQuestion[1]?.value == .yesNo(false))
    #expect(try self.answers("c\n-\n", "answers: {c: {\"-\": \"\"}}\n").byQuestion[0] == nil)
    #expect(
      faults("c\n1\n", "columns: {a: cc}\n") == ["map.yaml:1:14: error: no question 'cc'"])
  }

  @Test(arguments: [
    ("", ["1:1: error: no column is a question of the questionnaire"]),
    ("c|y\n1|yes\n", ["1:1: error: no column is a question of the questionnaire"]),
    ("c,yy\n1,yes\n", ["1:3: warning: the column 'yy' matches no question and is ignored"]),
    ("c,c\n1,2\n", ["1:3: error: the column 'c' appears twice"]),
    (
      "c,y\n9,yes\n1,maybe\n",
      [
        "2:1: error: column 'c': '9' is not offered",
        "3:3: error: column 'y': 'maybe' is neither yes nor no",
      ]
    ),
    (
      "c,n\n1,80\n1,x\n",
      [
        "2:3: error: column 'n': 80 is above 70, the most this question takes",
        "3:3: error: column 'n': 'x' is not a number",
      ]
    ),
    (
      "c,m\n1,\"p,z\"\n1,k\n",
      [
        "2:3: error: column 'm': option 'z' excludes the others",
        "3:3: error: column 'm': unknown option 'k'",
      ]
    ),
    (
      "c,y\n1\n1,yes,no\n",
      [
        "2:1: error: 1 cell under 2 columns: cells may have moved, and the row is not counted",
        "3:1: error: 3 cells under 2 columns: what stands after the last column is ignored",
      ]
    ),
    ("c,y\n\"1,yes\n2,no\n", ["2:1: error: the quote is never closed"]),
    ("c,y\n\"1\"x,yes\n", ["2:4: error: text after a closing quote"]),
    ("role,c\nking,1\n", ["2:1: error: unknown role 'king'; the row is not counted"]),
    (
      "y,c\nnot-applicable: x,1\n",
      ["2:1: error: column 'y': question 'y' does not offer 'not-applicable'"]
    ),
    ("c\nnot-applicable\n", ["2:1: error: column 'c': 'not-applicable' needs a reason"]),
    ("c,m\n1,;;\n", ["2:3: error: column 'm': unknown option ';;'"]),
    (
      "c,n\n1,..3..6\n1,-3-6\n",
      [
        "2:3: error: column 'n': '..3..6' is not a number",
        "3:3: error: column 'n': -3 is below 0, the least this question takes",
      ]
    ),
    ("c;n\n1;3,,6\n", ["2:3: error: column 'n': '3,,6' is not a number"]),
  ])
  func `what is wrong has its place`(text: String, expected: [String]) {
    #expect(faults(text) == expected)
  }

  @Test func `a row of more than a mebibyte, or of ten thousand cells, is refused`() {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(
      faults("c,t\n3,\(long)\n3,abc\n4,\"a\n\(long)\"\n")
        == [
          "2:1: error: the row is longer than 1,048,576 bytes",
          "4:1: error: the row is longer than 1,048,576 bytes",
        ])
    #expect(faults("c,\(long)\n3,1\n") == ["1:1: error: the row is longer than 1,048,576 bytes"])
    let cells = String(repeating: ",", count: 9_998)
    #expect(faults("c,t\(cells)\n3,abc\(cells)\n") == [])
    #expect(
      faults("c,t\(cells),\n3,abc\n") == ["1:10003: error: the row has more than 10,000 cells"])
    #expect(
      faults("c,t\n3,abc\(cells),\n") == ["2:10005: error: the row has more than 10,000 cells"])
  }

  @Test(arguments: [
    // A byte that no encoding explains, and a letter that was damaged among others.
    Array("c,t\n1,".utf8) + [0x81, 0x0A], Array("c,t\n1,éé".utf8) + [0xE9, 0x0A],
  ])
  func `what is in no encoding has its place too`(bytes: [UInt8]) throws {
    #expect(throws: InvalidSource.self) { try questionnaire.table(bytes) }
  }

  @Test(arguments: [
    ("sep=;\nc;y\n1;yes\n", 3), ("\"sep=\t\"\r\nc\ty\n1\tyes\n", 3),
    ("My survey\n\nc,y\n1,yes\n", 4),
    ("\n,,\nc,y\n1,yes\n", 4),
  ])
  func `what stands above the header is passed over`(text: String, line: Int) throws {
    let rows = try questionnaire.rows(text)
    #expect(rows.map(\.line) == [line])
    #expect(try rows[0].whole().byQuestion[1]?.value == .yesNo(true))
  }

  @Test func `a row keeps what can be read`() throws {
    let rows = try questionnaire.rows("c,y,n\n9,yes,x\n2,no\nx,x,x\n1,yes,3,5\n1,yes,3,\n")
    #expect(
      rows.map { $0.answers?.byQuestion[1]?.value } == [
        .yesNo(true), .yesNo(false), nil, nil, .yesNo(true),
      ])
    #expect(rows.map(\.faults.count) == [2, 1, 3, 1, 0])
    #expect(rows.map { $0.answers == nil } == [false, false, true, true, false])
  }

  @Test func `no fault shows what else stands in its row`() throws {
    let text = "name,Email,c,role,,n\nAnn,a@example.org,9,king,x,0\nBob,b@example.org,\"1\n"
    let table = try questionnaire.table(text)
    let printer = DiagnosticPrinter(table.source, in: .english)
    var printed = printer.text(table.columnWarnings)
    for row in try questionnaire.rows(text) { printed += printer.text(row.faults) }
    #expect(printed.contains("'king'") && printed.contains("never closed"))
    #expect(!printed.contains("@") && !printed.contains("Ann") && !printed.contains("Bob"))
  }

  @Test(arguments: [
    ("m.p,m.q,m.z\n1,0,\n", [0]), ("m[p],m/q,m_3\nYes,No,No\n", [0]),
    ("m[SQ001],m[SQ002]\nY,Oui\n", [0, 1]),
    ("g/m/p,g/m/q\n1,1\n", [0, 1]), ("m?[Plain],m? - Quick\nPlain,quick\n", [0, 1]),
    ("m,m/p,m/q\np q,1,1\n", [0, 1]), ("m,m/p\nq,\n", [1]),
  ])
  func `options may have columns of their own`(text: String, expected: [Int]) throws {
    #expect(try answers(text).byQuestion[3]?.value == .options(expected.map { OptionIndex($0) }))
  }

  @Test(arguments: [
    (
      "m/p,m/z\n1,1\n", "2:1: error: column 'm': option 'z' excludes the others"
    ),
    ("m,m/p\nq,1\n", "2:3: error: the columns of single options of 'm' do not say"),
    ("m/p,c\nperhaps,1\n", "2:1: error: column 'm/p': 'perhaps' does not say whether"),
    ("c\n", "1:1: error: the table holds a header and no row below it"),
    ("c,,y\n1,,yes\n2,x,no\n", "3:3: warning: column 2 has no header, and this cell holds"),
    ("c,m/other\n1,1\n", "1:3: warning: the column 'm/other' matches no question"),
    ("c. n?,y\n1,yes\n", "1:1: error: the column 'c. n?' may be c or n: it is not read"),
  ])
  func `what columns leave open is named`(text: String, expected: String) {
    let faults = faults(text)
    #expect(faults.count == 1 && faults[0].hasPrefix(expected), "\(faults)")
  }

  @Test func `a column may hold a label of the company`() throws {
    let rows = try questionnaire.rows("label:sector,c,label: size\nretail,1,\n,2,50-249\n")
    #expect(
      try rows.map { try $0.whole().labels } == [["sector": "retail"], ["size": "50-249"]])
    #expect(faults("label:,c\n1,1\n").count == 1)
  }

  @Test func `a map reads several columns as one question`() throws {
    let map = "columns: {\"Seen? [One]\": m.p, \"seen?  [two]\": m.q, Sector: \"label:sector\"}\n"
    let rows = try questionnaire.rows("Seen? [One],Seen? [Two],Sector\nYes,No,retail\n,Y,x\n", map)
    let values = try rows.map { try $0.whole().byQuestion[3]?.value }
    #expect(values == [.options([0]), .options([1])])
    #expect(try rows.map { try $0.whole().labels } == [["sector": "retail"], ["sector": "x"]])
    #expect(faults("c\n1\n", "columns: {a: m.x}\n") == ["map.yaml:1:14: error: no question 'm.x'"])
  }
}
