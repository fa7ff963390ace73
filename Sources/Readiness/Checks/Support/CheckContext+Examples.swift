/// Answers as examples, and what they come to.
extension CheckContext {
  func sheet(_ answers: [Int: AnswerValue]) -> AnswerSheet {
    var sheet = AnswerSheet(for: questionnaire)
    for position in answers.keys.sorted() {
      guard let value = answers[position] else { continue }
      sheet[questions[position]] = questions[position].answer(value, note: "example")
    }
    return sheet
  }

  /// What answers come to; nil when too many others would have to be given first.
  func assessment(_ answers: [Int: AnswerValue]) -> Assessment? {
    try? judge(questionnaire, sheet(answers), limit: 1)
  }

  /// Two answers to a question that score the same.
  func equalScores(
    _ question: Question, _ first: AnswerValue, _ second: AnswerValue
  ) -> Proof {
    let score = question.points(of: first)?.short ?? "nothing"
    return .answers(
      Example(
        [question.position: first], [question.position: second], to: questionnaire,
        shows: "both score \(score)"
      ) { $0.scoresAreEqual })
  }

  /// The best and the worst answers to the questions that decide a condition.
  func bestAndWorst(
    deciding condition: Condition, shows: String,
    isShown: @escaping @Sendable (ScoredExample) -> Bool
  ) -> Proof {
    let deciding = questionnaire.questions(deciding: condition)
    func only(_ answers: [Int: AnswerValue]) -> [Int: AnswerValue] {
      answers.filter { deciding.contains($0.key) }
    }
    return .answers(
      Example(
        only(bestAnswers), only(worstAnswers), to: questionnaire, shows: shows, isShown: isShown))
  }

  /// The worst and the best answers to some questions; nil if they have none.
  func worstAndBest(
    of positions: some Sequence<Int>, shows: String,
    isShown: @escaping @Sendable (ScoredExample) -> Bool
  ) -> Example? {
    var worst: [Int: AnswerValue] = [:]
    var best: [Int: AnswerValue] = [:]
    for position in positions {
      worst[position] = worstAnswers[position]
      best[position] = bestAnswers[position]
    }
    if worst.isEmpty { return nil }
    return Example(worst, best, to: questionnaire, shows: shows, isShown: isShown)
  }
}
