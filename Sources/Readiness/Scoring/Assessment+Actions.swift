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
    return answers?.date.flatMap(CalendarDate.init).map { $0 <= done } ?? true
  }
}
