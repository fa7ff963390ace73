/// A question that may turn out in several ways.
struct Gap {
  /// One way in which the question may turn out.
  struct Way {
    /// The answer that conditions read; nil if there is none.
    let value: AnswerValue?

    /// The score, 0–100; 0 where the question has none.
    let score: Double
  }

  let question: QuestionIndex

  /// The ways that are gone through, then those that are only taken on demand.
  var ways: IndexedList<Way, Way>

  /// How many are gone through; 1 or more.
  let tried: Int
}

/// The index of a gap among all gaps.
typealias GapIndex = ElementIndex<Gap>
typealias PerGap<Element> = IndexedList<Gap, Element>

extension Gap {
  /// An unknown answer, with the values tried for it.
  init(_ questionnaire: Questionnaire, at index: QuestionIndex, _ state: QuestionState) {
    question = index
    ways = IndexedList(
      questionnaire.questions[index].waysOfMerged(state)
        ?? questionnaire.triedValues(at: index, state).map { value in
          Way(value: value, score: questionnaire.questions[index].score(of: value)?.low ?? 0)
        })
    tried = ways.count
  }

  /// A known answer.
  init(at index: QuestionIndex, _ state: QuestionState) {
    question = index
    ways = [Way(value: state.value, score: state.score?.low ?? 0)]
    tried = 1
  }
}
