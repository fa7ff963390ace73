import QuestionnaireModel

/// Judges one way of filling the gaps after another.
struct CompletionJudge {
  private let policy: AdvicePolicy
  private let levelBounds: [Double]

  /// The score of each value of each unknown question.
  private let scores: [[Double]]

  /// The conditions of undecided questions, in file order.
  private let undecided: [CompiledCondition]
  private let dimensions: [WeightedMean]
  private let dimensionWeights: [Double]
  private let absence: CompletedRisk
  private let launch: CompletedRisk
  private let gates: [CompletedGate]

  /// The caps of the gates that fire whatever is answered.
  private let levelCap: Int
  private let adviceCap: Advice

  /// Whether each undecided question is asked in the present way.
  private var asked: [Bool]

  private struct CompletedGate {
    let when: CompiledCondition
    let level: Int?
    let advice: Advice?
  }

  init(
    _ questionnaire: Questionnaire, _ risks: Risks, _ states: [QuestionState], gates: [Truth],
    unknown: [Int], values: [[AnswerValue]]
  ) {
    let slots = Slots(questionnaire, states, unknown: unknown, values: values)
    policy = questionnaire.advice
    levelBounds = questionnaire.levels.map(\.from)
    scores = slots.scores
    undecided = slots.undecided.map { position in
      questionnaire.questions[position].when.map(slots.compile) ?? .constant(true)
    }
    let scored = questionnaire.dimensions.filter { $0.weight > 0 }
    dimensionWeights = scored.map { Double($0.weight) }
    dimensions = scored.map { dimension in
      slots.mean(questionnaire.questions[dimension.questions].filter(\.isScored))
    }
    absence = CompletedRisk(risks.absence, slots)
    launch = CompletedRisk(risks.launch, slots)
    let firing = zip(questionnaire.gates, gates).filter { $0.1 == .yes }.map(\.0)
    levelCap = firing.compactMap(\.level).min() ?? questionnaire.levels.count
    adviceCap = firing.compactMap(\.advice).min() ?? .go
    self.gates = zip(questionnaire.gates, gates).filter { $0.1 == .undetermined }.map {
      CompletedGate(when: slots.compile($0.0.when), level: $0.0.level, advice: $0.0.advice)
    }
    asked = Array(repeating: false, count: undecided.count)
  }

  /// The advice if each unknown question has the value at its choice; nil if a risk has no
  /// scenario that can be assessed.
  mutating func advice(for choices: [Int]) -> Advice? {
    for (slot, condition) in undecided.enumerated() {
      asked[slot] = condition.holds(choices, asked)
    }
    guard let absence = absence.value(scores, choices, asked),
      let launch = launch.value(scores, choices, asked)
    else { return nil }
    var level = min(levelCap, self.level(choices))
    var cap = adviceCap
    for gate in gates where gate.when.holds(choices, asked) {
      if let held = gate.level { level = min(level, held) }
      if let held = gate.advice { cap = min(cap, held) }
    }
    return min(cap, policy.advice(absence: absence, launch: launch, level: level))
  }

  private func level(_ choices: [Int]) -> Int {
    var sum = 0.0
    var weight = 0.0
    for (dimension, dimensionWeight) in zip(dimensions, dimensionWeights) {
      guard let mean = dimension.value(scores, choices, asked) else { continue }
      sum += dimensionWeight * mean
      weight += dimensionWeight
    }
    guard weight > 0 else { return 0 }
    let score = sum / weight
    return levelBounds.lastIndex { $0 <= score + tolerance } ?? 0
  }
}

/// A risk of which only what depends on a gap is left to compute.
private struct CompletedRisk {
  private let scenarios: [(weight: Double, basis: Basis)]

  private enum Basis {
    case parts(WeightedMean, WeightedMean)
    case level(WeightedMean)
  }

  init(_ risk: Risk, _ slots: Slots) {
    scenarios = risk.scenarios.map { scenario in
      let basis: Basis =
        switch scenario.basis {
        case .level(let items): .level(slots.mean(items))
        case .parts(let likelihood, let impact):
          .parts(slots.mean(likelihood), slots.mean(impact))
        }
      return (Double(scenario.weight), basis)
    }
  }

  func value(_ scores: [[Double]], _ choices: [Int], _ asked: [Bool]) -> Double? {
    var worst = 0.0
    var sum = 0.0
    var weight = 0.0
    for scenario in scenarios {
      let level: Double
      switch scenario.basis {
      case .level(let mean):
        guard let value = mean.value(scores, choices, asked) else { continue }
        level = value / 100
      case .parts(let likelihood, let impact):
        guard let likelihood = likelihood.value(scores, choices, asked),
          let impact = impact.value(scores, choices, asked)
        else { continue }
        level = (likelihood * impact).squareRoot() / 100
      }
      worst = max(worst, level)
      sum += scenario.weight * level
      weight += scenario.weight
    }
    return weight > 0 ? 50 * (worst + sum / weight) : nil
  }
}
