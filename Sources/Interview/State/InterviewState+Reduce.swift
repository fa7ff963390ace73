import Localization
package import Readiness

extension InterviewState {
  /// Changes the state as an event says.
  ///
  /// - Returns: the effects to carry out, and the notices for the person.
  package mutating func handle(_ event: InterviewEvent) -> InterviewOutcome {
    if event != .finish { mayFinish = false }
    switch event {
    case .mark(let value): return mark(value)
    case .unmark: return changeDraft { $0.value = nil }
    case .setEvidence(let evidence): return changeDraft(.evidenceKept) { $0.evidence = evidence }
    case .setNote(let note):
      return changeDraft(note.isEmpty ? .noteRemoved : .noteKept) { $0.note = note }
    case .accept: return accept()
    case .give(let index, let answer):
      let answer = answer.map { dated($0, to: index) }
      if answer == answers.byQuestion[index] { return InterviewOutcome() }
      drafts[index] = nil
      return change(index, to: answer, .saved(question: index))
    case .follow(let id, let edit): return follow(id, edit)
    case .clear: return clear()
    case .undo: return undo()
    case .next: return moveOn()
    case .back: return moveBack()
    case .goTo(let index): return goTo(index)
    case .change(let index):
      let outcome = goTo(index)
      if step == .question(index) { changed = index }
      return outcome
    case .review:
      changed = nil
      step = .review
      return InterviewOutcome()
    case .language(let code): return switchLanguage(code)
    case .role(let role): return switchRole(role)
    case .finish: return finish()
    case .quit, .endOfInput: return end(step == .end ? .finished : .quit)
    case .leave: return end(.finished)
    case .goOn:
      guard let next = nextQuestionnaire else {
        return InterviewOutcome(notices: [.nothingFollows])
      }
      return end(.goesOn(next))
    case .writeReport(let name):
      return canReport
        ? InterviewOutcome(effects: [.writeReport(name)])
        : InterviewOutcome(notices: [.nothingToReport])
    case .summarised(let summary):
      endSummary = summary
      return InterviewOutcome()
    case .reportWritten(let name): return InterviewOutcome(notices: [.reportWritten(name)])
    case .reportFailed(let reason): return InterviewOutcome(notices: [.reportFailed(reason)])
    case .retrySaving: return retrySaving()
    case .edit: return InterviewOutcome(effects: [.edit(editedText)])
    case .edited(let text): return takeOver(text)
    case .editorFailed(let status):
      return InterviewOutcome(notices: [.editorFailed(status: status)])
    case .saved: return noteSaved(answers)
    case .savedOver(let theirs): return load(theirs)
    case .savedInPart(let answers, let missing, let reason):
      load(answers, without: missing)
      saving = .notSaved(reason)
      return InterviewOutcome(notices: [.notSavedInPart(missing, reason: reason)])
    case .savingFailed(let reason):
      saving = .notSaved(reason)
      return InterviewOutcome(notices: [.notSaved(reason: reason)])
    case .conflict(let yours):
      saving = .notSaved(yours)
      return InterviewOutcome(notices: [.changedOutside(yours: yours)])
    }
  }
}

// MARK: - Marking and accepting

extension InterviewState {
  private mutating func mark(_ value: AnswerValue) -> InterviewOutcome {
    guard let question else { return InterviewOutcome() }
    if value == .notApplicable, !question.mayBeNotApplicable {
      return InterviewOutcome(notices: [.cannotBeNotApplicable])
    }
    let notice = value == .dontKnow ? Notice.dontKnow(question: question.index) : nil
    return changeDraft(notice) { $0.value = value }
  }

  /// Changes the draft of the present question, and leaves out of it what equals the accepted
  /// answer.
  private mutating func changeDraft(
    _ notice: Notice? = nil, _ change: (inout Draft) -> Void
  ) -> InterviewOutcome {
    guard let question else { return InterviewOutcome() }
    let accepted = answers.byQuestion[question.index]
    var draft = drafts[question.index] ?? Draft()
    change(&draft)
    if draft.value == accepted?.value { draft.value = nil }
    if draft.evidence == accepted?.evidence ?? .declared { draft.evidence = nil }
    let note = accepted?.note(beside: draft.value ?? accepted?.value)
    if draft.note == note ?? "" { draft.note = nil }
    drafts[question.index] = draft.isEmpty ? nil : draft
    return InterviewOutcome(notices: notice.map { [$0] } ?? [])
  }

