/// The least score that the best plan for some days brings.
package struct ScoreStep: Equatable, Sendable {
  package let days: HalfDays

  /// What is not known counted at its lowest, 0–100.
  package let score: Double
}

extension Planner {
  /// The budgets that are looked at, at most: as many as a chart can show.
  private static let mostScores = 80

  /// The least score by budget, from none to that of all items; empty without a score.
  ///
  /// It ends before a budget whose plan is not proven, and where the effort for all budgets ends.
  ///
  /// - Throws: when there are too many ways to decide which questions are asked.
  package mutating func scoresAlong() throws(TooManyBranches) -> [ScoreStep] {
    guard let low = try leastScoreAtStart, !list.items.isEmpty else { return [] }
    let isUndecided = assessment.states.contains { $0.status == .undecided }
    var steps: [ScoreStep] = []
    var effort = 0
    for budget in budgets(atMost: Self.mostScores) {
      guard let choice = provenChoice(within: budget, &effort) else { break }
      // Where a question may not be asked, its points are not simply added.
      let score =
        isUndecided || choice.items.isEmpty
        ? try questionnaire.leastScore(
          of: states(after: choice.items), askedAsIn: assessment.states)
        : low + choice.items.indices.reduce(0) { $0 + list.items[$1].gain }
      if let score { steps.append(ScoreStep(days: HalfDays(budget), score: score)) }
    }
    return steps
  }
}
