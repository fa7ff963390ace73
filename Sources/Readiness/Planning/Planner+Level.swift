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

/// The fewest days found in which the targets of an answers file can be reached, or come as near as
/// all actions together bring them.
package struct TargetPath: Sendable {
  package let path: LevelPath

  /// The targets that all actions together do not reach, missing answers counted at their lowest.
  package let outOfReach: [TargetDistance.Subject]

  /// Those of them that are reached if the missing answers turn out well.
  package let open: [TargetDistance.Subject]

  /// The assessment with all of it done.
  package let after: Assessment
}

extension Planner {
  /// The cheapest way to a level, gates not regarded; nil if all actions together do not reach it
  /// (Scoring, “Plan”).
  ///
  /// - Parameter level: the level to reach.
  /// - Throws: when there are too many ways to decide which questions are asked.
  package mutating func cheapestWay(toLevel level: LevelIndex) throws(TooManyBranches) -> LevelPath?
  {
    guard let score = try leastScoreAtStart else { return nil }
    let wanted = questionnaire.levels[level].from - score - tolerance
    let way = Self.cheapest(gaining: wanted, upTo: list.totalDays) { bestGain(within: $0) }
    return try way.map { (way) throws(TooManyBranches) in
      try path(doing: way.choice.items, isProven: way.isProven)
    }
  }

  /// A cheap way to all targets of the answers file, gates not regarded: the cheapest one for each
  /// area in turn, then for the level; to a target that all actions do not reach, the cheapest one
  /// that comes as near as they do. It is proven to be the cheapest of all only where one target
  /// calls for actions.
  ///
  /// - Throws: when there are too many ways to decide which questions are asked.
  package func cheapestWayToTargets() throws(TooManyBranches) -> TargetPath {
    let targets = try distancesAtStart
    let levels = targets.filter { if case .level = $0.subject { true } else { false } }
    let areas = targets.filter { if case .area = $0.subject { true } else { false } }
    var items: ItemSet = []
    var isProven = true
    var searches = 0
    var outOfReach: [TargetDistance.Subject] = []
    for target in areas + levels {
      guard let least = target.figures?.range.low else {
        outOfReach.append(target.subject)
        continue
      }
      let counted = list.items.mapElements { counting($0, towards: target.subject) }
      let done = items.indices.reduce(0) { $0 + counted[$1].gain }
      let wanted = target.wanted - least - done - tolerance
      if wanted <= 0 { continue }
      let knapsack = knapsack(of: counted, after: items)
      let way = Self.cheapest(gaining: wanted, upTo: list.totalDays) { knapsack.best(within: $0) }
      if way == nil { outOfReach.append(target.subject) }
      let choice = way?.choice ?? knapsack.best(within: list.totalDays)
      if choice.items.isEmpty { continue }
      items.formUnion(choice.items)
      isProven = isProven && way?.isProven ?? choice.isProven
      searches += 1
    }
    let states = questionnaire.redeciding(states(after: items))
    return TargetPath(
      path: try path(doing: items, isProven: isProven && searches < 2), outOfReach: outOfReach,
      open: try open(outOfReach), after: try Assessment(of: states, by: questionnaire))
  }

  /// The least score of the states that plans start from; nil without one.
  var leastScoreAtStart: Double? {
    get throws(TooManyBranches) {
      try questionnaire.leastScore(of: start, askedAsIn: assessment.states)
    }
  }

  /// How far the targets are from the states that plans start from.
  private var distancesAtStart: [TargetDistance] {
    get throws(TooManyBranches) {
      try Assessment(of: start, by: questionnaire, answers: assessment.answers).targetDistances
    }
  }

  /// An item with what it gains of a target, in points of the target's score.
  private func counting(_ item: PlanItem, towards subject: TargetDistance.Subject) -> PlanItem {
    guard case .area(let area) = subject else { return item }
    let question = questionnaire.questions[item.question]
    let share = assessment.trace.question(at: item.question)?.weights.dimension.value
    return item.gaining(question.dimension == area ? item.gain / (share ?? 1) : 0)
  }

  /// The fewest half-days whose best choice gains enough; nil if all items do not.
  ///
  /// - Parameter best: the best choice for a budget.
  private static func cheapest(
    gaining wanted: Double, upTo total: Int, _ best: (Int) -> Knapsack.Choice
  ) -> (choice: Knapsack.Choice, isProven: Bool)? {
    var least = 0
    var enough = total
    var found = best(enough)
    var isProven = true
    if found.gain < wanted { return nil }
    while least < enough {
      let middle = (least + enough - 1) / 2
      let choice = best(middle)
      if choice.gain >= wanted {
        (enough, found) = (middle, choice)
      } else {
        isProven = isProven && choice.bound < wanted
        least = middle + 1
      }
    }
    return (found, isProven)
  }

  private func path(
    doing items: ItemSet, isProven: Bool
  ) throws(TooManyBranches) -> LevelPath {
    LevelPath(
      items: items.indices.map { list.items[$0] }, order: order(items),
      days: HalfDays(list.days(items)),
      scoreAfter: try questionnaire.leastScore(
        of: states(after: items), askedAsIn: assessment.states),
      isProven: isProven)
  }
}
