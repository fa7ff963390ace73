/// What became of the actions of earlier plans, beside what the answers come to.
extension Assessment {
  /// The actions of which the answers file says what became, in the order of the questionnaire.
  public var followedActions: [FollowedAction] {
    answers?.followedActions(of: questionnaire) ?? []
  }

  /// The questions of actions that are done and whose answer is still the one from before, in the
  /// order of the questionnaire: only a new answer changes the score.
  public var questionsToAskAgain: [QuestionIndex] {
    var questions: [QuestionIndex] = []
    for followed in followedActions where asksAgain(for: followed) {
      if questions.last != followed.question { questions.append(followed.question) }
    }
    return questions
  }

  /// The done actions that plans go on from: the answer to their question is from before and lower
  /// than what they were to reach.
  package var countedActions: [FollowedAction] {
    followedActions.filter { followed in
      asksAgain(for: followed) && states[followed.question].status == .answered
        && questionnaire.questions[followed.question].target(of: followed.action) != nil
    }
  }

  /// The states that the questions of done actions are to have once they are asked again.
  ///
  /// - Parameter withheld: the questions that are left as they are.
  func statesAfterDoneActions(withholding withheld: QuestionSet) -> PerQuestion<QuestionState> {
    var states = states
    for counted in countedActions where !withheld.contains(counted.question) {
      let question = questionnaire.questions[counted.question]
      guard let target = question.target(of: counted.action),
        let score = states[question.index].score, score.low < target - tolerance
      else { continue }
      states[question.index] = question.lifting(states[question.index], to: target)
    }
    return states
  }

  /// Whether an action is done and the answer to its question is from before: it is lower than what
  /// the action reaches, and nothing says that it was given since.
  public func asksAgain(for followed: FollowedAction) -> Bool {
    let state = states[followed.question]
    guard followed.record.status == .done, state.status != .skipped,
      state.status != .notApplicable
    else { return false }
    let question = questionnaire.questions[followed.question]
    if state.status == .answered, let score = state.score,
      let target = question.target(of: followed.action), score.low >= target - tolerance
    {
      return false
    }
    guard let done = followed.record.on.flatMap(CalendarDate.init) else { return true }
    if let own = answers?.byQuestion[followed.question]?.on.flatMap(CalendarDate.init) {
      return own < done
    }
    return answers?.fileDate.flatMap(CalendarDate.init).map { $0 <= done } ?? true
  }
}
