import Localization
import Readiness
@testable import Reports
import TestSupport
import Testing

/// How cells are written.
@Suite struct CSVFormatTests {
  private func line(_ cells: CSVCell..., format: CSVFormat = .standard) -> String {
    format.line(cells)
  }

  @Test func `texts are quoted where they need it, and lines end with CR LF`() {
    #expect(line(.text("a"), .text("b c"), .empty, .text("")) == "a,b c,,\r\n")
    #expect(line(.text("a,b"), .text("a;b"), .text("a\tb")) == "\"a,b\",\"a;b\",\"a\tb\"\r\n")
    #expect(line(.text("say “yes” or \"no\"")) == "\"say “yes” or \"\"no\"\"\"\r\n")
    #expect(line(.text("two\nlines")) == "\"two\nlines\"\r\n")
  }

  @Test func `numbers have the digits of JSON, a point, and no quotes`() {
    #expect(line(.number(40), .number(-0.5), .number(1.0 / 3)) == "40,-0.5,0.333333333333\r\n")
    #expect(line(.number(.nan), .number(.infinity), .number(0.1 + 0.2)) == ",,0.3\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=\"a\"&B1", "\u{FEFF}=1+1"])
  func `a text that a spreadsheet would work out has an apostrophe before it`(text: String) throws {
    for format in [CSVFormat.standard, .excel(.french)] {
      let line = format.line([.text(text), .text("a" + text)])
      let fields = try #require(CSVReader.rows(line, separator: format.isFrench ? ";" : ","))[0]
      #expect(fields[0].hasPrefix("'") && !fields[1].hasPrefix("'"), "\(line)")
      #expect(fields[0].dropFirst() == text.drop { $0 == "\u{FEFF}" })
    }
  }

  @Test func `what nobody sees and what turns the reading order is left out`() {
    #expect(line(.text("a\u{202E}b\u{0}c\u{200B}")) == "abc\r\n")
    #expect(line(.text("Dimension".markedForeign)) == "Dimension\r\n")
  }

  @Test func `Excel gets a byte order mark, and what the locale separates with`() {
    let table = CSVTable(columns: ["a", "b"], rows: [[.number(1.5), .text("x")]])
    #expect(CSVFormat.standard.text(table) == "a,b\r\n1.5,x\r\n")
    #expect(CSVFormat.excel(.english).text(table) == "\u{FEFF}a,b\r\n1.5,x\r\n")
    #expect(CSVFormat.excel(.french).text(table) == "\u{FEFF}a;b\r\n1,5;x\r\n")
  }

  @Test func `any text comes back as it was`() throws {
    let texts = ["", " ", "\"", "\"\"", ",", ";\n", "a\r\nb", "“é”", "'", "'=1", "1.5", "\\\""]
    for text in texts {
      let line = line(.text("x"), .text(text), .text("y"))
      #expect(try #require(CSVReader.rows(line)) == [["x", text, "y"]])
    }
  }
}

extension CSVFormat {
  fileprivate var isFrench: Bool { line([.empty, .empty]).hasPrefix(";") }
}
