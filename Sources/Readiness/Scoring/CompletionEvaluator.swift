/// Assesses one way of filling the gaps after another.
struct CompletionEvaluator {
  private let policy: AdvicePolicy
  private let levelBounds: PerLevel<Double>
  private var means: WeightedMeans

  /// The means with every gap open.
  private let allMeans: WeightedMeans

  /// The undecided questions with their conditions, in file order.
  private let undecided: [(question: QuestionIndex, condition: CompiledCondition)]

  /// The weights of the scored dimensions, each with its mean.
  private let dimensions: [(weight: Double, mean: MeanIndex)]
  private let absence: [CompletedScenario]
  private let launch: [CompletedScenario]
  private let gates: [CompletedGate]

  /// The cap of the gates that fire whatever is answered.
  private let cap: GateCap

  /// The present way.
  private(set) var way: PartialCompletion

  /// The first way.
  private let start: PartialCompletion

  /// A scenario, by the indices of its means.
  private struct CompletedScenario {
    let weight: Double
    let basis: Basis

    enum Basis {
      case level(MeanIndex)
      case parts(likelihood: MeanIndex, impact: MeanIndex)
    }
  }

  private struct CompletedGate {
    let when: CompiledCondition
    let cap: GateCap
  }

  /// - Parameter gates: of each gate, whether it fires; undetermined, it is looked at in each way.
  init(
    _ questionnaire: Questionnaire, _ risks: Risks, _ states: PerQuestion<QuestionState>,
    gates: PerGate<Ternary>,
    _ gaps: PerGap<Gap>
  ) {
    let gapLookup = GapLookup(states, gaps)
    var means = WeightedMeans()
    dimensions = questionnaire.dimensions.filter { $0.weight > 0 }.map { dimension in
      (Double(dimension.weight), gapLookup.mean(dimension, of: questionnaire, &means))
    }
    func complete(_ risk: Risk) -> [CompletedScenario] {
      risk.scenarios.map { scenario in
        let basis: CompletedScenario.Basis =
          switch scenario.basis {
          case .level(let items): .level(gapLookup.mean(items, &means))
          case .parts(let likelihood, let impact):
            .parts(
              likelihood: gapLookup.mean(likelihood, &means),
              impact: gapLookup.mean(impact, &means))
          }
        return CompletedScenario(weight: Double(scenario.weight), basis: basis)
      }
    }
    absence = complete(risks.absence)
    launch = complete(risks.launch)
    self.means = means
    allMeans = means
    policy = questionnaire.advice
    levelBounds = questionnaire.levels.mapElements(\.from)
    undecided = states.indices.filter { states[$0].status == .undecided }.map { question in
      let when = questionnaire.questions[question].when
      return (question, when.map(gapLookup.compile) ?? .constant(true))
    }
    cap = questionnaire.cap(of: .yes, in: gates)
    self.gates = questionnaire.gates(.undetermined, in: gates).map {
      CompletedGate(when: gapLookup.compile($0.when), cap: questionnaire.cap(of: [$0]))
    }
    start = PartialCompletion(gaps)
    way = start
  }

  /// Begins again with some gaps filled in one way for good.
  mutating func restart(settling settled: [(gap: GapIndex, choice: ElementIndex<Gap.Way>)]) {
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

    /// The level, as held by the gates.
    let level: LevelIndex

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
    // In file order: whether one is asked may depend on those before it.
    for (question, condition) in undecided {
      if condition.holds(way) { way.asked.insert(question) } else { way.asked.remove(question) }
    }
    guard let absence = risk(absence), let launch = risk(launch) else { return nil }
    var cap = cap
    for gate in gates where gate.when.holds(way) { cap.formMinimum(gate.cap) }
    return Standing(
      absence: absence, launch: launch, level: min(level, cap.level), cap: cap.advice)
  }

  /// The level of the score; the lowest one without a score.
  private var level: LevelIndex {
    var sum = 0.0
    var weight = 0.0
    for dimension in dimensions {
      guard let mean = means.value(dimension.mean, way) else { continue }
      sum += dimension.weight * mean
      weight += dimension.weight
    }
    let score = weight > 0 ? sum / weight : 0
    return levelBounds.lastIndex { reaches(score, $0) } ?? levelBounds.startIndex
  }

  /// A risk, 0–100; nil if none of its scenarios can be assessed.
  private func risk(_ scenarios: [CompletedScenario]) -> Double? {
    var halves = RiskHalves()
    for scenario in scenarios {
      guard let level = level(scenario.basis) else { continue }
      halves.add(level: level, weight: scenario.weight)
    }
    return halves.risk
  }

  /// The level of a scenario, 0–100; nil if none of its questions applies.
  private func level(_ basis: CompletedScenario.Basis) -> Double? {
    switch basis {
    case .level(let mean): return means.value(mean, way)
    case .parts(let likelihood, let impact):
      guard let likelihood = means.value(likelihood, way), let impact = means.value(impact, way)
      else { return nil }
      return Scenario.level(likelihood: likelihood, impact: impact)
    }
  }
}
