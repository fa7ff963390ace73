import Localization
@testable import Readiness
import TestSupport
import Testing
import YAML

/// Tables that come in pieces.
@Suite struct TablePartsTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try Sample.questionnaire(Self.text) }

  private static let text =
    Sample.head + """
      dimensions:
        - id: d
          questions:
            - {id: c, text: Which?, options: [Low, Middle, High]}
            - {id: n, text: How many?, options: ["2", "1", "10"]}
            - {id: t, type: text, text: What?}

      """

  /// What the rows of a table say, read in parts of pieces of a size.
  private func rows(
    _ bytes: [UInt8], pieces size: Int, beginning: Int = 64, skipping skipped: Int = 0
  ) throws -> [String] {
    let beginning = min(beginning, bytes.count)
    var parts = try TableParts(
      SourceText(name: "t.csv", bytes: Array(bytes[..<beginning])),
      isWhole: beginning == bytes.count, for: questionnaire, skipping: skipped)
    var (rest, rows) = (bytes[beginning...], [String]())
    while true {
      while let part = parts.next() {
        var table = parts.table.continued(in: part)
        rows += Self.rows(of: &table)
      }
      if parts.isOver { return rows }
      parts.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
  }

  private static func rows(of table: inout AnswerTable) -> [String] {
    var rows: [String] = []
    let printer = DiagnosticPrinter(table.source, in: .english)
    while let row = table.next() {
      let values = row.answers.map { "\($0.byQuestion.elements.map { $0?.value })" } ?? "none"
      rows.append(
        "\(row.line) \(values) \(row.answers?.date ?? "") "
          + row.faults.map(printer.line).joined(separator: " "))
    }
    return rows
  }

  private func whole(_ bytes: [UInt8]) throws -> [String] {
    var table = try AnswerTable(SourceText(name: "t.csv", bytes: bytes), for: questionnaire)
    return Self.rows(of: &table)
  }

  /// A table with everything that makes it hard to find where rows end.
  private static var hard: String {
    let rows = (0..<1_203).map { number in
      switch number % 7 {
      case 0: "1,\"10\",\"a \"\"word\"\",\nand a line\""
      case 1: "4,10,x"
      case 2: "\"2\",10,\"\r\n\r\n\""
      case 3: "\n3,10,é€😀"
      case 4: "1,10"
      case 5: "dont-know,10,\"b\" c"
      default: "2,2,row \(number)"
      }
    }
    return "c,n,t\r\n" + rows.joined(separator: "\r\n")
  }

  @Test(arguments: [1, 2, 3, 7, 64, 1_000, 1 << 20])
  func `the rows are the same whatever the pieces`(size: Int) throws {
    let bytes = Array(Self.hard.utf8)
    let expected = try whole(bytes)
    #expect(expected.count == 1_203)
    // The first cells that tell how a column is read must stand in the beginning.
    #expect(try rows(bytes, pieces: size, beginning: 400) == expected)
  }

  @Test(arguments: [1, 500, 501, 1_202, 1_203, 2_000])
  func `rows that are passed over are the first ones`(skipped: Int) throws {
    let bytes = Array(Self.hard.utf8)
    let expected = Array(try whole(bytes).dropFirst(skipped))
    #expect(try rows(bytes, pieces: 333, beginning: 400, skipping: skipped) == expected)
  }

  @Test func `other encodings come in pieces too`() throws {
    let text = "c,t\n" + String(repeating: "2,été €\n", count: 90)
    let plain = try rows(Array(text.utf8), pieces: 7)
    let windows = text.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8($0.value) }
    #expect(try rows(windows, pieces: 7) == plain)
    for isLittle in [true, false] {
      let units = ("\u{FEFF}" + text + "3,😀 ਊ\n").utf16.flatMap {
        isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
      }
      #expect(try rows(units, pieces: 7).dropLast() == plain[...])
      #expect(try rows(units, pieces: 7).last?.contains("😀 ਊ") == true)
    }
  }

  @Test func `a byte that is no UTF-8 spoils its row alone`() throws {
    let bytes = Array(("c,t\n" + String(repeating: "2,a\n", count: 90)).utf8)
    let rows = try rows(bytes + Array("3,".utf8) + [0xE9, 0x0A] + Array("1,b\n".utf8), pieces: 50)
    #expect(rows.count == 92)
    #expect(rows[90].hasPrefix("92 none  t.csv:92:3: error: the text is not UTF-8"))
    #expect(rows[91].hasPrefix("93 [Optional(Readiness.AnswerValue.line(1))"))
  }

  @Test func `a cell that does not fit what the beginning tells is a fault of its row`() throws {
    let beginning = String(repeating: "2024-04-14,1,10\n", count: 30)
    let text = "date,c,n\n" + beginning + "2024-04-15,2,3\n14/04/2024,2,1\n05/04/2024,1,10\n"
    let rows = try rows(Array(text.utf8), pieces: 20, beginning: 100)
    #expect(rows.count == 33)
    // 3 is the number of a line, and 10 can only be a text.
    #expect(rows[30].contains("32:14: error: column 'n': '3' does not fit what the beginning"))
    #expect(rows[31].contains("line(2)") && rows[31].contains("2024-04-14"))
    #expect(rows[32].contains("34:1: error: column 'date': '05/04/2024' does not fit"))
  }

  @Test func `a quote that is never closed takes a mebibyte and not the rest of the table`() throws
  {
    let long = "2,\"" + String(repeating: "word\n", count: 220_000)
    let text = "c,t\n1,a\n" + long + "3,b\n1,c\n"
    for size in [1 << 16, 1 << 22] {
      let rows = try rows(Array(text.utf8), pieces: size)
      #expect(rows[0].hasPrefix("2 ") && rows[1].hasPrefix("3 none  t.csv:3:1: error: the row is"))
      #expect(rows.suffix(2).allSatisfy { $0.contains("line(") })
      #expect(rows.last?.hasPrefix("220004 ") == true, "\(rows.last ?? "")")
    }
  }

  @Test func `a table of a header alone has no rows`() throws {
    #expect(try rows(Array("c,t\n".utf8), pieces: 9).isEmpty)
    #expect(throws: InvalidSource.self) { try rows(Array("x,y\n1,2\n".utf8), pieces: 9) }
  }
}