  private mutating func accept() -> InterviewOutcome {
    guard let question else { return InterviewOutcome() }
    let index = question.index
    guard let value = value(of: index), value != .options([]) else {
      if case .text = question.kind { return leave(index) }
      return InterviewOutcome(notices: [.nothingMarked])
    }
    let answer = question.answer(
      value, evidence: evidence(of: index), note: note(of: index),
      replacing: answers.byQuestion[index])
    guard let answer = answer.map({ dated($0, to: index) }) else {
      return InterviewOutcome(notices: [.reasonNeeded])
    }
    drafts[index] = nil
    if answer == answers.byQuestion[index] { return leave(index) }
    var outcome = change(index, to: answer, .saved(question: index))
    let move = leave(index)
    outcome.effects += move.effects
    outcome.notices += move.notices
    return outcome
  }

  private mutating func clear() -> InterviewOutcome {
    guard let question else { return InterviewOutcome() }
    let index = question.index
    let hadDraft = drafts.removeValue(forKey: index) != nil
    if answers.byQuestion[index] == nil {
      return InterviewOutcome(notices: [hadDraft ? .cleared(question: index) : .nothingToClear])
    }
    return change(index, to: nil, .cleared(question: index))
  }

  private mutating func undo() -> InterviewOutcome {
    guard let last = history.popLast() else { return InterviewOutcome(notices: [.nothingToUndo]) }
    let outcome: InterviewOutcome
    switch last {
    case .answer(let last):
      drafts[last.question] = nil
      outcome = change(last.question, to: last.before, .undone(question: last.question))
      step = .question(last.question)
    case .action(let change): outcome = self.change(last.reversed, .followUndone(change.id))
    }
    history.removeLast()
    return outcome
  }

  /// Changes an accepted answer, with the effect that saves it.
  private mutating func change(_ index: QuestionIndex, to answer: Answer?, _ notice: Notice)
    -> InterviewOutcome
  {
    let before = assessment.states
    var outcome = change(
      .answer(
        AnswerChange(question: index, before: answers.byQuestion[index], after: answer)), notice)
    outcome.notices += conditionNotices(before)
    return outcome
  }

  /// Makes a change, with the effect that saves it.
  mutating func change(_ change: FileChange, _ notice: Notice) -> InterviewOutcome {
    history.append(change)
    answers.apply(change, of: questionnaire)
    answers.bringUpToDate(with: questionnaire)
    assessment = LiveAssessment(questionnaire, answers, limit: options.completionLimit)
    unsaved.removeAll { $0 == change.entry }
    unsaved.append(change.entry)
    let effects = options.isReadOnly ? [] : [InterviewEffect.save(changesToSave)]
    return InterviewOutcome(effects: effects, notices: [notice])
  }

  /// The changes that must be written to bring the file up to date.
  package var changesToSave: [FileChange] {
    unsaved.map { answers.change(of: $0, since: savedAnswers) }
  }

  /// The notices of answers that no longer apply, or apply again.
  private func conditionNotices(_ before: PerQuestion<QuestionState>) -> [Notice] {
    let answered = questionnaire.questions.indices.filter { answers.byQuestion[$0] != nil }
    let now = assessment.states
    let gone = answered.filter { before[$0].status != .skipped && now[$0].status == .skipped }
    let back = answered.filter { before[$0].status == .skipped && now[$0].status != .skipped }
    return (gone.isEmpty ? [] : [.noLongerApplies(gone)])
      + (back.isEmpty ? [] : [.appliesAgain(back)])
  }
}

// MARK: - The editor

extension InterviewState {
  /// The text with which the editor opens.
  private var editedText: String {
    guard let question else { return "" }
    if case .text = question.kind {
      if case .text(let text) = value(of: question.index) { return text }
      return ""
    }
    return note(of: question.index) ?? ""
  }

  private mutating func takeOver(_ edited: String) -> InterviewOutcome {
    guard let question else { return InterviewOutcome() }
    let text = edited.trimmed
    let limit: Int
    if case .text(let maximum) = question.kind { limit = maximum } else { limit = Self.noteLimit }
    let count = text.unicodeScalars.count
    if count > limit { return InterviewOutcome(notices: [.tooLong(count, limit: limit)]) }
    if case .text = question.kind {
      guard let value = try? question.answer(typed: text) else { return handle(.clear) }
      return handle(.mark(value))
    }
    return handle(.setNote(text))
  }

