import Testing
@testable import YAML

@Suite struct MappingEditorTests {
  private func edit(
    _ text: String, _ edits: (MappingEditor, Node) -> [Edit]
  ) throws -> String {
    let document = try Document(SourceText(name: "a", text: text))
    let answers = try #require(document.root["answers"])
    let result = document.source.applying(edits(MappingEditor(answers, of: document), answers))
    return result.text(in: 0..<result.bytes.count)
  }

  @Test(arguments: [
    ("answers:\n  A: 1  # one\n  B: 2\n", "answers:\n  A: 9  # one\n  B: 2\n"),
    ("answers:\r\n  A: 'x'\r\n", "answers:\r\n  A: 9\r\n"),
    ("answers: {A: [1, 2], B: 3}", "answers: {A: 9, B: 3}"),
    ("answers:\n  A:\n    - 1\n    - 2\n  B: 3\n", "answers:\n  A: 9\n  B: 3\n"),
    ("answers:\n  A:   # why\n    k: 1\n", "answers:\n  A: 9   # why\n"),
    ("answers:\n  A: |\n    text\n    more\n\n  B: 1\n", "answers:\n  A: 9\n\n  B: 1\n"),
    ("answers:\n  A:\n  B: 1\n", "answers:\n  A: 9\n  B: 1\n"),
    ("answers:\n  A: &x 1\n  B: *x\n", "answers:\n  A: 9\n  B: &x 1\n"),
    ("answers:\n  B: &x 1\n  A: *x\n", "answers:\n  B: &x 1\n  A: 9\n"),
    ("\"answers\":\n  \"A\" :  1\n", "\"answers\":\n  \"A\" :  9\n"),
  ])
  func `a value is replaced and nothing else`(before: String, after: String) throws {
    #expect(try edit(before) { $0.replaceValue(of: $1.entry("A")!, with: "9") } == after)
  }

  @Test(arguments: [
    ("answers:\n  A: 1  # one\n  C: 2\n", "answers:\n  A: 1  # one\n  B: 9  # new\n  C: 2\n"),
    ("answers:\n    A: 1", "answers:\n    A: 1\n    B: 9  # new"),
    ("answers:\r\n  A: 1\r\n", "answers:\r\n  A: 1\r\n  B: 9  # new\r\n"),
    ("answers: {A: 1, C: 2}\n", "answers: {A: 1, B: 9, C: 2}\n"),
    (
      "answers:\n  A:\n    - 1\n    # end\nx: 1\n",
      "answers:\n  A:\n    - 1\n  B: 9  # new\n    # end\nx: 1\n"
    ),
    (
      "answers:\n  A: |\n    text\n\nx: 1\n",
      "answers:\n  A: |\n    text\n  B: 9  # new\n\nx: 1\n"
    ),
  ])
  func `an entry is added behind another`(before: String, after: String) throws {
    let result = try edit(before) { $0.insert("B", "9", comment: "new", after: $1.entry("A")) }
    #expect(result == after)
  }

  @Test(arguments: [
    ("answers:\n  # about C\n  C: 2\n", "answers:\n  B: 9\n  # about C\n  C: 2\n"),
    (
      "answers:\r\n  # all\r\n\r\n  # about\r\n  # C\r\n  C: 2\r\n",
      "answers:\r\n  # all\r\n\r\n  B: 9\r\n  # about\r\n  # C\r\n  C: 2\r\n"
    ),
    ("answers:\n# far\n  C: 2\n", "answers:\n# far\n  B: 9\n  C: 2\n"),
    ("answers: {C: 2}\n", "answers: {B: 9, C: 2}\n"),
    ("answers: {}\n", "answers: {B: 9}\n"),
    ("answers:  # none yet\nx: 1\n", "answers:  # none yet\n  B: 9\nx: 1\n"),
    ("answers:", "answers:\n  B: 9"),
  ])
  func `an entry is added before all others`(before: String, after: String) throws {
    #expect(try edit(before) { editor, _ in editor.insert("B", "9", after: nil) } == after)
  }

  @Test(arguments: [
    ("answers:\n  A: 1  # one\n  C: 2\n", "answers:\n  C: 2\n"),
    ("answers:\n  # about A\n  A: 1\n", "answers:\n  # about A\n"),
    ("answers:\n  C: 2\n  A: 1", "answers:\n  C: 2"),
    ("answers:\r\n  C: 2\r\n  A: 1", "answers:\r\n  C: 2"),
    ("answers: {A: 1, C: 2}\n", "answers: {C: 2}\n"),
    ("answers: {C: 2, A: 1}\n", "answers: {C: 2}\n"),
    ("answers: {A: 1}\n", "answers: {}\n"),
    ("answers:\n  A:\n    k: 1\n    l: 2\n  C: 3\n", "answers:\n  C: 3\n"),
  ])
  func `an entry is taken away with its comment`(before: String, after: String) throws {
    #expect(try edit(before) { $0.remove($1.entry("A")!) } == after)
  }
}
