/// Finds the advice and what it depends on (Scoring, “Two risks, one advice”).
struct AdviceEvaluator {
  let questionnaire: Questionnaire
  let states: PerQuestion<QuestionState>
  let level: HeldLevel
  let gates: PerGate<Ternary>

  /// The ways of filling the gaps that are tried one by one at most.
  let limit: Int

  /// The advice; nil if a risk cannot be assessed in any way of filling the gaps.
  func advice(
    _ risks: Risks, _ figures: TwoRisks, controllers: [QuestionIndex]
  ) -> AdviceFigures? {
    let completions = Completions(
      questionnaire, states, gates: gates, controllers: controllers, limit: limit)
    guard let count = completions.count else {
      return decide(
        among: outerSet(figures).advices, completions: nil,
        combinations: completions.combinations, settleFirst: [])
    }
    let outcome = completions.outcome(of: risks)
    return decide(
      among: outcome.possible.advices, completions: count,
      combinations: completions.combinations,
      settleFirst: settleFirst(completions.gaps, outcome.byValue))
  }

  /// The advice under each pair of cuts; nil as for `advice`.
  func answers(
    _ risks: Risks, _ figures: TwoRisks, controllers: [QuestionIndex], under cuts: [RiskCuts]
  ) -> [Advice?] {
    let completions = Completions(
      questionnaire, states, gates: gates, controllers: controllers, limit: limit)
    let possible =
      completions.count == nil
      ? cuts.map { outerSet(figures, cuts: $0) } : completions.possible(of: risks, under: cuts)
    return possible.map { Advice.answer(among: $0.advices, mayTest: mayTest)?.advice }
  }

  private func decide(
    among possible: [Advice], completions: Int?, combinations: Double,
    settleFirst: [AdviceFigures.InformationValue]
  ) -> AdviceFigures? {
    guard let (answer, hesitates) = Advice.answer(among: possible, mayTest: mayTest)
    else { return nil }
    return AdviceFigures(
      answer: answer, isFirm: possible.count == 1, isHesitation: hesitates, possible: possible,
      completions: completions, combinations: combinations, settleFirst: settleFirst)
  }

  /// Whether the hesitation rule applies: no gate that fires or may fire caps the advice below a
  /// test, and the worst level held suffices for one.
  private var mayTest: Bool {
    let isHeldBelow = zip(questionnaire.gates, gates).contains { gate, state in
      state != .no && gate.advice.map { $0 < .test } ?? false
    }
    let lowest = questionnaire.lowestLevel
    let worst = level.held?.worst ?? lowest
    return !isHeldBelow && worst >= questionnaire.advice.levelForTest ?? lowest
  }

  /// A set that holds every advice that is possible, from the ends of all figures.
  private func outerSet(_ figures: TwoRisks, cuts: RiskCuts? = nil) -> AdviceSet {
    guard let absence = figures.absence.range, let launch = figures.launch.range else {
      return AdviceSet()
    }
    let lowest = questionnaire.lowestLevel
    let free = questionnaire.advice.advices(
      absence: absence, launch: launch, levels: level.held?.levels ?? lowest...lowest, cuts: cuts)
    let capped = free.capped(
      at: questionnaire.cap(of: .yes, in: gates).advice)
    return questionnaire.gates(.undetermined, in: gates).compactMap(\.advice)
      .reduce(into: capped) { $0.formUnion(capped.capped(at: $1)) }
  }

  /// The unknown questions: those that settle more first, then the cheaper ones to find out.
  private func settleFirst(
    _ gaps: PerGap<Gap>, _ byValue: PerGap<IndexedList<Gap.Way, AdviceSet>>
  ) -> [AdviceFigures.InformationValue] {
    zip(gaps, byValue).map { gap, sets in
      let count = Double(sets.count)
      return AdviceFigures.InformationValue(
        question: gap.question, share: Double(sets.count { $0.count == 1 }) / count,
        remaining: Double(sets.reduce(0) { $0 + $1.count }) / count,
        outcomes: zip(gap.ways, sets).map {
          AdviceFigures.Outcome(value: $0.value, possible: $1)
        })
    }.sorted { left, right in
      (-left.share, left.remaining, findOutDays(left), left.question)
        < (-right.share, right.remaining, findOutDays(right), right.question)
    }
  }

  private func findOutDays(_ settling: AdviceFigures.InformationValue) -> Int {
    questionnaire.questions[settling.question].findOut?.days.count ?? .max
  }
}
