/// The fewest days in which a level can be reached.
package struct LevelPath: Sendable {
  /// What to do, in file order.
  package let items: [PlanItem]

  /// The same in the order to do it.
  package let order: [PlanItem]
  package let days: HalfDays

  /// The least score with all of it done, 0–100.
  package let scoreAfter: Double?

  /// Whether it is certain that fewer days do not suffice.
  package let isProven: Bool
}

extension Planner {
  /// The cheapest way to a level, gates not regarded; nil if all actions together do not reach it
  /// (Scoring, “Plan”).
  ///
  /// - Parameter level: the level to reach.
  /// - Throws: when there are too many ways to decide which questions are asked.
  package mutating func cheapestWay(toLevel level: LevelIndex) throws(TooManyBranches) -> LevelPath?
  {
    guard let score = assessment.score?.range.low else { return nil }
    let wanted = questionnaire.levels[level].from - score - tolerance
    var least = 0
    var enough = list.totalDays
    var best = bestGain(within: enough)
    var isProven = true
    if best.gain < wanted { return nil }
    while least < enough {
      let middle = (least + enough - 1) / 2
      let choice = bestGain(within: middle)
      if choice.gain >= wanted {
        (enough, best) = (middle, choice)
      } else {
        isProven = isProven && choice.bound < wanted
        least = middle + 1
      }
    }
    let states = states(after: best.items)
    return LevelPath(
      items: best.items.indices.map { list.items[$0] }, order: order(best.items),
      days: HalfDays(best.days),
      scoreAfter: try questionnaire.leastScore(of: states, askedAsIn: assessment.states),
      isProven: isProven)
  }
}
