extension Planner {
  /// What more days would change in the advice: the advice of now, and every budget at which it
  /// differs from the one before (Scoring, “Plan”).
  ///
  /// It does not depend on the budget of any plan. Empty without an advice.
  ///
  /// - Throws: when there are too many ways to decide which questions are asked after a plan.
  package mutating func adviceAlong() throws(TooManyBranches) -> [AdviceStep] {
    guard let now = assessment.advice else { return [] }
    var lifted = adviceAfterPlan
    var steps: [AdviceStep] = []
    var assessedItems: ItemSet?
    var effort = 0
    for budget in budgets(for: now) {
      guard let choice = provenChoice(within: budget, &effort) else { break }
      if choice.items == assessedItems { continue }
      assessedItems = choice.items
      let step = try step(after: choice.items, days: HalfDays(budget), &lifted)
      guard let step, steps.last?.isSameAdvice(as: step) != true else { continue }
      steps.append(step)
    }
    return steps
  }

  /// From how many days on each higher advice than those possible now is within reach; only
  /// those that some budget reaches for good.
  ///
  /// The same as `reach(of:)` of `adviceAlong`, but from the greatest budget down, and no further
  /// than needed.
  ///
  /// - Throws: when there are too many ways to decide which questions are asked after a plan.
  package mutating func higherAdvice() throws(TooManyBranches) -> [AdviceReach] {
    guard let now = assessment.advice else { return [] }
    let higher = Advice.allCases.filter { $0 > now.answer && !now.possible.contains($0) }
    var searched = higher
    var steps: [AdviceStep] = []
    var lifted = adviceAfterPlan
    var assessed: (items: ItemSet, step: AdviceStep?)?
    var effort = 0
    for budget in budgets(for: now).reversed() where !searched.isEmpty {
      guard let choice = provenChoice(within: budget, &effort) else {
        let along = try adviceAlong()
        return higher.compactMap { along.reach(of: $0) }
      }
      if assessed?.items != choice.items {
        assessed = (choice.items, try step(after: choice.items, days: HalfDays(budget), &lifted))
      }
      guard let step = assessed?.step else { continue }
      steps.insert(step.at(HalfDays(budget)), at: 0)
      searched.removeAll { !step.possible.contains($0) }
    }
    return higher.compactMap { steps.reach(of: $0) }
  }

  /// What the present answers lifted by any items come to.
  private var adviceAfterPlan: AdviceAfterPlan? {
    AdviceAfterPlan(
      questionnaire, start,
      outcomes: list.items.map { ($0.question, state(after: $0)) })
  }

  /// The advice after some items, that of now after none; nil without one.
  private func step(
    after items: ItemSet, days: HalfDays, _ lifted: inout AdviceAfterPlan?
  ) throws(TooManyBranches) -> AdviceStep? {
    if items.isEmpty { return assessment.advice.map { AdviceStep(days: days, $0) } }
    let possible = lifted?.possible(after: items) ?? []
    return possible.count == 1
      ? AdviceStep(days: days, firm: possible[0]) : try assessed(after: items, days: days)
  }

  /// The budgets to look at: few enough that all assessments together try 50,000 ways.
  private func budgets(for now: AdviceFigures) -> [Int] {
    budgets(atMost: max(2, min(400, Int(Double(completionLimit) / now.combinations))))
  }

  /// The advice after some items, assessed in full; nil without one.
  private func assessed(
    after items: ItemSet, days: HalfDays
  ) throws(TooManyBranches) -> AdviceStep? {
    let states = questionnaire.redeciding(states(after: items))
    return try Assessment(of: states, by: questionnaire).advice.map {
      AdviceStep(days: days, $0)
    }
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

extension AdviceStep {
  /// An advice that nothing unknown can change.
  fileprivate init(days: HalfDays, firm answer: Advice) {
    self.init(days: days, answer: answer, isFirm: true, possible: [answer])
  }

  fileprivate init(days: HalfDays, _ advice: AdviceFigures) {
    self.init(
      days: days, answer: advice.answer, isFirm: advice.isFirm, possible: advice.possible)
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
      advice: advice, possible: possible, firm: first { $0.possible == [advice] })
  }
}
