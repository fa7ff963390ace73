extension Planner {
  /// What more days would change in the advice: the advice of now, and every budget at which it
  /// differs from the one before (Scoring, “Plan”).
  ///
  /// It does not depend on the budget of any plan. Empty without an advice.
  ///
  /// - Throws: when there are too many ways to decide which questions are asked after a plan.
  package mutating func adviceAlong() throws(TooManyBranches) -> [AdviceStep] {
    guard let now = assessment.advice else { return [] }
    var search = AdviceSearch(lifted: adviceAfterPlan)
    var steps: [AdviceStep] = []
    for budget in budgets(for: now) {
      let step = try advice(within: budget, &search)
      if !search.isProven { break }
      guard let step, steps.last?.isSameAdvice(as: step) != true else { continue }
      steps.append(step)
    }
    return steps
  }

  /// From how many days on each higher advice than those possible now is within reach; only
  /// those that some budget reaches for good.
  ///
  /// As `reach(of:)` of `adviceAlong`, but from the greatest budget down and no further than
  /// needed, and to the half-day, by looking also between two budgets where it begins.
  ///
  /// - Throws: when there are too many ways to decide which questions are asked after a plan.
  package mutating func higherAdvice() throws(TooManyBranches) -> [AdviceReach] {
    guard let now = assessment.advice else { return [] }
    let higher = Advice.allCases.filter { $0 > now.answer && !now.possible.contains($0) }
    var searched = higher
    var steps: [AdviceStep] = []
    var search = AdviceSearch(lifted: adviceAfterPlan)
    for budget in budgets(for: now).reversed() where !searched.isEmpty {
      let step = try advice(within: budget, &search)
      if !search.isProven {
        let along = try adviceAlong()
        return higher.compactMap { along.reach(of: $0) }
      }
      guard let step else { continue }
      steps.insert(step, at: 0)
      searched.removeAll { !step.possible.contains($0) }
    }
    for advice in higher {
      try halve(&steps, &search) { $0.possible.contains(advice) }
      try halve(&steps, &search) { $0.isAtLeast(advice) }
      try halve(&steps, &search) { $0.possible == [advice] }
    }
    return higher.compactMap { steps.reach(of: $0) }
  }

  /// The advices that are possible after the first action of a plan, after the first two, and so
  /// on, in the order to do them; empty without an advice.
  ///
  /// - Throws: when there are too many ways to decide which questions are asked after a plan.
  package func advicesAlong(_ plan: Plan) throws(TooManyBranches) -> [[Advice]] {
    var search = AdviceSearch(lifted: adviceAfterPlan)
    var items: ItemSet = []
    var advices: [[Advice]] = []
    for item in plan.order {
      items.insert(item.index)
      guard let step = try advice(after: items, &search) else { return [] }
      advices.append(step.possible)
    }
    return advices
  }

  /// Looks at budgets between those of two steps next to each other, of which the later ones all
  /// hold and the earlier one does not, until they are half a day apart.
  private mutating func halve(
    _ steps: inout [AdviceStep], _ search: inout AdviceSearch,
    where holds: (AdviceStep) -> Bool
  ) throws(TooManyBranches) {
    while let before = steps.lastIndex(where: { !holds($0) }), before + 1 < steps.count {
      let (low, high) = (steps[before].days.count, steps[before + 1].days.count)
      guard high - low > 1, let step = try advice(within: (low + high) / 2, &search),
        search.isProven
      else { return }
      steps.insert(step, at: before + 1)
    }
  }

  /// What the present answers lifted by any items come to.
  private var adviceAfterPlan: AdviceAfterPlan? {
    AdviceAfterPlan(
      questionnaire, start,
      outcomes: list.items.map { ($0.question, state(after: $0)) })
  }

  /// The advice of the plan for a budget in half-days; nil without one, or where the plan is not
  /// proven, which the search notes.
  private mutating func advice(
    within budget: Int, _ search: inout AdviceSearch
  ) throws(TooManyBranches) -> AdviceStep? {
    let choice = provenChoice(within: budget, &search.effort)
    search.isProven = choice != nil
    guard let items = choice?.items else { return nil }
    if search.known?.items != items { search.known = (items, try advice(after: items, &search)) }
    return search.known?.step?.at(HalfDays(budget))
  }

  /// The advice after some items, that of now after none; nil without one.
  private func advice(
    after items: ItemSet, _ search: inout AdviceSearch
  ) throws(TooManyBranches) -> AdviceStep? {
    if items.isEmpty { return assessment.advice.map { AdviceStep($0) } }
    let possible = search.lifted?.possible(after: items) ?? []
    if possible.count == 1 { return AdviceStep(firm: possible[0]) }
    let states = questionnaire.redeciding(states(after: items))
    return try Assessment(of: states, by: questionnaire).advice.map { AdviceStep($0) }
  }

  /// The budgets to look at: few enough that all assessments together try 50,000 ways.
  private func budgets(for now: AdviceFigures) -> [Int] {
    budgets(atMost: max(2, min(400, Int(Double(completionLimit) / now.combinations))))
  }

  /// The budgets to look at, in half-days: nothing, all items together, and so many between them.
  func budgets(atMost most: Int) -> [Int] {
    let total = list.totalDays
    var step = 1
    var next = [2, 5, 10]
    while (total + step - 1) / step + 1 > most {
      step = next[0]
      next = Array(next.dropFirst()) + [next[0] * 10]
    }
    return Array(stride(from: 0, to: total, by: step)) + [total]
  }
}

