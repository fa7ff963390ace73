/// A question that may turn out in several ways.
struct Gap {
  /// One way in which the question may turn out.
  struct Way {
    /// The answer that conditions read; nil if there is none.
    let value: AnswerValue?

    /// The score, 0–100; 0 where the question has none.
    let score: Double
  }

  /// The position of the question.
  let question: Int

  /// The ways that are gone through, then those that are only taken on demand.
  var ways: [Way]

  /// How many are gone through; 1 or more.
  let tried: Int
}

extension Gap {
  /// An unknown answer, with the values tried for it.
  init(_ questionnaire: Questionnaire, at position: Int, _ state: QuestionState) {
    question = position
    ways =
      questionnaire.questions[position].waysOfMerged(state)
      ?? questionnaire.triedValues(at: position, state).map { value in
        Way(value: value, score: questionnaire.questions[position].score(of: value)?.low ?? 0)
      }
    tried = ways.count
  }

  /// A known answer.
  init(at position: Int, _ state: QuestionState) {
    question = position
    ways = [Way(value: state.value, score: state.score?.low ?? 0)]
    tried = 1
  }
}
