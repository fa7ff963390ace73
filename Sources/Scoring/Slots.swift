import QuestionnaireModel

/// Where the gaps are: unknown values and undecided questions, each with a number of its own.
struct Slots {
  private let states: [QuestionState]

  /// The positions of the undecided questions, in file order.
  let undecided: [Int]

  /// The score of each value of each unknown question; 0 where it has none.
  let scores: [[Double]]

  private let values: [[AnswerValue]]
  private let unknownSlots: [Int: Int]
  private let undecidedSlots: [Int: Int]

  init(
    _ questionnaire: Questionnaire, _ states: [QuestionState], unknown: [Int],
    values: [[AnswerValue]]
  ) {
    self.states = states
    self.values = values
    undecided = states.indices.filter { states[$0].status == .undecided }
    scores = zip(unknown, values).map { position, values in
      values.map { questionnaire.questions[position].score(of: $0)?.low ?? 0 }
    }
    unknownSlots = Dictionary(uniqueKeysWithValues: zip(unknown, unknown.indices))
    undecidedSlots = Dictionary(uniqueKeysWithValues: zip(undecided, undecided.indices))
  }

  /// The weighted mean of the scores of a dimension.
  func mean(_ questions: [Question]) -> WeightedMean {
    var mean = WeightedMean()
    for question in questions {
      add(question.position, weight: question.weight, isReversed: false, to: &mean)
    }
    return mean
  }

  /// The weighted mean of the items of a scenario, on the scale of scores.
  func mean(_ items: [Scenario.Item]) -> WeightedMean {
    var mean = WeightedMean()
    for item in items {
      add(item.question, weight: item.weight, isReversed: !item.rises, to: &mean)
    }
    return mean
  }

  /// Adds a question to a mean, unless it is skipped or not applicable.
  private func add(
    _ question: Int, weight: Int, isReversed: Bool, to mean: inout WeightedMean
  ) {
    let state = states[question]
    guard state.status != .skipped, let score = state.score else { return }
    let unknown = unknownSlots[question]
    let undecided = undecidedSlots[question]
    if unknown == nil, undecided == nil {
      mean.add(score.low, weight: Double(weight), isReversed: isReversed)
    } else {
      mean.add(
        unknown: unknown, score: score.low, undecided: undecided, weight: Double(weight),
        isReversed: isReversed)
    }
  }

  /// The condition with everything resolved that does not depend on a gap.
  func compile(_ condition: Condition) -> CompiledCondition {
    switch condition {
    case .all(let parts): .all(parts.map(compile))
    case .any(let parts): .any(parts.map(compile))
    case .not(let part): .not(compile(part))
    case .test(let question, let test): compile(test, of: question)
    }
  }

  private func compile(_ test: Condition.Test, of question: Int) -> CompiledCondition {
    let state = states[question]
    if state.status == .skipped || state.statusIfAsked == .notApplicable { return .constant(false) }
    let result: CompiledCondition =
      if let slot = unknownSlots[question] {
        .choice(slot, values[slot].map { test.truth(for: $0) == .yes })
      } else {
        .constant(state.value.map { test.truth(for: $0) } == .yes)
      }
    return undecidedSlots[question].map { .all([.asked($0), result]) } ?? result
  }
}

/// A condition that only reads gaps.
indirect enum CompiledCondition {
  case constant(Bool)
  /// Whether the test holds, by the choice for an unknown question.
  case choice(Int, [Bool])
  /// Whether an undecided question is asked.
  case asked(Int)
  case all([CompiledCondition])
  case any([CompiledCondition])
  case not(CompiledCondition)

  func holds(_ choices: [Int], _ asked: [Bool]) -> Bool {
    switch self {
    case .constant(let value): value
    case .choice(let slot, let truths): truths[choices[slot]]
    case .asked(let slot): asked[slot]
    case .all(let parts): parts.allSatisfy { $0.holds(choices, asked) }
    case .any(let parts): parts.contains { $0.holds(choices, asked) }
    case .not(let part): !part.holds(choices, asked)
    }
  }
}
