@testable import Readiness
import TestSupport
import Testing
import YAML

/// Tables in which git could not join two versions.
@Suite struct TableConflictTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - \(Sample.choice("c"))
              - {id: t, type: text, text: t?}

        """)
  }

  @Test(
    arguments: [
      ("c,t\n1,a\n<<<<<<< HEAD\n2,b\n=======\n3,b\n>>>>>>> x\n", [8]),
      ("c,t\r\n<<<<<<< HEAD\r\n2,b\r\n||||||| base\r\n=======\r\n3,\"b\"\r\n>>>>>>> x\r\n", [5]),
      ("<<<<<<< HEAD\nc,t\n=======\nt,c\n>>>>>>> x\n", [0]),
      ("c,t\n1,\"a\n<<<<<<< HEAD\n=======\n>>>>>>> x\n\"\n", []),
      ("c,t\n1,a\n", []),
    ] as [(String, [Int])])
  func `a conflict between rows is named, in a quoted cell it is text`(text: String, at: [Int]) {
    let source = SourceText(name: "t.csv", text: text)
    do throws(InvalidSource) {
      _ = try AnswerTable(source, for: questionnaire, nil)
      #expect(at.isEmpty)
    } catch {
      #expect(error.diagnostics.map(\.range.lowerBound) == at)
      #expect(error.diagnostics.allSatisfy { $0.fault as? TableFault == .mergeConflict })
    }
  }
}
