import Testing
@testable import YAML

/// What git leaves where it cannot join two versions is named, and nothing else.
@Suite struct MergeConflictTests {
  private static let conflict = "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> theirs\n"

  @Test(
    arguments: [
      (conflict, [0]), ("b: 1\n" + conflict + "c: d: e\n" + conflict, [5, 59]),
      ("<<<<<<< HEAD\na: 1\n||||||| base\na: 0\n=======\na: 2\n>>>>>>> theirs\n", [0]),
      (conflict.replacing("\n", with: "\r\n"), [0]),
      ("\u{FEFF}" + conflict, [3]),
      ("a: |\n  x\n" + conflict, [9]),
      ("a: \"x\n" + conflict + "y\"\n", [6]),
      ("a: [x,\n" + conflict.replacing("a: ", with: "") + "y]\n", [7]),
      ("<<<<<<<\n=======\n>>>>>>>\n", [0]),
    ] as [(String, [Int])])
  func `each conflict is named at its start`(text: String, offsets: [Int]) {
    let found = diagnostics(text)
    #expect(found.map(\.range.lowerBound) == offsets)
    #expect(
      found.allSatisfy { $0.fault as? YAMLFault == .mergeConflict(isComplete: true) })
  }

  @Test(
    arguments: [
      ("a: 1\n=======\nb: 2\n>>>>>>> theirs\n", [5]), ("a: 1\n<<<<<<< HEAD\nb: 2\n", [5]),
      ("a: 1\n>>>>>>> 1234567 (feat: b)\nb: 2\n", [5]), ("a: [x,\n<<<<<<< HEAD\ny]\n", [7]),
    ] as [(String, [Int])])
  func `what is left of a conflict is named`(text: String, offsets: [Int]) {
    let found = diagnostics(text)
    #expect(found.map(\.range.lowerBound) == offsets)
    #expect(
      found.allSatisfy { $0.fault as? YAMLFault == .mergeConflict(isComplete: false) })
  }

  @Test(arguments: [
    "a: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> x\n",
    "# <<<<<<< HEAD\na: 1\n", "a: \"x\n=======\ny\"\n", "a: 1 # =======\n",
    "<<<<<<<<: 1\n=======a: 2\n",
  ])
  func `what is text for YAML is text`(text: String) {
    #expect(diagnostics(text).isEmpty)
  }

  private func diagnostics(_ text: String) -> Diagnostics {
    do throws(InvalidSource) {
      return try Document(SourceText(name: "a", text: text)).diagnostics
    } catch {
      return error.diagnostics
    }
  }
}