  /// The most characters of a note.
  package static let noteLimit = 10_000
}

// MARK: - Moving

extension InterviewState {
  /// Goes on from a question that has its answer: back to the check where it was chosen there.
  private mutating func leave(_ index: QuestionIndex) -> InterviewOutcome {
    changed == index ? handle(.review) : moveOn()
  }

  /// Goes to the next question that is asked, answered or not; after the last one to the review.
  private mutating func moveOn() -> InterviewOutcome {
    changed = nil
    guard let question else { return InterviewOutcome() }
    let next = askedQuestions.first { $0 > question.index }
    step = next.map { .question($0) } ?? .review
    return InterviewOutcome()
  }

  private mutating func moveBack() -> InterviewOutcome {
    changed = nil
    if step == .end {
      step = .review
      return InterviewOutcome()
    }
    let asked = askedQuestions
    let before = question.map { question in asked.last { $0 < question.index } } ?? asked.last
    if let before { step = .question(before) }
    return InterviewOutcome()
  }

  private mutating func goTo(_ index: QuestionIndex) -> InterviewOutcome {
    changed = nil
    if assessment.states[index].status == .skipped {
      return InterviewOutcome(notices: [.questionNotAsked(index)])
    }
    if !askedQuestions.contains(index) {
      return InterviewOutcome(notices: [.questionLeftOut(index)])
    }
    step = .question(index)
    return InterviewOutcome()
  }

  private mutating func switchLanguage(_ code: String?) -> InterviewOutcome {
    let languages = questionnaire.languages
    let next = (languages.firstIndex(of: textLanguage) ?? -1) + 1
    textLanguage = code ?? languages[next % languages.count]
    return InterviewOutcome(notices: [.languageIs])
  }

  private mutating func switchRole(_ newRole: String?) -> InterviewOutcome {
    role = newRole
    if case .question(let index) = step, !askedQuestions.contains(index) {
      let asked = askedQuestions
      let next = asked.first { $0 > index } ?? asked.last
      step = next.map { .question($0) } ?? .review
    }
    return InterviewOutcome(notices: [.roleIs])
  }

  private mutating func finish() -> InterviewOutcome {
    let open = openQuestions.count
    if open > 0, !mayFinish {
      mayFinish = true
      step = .review
      return InterviewOutcome(notices: [.openQuestions(open)])
    }
    if isUnsaved { return end(.finished) }
    step = .end
    return InterviewOutcome(effects: resultDisplay == .needsOtherRoles ? [] : [.summarise])
  }

  private func end(_ ending: InterviewEnding) -> InterviewOutcome {
    InterviewOutcome(effects: [.end(ending)])
  }
}

// MARK: - Saving

extension InterviewState {
  private mutating func retrySaving() -> InterviewOutcome {
    if options.isReadOnly { return InterviewOutcome(notices: [.isReadOnly]) }
    if unsaved.isEmpty { return InterviewOutcome(notices: [.nothingToSave]) }
    return InterviewOutcome(effects: [.saveOver(changesToSave)])
  }

  private mutating func noteSaved(_ answers: Answers) -> InterviewOutcome {
    let wasFailing = if case .notSaved = saving { true } else { false }
    savedAnswers = answers
    unsaved = []
    saving = .saved
    return InterviewOutcome(notices: wasFailing ? [.savedAgain] : [])
  }

  /// Takes over the answers of the file, in which changes made elsewhere are merged with these.
  private mutating func load(_ theirs: Answers) -> InterviewOutcome {
    load(theirs, without: [])
    let saved = noteSaved(theirs)
    return InterviewOutcome(notices: [.loadedOutsideChanges] + saved.notices)
  }

  /// Takes over the answers of the file, but for what is not in it yet.
  private mutating func load(_ theirs: Answers, without missing: [FileEntry]) {
    let mine = answers
    answers = theirs
    for entry in missing {
      answers.apply(mine.change(of: entry, since: savedAnswers), of: questionnaire)
    }
    answers.bringUpToDate(with: questionnaire)
    assessment = LiveAssessment(questionnaire, answers, limit: options.completionLimit)
    savedAnswers = theirs
    unsaved = missing
  }
}
