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
  /// For each way, the questions that count as asked; one way if all is decided.
  let asked: [QuestionSet]

  /// The unknown or ranged answers that decide.
  let controllers: [QuestionIndex]

  init(_ questionnaire: Questionnaire, _ states: PerQuestion<QuestionState>) throws(TooManyBranches)
  {
    let undecided = states.indices.filter { states[$0].status == .undecided }
    let certain = QuestionSet(
      states.indices.filter { states[$0].status != .skipped && states[$0].status != .undecided })
    if undecided.isEmpty {
      asked = [certain]
      controllers = []
      return
    }
    let tested = undecided.flatMap { questionnaire.questions[$0].when?.tests ?? [] }
    let open = Set(tested.map(\.question)).filter { question in
      states[question].isOpen && states[question].status != .skipped
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
    _ questionnaire: Questionnaire, _ states: PerQuestion<QuestionState>, certain: QuestionSet,
    undecided: [QuestionIndex], controllers: [QuestionIndex], values: [[AnswerValue]]
  ) -> [QuestionSet] {
    var ways: [QuestionSet] = []
    var seen: Set<QuestionSet> = []
    for combination in Combinations(values.map(\.count)) {
      var states = states
      for (controller, (choices, choice)) in zip(controllers, zip(values, combination)) {
        states[controller] = states[controller].answered(choices[choice])
      }
      var asked = certain
      for question in undecided {
        let truth = questionnaire.questions[question].when?.truth(in: states) ?? .yes
        states[question] = states[question].given(truth)
        if truth == .yes { asked.insert(question) }
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
  func triedValues(at index: QuestionIndex, _ state: QuestionState) -> [AnswerValue] {
    let question = questions[index]
    guard case .number(let field) = question.kind else { return question.triedValues }
    let bounds = testedBounds(of: index)
    if case .between(let low, let high) = state.value {
      return question.triedNumbers(from: low, to: high, bounds: bounds)
    }
    return question.triedNumbers(
      from: field.range.lowerBound, to: field.range.upperBound, bounds: bounds)
  }

  /// The bounds that conditions compare a number with.
  private func testedBounds(of index: QuestionIndex) -> [Double] {
    let conditions = questions.compactMap(\.when) + gates.map(\.when)
    return conditions.flatMap(\.tests).compactMap { question, test in
      guard question == index, case .number(_, let bound) = test else { return nil }
      return bound
    }
  }
}
