import Localization
package import Readiness

/// An action in the list of what to do.
package struct ChecklistItem: Sendable {
  package let action: Action

  /// The question that it lifts.
  package let question: QuestionIndex

  /// The effort; nil where the action is in no plan.
  package let days: HalfDays?
}

/// The plan as a list to tick, in the place of the questions.
extension InterviewState {
  /// Whether the plan is followed and nothing is asked.
  package var isChecklist: Bool { options.plan != nil }

  /// The actions of the plan in the order to do them, then what else the answers file says of
  /// actions. The list stays as it is when the status of an action changes.
  package var checklist: [ChecklistItem] {
    let planned = options.plan ?? []
    let others = answers.followedActions(of: questionnaire).filter { followed in
      !planned.contains { $0.action.id == followed.action.id }
    }
    return planned.map { ChecklistItem(action: $0.action, question: $0.question, days: $0.days) }
      + others.map { ChecklistItem(action: $0.action, question: $0.question, days: nil) }
  }

  /// What is known of an action.
  func record(_ item: ChecklistItem) -> ActionRecord {
    answers.actions[item.action.id] ?? .planned
  }

  /// Whether the plan proposes an action that the answers file says nothing of.
  private func isProposed(_ item: ChecklistItem) -> Bool {
    answers.actions[item.action.id] == nil
  }

  func isOverdue(_ item: ChecklistItem) -> Bool {
    record(item).isOverdue(asOf: options.today)
  }

  /// The list as the next session will show it: days that were set free may hold new actions.
  var replanned: InterviewState {
    guard let plan = options.replan?(answers) else { return self }
    let shown = Set(checklist.map(\.action.id))
    var next = self
    next.options.plan = plan
    next.newlyProposed = next.checklist.count { !shown.contains($0.action.id) }
    return next
  }

  /// Changes what is known of an action, with the effect that saves it.
  mutating func follow(_ id: String, _ edit: ActionEdit) -> InterviewOutcome {
    let before = answers.actions[id]
    do throws(ActionEditError) {
      let after = try edit.record(replacing: before, on: options.today)
      if after == before { return InterviewOutcome(notices: [.followed(id)]) }
      return change(.action(ActionChange(id: id, before: before, after: after)), .followed(id))
    } catch {
      return InterviewOutcome(notices: [.notFollowed(id, error)])
    }
  }

  /// The answer with the day on which it is given, where it is given again: it says something else
  /// than one of an earlier day, or an action for its question is done.
  func dated(_ answer: Answer, to index: QuestionIndex) -> Answer {
    let before = answers.byQuestion[index]
    let hasOwnDate = answer.on != nil && answer.on != before?.on
    guard let today = options.today, !hasOwnDate else { return answer }
    let isAfterAction = questionnaire.questions[index].actions.contains {
      answers.actions[$0.id]?.status == .done
    }
    let day = (before?.on ?? answers.fileDate).flatMap(CalendarDate.init)
    let replaces =
      before != nil && before?.value != answer.value && !isOpen(index)
      && day.map { $0 < today } ?? false
    return isAfterAction || replaces ? answer.given(on: today) : answer
  }

  /// The ids of the questions whose actions are done and that wait for a new answer.
  package var idsToAskAgain: [String] {
    (assessment.assessment?.questionsToAskAgain ?? []).map { questionnaire.questions[$0].id }
  }
}

extension InterviewState {
  /// An action in full: how far it is, what is to be done, and what it lifts.
  func details(_ item: ChecklistItem) -> [String] {
    let question = questionnaire.questions[item.question]
    let note = record(item).note
    return [
      "\(item.action.id), \(standing(item)).", item.action.text.text(in: textLanguage),
      note.map(language.note),
      lifts("\(question.name(in: textLanguage)) (\(question.id))"), asksAgain(item),
    ].compactMap { $0 }
  }
}

// MARK: - Words

extension InterviewState {
  /// “2 actions done, 1 started, 3 planned (1 overdue), 1 dropped, 9 proposed”: the actions that
  /// the answers file says something of, as reports count them, and those that only the plan
  /// holds.
  var checklistCounts: String {
    let items = checklist
    if items.isEmpty { return say(en: "no action", fr: "aucune action") }
    let followed = answers.followedActions(of: questionnaire).map(\.record)
    let proposed = items.count(where: isProposed)
    let counts = [
      followed.isEmpty ? nil : followed.counts(on: options.today, in: language),
      proposed > 0 ? self.proposed(proposed) + (newlyProposed > 0 ? newOnes : "") : nil,
    ]
    return namingActions(language.list(counts.compactMap { $0 }))
  }

  /// Counts of which the first says what is counted: “2 actions done, 1 started”.
  private func namingActions(_ counts: String) -> String {
    guard let space = counts.firstIndex(of: " "), let first = Int(counts[..<space]) else {
      return counts
    }
    let word = plural(
      first, en: (one: "action", other: "actions"), fr: (one: "action", other: "actions"))
    return "\(first) \(word)\(counts[space...])"
  }

  /// How many of the proposed actions are new.
  private var newOnes: String {
    plural(
      newlyProposed,
      en: " (\(newlyProposed) of them new, for the days set free)",
      fr: (
        one: " (dont \(newlyProposed) nouvelle, pour les jours libérés)",
        other: " (dont \(newlyProposed) nouvelles, pour les jours libérés)"
      ))
  }

  /// Above the list: “Plan: 2 actions done, 1 started.”
  var checklistTitle: String {
    language.labelled(say(en: "Plan", fr: "Plan"), checklistCounts + ".")
  }

  /// How far an action is, by when and by whom: “started, overdue since 10 May 2024, Nadia, 1 d”.
  func standing(_ item: ChecklistItem) -> String {
    let record = record(item)
    let due = record.status.isOpen ? record.dueInWords(on: options.today, in: language) : nil
    let status =
      isProposed(item)
      ? language.proposed : record.on.map { language.happened(record.status, on: $0) }
    let owner =
      record.owner ?? item.action.owner.flatMap(questionnaire.role)?.shortTitle(in: textLanguage)
    let days = item.days.map { language.shortDays($0.days) }
    let parts = [status ?? record.status.name(in: language), due, owner, days]
    return language.list(parts.compactMap { $0 })
  }

  private func proposed(_ count: Int) -> String {
    plural(
      count, en: "\(count) proposed", fr: (one: "\(count) proposée", other: "\(count) proposées"))
  }

  private func lifts(_ question: String) -> String {
    language.ended(language.labelled(say(en: "Improves", fr: "Fait monter"), question))
  }

  /// “Answer R4 again: only that changes the score.”; nil where that is not to be done.
  func asksAgain(_ item: ChecklistItem) -> String? {
    let id = questionnaire.questions[item.question].id
    guard record(item).status == .done, idsToAskAgain.contains(id) else { return nil }
    return say(
      en: "Answer \(id) again: only that changes the score.",
      fr: "Répondez à nouveau à \(id)\u{A0}: cela seul change la note.")
  }

  /// What to do next with the file, at the end of following a plan.
  func nextCommandOfChecklist(_ file: String) -> String {
    let ids = idsToAskAgain
    if ids.isEmpty { return reportCommand(file) }
    let command = commandLine(
      "answer", file, questionnaire: options.unnamedQuestionnaire, "--only",
      ids.joined(separator: ","))
    return say(en: "Answer again: \(command)", fr: "Répondre à nouveau\u{A0}: \(command)")
  }
}
