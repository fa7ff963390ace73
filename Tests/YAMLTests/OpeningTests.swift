import Testing
@testable import YAML

/// What is not closed is reported where it opens, however far libyaml reads on.
@Suite struct OpeningTests {
  @Test(
    arguments: [
      ("a: \"x\nb: \"y\"\nc: z\n", YAMLFault.unclosedQuote, 3),
      ("a: 'x\nb: 'y'\n", .unclosedQuote, 3),
      ("a: \"x\n", .unclosedQuote, 3),
      ("a: {b: \"x, c: \"y\"}\n", .unclosedQuote, 7),
      ("a: [\"x, \"y\"]\n", .unclosedQuote, 4),
      ("a:\n  - \"x\n  - \"y\": 1\n", .unclosedQuote, 7),
      ("a: it's\nb: 'x\nc: 'y'\n", .unclosedQuote, 11),
      ("a: |\n  'tis \"\nb: \"x\nc: \"y\"\n", .unclosedQuote, 17),
      ("a: x # \"\nb: \"x\nc: \"y\"\n", .unclosedQuote, 12),
      ("a: \"x\nb: C:\\dir\nc: \"y\"\n", .unclosedQuote, 3),
      ("a: \"x \\\" y\nb: \"z\"\n", .unclosedQuote, 3),
      ("a: 'it''s\nb: 'z'\n", .unclosedQuote, 3),
      ("a: \"x\" y\n", .textAfterQuote, 7),
      ("a: \"he said \"x\" twice\"\n", .textAfterQuote, 13),
      ("a: [1, 2\nb: 3\nc: [4]\n", .unclosedBracket("["), 3),
      ("- a: {b: 1\n  c: {d: 2}\n- e: 1\n", .unclosedBracket("{"), 5),
      ("a: {b: [1, c: 2}\n", .unclosedBracket("["), 7),
      ("a: [{b: 1, {c: 2}]\n", .unclosedBracket("{"), 4),
      ("a: [1,\n  2\nb: \"[\"\n", .unclosedBracket("["), 3),
      ("a: [ # ]\n  1\nb: 2\n", .unclosedBracket("["), 3),
      ("a: x [y\nb: [1\nc: 2\n", .unclosedBracket("["), 11),
      ("{\"a\": [1, \"b\": 2}\n", .unclosedBracket("["), 6),
      ("a:\n  [1\nb: 2\n", .unclosedBracket("["), 5),
      ("a: {b: \"x\" c: \"y\"}\n", .noComma, 10),
      ("a: ['x' 'y']\n", .noComma, 7),
      ("a: {b: \"x\" [1]}\n", .noComma, 10),
      ("a: [\"x \"y\" z\", 1]\n", .unclosedQuote, 4),
      ("a: [\"x\" y]\n", .unclosedQuote, 4),
    ] as [(String, YAMLFault, Int)])
  func `an opening is named`(text: String, fault: YAMLFault, offset: Int) {
    let found = diagnostic(text)
    #expect(found?.fault as? YAMLFault == fault)
    #expect(found?.range.lowerBound == offset)
  }

  /// What is closed is not suspected for another fault.
  @Test(arguments: [
    ("a: [\n  1,\n  2\n]\nb: c: d\n", 20), ("a: \"x\ny\"\nb: c: d\n", 13),
    ("a: \"\\d\"\n", 4), ("a: {b: 1}\n  c: 2\n", 12), ("a: b\n   c: d\n", 9),
  ])
  func `another fault stays where it is`(text: String, offset: Int) {
    let found = diagnostic(text)
    #expect(found?.range.lowerBound == offset)
    if case .syntax = found?.fault as? YAMLFault { return }
    Issue.record("\(String(describing: found?.fault))")
  }

  private func diagnostic(_ text: String) -> Diagnostic? {
    do throws(InvalidSource) {
      _ = try Document(SourceText(name: "a", text: text))
      return nil
    } catch {
      #expect(error.diagnostics.count == 1)
      return error.diagnostics.first
    }
  }
}
