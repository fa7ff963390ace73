/// What became of an action: who does it by when, and how far it is.
///
/// It says nothing of the score: only answers do.
public struct ActionRecord: Equatable, Sendable {
  public var status: ActionStatus

  /// Who does it, in the company's own words.
  public var owner: String?

  /// The day by which it is to be done, as it was written, usually `YYYY-MM-DD`.
  public var due: String?

  /// The day on which it reached its status, as it was written.
  public var on: String?

  public var note: String?

  init(
    status: ActionStatus = .planned, owner: String? = nil, due: String? = nil, on: String? = nil,
    note: String? = nil
  ) {
    self.status = status
    self.owner = owner
    self.due = due
    self.on = on
    self.note = note
  }

  /// That of an action of which nothing is known but that it is planned.
  package static let planned = ActionRecord()
}

/// How far an action is.
public enum ActionStatus: String, CaseIterable, Sendable {
  case planned, started, done, dropped

  /// Whether there is still something to do; plans leave the other actions out.
  public var isOpen: Bool {
    switch self {
    case .planned, .started: true
    case .done, .dropped: false
    }
  }
}

extension ActionRecord {
  /// Whether the day by which it is to be done lies before a day, and it is neither done nor
  /// dropped; a text that is no day is never past.
  public func isOverdue(on today: CalendarDate) -> Bool {
    guard status.isOpen, let due = due.flatMap(CalendarDate.init) else { return false }
    return due < today
  }
}

/// An action of the questionnaire with what became of it.
public struct FollowedAction: Sendable {
  /// The question that it lifts.
  public let question: QuestionIndex
  public let action: Action
  public let record: ActionRecord
}

extension Answers {
  /// The actions of which the file says what became, in the order of the questionnaire.
  public func followedActions(of questionnaire: Questionnaire) -> [FollowedAction] {
    questionnaire.followedActions(by: actions)
  }
}

extension Questionnaire {
  /// The actions that have a record, in the order of the questionnaire.
  ///
  /// - Parameter records: what became of actions, by the id of each.
  func followedActions(by records: [String: ActionRecord]) -> [FollowedAction] {
    if records.isEmpty { return [] }
    return questions.flatMap { question in
      question.actions.compactMap { action in
        records[action.id].map {
          FollowedAction(question: question.index, action: action, record: $0)
        }
      }
    }
  }
}
