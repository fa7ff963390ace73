/// Which advices are possible after some items are done, for many choices of items.
///
/// What all the choices share is worked out once, so that one takes microseconds.
package struct AdviceAfterPlan {
  private var evaluator: CompletionEvaluator

  /// The gap of each item and its way there.
  private let outcomes: IndexedList<PlanItem, (gap: GapIndex, choice: ElementIndex<Gap.Way>)>

  /// - Parameters:
  ///   - states: the present states.
  ///   - outcomes: for each item its question, and the state that the item brings it to; a question
  ///     may be there several times.
  ///   - limit: the ways of filling the gaps that are tried at most.
  /// - Returns: nil without risks, or if there are too many ways of filling the gaps.
  package init?(
    _ questionnaire: Questionnaire, _ states: PerQuestion<QuestionState>,
    outcomes: [(question: QuestionIndex, state: QuestionState)], limit: Int = completionLimit
  ) {
    guard let risks = questionnaire.risks, let branches = try? Branches(questionnaire, states)
    else { return nil }
    let completions = Completions(
      questionnaire, states, gates: [], controllers: branches.controllers, limit: limit)
    guard completions.count != nil else { return nil }
    var gaps = completions.gaps
    let found = outcomes.map { question, state in
      let known = gaps.firstIndex { $0.question == question }
      if known == nil { gaps.append(Gap(at: question, states[question])) }
      let gap = known ?? gaps.index(before: gaps.endIndex)
      gaps[gap].ways.append(Gap.Way(value: state.value, score: state.score?.low ?? 0))
      return (gap, gaps[gap].ways.index(before: gaps[gap].ways.endIndex))
    }
    self.outcomes = IndexedList(found)
    evaluator = CompletionEvaluator(
      questionnaire, risks, states, gates: questionnaire.gates.mapElements { _ in .undetermined },
      gaps)
  }

  /// The possible advices, the most cautious first; empty if a risk cannot be assessed in any way.
  ///
  /// - Parameter items: the items that are done; of two of a question the later counts.
  package mutating func possible(after items: ItemSet) -> [Advice] {
    evaluator.restart(settling: items.indices.map { outcomes[$0] })
    var possible = AdviceSet()
    repeat {
      if let advice = evaluator.advice() { possible.insert(advice) }
    } while evaluator.advance()
    return possible.advices
  }
}
