import Localization
import Readiness

/// What became of the actions: who does them by when, how far they are, and what to ask again.
extension Report {
  /// The actions of which the answers file says what became, what is overdue first, then by status.
  var followedActions: [FollowedAction] {
    let all = assessment.followedActions
    let statuses: [ActionStatus] = [.started, .planned, .done, .dropped]
    return all.filter(isOverdue)
      + statuses.flatMap { status in
        all.filter { $0.record.status == status && !isOverdue($0) }
      }
  }

  private func isOverdue(_ followed: FollowedAction) -> Bool {
    followed.record.isOverdue(asOf: input.today)
  }

  var actionsSection: [Block] {
    let followed = followedActions
    if followed.isEmpty { return [] }
    let rows = followed.map { followed in
      [
        Inline(followed.action.id), Inline(text(followed.action.text)),
        Inline(owner(of: followed.action)),
        Inline(followed.record.due.map(language.dateInWords) ?? ""),
        Inline(standing(of: followed.record)),
      ]
    }
    var blocks: [Block] = [
      .heading(2, say(en: "Where the actions stand", fr: "Où en sont les actions")),
      .paragraph(Inline(followedSentence)),
      .table(
        Table(
          columns: [
            .init(say(en: "Action", fr: "Action"), width: 7), .init(actionColumn, width: 40),
            .init(ownerColumn, width: 14), .init(dueColumn, width: 12),
            .init(statusColumn, width: 30),
          ], rows: rows)),
    ]
    if let askAgain {
      blocks.append(.paragraph(Inline(askAgain.sentence + " ") + .code(askAgain.command)))
    }
    return blocks
  }

  /// What was decided after an earlier report, and how it went; nothing where nothing is said.
  var outcomeLine: [Block] {
    outcomeSentence.map { [.paragraph(lead(whatCameOfIt) + Inline(" " + $0))] } ?? []
  }

  var outcomeSentence: String? {
    input.answers.outcome.flatMap { sentence(for: $0, in: textLanguage) }
  }

  /// “4 actions: 2 done, 1 started, 1 dropped. Overdue: R4.a.”; empty where none is followed.
  var followedSentence: String {
    let followed = followedActions
    if followed.isEmpty { return "" }
    let overdue = followed.filter(isOverdue).map(\.action.id)
    return sentences([
      language.labelled(
        actionCount(followed.count), followed.map(\.record.status).counts(in: language)),
      overdue.isEmpty
        ? nil : language.labelled(language.overdue.withCapital, language.list(overdue)),
    ])
  }

  /// The questions of done actions that wait for a new answer, and the command that asks them; nil
  /// if there are none.
  var askAgain: (sentence: String, command: String)? {
    let questions = assessment.questionsToAskAgain.map { questionnaire.questions[$0] }
    if questions.isEmpty { return nil }
    let ids = questions.map(\.id).joined(separator: ",")
    let actions = assessment.followedActions.filter(assessment.asksAgain)
    return (
      sentences([
        notAskedAgain(
          language.conjunction(actions.map(\.action.id)), count: actions.count,
          language.longList(questions.map { named($0) }), questions: questions.count),
        countsOnDone ?? changesScore,
      ]),
      commandLine(
        "answer", input.arguments?.path ?? answersFileOfReader,
        questionnaire: input.arguments?.questionnaire, "--only", ids)
    )
  }

  /// That the figures of the plan rest on actions that are done, as the start of a sentence that
  /// ends with a command; nil where they do not.
  private var countsOnDone: String? {
    let counted = assessment.countedActions.map(\.action.id)
    return counted.isEmpty ? nil : countsOn(language.conjunction(counted), count: counted.count)
  }

  /// The same with the command that asks their questions again; nothing where they do not.
  var countingOnDone: [Block] {
    guard let countsOnDone, let askAgain else { return [] }
    return [.paragraph(Inline(countsOnDone + " ") + .code(askAgain.command))]
  }

  /// What text says of the questions that wait for a new answer; nothing if there are none.
  var askAgainLines: [String] {
    askAgain.map { ["\($0.sentence) \($0.command)"] } ?? []
  }

  /// What the text of a plan says of the actions that are followed.
  var followUp: [String] {
    leftOut + [followedSentence].filter { !$0.isEmpty } + askAgainLines
  }

  /// The actions that are in no plan because they are done or dropped; nothing if none is.
  var leftOut: [String] {
    let closed = assessment.followedActions.filter { !$0.record.status.isOpen }
    if closed.isEmpty { return [] }
    let ids = ActionStatus.allCases.compactMap { status -> String? in
      let ids = closed.filter { $0.record.status == status }.map(\.action.id)
      return ids.isEmpty ? nil : "\(language.list(ids)) (\(status.name(in: language)))"
    }
    return [leftOutOfPlan(language.list(ids))]
  }

  /// Who does an action: the person whom the answers file names, or else the role.
  func owner(of action: Action) -> String {
    input.answers.actions[action.id]?.owner.map(foreign) ?? shortTitle(ofRole: action.owner)
  }

  /// Who does an action of a plan, how far it is and by when: “Nadia, started, due 10 May 2024”.
  func ownerAndStanding(of action: Action) -> String {
    guard let record = input.answers.actions[action.id] else { return owner(of: action) }
    let status = record.status == .planned ? "" : record.status.name(in: language)
    let due = record.dueInWords(on: input.today, in: language) ?? ""
    return language.list([owner(of: action), status, due].filter { !$0.isEmpty })
  }

  /// “overdue, started”; “done on 6 May 2024”; “dropped. No newcomers this year.”
  private func standing(of record: ActionRecord) -> String {
    let text = record.standing(on: input.today, in: language)
    return record.note.map { "\(text). \(foreign($0))" } ?? text
  }
}

// MARK: - Words

extension Report {
  var dueColumn: String { say(en: "By", fr: "Pour le") }

  var statusColumn: String { say(en: "Status", fr: "Statut") }

  private func leftOutOfPlan(_ actions: String) -> String {
    say(
      en: language.ended("Left out of the plan: \(actions)"),
      fr: language.ended("Hors du plan\u{A0}: \(actions)"))
  }

  private func notAskedAgain(
    _ actions: String, count: Int, _ names: String, questions: Int
  ) -> String {
    let label = say(
      en: "\(actions) \(count == 1 ? "is" : "are") done, but "
        + (count == 1
          ? "its question has" : questions == 1 ? "their question has" : "their questions have")
        + " not been answered again since",
      fr: "\(actions)\(count == 1 ? " est faite" : " sont faites"), mais "
        + (count == 1
          ? "sa question n’a" : questions == 1 ? "leur question n’a" : "leurs questions n’ont")
        + " pas eu de nouvelle réponse depuis")
    return language.labelled(label, names)
  }

  private var answersFileOfReader: String {
    say(en: "YOUR.answers.yaml", fr: "VOS.answers.yaml")
  }

  private var changesScore: String {
    say(
      en: "Only a new answer changes the score:",
      fr: "Seule une nouvelle réponse change la note\u{A0}:")
  }

  private func countsOn(_ actions: String, count: Int) -> String {
    plural(
      count,
      en: (
        one: "The plan assumes that \(actions) has worked; only a new answer changes the score:",
        other: "The plan assumes that \(actions) have worked; only new answers change the score:"
      ),
      fr: (
        one: "Le plan tient \(actions) pour réussie\u{202F}; seule une nouvelle réponse change la "
          + "note\u{A0}:",
        other: "Le plan tient \(actions) pour réussies\u{202F}; seules de nouvelles réponses "
          + "changent la note\u{A0}:"
      ))
  }
}
