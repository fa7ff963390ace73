import Localization

/// Examples of answers, and what they come to.
extension CheckContext {
  /// A respondent's answers, each with a note where one is required.
  func answers(_ values: [QuestionIndex: AnswerValue]) -> Answers {
    var answers = Answers(for: questionnaire)
    for index in values.keys.sorted() {
      guard let value = values[index] else { continue }
      answers[questions[index]] = questions[index].answer(value, note: "example")
    }
    return answers
  }

  /// What answers come to; nil when too many others would have to be given first.
  func assessment(_ values: [QuestionIndex: AnswerValue]) -> Assessment? {
    try? Assessment(of: answers(values), by: questionnaire, limit: 1)
  }

  /// Two answers to a question that score the same.
  func equalScores(
    _ question: Question, _ first: AnswerValue, _ second: AnswerValue
  ) -> Proof {
    let score = question.points(of: first)?.short
    return .answers(
      Example(
        [question.index: first], [question.index: second], to: questionnaire,
        shows: Wording(
          en: "both score \(score ?? "nothing")", fr: "les deux valent \(score ?? "rien")")
      ) { $0.scoresAreEqual })
  }

  /// The best and the worst answers to the questions that decide a condition.
  func bestAndWorst(
    deciding condition: Condition, shows: Wording,
    isShown: @escaping @Sendable (ScoredExample) -> Bool
  ) -> Proof {
    let deciding = questionnaire.questions(deciding: condition)
    func only(_ answers: [QuestionIndex: AnswerValue]) -> [QuestionIndex: AnswerValue] {
      answers.filter { deciding.contains($0.key) }
    }
    return .answers(
      Example(
        only(bestAnswers), only(worstAnswers), to: questionnaire, shows: shows, isShown: isShown))
  }

  /// The worst and the best answers to some questions; nil if they have none.
  func worstAndBest(
    of questions: some Sequence<QuestionIndex>, shows: Wording,
    isShown: @escaping @Sendable (ScoredExample) -> Bool
  ) -> Example? {
    var worst: [QuestionIndex: AnswerValue] = [:]
    var best: [QuestionIndex: AnswerValue] = [:]
    for question in questions {
      worst[question] = worstAnswers[question]
      best[question] = bestAnswers[question]
    }
    if worst.isEmpty { return nil }
    return Example(worst, best, to: questionnaire, shows: shows, isShown: isShown)
  }
}
