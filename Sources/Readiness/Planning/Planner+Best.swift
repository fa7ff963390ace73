/// What the missing answers may still bring to a plan, which improves only what has an answer.
extension Planner {
  /// The assessment with every action done that then can be, if each answer that is missing turns
  /// out to be the best; so does the answer to a question of which it is open whether it is asked.
  ///
  /// - Throws: when there are too many ways to decide which questions are asked.
  package var atBest: Assessment {
    get throws(TooManyBranches) {
      var best = start
      for index in questionnaire.questions.indices {
        let state = best[index]
        let isUndecided = state.status == .undecided
        let scores = isUndecided ? questionnaire.questions[index].span : state.score
        guard isUndecided || state.isOpen, let scores else { continue }
        best[index] = state.lifted(to: scores.high, nil)
      }
      let list = ItemList(from: assessment, best, withholding: [])
      for item in list.items where item.requires != nil {
        best[item.question] = questionnaire.questions[item.question].lifting(
          best[item.question], to: item.target)
      }
      return try Assessment(
        of: questionnaire.redeciding(best), by: questionnaire, answers: assessment.answers)
    }
  }

  /// Whether missing answers decide if a level is reached that all actions together do not reach
  /// with these at their lowest.
  ///
  /// - Throws: when there are too many ways to decide which questions are asked.
  package func mayReach(_ level: LevelIndex) throws(TooManyBranches) -> Bool {
    let best = try atBest.score?.range.high
    return best.map { reaches($0, questionnaire.levels[level].from) } ?? false
  }

  /// The targets among some that missing answers decide.
  func open(_ subjects: [TargetDistance.Subject]) throws(TooManyBranches)
    -> [TargetDistance.Subject]
  {
    if subjects.isEmpty { return [] }
    let reached = try atBest.targetDistances.filter { target in
      target.figures.map { reaches($0.range.high, target.wanted) } ?? false
    }.map(\.subject)
    return subjects.filter(reached.contains)
  }
}
