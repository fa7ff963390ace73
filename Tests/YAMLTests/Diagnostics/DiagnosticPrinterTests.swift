import Localization
import Testing
@testable import YAML

private struct Sample: Fault {
  var code = "sample"
  var severity = Severity.error
  var message = Wording(en: "unknown question 'C7'", fr: "question inconnue C7")
  var help: Wording? = Wording(
    en: "the nearest question is 'C1'", fr: "la plus proche est C1")
}

private func said(_ text: String) -> Wording { Wording(en: text, fr: text) }

@Suite struct DiagnosticPrinterTests {
  private func print(_ text: String, _ range: Range<Int>, _ fault: Sample = Sample()) -> String {
    DiagnosticPrinter(SourceText(name: "a.yaml", text: text), in: .english).text([
      Diagnostic(fault, at: range)
    ])
  }

  @Test func `a fault shows its place, its line and what to do`() {
    let text = String(repeating: "#\n", count: 40) + "      needs: {C7: 3}\n"
    #expect(
      print(text, 94..<96) == """
        a.yaml:41:15: error: unknown question 'C7'
           |
        41 |       needs: {C7: 3}
           |               ^^
           = help: the nearest question is 'C1'

        """)
  }

  @Test func `a fault is told in another language`() {
    let source = SourceText(name: "a.yaml", text: "key: C7\n")
    let printer = DiagnosticPrinter(source, in: .french)
    #expect(
      printer.text([Diagnostic(Sample(), at: 5..<7)]) == """
        a.yaml:1:6: erreur\u{A0}: question inconnue C7
          |
        1 | key: C7
          |      ^^
          = aide\u{A0}: la plus proche est C1

        """)
  }

  @Test func `columns count scalars`() {
    let text = "fr: \"été\" x\n"
    let start = text.utf8.count - 2
    #expect(print(text, start..<start + 1).hasPrefix("a.yaml:1:11: error"))
  }

  @Test func `a byte order mark is no column`() {
    let source = SourceText(name: "a.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array("key: 1\n".utf8))
    let text = DiagnosticPrinter(source, in: .english).text([Diagnostic(Sample(), at: 3..<6)])
    #expect(text.hasPrefix("a.yaml:1:1: error"))
    #expect(text.contains("1 | key: 1\n  | ^^^"))
  }

  @Test(arguments: [("a: 1\r\nb: 2\r\n", 6), ("a: 1\rb: 2\r", 5), ("a: 1\nb: 2", 5)])
  func `every line break counts once`(text: String, offset: Int) {
    #expect(print(text, offset..<offset + 1).hasPrefix("a.yaml:2:1: error"))
  }

  @Test func `the end of the text lies on its last line`() {
    #expect(print("a: [1\n\n", 7..<7).hasPrefix("a.yaml:1:6: error"))
    #expect(print("", 0..<0).hasPrefix("a.yaml:1:1: error"))
  }

  @Test func `a long line shows the part around the fault`() {
    let text = String(repeating: "x", count: 5_000) + "HERE" + String(repeating: "y", count: 5_000)
    let lines = print(text, 5_000..<5_004).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count < 120 })
    let excerpt = String(lines[2])
    let carets = String(lines[3])
    let column = carets.distance(from: carets.startIndex, to: carets.firstIndex(of: "^")!)
    #expect(excerpt.dropFirst(column).hasPrefix("HERE"))
  }

  @Test func `nothing in a text drives the terminal`() {
    let bad = Sample(message: said("bad \u{1B}]0;t\u{7}"))
    let printed = print("a: \u{1B}[2J\u{202E}x\n", 3..<4, bad)
    #expect(!printed.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!printed.contains("\u{202E}"))
  }

  @Test func `faults come in the order of their places, errors first`() {
    let source = SourceText(name: "a.yaml", text: "one\ntwo\n")
    let text = DiagnosticPrinter(source, in: .english).text([
      Diagnostic(Sample(message: said("later")), at: 4..<5),
      Diagnostic(Sample(severity: .warning, message: said("warned")), at: 0..<1),
      Diagnostic(Sample(message: said("wrong")), at: 0..<1),
    ])
    let heads = text.split(separator: "\n").filter { $0.hasPrefix("a.yaml") }.map {
      $0.split(separator: " ").last!
    }
    #expect(heads == ["wrong", "warned", "later"])
  }

  @Test func `of many faults a hundred are shown and the rest is counted`() {
    let source = SourceText(name: "a.yaml", text: String(repeating: "x\n", count: 5_000))
    var diagnostics = Diagnostics(
      (0..<4_000).map {
        Diagnostic(Sample(severity: .warning), at: 2 * $0..<2 * $0 + 1)
      })
    diagnostics.append(Diagnostic(Sample(message: said("wrong")), at: 9_000..<9_001))
    #expect(diagnostics.containError)
    let lines = DiagnosticPrinter(source, in: .english).text(diagnostics).split(separator: "\n")
    let heads = lines.filter { $0.contains("warning: ") }.map { $0.split(separator: ":")[1] }
    #expect(heads == (1...99).map { "\($0)" })
    #expect(lines.contains("a.yaml:4501:1: error: wrong"))
    #expect(lines.last == "a.yaml: and 3,901 more")
  }

  @Test func `a place far into a long line is found by its column`() {
    let text = String(repeating: "é", count: 3_000) + "HERE" + String(repeating: "日", count: 3_000)
    let lines = print(text, 6_000..<6_004).split(separator: "\n")
    #expect(lines[0].hasPrefix("a.yaml:1:3001: error"))
    let (excerpt, carets) = (Array(lines[2].unicodeScalars), Array(lines[3].unicodeScalars))
    #expect(excerpt.count == carets.firstIndex(of: "^").map { $0 + 53 })
    #expect(zip(excerpt, carets).filter { $1 == "^" }.map { $0.0 } == Array("HERE".unicodeScalars))
  }
}
