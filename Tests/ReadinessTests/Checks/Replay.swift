@testable import Readiness
import TestSupport

/// Examples of findings, scored again as the answers files that they are.
enum Replay {
  /// Whether scoring the example of a finding shows what the finding says.
  ///
  /// What the text itself shows needs no example; a finding that should have one and has none is not
  /// confirmed.
  static func confirms(_ finding: Finding, _ questionnaire: Questionnaire) throws -> Bool {
    switch finding.proof {
    case .text: true
    case .answers(let example): try confirms(example, questionnaire)
    case .notFound: false
    }
  }

  static func confirms(_ example: Example, _ questionnaire: Questionnaire) throws -> Bool {
    let allAnswers = try example.answers.map { try Sample.answers($0.file, questionnaire) }
    return try !allAnswers.isEmpty && example.isShown(ScoredExample(allAnswers, to: questionnaire))
  }
}
