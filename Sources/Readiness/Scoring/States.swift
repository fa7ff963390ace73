extension Questionnaire {
  /// The state of every question, decided in file order.
  package func states(for answers: Answers) -> PerQuestion<QuestionState> {
    deciding(
      PerQuestion(
        questions.indices.map { questions[$0].state(ifAskedAnd: answers.byQuestion[$0]) }))
  }

  /// The states of questions that were all taken as asked, decided in file order.
  package func deciding(_ asked: PerQuestion<QuestionState>) -> PerQuestion<QuestionState> {
    var states: PerQuestion<QuestionState> = []
    for index in questions.indices {
      let truth = questions[index].when?.truth(in: states) ?? .yes
      states.append(asked[index].given(truth))
    }
    return states
  }
}

extension Questionnaire {
  /// The states with the undecided questions decided anew; decided ones stay as they are.
  package func redeciding(_ states: PerQuestion<QuestionState>) -> PerQuestion<QuestionState> {
    var states = states
    for index in states.indices where states[index].status == .undecided {
      let truth = questions[index].when?.truth(in: states) ?? .yes
      states[index] = states[index].given(truth)
    }
    return states
  }
}

extension Question {
  /// The state if the question is asked.
  // A question is too large to be copied for each answer.
  @inline(__always)
  package func state(ifAskedAnd answer: Answer?) -> QuestionState {
    let evidence = answer?.evidence ?? .declared
    if let answer, let score = answer.score {
      let value = answer.value == .dontKnow ? nil : answer.value
      return QuestionState(merged: .answered, value: value, score: score, evidence: evidence)
    }
    switch answer?.value {
    case nil, .options([]):
      return QuestionState(.unanswered, value: nil, score: span, evidence)
    case .notApplicable:
      return QuestionState(.notApplicable, value: nil, score: nil, evidence)
    case .dontKnow:
      if countsNotKnowingAsLowest {
        let lowest = lowestAnswer
        return QuestionState(.answered, value: lowest, score: score(of: lowest), evidence)
      }
      return QuestionState(.dontKnow, value: nil, score: span, evidence)
    case .some(let value):
      return QuestionState(.answered, value: value, score: score(of: value), evidence)
    }
  }
}

extension QuestionState {
  init(_ status: Status, value: AnswerValue?, score: Interval?, _ evidence: Evidence) {
    self.init(
      status: status, statusIfAsked: status, value: value, score: score, evidence: evidence)
  }

  /// The state after the question's condition was decided.
  func given(_ truth: Ternary) -> QuestionState {
    switch truth {
    case .yes: with(status: statusIfAsked)
    case .undetermined: with(status: .undecided)
    case .no: with(status: .skipped)
    }
  }

  private func with(status: Status) -> QuestionState {
    QuestionState(
      status: status, statusIfAsked: statusIfAsked, value: value, score: score, evidence: evidence)
  }

  /// The state after the question was lifted to a score.
  ///
  /// - Parameter value: the answer for conditions; nil if they go on reading the present one.
  package func lifted(to score: Double, _ value: AnswerValue?) -> QuestionState {
    QuestionState(
      status: status, statusIfAsked: statusIfAsked, value: value ?? self.value,
      score: Interval(score), evidence: evidence)
  }

  /// The state if the answer were this one.
  func answered(_ value: AnswerValue) -> QuestionState {
    QuestionState(
      status: status == .undecided ? .undecided : .answered, statusIfAsked: .answered,
      value: value, score: score, evidence: evidence)
  }
}
