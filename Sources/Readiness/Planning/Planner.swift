/// Makes plans from the present answers (Scoring, “Plan”).
package struct Planner {
  let assessment: Assessment

  /// The states that plans start from: the present ones, with what done actions were to reach
  /// where the question has not been asked since.
  let start: PerQuestion<QuestionState>
  let list: ItemList

  /// The gates that items can lift.
  private let remedies: [GateRemedy]

  /// The choices of gates: the greatest severity first; then the fewest days, the fewest gates,
  /// the least ids.
  private let bundles: [Bundle]
  private var knapsacks: [ItemSet: Knapsack] = [:]

  /// Some gates that are lifted together.
  private struct Bundle {
    let remedies: [GateRemedy]

    /// The places of the gates when all ids are sorted byte by byte.
    let idRanks: [Int]
    let items: ItemSet
    let days: Int
    let severity: Int
  }

  /// - Parameter withheld: the questions whose answers must not be told, not even
  ///   by what would lift them.
  package init(for assessment: Assessment, withholding withheld: QuestionSet = []) {
    self.assessment = assessment
    let questionnaire = assessment.questionnaire
    let start = assessment.statesAfterDoneActions(withholding: withheld)
    let list = ItemList(from: assessment, start, withholding: withheld)
    let remedyFinder = GateRemedyFinder(questionnaire: questionnaire, states: start, list: list)
    let remedies = remedyFinder.remedies(
      questionnaire.gates.mapElements { gate in
        gate.when.reads(withheld) ? .no : gate.when.truth(in: start)
      })
    self.start = start
    self.list = list
    self.remedies = remedies
    let byID = remedies.sorted {
      questionnaire.gates[$0.gate].id.utf8.lexicographicallyPrecedes(
        questionnaire.gates[$1.gate].id.utf8)
    }
    bundles = (0..<(1 << remedies.count)).map { mask in
      let chosen = byID.indices.filter { mask >> $0 & 1 == 1 }
      let items = chosen.reduce(into: [] as ItemSet) { $0.formUnion(byID[$1].items) }
      return Bundle(
        remedies: chosen.map { byID[$0] }.sorted { $0.gate < $1.gate }, idRanks: chosen,
        items: items, days: list.days(items),
        severity: chosen.reduce(0) { $0 + byID[$1].severity })
    }.sorted { left, right in
      let (mine, theirs) = (
        (-left.severity, left.days, left.remedies.count),
        (-right.severity, right.days, right.remedies.count)
      )
      return mine == theirs
        ? left.idRanks.lexicographicallyPrecedes(right.idRanks) : mine < theirs
    }
  }

  var questionnaire: Questionnaire { assessment.questionnaire }

  /// All actions that can be taken from the present answers, in file order.
  package var items: [PlanItem] { list.items.elements }

  /// The items of a plan.
  struct Choice {
    let remedies: [GateRemedy]
    let unblock: ItemSet
    let improve: Knapsack.Choice

    /// Both together.
    let items: ItemSet
  }

  /// The items for a budget in half-days: first what lifts gates, then what gains most.
  mutating func choice(within budget: Int) -> Choice {
    let bundle = bestBundle(within: budget)
    let improve = improve(after: bundle.items, within: budget - bundle.days)
    return Choice(
      remedies: bundle.remedies, unblock: bundle.items, improve: improve,
      items: bundle.items.union(improve.items))
  }

  /// The steps of the searches for all budgets that are looked at together: some seconds.
  private static let effortLimit = 400_000_000

  /// The items for one of several budgets; nil where they are not proven to be the best, or where
  /// the effort for all budgets ends.
  ///
  /// - Parameter effort: the effort for the budgets before, and then for this one too.
  mutating func provenChoice(within budget: Int, _ effort: inout Int) -> Choice? {
    let choice = choice(within: budget)
    effort += choice.improve.effort
    return choice.improve.isProven && effort <= Self.effortLimit ? choice : nil
  }

  /// The choice of items that gains most, gates not regarded.
  mutating func bestGain(within budget: Int) -> Knapsack.Choice {
    improve(after: [], within: budget)
  }

  /// The best choice among the items that are not done.
  private mutating func improve(after done: ItemSet, within budget: Int) -> Knapsack.Choice {
    if let known = knapsacks[done] { return known.best(within: budget) }
    let knapsack = knapsack(of: list.items, after: done)
    knapsacks[done] = knapsack
    return knapsack.best(within: budget)
  }

  /// The choices among the items that can be done and are not.
  ///
  /// - Parameter items: all items, with what each gains.
  func knapsack(of items: IndexedList<PlanItem, PlanItem>, after done: ItemSet) -> Knapsack {
    Knapsack(
      items, candidates: items.indices.filter { items[$0].requires != nil && !done.contains($0) },
      done: done)
  }

  /// The best choice among the items that are worth doing whatever the advice and require none
  /// that are not.
  private func noRegretChoice(within budget: Int) -> Knapsack.Choice {
    let candidates = list.items.indices.filter {
      list.items[$0].requires != nil && list.items[$0].action.isNoRegret
    }
    return Knapsack(list.items, candidates: candidates).best(within: budget)
  }

  /// The best choice of gates that a budget pays for; lifting none costs nothing.
  private func bestBundle(within budget: Int) -> Bundle {
    bundles.first { $0.days <= budget }
      ?? Bundle(remedies: [], idRanks: [], items: [], days: 0, severity: 0)
  }
}

