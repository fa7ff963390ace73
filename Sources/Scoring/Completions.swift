import QuestionnaireModel

/// All ways of filling the gaps, each judged like a finished questionnaire (scoring §8).
///
/// What does not depend on a gap is summed up once; for each way only the rest is computed.
struct Completions {
  private let questionnaire: Questionnaire
  private let states: [QuestionState]
  private let gateStates: [Truth]

  /// The positions of the unknown questions that matter, in file order.
  let unknown: [Int]

  /// The values tried for each of them.
  private let values: [[AnswerValue]]

  /// The number of ways of filling the gaps, however many.
  let combinations: Double

  /// The same, or nil if there are more than the limit.
  let count: Int?

  init(
    _ questionnaire: Questionnaire, _ states: [QuestionState], gates: [Truth],
    controllers: [Int], limit: Int
  ) {
    self.questionnaire = questionnaire
    self.states = states
    gateStates = gates
    let relevant = questionnaire.questionsThatMatter.union(controllers)
    unknown = relevant.sorted().filter { states[$0].isOpen && states[$0].status != .skipped }
    values = unknown.map { questionnaire.triedValues(at: $0, states[$0]) }
    combinations = values.reduce(1) { $0 * Double($1.count) }
    count = combinations <= Double(limit) ? Int(combinations) : nil
  }

  /// What the ways of filling the gaps lead to.
  struct Outcome {
    /// The advices that some way leads to.
    var possible = AdviceSet()

    /// The advices left for each value of each unknown question.
    var byValue: [[AdviceSet]]
  }

  /// Judges every way; those in which a risk cannot be assessed are left out.
  func outcome(of risks: Risks) -> Outcome {
    var outcome = Outcome(byValue: values.map { $0.map { _ in AdviceSet() } })
    var judge = CompletionJudge(
      questionnaire, risks, states, gates: gateStates, unknown: unknown, values: values)
    var choices = Array(repeating: 0, count: unknown.count)
    while true {
      if let advice = judge.advice(for: choices) {
        outcome.possible.insert(advice)
        for (slot, choice) in choices.enumerated() { outcome.byValue[slot][choice].insert(advice) }
      }
      guard let turned = choices.indices.last(where: { choices[$0] + 1 < values[$0].count })
      else { return outcome }
      choices[turned] += 1
      for later in (turned + 1)..<choices.count { choices[later] = 0 }
    }
  }
}

extension Questionnaire {
  /// The positions of the questions that the score, a scenario or a gate depends on.
  fileprivate var questionsThatMatter: Set<Int> {
    var positions = Set(questions.filter(\.isScored).map(\.position))
    positions.formUnion(gates.flatMap(\.when.tests).map(\.question))
    for risk in [risks?.absence, risks?.launch] {
      positions.formUnion(risk?.scenarios.flatMap(\.items).map(\.question) ?? [])
    }
    return positions
  }
}
