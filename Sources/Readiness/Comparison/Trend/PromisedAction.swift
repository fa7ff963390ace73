/// An action that was followed between two dates, and what its question came to.
package struct PromisedAction: Sendable {
  package let action: Action

  /// The question that it lifts, as it is in the later questionnaire.
  package let question: Question
  package let record: ActionRecord

  /// The scores of the two answers, 0–100; nil where one is missing or meant something else.
  package let before: Interval?
  package let after: Interval?

  /// The score that the action was to lift the question to, 0–100; nil where it has no score.
  package let forecast: Double?

  /// Whether it is done and its question has no new answer yet.
  package let asksAgain: Bool
}

extension PromisedAction {
  /// Whether the question, asked since, certainly scores what was forecast; nil while the action is
  /// not done, the question not asked again or not answered.
  package var isAsForecast: Bool? {
    guard record.status == .done, !asksAgain, let after, let forecast else { return nil }
    return after.low >= forecast - tolerance
  }
}

extension Trend {
  /// The actions of which any file says what became, as the latest one says it, in the order of the
  /// latest questionnaire.
  package var promisedActions: [PromisedAction] {
    let (earlier, later) = (whole.earlier, whole.later)
    var records: [String: ActionRecord] = [:]
    for snapshot in snapshots { records.merge(snapshot.answers.actions) { $1 } }
    return later.questionnaire.followedActions(by: records).map { followed in
      let question = later.questionnaire.questions[followed.question]
      return PromisedAction(
        action: followed.action, question: question, record: followed.record,
        before: earlier.score(asAnswerTo: question), after: later.score(asAnswerTo: question),
        forecast: question.target(of: followed.action),
        asksAgain: later.assessment.asksAgain(for: followed))
    }
  }

  /// What came of each date’s report, where its file says so; what a later file repeats once.
  package var outcomes: [(snapshot: Snapshot, outcome: Outcome)] {
    var found: [(snapshot: Snapshot, outcome: Outcome)] = []
    for snapshot in snapshots {
      if let outcome = snapshot.answers.outcome, found.last?.outcome != outcome {
        found.append((snapshot, outcome))
      }
    }
    return found
  }
}
