import Localization
import Readiness

extension InterviewState {
  /// A notice as sentences in the present language.
  package func sentence(for notice: Notice, _ commands: CommandNames) -> String {
    switch notice {
    case .saved(let position): savedSentence(questionnaire.questions[position])
    case .cleared(let position): words.cleared(questionnaire.questions[position].id)
    case .undone(let position):
      words.undone(questionnaire.questions[position].id, acceptedLabel(position))
    case .nothingToUndo: words.nothingToUndo
    case .nothingToClear: words.nothingToClear
    case .nothingMarked: words.noAnswerYet(commands.next)
    case .evidenceKept:
      words.evidenceKept(
        words.evidence(EvidenceWord(question.map { evidence(of: $0.position) } ?? .declared)))
    case .noteKept: words.noteKept
    case .noteRemoved: words.noteRemoved
    case .reasonNeeded: words.reasonNeeded
    case .cannotBeNotApplicable: words.cannotBeNotApplicable
    case .noLongerApplies(let positions): words.noLongerApplies(ids(positions))
    case .appliesAgain(let positions): words.appliesAgain(ids(positions))
    case .dontKnow(let position): dontKnowSentence(questionnaire.questions[position])
    case .languageIs: words.languageIs(language)
    case .roleIs:
      words.roleIs(
        role.flatMap { questionnaire.role($0)?.title.text(in: language) },
        questions: askedPositions.count)
    case .questionNotAsked(let position):
      words.questionNotAsked(questionnaire.questions[position].id)
    case .openQuestions(let count):
      words.openQuestions(count) + " " + words.finishAllTheSame(commands.finish)
    case .notSaved(let reason): words.notSaved(reason, key: commands.save)
    case .changedOutside(let yours): words.changedOutside(yours: yours, key: commands.save)
    case .loadedOutsideChanges: words.loadedOutsideChanges
    case .savedAgain: words.savedAgain
    case .nothingToSave: words.nothingToSave
    case .editorFailed(let status): words.editorFailed(status: status)
    case .tooLong(let count, let limit): words.tooLong(count, limit: limit)
    }
  }

  private func savedSentence(_ question: Question) -> String {
    let answer = acceptedLabel(question.position)
    return options.isReadOnly ? words.kept(question.id, answer) : words.saved(question.id, answer)
  }

  /// The accepted answer to the question at a position, in few words.
  private func acceptedLabel(_ position: Int) -> String {
    let question = questionnaire.questions[position]
    return sheet.answers[position].map { question.label(of: $0, words) } ?? words.open
  }

  /// What not knowing means for a question.
  private func dontKnowSentence(_ question: Question) -> String {
    if question.countsNotKnowingAsLowest {
      if case .choice = question.kind { return words.dontKnowIsLineOne }
      return words.dontKnowIsLowest
    }
    if question.isScored, let span = question.span {
      return words.dontKnowWidens(question.id, span.low, span.high)
    }
    return questionnaire.isInScenario(question.position)
      ? words.dontKnowInRisks(question.id) : words.dontKnowOpen(question.id)
  }

  private func ids(_ positions: [Int]) -> [String] {
    positions.map { questionnaire.questions[$0].id }
  }
}

extension Questionnaire {
  /// Whether a risk depends on the question.
  fileprivate func isInScenario(_ position: Int) -> Bool {
    [risks?.absence, risks?.launch].contains { risk in
      risk?.scenarios.contains { $0.items.contains { $0.question == position } } ?? false
    }
  }
}
