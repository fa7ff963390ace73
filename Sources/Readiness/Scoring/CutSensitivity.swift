/// How far the advice depends on where the two risks turn it (Scoring, “Two risks, one advice”).
package struct CutSensitivity: Equatable, Sendable {
  /// The advice under each of `RiskCuts.tried`; nil where a risk cannot be assessed.
  package let answers: [Advice?]

  /// In how many of the tried pairs an advice is given.
  package func count(of advice: Advice) -> Int { answers.count { $0 == advice } }

  /// Assesses again with other cuts; nil where there is no advice.
  ///
  /// - Throws: `TooManyBranches` when open answers leave more ways than can be tried to decide
  ///   which questions are asked.
  package init?(
    of assessment: Assessment, limit: Int = completionLimit
  ) throws(TooManyBranches) {
    let questionnaire = assessment.questionnaire
    guard assessment.advice != nil, let risks = questionnaire.risks,
      let figures = assessment.risks
    else { return nil }
    let branches = try Branches(questionnaire, assessment.states)
    let evaluator = AdviceEvaluator(
      questionnaire: questionnaire, states: assessment.states, level: assessment.level,
      gates: assessment.gates, limit: limit)
    answers = evaluator.answers(
      risks, figures, controllers: branches.controllers, under: RiskCuts.tried)
  }
}
