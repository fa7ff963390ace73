extension Comparison {
  /// Why a question that counts at one date does not count at the other.
  package enum Absence: CaseIterable, Sendable {
    /// The questionnaire of that date does not have it.
    case notInQuestionnaire
    /// Its answers mean something else since.
    case otherMeaning
    case notAsked
    /// Whether it is asked depends on an answer that is missing.
    case perhapsNotAsked
    case notApplicable
    case dontKnow
    case notAnswered
    /// It has an answer there that the later questionnaire does not score.
    case notComparable
  }

  /// Why a question that counts at one date only does not count at the other.
  ///
  /// - Parameter question: one of `countedOnce`, of either date.
  /// - Parameter other: the date at which it does not count.
  package func absence(of question: Question, at other: Snapshot) -> Absence {
    guard let index = other.questionnaire.index(of: question.id) else { return .notInQuestionnaire }
    let own = other.questionnaire.questions[index]
    switch other.assessment.states[index].status {
    case .answered:
      // It counts at neither date as an answer to the other's question.
      let latest = max(own.since, question.since)
      let isOther = latest > max(min(own.since, question.since), earlier.answers.version)
      return isOther ? .otherMeaning : .notComparable
    // An answer to the question as it was before is set aside.
    case .unanswered:
      return other.answers.outdated[index] == nil ? .notAnswered : .otherMeaning
    case .dontKnow: return .dontKnow
    case .notApplicable: return .notApplicable
    case .skipped: return .notAsked
    case .undecided: return .perhapsNotAsked
    }
  }

  /// How many questions count at one date at least.
  package var countedCount: Int {
    Set((countedOnce.earlier + countedOnce.later).map(\.id)).count
      + commonQuestions.contributions.count
  }

  /// Whether the scores can be set against each other: the questions that count at both dates
  /// have, at each, at least 60% of the weight of what counts, which is what a level asks for of
  /// the answers.
  package var isComparable: Bool {
    parts != nil && isEnough { $0.questionnaire.worths(counting: $1.map(\.index)).map(\.share) }
  }

  /// The same for one dimension.
  package func isComparable(inDimension id: String) -> Bool {
    isEnough { date, counted in
      counted.map { date.questionnaire.dimension(of: $0).id == id ? Double($0.weight) : 0 }
    }
  }

  /// - Parameter weights: what each of the questions that count at a date weighs.
  private func isEnough(_ weights: (Snapshot, [Question]) -> [Double]) -> Bool {
    let common = Set(commonQuestions.contributions.map(\.question.id))
    return [earlier, later].allSatisfy { date in
      let counted = date.counted
      let weights = weights(date, counted)
      let kept = zip(counted, weights).reduce(0) { $0 + (common.contains($1.0.id) ? $1.1 : 0) }
      let all = weights.reduce(0, +)
      return all > 0 && HeldLevel.Publication(completeness: kept / all) != .none
    }
  }
}
