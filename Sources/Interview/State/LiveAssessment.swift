package import Readiness

/// The assessment of the answers, as far as it can be computed while a person types.
package struct LiveAssessment: Sendable {
  package let states: PerQuestion<QuestionState>

  /// Nil if the missing answers leave too many branches open.
  package let assessment: Assessment?

  /// The ids of the questions to answer first where there is no assessment.
  package let controllers: [String]

  init(_ questionnaire: Questionnaire, _ answers: Answers, limit: Int) {
    states = questionnaire.states(for: answers)
    do {
      assessment = try Assessment(of: states, by: questionnaire, answers: answers, limit: limit)
      controllers = []
    } catch {
      assessment = nil
      controllers = error.controllers
    }
  }
}
