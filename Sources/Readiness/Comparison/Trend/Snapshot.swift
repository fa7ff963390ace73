/// The answers of one date with what they come to.
package struct Snapshot: Sendable {
  /// The file, as a person named it.
  package let source: String
  package let questionnaire: Questionnaire
  package let answers: Answers
  package let assessment: Assessment

  package init(
    _ source: String, _ questionnaire: Questionnaire, _ answers: Answers,
    _ assessment: Assessment
  ) {
    self.source = source
    self.questionnaire = questionnaire
    self.answers = answers
    self.assessment = assessment
  }
}

extension Snapshot {
  /// The question of an id, if it is scored and was answered.
  func answered(_ id: String) -> Question? {
    guard let index = questionnaire.index(of: id),
      questionnaire.questions[index].isScored,
      assessment.states[index].status == .answered
    else { return nil }
    return questionnaire.questions[index]
  }

  /// The score of an answered question, a range at its middle.
  func score(_ question: Question) -> Double {
    assessment.states[question.index].score?.middle ?? 0
  }
}