/// What a look at several budgets has found, so that equal sets of items are judged once.
private struct AdviceSearch {
  var lifted: AdviceAfterPlan?

  /// The steps of the searches for the plans so far.
  var effort = 0

  /// Whether the last plan looked at was proven to be the best.
  var isProven = true

  /// The items judged last, and the advice after them.
  var known: (items: ItemSet, step: AdviceStep?)?
}

extension AdviceStep {
  /// Whether no advice is possible that is lower than this one.
  fileprivate func isAtLeast(_ advice: Advice) -> Bool {
    !possible.isEmpty && possible.allSatisfy { $0 >= advice }
  }

  /// An advice that nothing unknown can change, at no days.
  fileprivate init(firm answer: Advice) {
    self.init(days: HalfDays(0), answer: answer, isFirm: true, possible: [answer])
  }

  /// An advice at no days.
  fileprivate init(_ advice: AdviceFigures) {
    self.init(
      days: HalfDays(0), answer: advice.answer, isFirm: advice.isFirm, possible: advice.possible)
  }

  fileprivate func at(_ days: HalfDays) -> AdviceStep {
    AdviceStep(days: days, answer: answer, isFirm: isFirm, possible: possible)
  }

  fileprivate func isSameAdvice(as other: AdviceStep) -> Bool {
    answer == other.answer && isFirm == other.isFirm && possible == other.possible
  }
}

/// From how many days on an advice is within reach, and from how many it is firm.
package struct AdviceReach: Equatable, Sendable {
  package let advice: Advice

  /// The least days from which it is possible at every greater budget looked at.
  package let possible: HalfDays

  /// The least days from which no lower one is possible; nil if no budget rules them all out.
  package let atLeast: HalfDays?

  /// The least days from which it is the only one possible; nil if no budget makes it so.
  package let firm: HalfDays?
}

extension [AdviceStep] {
  /// From when on the advice is within reach for good; nil if no budget looked at reaches it.
  package func reach(of advice: Advice) -> AdviceReach? {
    func first(_ holds: (AdviceStep) -> Bool) -> HalfDays? {
      reversed().prefix(while: holds).last?.days
    }
    guard let possible = first({ $0.possible.contains(advice) }) else { return nil }
    return AdviceReach(
      advice: advice, possible: possible, atLeast: first { $0.isAtLeast(advice) },
      firm: first { $0.possible == [advice] })
  }
}
