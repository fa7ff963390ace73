/// All ways of filling the gaps, each assessed like a finished questionnaire (Scoring, “Two risks,
/// one advice”).
///
/// What does not depend on a gap is summed up once; for each way only the rest is computed.
struct Completions {
  private let questionnaire: Questionnaire
  private let states: PerQuestion<QuestionState>
  private let gateStates: PerGate<Ternary>

  /// The unknown questions that matter, in file order.
  let gaps: PerGap<Gap>

  /// The number of ways of filling the gaps, however many.
  let combinations: Double

  /// The same, or nil if there are more than the limit.
  let count: Int?

  init(
    _ questionnaire: Questionnaire, _ states: PerQuestion<QuestionState>, gates: PerGate<Ternary>,
    controllers: [QuestionIndex], limit: Int
  ) {
    self.questionnaire = questionnaire
    self.states = states
    gateStates = gates
    let open = states.indices.filter { states[$0].isOpen && states[$0].status != .skipped }
    gaps = PerGap(
      questionnaire.questionsThatMatter(among: open, controllers)
        .map { Gap(questionnaire, at: $0, states[$0]) })
    combinations = gaps.reduce(1) { $0 * Double($1.tried) }
    count = combinations <= Double(limit) ? Int(combinations) : nil
  }

  /// What the ways of filling the gaps lead to.
  struct Outcome {
    /// The advices that some way leads to.
    var possible = AdviceSet()

    /// The advices left for each value of each unknown question.
    var byValue: PerGap<IndexedList<Gap.Way, AdviceSet>>
  }

  /// Goes through every way; those in which a risk cannot be assessed are left out.
  func outcome(of risks: Risks) -> Outcome {
    var outcome = Outcome(byValue: gaps.mapElements { $0.ways.mapElements { _ in AdviceSet() } })
    var evaluator = CompletionEvaluator(questionnaire, risks, states, gates: gateStates, gaps)
    repeat {
      guard let advice = evaluator.advice() else { continue }
      outcome.possible.insert(advice)
      for gap in gaps.indices {
        outcome.byValue[gap][evaluator.way.choices[gap]].insert(advice)
      }
    } while evaluator.advance()
    return outcome
  }

  /// The advices that are possible under each pair of cuts.
  func possible(of risks: Risks, under cuts: [RiskCuts]) -> [AdviceSet] {
    var possible = Array(repeating: AdviceSet(), count: cuts.count)
    var evaluator = CompletionEvaluator(questionnaire, risks, states, gates: gateStates, gaps)
    repeat {
      guard let standing = evaluator.standing() else { continue }
      for pair in cuts.indices {
        possible[pair].insert(standing.advice(questionnaire.advice, cuts: cuts[pair]))
      }
    } while evaluator.advance()
    return possible
  }
}

extension Questionnaire {
  /// Those of the questions that the score, a scenario, a gate or a condition depends on.
  fileprivate func questionsThatMatter(among open: [QuestionIndex], _ controllers: [QuestionIndex])
    -> [QuestionIndex]
  {
    if open.isEmpty { return [] }
    var matters = QuestionSet(open.filter { questions[$0].isScored })
    for question in controllers { matters.insert(question) }
    for gate in gates { gate.when.forEachTest { question, _ in matters.insert(question) } }
    for risk in [risks?.absence, risks?.launch] {
      for scenario in risk?.scenarios ?? [] {
        for item in scenario.items { matters.insert(item.question) }
      }
    }
    return open.filter(matters.contains)
  }
}
