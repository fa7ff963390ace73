import Testing
@testable import YAML

/// Where the lines of a text end.
@Suite struct SourceLinesTests {
  private func lines(_ text: String) -> [String] {
    let source = SourceText(name: "a.yaml", text: text)
    return source.lines.map { source.text(in: $0) }
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func `every line break of YAML ends a line`(end: String) {
    #expect(lines("a: 1\(end)\(end)b: 2\(end)") == ["a: 1\(end)", end, "b: 2\(end)"])
    #expect(lines("a: 1\(end)b: é") == ["a: 1\(end)", "b: é"])
  }

  @Test func `line breaks of several kinds, a byte order mark and no text`() {
    #expect(lines("a\r\r\nb\n\rc") == ["a\r", "\r\n", "b\n", "\r", "c"])
    #expect(lines("\u{FEFF}a\nb") == ["\u{FEFF}a\n", "b"])
    #expect(lines("") == [])
    #expect(lines("\n") == ["\n"])
  }
}
