@testable import Readiness
import TestSupport
import Testing
import YAML

/// Which lines of an answers file are kept as what is done with the answers.
@Suite struct FollowUpBlocksTests {
  private static let lines = [
    "version: 1", "answers:", "  s: 50", "# What we do", "actions:", "  S.a: done", "",
    "organisation: Maison",
  ]

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}"])
  func `the blocks and the comments beside them are whole lines, whatever ends a line`(
    end: String
  ) {
    let text = Self.lines.map { $0 + end }.joined()
    let blocks = FollowUpBlocks(
      in: SourceText(name: "a.yaml", text: text), apartFrom: "# readiness, SHA-256")
    #expect(blocks.lines == Self.lines[3...6].map { $0 + end }.joined())
    let rest = Self.lines[..<3] + Self.lines[7...]
    #expect(String(decoding: blocks.rest, as: UTF8.self) == rest.map { $0 + end }.joined())
  }
}
