/// Where a result comes from, so that it can be checked and made again.
package struct Provenance: Sendable {
  /// The tool and its version, such as `readiness 0.1.0`.
  package let tool: String

  /// The SHA-256 of the questionnaire's and the answers file's bytes, in hexadecimal digits.
  package let questionnaireHash: String
  package let answersHash: String

  package init(tool: String, questionnaireHash: String, answersHash: String) {
    self.tool = tool
    self.questionnaireHash = questionnaireHash
    self.answersHash = answersHash
  }
}
