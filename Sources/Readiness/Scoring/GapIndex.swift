/// Where the gaps are, and the undecided questions, each with a number of its own.
struct GapIndex {
  private let states: [QuestionState]
  private let gaps: [Gap]

  /// The positions of the undecided questions, in file order.
  let undecided: [Int]

  /// The number of each question among the gaps, and among the undecided; nil elsewhere.
  private let gapNumbers: [Int?]
  private let undecidedNumbers: [Int?]

  init(_ states: [QuestionState], _ gaps: [Gap]) {
    self.states = states
    self.gaps = gaps
    undecided = states.indices.filter { states[$0].status == .undecided }
    gapNumbers = gaps.map(\.question).numbered(of: states.count)
    undecidedNumbers = undecided.numbered(of: states.count)
  }

  /// Begins the weighted mean of the scores of a dimension.
  func mean(
    _ dimension: Dimension, of questionnaire: Questionnaire, _ means: inout WeightedMeans
  ) -> Int {
    let number = means.begin()
    for position in dimension.questions where questionnaire.questions[position].isScored {
      add(position, weight: questionnaire.questions[position].weight, rises: true, to: &means)
    }
    return number
  }

  /// Begins the weighted mean of the items of a scenario, on the scale of scores.
  func mean(_ items: [Scenario.Item], _ means: inout WeightedMeans) -> Int {
    let number = means.begin()
    for item in items {
      add(item.question, weight: item.weight, rises: item.rises, to: &means)
    }
    return number
  }

  /// Adds a question to the mean begun last, unless it is skipped or not applicable.
  private func add(_ question: Int, weight: Int, rises: Bool, to means: inout WeightedMeans) {
    let state = states[question]
    guard state.status != .skipped, let score = state.score else { return }
    means.add(
      gap: gapNumbers[question], score: score.low, undecided: undecidedNumbers[question],
      weight: Double(weight), rises: rises)
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
      if let gap = gapNumbers[question] {
        .choice(
          gap,
          PositionSet(
            gaps[gap].ways.indices.filter { gaps[gap].ways[$0].value.map(test.truth) == .yes }))
      } else {
        .constant(state.value.map(test.truth) == .yes)
      }
    return undecidedNumbers[question].map { .all([.asked($0), result]) } ?? result
  }
}

extension [Int] {
  /// For each position below a count, its place in the list.
  fileprivate func numbered(of count: Int) -> [Int?] {
    var numbers = [Int?](repeating: nil, count: count)
    for (number, position) in enumerated() { numbers[position] = number }
    return numbers
  }
}

/// A condition that only reads gaps.
indirect enum CompiledCondition {
  case constant(Bool)
  /// The ways of filling a gap in which the test holds.
  case choice(Int, PositionSet)
  /// An undecided question is asked.
  case asked(Int)
  case all([CompiledCondition])
  case any([CompiledCondition])
  case not(CompiledCondition)

  func holds(_ way: PartialCompletion) -> Bool {
    switch self {
    case .constant(let value): return value
    case .choice(let gap, let ways): return ways.contains(way.choices[gap])
    case .asked(let undecided): return way.asked.contains(undecided)
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