// MARK: - The plan for a budget

extension Planner {
  /// The plan for some days.
  ///
  /// - Parameters:
  ///   - days: the budget in person-days; what is over a half-day is not used.
  ///   - limit: the ways of filling the gaps that are tried at most to assess what comes after.
  /// - Throws: when there are too many ways to decide which questions are asked afterwards.
  package mutating func plan(
    days: Double, limit: Int = completionLimit
  ) throws(TooManyBranches) -> Plan {
    let budget = Int((min(max(days, 0), 1e9) * 2).rounded(.down))
    let choice = choice(within: budget)
    let noRegret = noRegretChoice(within: budget)
    let states = states(after: choice.items)
    return Plan(
      budget: days,
      clearedGates: choice.remedies.map(\.gate),
      unblock: choice.unblock.indices.map { list.items[$0] },
      improve: choice.improve.items.indices.map { list.items[$0] },
      order: order(choice.items, unblocking: choice.unblock),
      noRegret: order(noRegret.items),
      isNoRegretProven: noRegret.isProven,
      days: HalfDays(list.days(choice.items)),
      scoreBefore: assessment.score?.range.low,
      scoreAfter: try questionnaire.leastScore(of: states, askedAsIn: assessment.states),
      isProven: choice.improve.isProven,
      possibleImprovement: choice.improve.bound - choice.improve.gain,
      after: try Assessment(of: questionnaire.redeciding(states), by: questionnaire, limit: limit),
      gatesClearedBy: Dictionary(
        uniqueKeysWithValues: choice.unblock.indices.map { item in
          (item, choice.remedies.filter { $0.items.contains(item) }.map(\.gate))
        }))
  }

  /// The states with the items done and all their questions asked again: scores at their targets,
  /// conditions reading the smallest answer that reaches them. Without items nothing is asked
  /// again, so that they are the present ones.
  func states(after items: ItemSet) -> PerQuestion<QuestionState> {
    var states = items.isEmpty ? assessment.states : start
    for item in items.indices {
      states[list.items[item].question] = state(after: list.items[item])
    }
    return states
  }

  /// The state of an item's question with the item done.
  func state(after item: PlanItem) -> QuestionState {
    questionnaire.questions[item.question].lifting(start[item.question], to: item.target)
  }

  /// The order to do the items in: what lifts gates, then what the chain rests on, then the rest;
  /// inside each class the better paid first, but nothing before what it requires.
  func order(_ items: ItemSet, unblocking: ItemSet = []) -> [PlanItem] {
    func rank(_ item: PlanItemIndex) -> Int {
      if unblocking.contains(item) { return 0 }
      return questionnaire.prerequisiteChain.contains(list.items[item].question) ? 1 : 2
    }
    var waiting = items.indices
    var done: ItemSet = []
    var order: [PlanItem] = []
    while true {
      let ready = waiting.filter { item in
        (list.items[item].requires ?? []).allSatisfy {
          done.contains($0) || !items.contains($0)
        }
      }
      let next = ready.min { left, right in
        let (leftRank, rightRank) = (rank(left), rank(right))
        return leftRank == rightRank
          ? list.items[left].paysBetter(than: list.items[right]) : leftRank < rightRank
      }
      guard let next else { return order }
      waiting.removeAll { $0 == next }
      done.insert(next)
      order.append(list.items[next])
    }
  }
}

// MARK: - Gates

extension Planner {
  /// The items that clear each gate which fires or may fire, with all they require, in file order;
  /// gates that no items clear are left out.
  package var remediesByGate: [GateIndex: [PlanItem]] {
    Dictionary(
      uniqueKeysWithValues: remedies.map { remedy in
        (remedy.gate, remedy.items.indices.map { list.items[$0] })
      })
  }
}
