import Foundation
import FuzzTargets
import TestSupport
import Testing

/// The bytes that fuzzing found to do harm, and what the targets are seeded with.
@Suite struct RegressionTests {
  @Test(arguments: FuzzTarget.allCases)
  func `what did harm once does none`(target: FuzzTarget) throws {
    let files = try Repository.files(in: "Tests/Fuzz/Regressions", ending: "")
    for file in files where file.contains("/\(target.rawValue)/") {
      let fault = target.fault(in: try Repository.bytes(file))
      #expect(fault == nil, "\(file)")
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `the shipped files do no harm, whole or torn`(target: FuzzTarget) throws {
    let files =
      try Repository.files(in: "Questionnaires/Examples", ending: ".yaml")
      + ["Questionnaires/Templates/my-questionnaire.yaml"]
    for file in files {
      let bytes = try Repository.bytes(file)
      for end in [bytes.count, bytes.count / 2, bytes.count / 3] {
        #expect(target.fault(in: Array(bytes[..<end])) == nil, "\(file) to \(end)")
      }
    }
  }
}
