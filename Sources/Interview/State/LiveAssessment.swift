package import Readiness

/// What the answers come to, as far as that can be worked out while a person types.
package struct LiveAssessment: Sendable {
  package let states: [QuestionState]

  /// Nil if there are too many ways to decide which questions are asked.
  package let assessment: Assessment?

  /// The ids of the questions to answer first then.
  package let controllers: [String]

  init(_ questionnaire: Questionnaire, _ sheet: AnswerSheet, limit: Int) {
    states = questionnaire.states(for: sheet)
    do {
      assessment = try judge(questionnaire, states, limit: limit)
      controllers = []
    } catch {
      assessment = nil
      controllers = error.controllers
    }
  }
}
