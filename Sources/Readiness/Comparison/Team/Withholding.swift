/// The questions of which nothing is told, and why (Scoring, “Several respondents”).
package struct Withholding: Sendable {
  package let questions: QuestionSet

  /// The number of people of a confidential role from which on their answers are shown.
  package let minimum: Int

  /// The ids of the confidential roles for the sake of which something is withheld.
  package let roles: [String]

  /// Nothing is withheld.
  package static let nothing = Withholding(questions: [], minimum: 1, roles: [])
}

extension Withholding {
  package var isEmpty: Bool { questions.isEmpty }

  package func contains(_ question: QuestionIndex) -> Bool { questions.contains(question) }
}
