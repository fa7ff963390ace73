/// Judges one way of filling the gaps after another.
struct CompletionEvaluator {
  private let policy: AdvicePolicy
  private let levelBounds: [Double]
  private var means: WeightedMeans

  /// The means with every gap open.
  private let allMeans: WeightedMeans

  /// The conditions of undecided questions, in file order.
  private let undecided: [CompiledCondition]

  /// The weights of the scored dimensions; the mean of each has the same number.
  private let dimensionWeights: [Double]
  private let absence: [CompletedScenario]
  private let launch: [CompletedScenario]
  private let gates: [CompletedGate]

  /// The caps of the gates that fire whatever is answered.
  private let levelCap: Int
  private let adviceCap: Advice

  /// The present way.
  private(set) var way: PartialCompletion

  /// The first way.
  private let start: PartialCompletion

  /// A scenario, by the numbers of its means.
  private struct CompletedScenario {
    let weight: Double

    /// The mean of the level, or of the likelihood.
    let first: Int

    /// The mean of the impact; -1 if the level is given.
    let second: Int
  }

  private struct CompletedGate {
    let when: CompiledCondition
    let level: Int
    let advice: Advice
  }

  /// - Parameter gates: of each gate, whether it fires; undetermined, it is looked at in each way.
  init(
    _ questionnaire: Questionnaire, _ risks: Risks, _ states: [QuestionState], gates: [Ternary],
    _ gaps: [Gap]
  ) {
    let gapIndex = GapIndex(states, gaps)
    var means = WeightedMeans()
    let scored = questionnaire.dimensions.filter { $0.weight > 0 }
    for dimension in scored {
      _ = gapIndex.mean(dimension, of: questionnaire, &means)
    }
    func complete(_ risk: Risk) -> [CompletedScenario] {
      risk.scenarios.map { scenario in
        let weight = Double(scenario.weight)
        switch scenario.basis {
        case .level(let items):
          return CompletedScenario(weight: weight, first: gapIndex.mean(items, &means), second: -1)
        case .parts(let likelihood, let impact):
          let first = gapIndex.mean(likelihood, &means)
          return CompletedScenario(
            weight: weight, first: first, second: gapIndex.mean(impact, &means))
        }
      }
    }
    absence = complete(risks.absence)
    launch = complete(risks.launch)
    self.means = means
    allMeans = means
    dimensionWeights = scored.map { Double($0.weight) }
    policy = questionnaire.advice
    levelBounds = questionnaire.levels.map(\.from)
    undecided = gapIndex.undecided.map { position in
      questionnaire.questions[position].when.map(gapIndex.compile) ?? .constant(true)
    }
    let firing = zip(questionnaire.gates, gates).filter { $0.1 == .yes }.map(\.0)
    levelCap = firing.compactMap(\.level).min() ?? questionnaire.levels.count
    adviceCap = firing.compactMap(\.advice).min() ?? .go
    self.gates = zip(questionnaire.gates, gates).filter { $0.1 == .undetermined }.map {
      CompletedGate(
        when: gapIndex.compile($0.0.when), level: $0.0.level ?? questionnaire.levels.count,
        advice: $0.0.advice ?? .go)
    }
    start = PartialCompletion(gaps, undecided: undecided.count)
    way = start
  }

  /// Begins again with some gaps filled in one way for good.
  mutating func restart(settling settled: [(gap: Int, choice: Int)]) {
    way = start
    for (gap, choice) in settled { way.settle(gap, choice) }
    means = allMeans.settling(way)
  }

  /// Turns to the next way.
  ///
  /// - Returns: whether there was one.
  mutating func advance() -> Bool { way.advance() }

  /// What the advice in a way rests on.
  struct Standing {
    /// The two risks, 0–100.
    let absence: Double
    let launch: Double

    /// The position of the level, as held by the gates.
    let level: Int

    /// The most that the gates allow.
    let cap: Advice

    func advice(_ policy: AdvicePolicy, cuts: RiskCuts? = nil) -> Advice {
      min(cap, policy.advice(absence: absence, launch: launch, level: level, cuts: cuts))
    }
  }

  /// The advice in the present way; nil if a risk has no scenario that can be assessed.
  mutating func advice() -> Advice? { standing()?.advice(policy) }

  /// What the advice rests on in the present way; nil if a risk cannot be assessed.
  mutating func standing() -> Standing? {
    for slot in undecided.indices { way.asked[slot] = undecided[slot].holds(way) }
    let absence = risk(absence)
    let launch = risk(launch)
    if absence.isNaN || launch.isNaN { return nil }
    var level = min(levelCap, self.level)
    var cap = adviceCap
    for gate in gates where gate.when.holds(way) {
      level = min(level, gate.level)
      cap = min(cap, gate.advice)
    }
    return Standing(absence: absence, launch: launch, level: level, cap: cap)
  }

  /// The position of the level of the score; the lowest one without a score.
  private var level: Int {
    var sum = 0.0
    var weight = 0.0
    for dimension in dimensionWeights.indices {
      let mean = means.value(dimension, way)
      if mean.isNaN { continue }
      sum += dimensionWeights[dimension] * mean
      weight += dimensionWeights[dimension]
    }
    let score = weight > 0 ? sum / weight : 0
    var level = levelBounds.count - 1
    while level > 0, levelBounds[level] > score + tolerance { level -= 1 }
    return level
  }

  /// A risk, 0–100; NaN if none of its scenarios can be assessed.
  private func risk(_ scenarios: [CompletedScenario]) -> Double {
    var worst = 0.0
    var sum = 0.0
    var weight = 0.0
    for scenario in scenarios {
      var level = means.value(scenario.first, way)
      if scenario.second >= 0 {
        level = (level * means.value(scenario.second, way)).squareRoot()
      }
      if level.isNaN { continue }
      worst = max(worst, level)
      sum += scenario.weight * level
      weight += scenario.weight
    }
    return weight > 0 ? (worst + sum / weight) / 2 : .nan
  }
}
