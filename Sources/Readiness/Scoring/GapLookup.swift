/// Where the gaps are among the questions.
struct GapLookup {
  private let states: PerQuestion<QuestionState>
  private let gaps: PerGap<Gap>

  /// The gap that each question is; nil where its answer is known.
  private var gapOfQuestion: PerQuestion<GapIndex?>

  init(_ states: PerQuestion<QuestionState>, _ gaps: PerGap<Gap>) {
    self.states = states
    self.gaps = gaps
    gapOfQuestion = PerQuestion(repeating: nil, count: states.count)
    for (index, gap) in gaps.indexed() { gapOfQuestion[gap.question] = index }
  }

  /// Begins the weighted mean of the scores of a dimension.
  func mean(
    _ dimension: Dimension, of questionnaire: Questionnaire, _ means: inout WeightedMeans
  ) -> MeanIndex {
    let mean = means.begin()
    for question in dimension.questions where questionnaire.questions[question].isScored {
      add(question, weight: questionnaire.questions[question].weight, rises: true, to: &means)
    }
    return mean
  }

  /// Begins the weighted mean of the items of a scenario, on the scale of scores.
  func mean(_ items: [Scenario.Item], _ means: inout WeightedMeans) -> MeanIndex {
    let mean = means.begin()
    for item in items {
      add(item.question, weight: item.weight, rises: item.rises, to: &means)
    }
    return mean
  }

  /// Adds a question to the mean begun last, unless it is skipped or not applicable.
  private func add(
    _ question: QuestionIndex, weight: Int, rises: Bool, to means: inout WeightedMeans
  ) {
    let state = states[question]
    guard state.status != .skipped, let score = state.score else { return }
    means.add(
      gap: gapOfQuestion[question], score: score.low,
      undecided: state.status == .undecided ? question : nil, weight: Double(weight), rises: rises)
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

  private func compile(_ test: Condition.Test, of question: QuestionIndex) -> CompiledCondition {
    let state = states[question]
    if state.status == .skipped || state.statusIfAsked == .notApplicable { return .constant(false) }
    let result: CompiledCondition =
      if let gap = gapOfQuestion[question] {
        .choice(
          gap,
          ElementSet(
            gaps[gap].ways.indices.filter { gaps[gap].ways[$0].value.map(test.truth) == .yes }))
      } else {
        .constant(state.value.map(test.truth) == .yes)
      }
    return state.status == .undecided ? .all([.asked(question), result]) : result
  }
}

/// A condition that only reads gaps.
indirect enum CompiledCondition {
  case constant(Bool)
  /// The ways of filling a gap in which the test holds.
  case choice(GapIndex, ElementSet<Gap.Way>)
  /// An undecided question is asked.
  case asked(QuestionIndex)
  case all([CompiledCondition])
  case any([CompiledCondition])
  case not(CompiledCondition)

  func holds(_ way: PartialCompletion) -> Bool {
    switch self {
    case .constant(let value): return value
    case .choice(let gap, let ways): return ways.contains(way.choices[gap])
    case .asked(let question): return way.asked.contains(question)
    case .all(let parts):
      for part in parts where !part.holds(way) { return false }
      return true
    case .any(let parts):
      for part in parts where part.holds(way) { return true }
      return false
    case .not(let part): return !part.holds(way)
    }
  }
}
