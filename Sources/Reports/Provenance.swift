/// Where a result comes from, so that it can be checked and made again.
package struct Provenance: Sendable {
  /// The tool and its version, such as `readiness 0.1.0`.
  package let tool: String

  /// The SHA-256 of the questionnaire's bytes, in hexadecimal digits.
  package let questionnaireHash: String

  /// The same of the answers; nil where it is withheld, as answers could be tried until it agrees.
  package let answersHash: String?

  package init(tool: String, questionnaireHash: String, answersHash: String?) {
    self.tool = tool
    self.questionnaireHash = questionnaireHash
    self.answersHash = answersHash
  }
}
