/// An accepted change of an answers file.
package enum FileChange: Equatable, Sendable {
  case answer(AnswerChange)
  case action(ActionChange)
}

/// An accepted change of one answer.
package struct AnswerChange: Equatable, Sendable {
  package let question: QuestionIndex

  /// The answer before; nil if there was none.
  package let before: Answer?

  /// The answer now; nil if it was removed.
  package let after: Answer?

  package init(question: QuestionIndex, before: Answer?, after: Answer?) {
    self.question = question
    self.before = before
    self.after = after
  }
}

/// An accepted change of what became of one action.
package struct ActionChange: Equatable, Sendable {
  /// The id of the action.
  package let id: String

  /// The record before; nil if there was none.
  package let before: ActionRecord?

  /// The record now; nil if it was removed.
  package let after: ActionRecord?

  package init(id: String, before: ActionRecord?, after: ActionRecord?) {
    self.id = id
    self.before = before
    self.after = after
  }
}

extension ActionChange {
  /// The record with the change made in it. What the change leaves as it was stays as it is in the
  /// record, which may have been changed elsewhere.
  ///
  /// - Parameter record: the record as it is; nil if there is none.
  /// - Returns: nil if nothing is known of the action any more.
  func made(in record: ActionRecord?) -> ActionRecord? {
    if record == before { return after }
    let (old, new) = (before ?? .planned, after ?? .planned)
    var result = record ?? .planned
    if old.status != new.status || old.on != new.on {
      (result.status, result.on) = (new.status, new.on)
    }
    if old.owner != new.owner { result.owner = new.owner }
    if old.due != new.due { result.due = new.due }
    if old.note != new.note { result.note = new.note }
    return result == .planned && after == nil ? nil : result
  }
}

/// What a change of an answers file is about.
package enum FileEntry: Hashable, Sendable {
  case answer(QuestionIndex)

  /// The action of an id.
  case action(String)
}

extension FileChange {
  package var entry: FileEntry {
    switch self {
    case .answer(let change): .answer(change.question)
    case .action(let change): .action(change.id)
    }
  }

  /// The change as it is to be made in answers that may hold more than those it was made in.
  func rebased(on answers: Answers) -> FileChange {
    guard case .action(let change) = self else { return self }
    let record = answers.actions[change.id]
    return .action(ActionChange(id: change.id, before: record, after: change.made(in: record)))
  }

  /// The change that takes it back.
  package var reversed: FileChange {
    switch self {
    case .answer(let change):
      .answer(
        AnswerChange(question: change.question, before: change.after, after: change.before))
    case .action(let change):
      .action(ActionChange(id: change.id, before: change.after, after: change.before))
    }
  }

  /// Whether it gives an answer, rather than taking one away.
  var isNewAnswer: Bool {
    switch self {
    case .answer(let change): change.after != nil
    case .action: false
    }
  }
}

extension Answers {
  /// The change that leads from other answers to these.
  package func change(of entry: FileEntry, since earlier: Answers) -> FileChange {
    switch entry {
    case .answer(let index):
      .answer(
        AnswerChange(
          question: index, before: earlier.byQuestion[index], after: byQuestion[index]))
    case .action(let id):
      .action(ActionChange(id: id, before: earlier.actions[id], after: actions[id]))
    }
  }

  /// Makes a change.
  package mutating func apply(_ change: FileChange, of questionnaire: Questionnaire) {
    switch change {
    case .answer(let change): self[questionnaire.questions[change.question]] = change.after
    case .action(let change): actions[change.id] = change.made(in: actions[change.id])
    }
  }
}

extension Questionnaire {
  /// The id of the question or the action that a change is about.
  package func id(of entry: FileEntry) -> String {
    switch entry {
    case .answer(let index): questions[index].id
    case .action(let id): id
    }
  }
}
