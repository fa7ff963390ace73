package import QuestionnaireModel
package import Scoring

/// Makes plans from the present answers (scoring §15).
package struct Planner {
  let questionnaire: Questionnaire
  let assessment: Assessment
  let list: ItemList

  /// The gates that items can lift.
  private let lifts: [GateLift]

  /// The choices of gates, with what they cost and bring.
  private let bundles: [Bundle]
  private var knapsacks: [Set<Int>: Knapsack] = [:]

  /// Some gates that are lifted together.
  private struct Bundle {
    let lifts: [GateLift]
    let items: Set<Int>
    let days: Int
    let severity: Int
  }

  package init(_ questionnaire: Questionnaire, _ assessment: Assessment) {
    self.questionnaire = questionnaire
    self.assessment = assessment
    let list = ItemList(questionnaire, assessment)
    let lifter = GateLifter(
      questionnaire: questionnaire, states: assessment.states, list: list)
    let lifts = lifter.lifts(assessment.gates)
    self.list = list
    self.lifts = lifts
    bundles = (0..<(1 << lifts.count)).map { mask in
      let chosen = lifts.indices.filter { mask >> $0 & 1 == 1 }.map { lifts[$0] }
      let items = chosen.reduce(into: Set<Int>()) { $0.formUnion($1.items) }
      return Bundle(
        lifts: chosen, items: items, days: list.days(items),
        severity: chosen.reduce(0) { $0 + $1.severity })
    }
  }

  /// All actions that can be taken from the present answers, in file order.
  package var items: [PlanItem] { list.items }

  /// The items of a plan.
  struct Choice {
    let lifts: [GateLift]
    let unblock: Set<Int>
    let improve: Knapsack.Choice

    var items: Set<Int> { unblock.union(improve.items) }
  }

  /// The items for a budget in half-days: first what lifts gates, then what gains most.
  mutating func choice(within budget: Int) -> Choice {
    let bundle = bestBundle(within: budget)
    let improve = knapsack(after: bundle.items).best(within: budget - bundle.days)
    return Choice(lifts: bundle.lifts, unblock: bundle.items, improve: improve)
  }

  /// The choice of items that gains most, gates not regarded.
  mutating func bestGain(within budget: Int) -> Knapsack.Choice {
    knapsack(after: []).best(within: budget)
  }

  private mutating func knapsack(after done: Set<Int>) -> Knapsack {
    if let known = knapsacks[done] { return known }
    let candidates = list.items.indices.filter {
      list.items[$0].requires != nil && !done.contains($0)
    }
    let knapsack = Knapsack(list.items, candidates: candidates, done: done)
    knapsacks[done] = knapsack
    return knapsack
  }

  /// The gates with the greatest severity; then the fewest days, the fewest gates, the least ids.
  private func bestBundle(within budget: Int) -> Bundle {
    let affordable = bundles.filter { $0.days <= budget }
    let best = affordable.min { left, right in
      let (mine, theirs) = (
        (-left.severity, left.days, left.lifts.count),
        (-right.severity, right.days, right.lifts.count)
      )
      return mine == theirs
        ? gateIDs(left).lexicographicallyPrecedes(gateIDs(right)) : mine < theirs
    }
    return best ?? Bundle(lifts: [], items: [], days: 0, severity: 0)
  }

  private func gateIDs(_ bundle: Bundle) -> [[UInt8]] {
    bundle.lifts.map { Array(questionnaire.gates[$0.gate].id.utf8) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension [UInt8] {
  fileprivate static func < (left: [UInt8], right: [UInt8]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }
}

extension [[UInt8]] {
  fileprivate func lexicographicallyPrecedes(_ other: [[UInt8]]) -> Bool {
    lexicographicallyPrecedes(other) { $0.lexicographicallyPrecedes($1) }
  }
}

// MARK: - The plan for a budget

extension Planner {
  /// The plan for some days.
  ///
  /// - Parameters:
  ///   - days: the budget in person-days; what is over a half-day is not used.
  ///   - limit: the ways of filling the gaps that are tried at most to judge what comes after.
  /// - Throws: when there are too many ways to decide which questions are asked afterwards.
  package mutating func plan(
    days: Double, limit: Int = completionLimit
  ) throws(TooManyWorlds) -> Plan {
    let choice = choice(within: Int((min(max(days, 0), 1e9) * 2).rounded(.down)))
    let states = states(after: choice.items)
    return Plan(
      budget: days,
      lifts: choice.lifts.map(\.gate),
      unblock: choice.unblock.sorted().map { list.items[$0] },
      improve: choice.improve.items.sorted().map { list.items[$0] },
      order: order(choice),
      days: HalfDays(list.days(choice.items)),
      scoreBefore: assessment.score?.range.low,
      scoreAfter: try leastScore(questionnaire, states, askedAsIn: assessment.states),
      isProven: choice.improve.isProven,
      possibleImprovement: choice.improve.bound - choice.improve.gain,
      after: try judge(questionnaire, questionnaire.redeciding(states), limit: limit),
      liftedBy: Dictionary(
        uniqueKeysWithValues: choice.unblock.map { item in
          (item, choice.lifts.filter { $0.items.contains(item) }.map(\.gate))
        }))
  }

  /// The states with the items done: scores at their targets, conditions reading the mildest
  /// answer that reaches them.
  func states(after items: Set<Int>) -> [QuestionState] {
    var states = assessment.states
    for position in items.sorted() {
      let item = list.items[position]
      let question = questionnaire.questions[item.question]
      let answer = question.mildestAnswer(
        reaching: item.target, from: assessment.states[item.question].value)
      states[item.question] = states[item.question].lifted(to: item.target, answer)
    }
    return states
  }

  /// The order to do the items in: what lifts gates, then what the chain rests on, then the rest;
  /// inside each class the better paid first, but nothing before what it requires.
  private func order(_ choice: Choice) -> [PlanItem] {
    func rank(_ position: Int) -> Int {
      if choice.unblock.contains(position) { return 0 }
      return questionnaire.chain.contains(list.items[position].question) ? 1 : 2
    }
    var waiting = choice.items.sorted()
    var done: Set<Int> = []
    var order: [PlanItem] = []
    while true {
      let ready = waiting.filter { position in
        (list.items[position].requires ?? []).allSatisfy {
          done.contains($0) || !choice.items.contains($0)
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
  package var liftsByGate: [Int: [PlanItem]] {
    Dictionary(
      uniqueKeysWithValues: lifts.map { lift in
        (lift.gate, lift.items.sorted().map { list.items[$0] })
      })
  }
}
