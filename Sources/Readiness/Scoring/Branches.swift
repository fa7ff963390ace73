/// More ways to decide which questions are asked than can be tried.
public struct TooManyBranches: Error {
  /// The ids of the questions to answer first, in file order.
  public let controllers: [String]

  /// The most combinations that are tried.
  public static let limit = 50_000
}

/// The ways in which the questions whose condition is undetermined may be asked or not (Scoring,
/// “Conditions”).
struct Branches {
  /// For each way, the positions of the questions that count as asked; one way if all is decided.
  let asked: [PositionSet]

  /// The positions of the unknown or ranged answers that decide.
  let controllers: [Int]

  init(_ questionnaire: Questionnaire, _ states: [QuestionState]) throws(TooManyBranches) {
    let undecided = states.indices.filter { states[$0].status == .undecided }
    let certain = PositionSet(
      states.indices.filter { states[$0].status != .skipped && states[$0].status != .undecided })
    if undecided.isEmpty {
      asked = [certain]
      controllers = []
      return
    }
    let tested = undecided.flatMap { questionnaire.questions[$0].when?.tests ?? [] }
    let open = Set(tested.map(\.question)).filter { position in
      states[position].isOpen && states[position].status != .skipped
    }
    controllers = open.sorted()
    let values = controllers.map { questionnaire.triedValues(at: $0, states[$0]) }
    let count = values.reduce(1) { min(TooManyBranches.limit + 1, $0 * max(1, $1.count)) }
    if count > TooManyBranches.limit {
      throw TooManyBranches(controllers: controllers.map { questionnaire.questions[$0].id })
    }
    asked = Self.ways(
      questionnaire, states, certain: certain, undecided: undecided, controllers: controllers,
      values: values)
  }

  /// The different ways over all combinations of the controllers' values.
  private static func ways(
    _ questionnaire: Questionnaire, _ states: [QuestionState], certain: PositionSet,
    undecided: [Int],
    controllers: [Int], values: [[AnswerValue]]
  ) -> [PositionSet] {
    var ways: [PositionSet] = []
    var seen: Set<PositionSet> = []
    for combination in Combinations(values.map(\.count)) {
      var states = states
      for (controller, (choices, choice)) in zip(controllers, zip(values, combination)) {
        states[controller] = states[controller].answered(choices[choice])
      }
      var asked = certain
      for position in undecided {
        let truth = questionnaire.questions[position].when?.truth(in: states) ?? .yes
        states[position] = states[position].given(truth)
        if truth == .yes { asked.insert(position) }
      }
      if seen.insert(asked).inserted { ways.append(asked) }
    }
    return ways
  }
}

/// All combinations of one choice from each of several lists, the last list turning fastest.
struct Combinations: Sequence, IteratorProtocol {
  private let counts: [Int]
  private var current: [Int]?

  /// - Parameter counts: the choices of each list, each at least 1.
  init(_ counts: [Int]) {
    self.counts = counts
    current = Array(repeating: 0, count: counts.count)
  }

  mutating func next() -> [Int]? {
    guard let result = current else { return nil }
    current = nil
    for position in counts.indices.reversed() where result[position] + 1 < counts[position] {
      var following = result
      following[position] += 1
      for later in (position + 1)..<counts.count { following[later] = 0 }
      current = following
      break
    }
    return result
  }
}

extension Questionnaire {
  /// The values tried for an answer that is unknown or known as a range (Scoring, “Two risks,
  /// one advice”).
  func triedValues(at position: Int, _ state: QuestionState) -> [AnswerValue] {
    let question = questions[position]
    guard case .number(let field) = question.kind else { return question.triedValues }
    let bounds = testedBounds(of: position)
    if case .between(let low, let high) = state.value {
      return question.triedNumbers(from: low, to: high, bounds: bounds)
    }
    return question.triedNumbers(
      from: field.range.lowerBound, to: field.range.upperBound, bounds: bounds)
  }

  /// The bounds that conditions compare a number with.
  private func testedBounds(of position: Int) -> [Double] {
    let conditions = questions.compactMap(\.when) + gates.map(\.when)
    return conditions.flatMap(\.tests).compactMap { question, test in
      guard question == position, case .number(_, let bound) = test else { return nil }
      return bound
    }
  }
}
