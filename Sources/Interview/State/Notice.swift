import Localization
package import Readiness

/// Something to tell the person after an event.
package enum Notice: Equatable, Sendable {
  /// The change of an answer is saved.
  case saved(question: QuestionIndex)
  case cleared(question: QuestionIndex)
  case undone(question: QuestionIndex)
  /// What is known of the action of an id is saved, or is what it was before.
  case followed(String)
  case followUndone(String)
  case notFollowed(String, ActionEditError)
  case nothingToUndo
  case nothingToClear
  case nothingMarked
  case evidenceKept
  case noteKept
  case noteRemoved
  case reasonNeeded
  case cannotBeNotApplicable
  case noLongerApplies([QuestionIndex])
  case appliesAgain([QuestionIndex])
  case dontKnow(question: QuestionIndex)
  case languageIs
  case roleIs
  case questionNotAsked(QuestionIndex)
  /// A question that is left out, as only those of a role or those given by `--only` are asked.
  case questionLeftOut(QuestionIndex)
  case openQuestions(Int)
  case notSaved(reason: String)
  case notSavedInPart([FileEntry], reason: String)
  case changedOutside(yours: String)
  case loadedOutsideChanges
  case savedAgain
  case nothingToSave
  case isReadOnly
  case editorFailed(status: Int)
  case reportWritten(String)
  case reportFailed(String)
  case nothingToReport
  case nothingFollows
  case tooLong(Int, limit: Int)
}

// MARK: - Words

extension InterviewState {
  /// A notice as sentences in the present language.
  package func sentence(for notice: Notice, _ commands: CommandNames) -> String {
    switch notice {
    case .saved(let index): return saved(id(index), acceptedLabel(index))
    case .cleared(let index):
      return say(
        en: "Cleared \(id(index)). It is open again.",
        fr: "Réponse à \(id(index)) effacée. La question est à nouveau ouverte.")
    case .undone(let index): return undone(id(index), acceptedLabel(index))
    case .followed(let id):
      return [saved(id, standing(id)), item(id).flatMap(asksAgain)].compactMap { $0 }
        .joined(separator: " ")
    case .followUndone(let id): return undone(id, standing(id))
    case .notFollowed(let id, let problem):
      return error(
        en: "\(id): \(problem.problem(in: .english)).",
        fr: "\(id)\u{A0}: \(problem.problem(in: .french)).")
    case .nothingToUndo: return say(en: "Nothing to undo.", fr: "Rien à annuler.")
    case .nothingToClear: return say(en: "Nothing to clear.", fr: "Rien à effacer.")
    case .nothingMarked:
      return AnswerParsingError.empty.sentence(in: language, wayOut: commands.next)
    case .evidenceKept:
      let level = question.map { evidence(of: $0.index) } ?? .declared
      return say(
        en: "Evidence: \(level.name(in: language)), kept with the next answer.",
        fr: "Preuve\u{A0}: \(level.name(in: language)), gardée avec la prochaine réponse.")
    case .noteKept:
      return say(
        en: "Remark kept with the next answer.",
        fr: "Remarque gardée avec la prochaine réponse.")
    case .noteRemoved:
      return say(
        en: "Remark removed with the next answer.",
        fr: "Remarque retirée avec la prochaine réponse.")
    case .reasonNeeded:
      return AnswerParsingError.noReason.sentence(in: language)
    case .cannotBeNotApplicable:
      return AnswerParsingError.notApplicableNotOffered.sentence(in: language)
    case .noLongerApplies(let indices): return noLongerApply(indices)
    case .appliesAgain(let indices): return applyAgain(indices)
    case .dontKnow(let index): return dontKnow(questionnaire.questions[index])
    case .languageIs:
      return say(en: "Language: \(textLanguage).", fr: "Langue\u{A0}: \(textLanguage).")
    case .roleIs: return whatIsAsked
    case .questionNotAsked(let index):
      return error(
        en: "\(id(index)) is not asked, an earlier answer rules it out.",
        fr: "\(id(index)) n’est pas posée, une réponse précédente l’exclut.")
    case .questionLeftOut(let index): return leftOut(id(index), commands)
    case .openQuestions(let count): return openQuestions(count, commands)
    case .notSaved(let reason):
      return error(
        en: "not saved, \(reason). \(commands.save) tries again.",
        fr: "non enregistré, \(reason). \(commands.save) essaie à nouveau.")
    case .notSavedInPart(let entries, let reason):
      let ids = language.list(entries.map(questionnaire.id))
      return error(
        en: "\(ids) not saved, \(reason). \(commands.save) tries again.",
        fr: "\(ids) non enregistré, \(reason). \(commands.save) essaie à nouveau.")
    case .changedOutside(let yours):
      return error(
        en: "the file changed outside. Yours is in \(yours). "
          + "\(commands.save) loads theirs and puts your answer on top.",
        fr: "le fichier a changé ailleurs. Le vôtre est dans \(yours). "
          + "\(commands.save) charge l’autre et y remet votre réponse.")
    case .loadedOutsideChanges:
      return say(
        en: "Changes made outside were loaded.",
        fr: "Les changements faits ailleurs ont été chargés.")
    case .savedAgain: return say(en: "Saved.", fr: "Enregistré.")
    case .nothingToSave: return say(en: "Everything is saved.", fr: "Tout est enregistré.")
    case .isReadOnly:
      return say(
        en: "Read only, nothing is written.", fr: "Lecture seule, rien n’est enregistré.")
    case .editorFailed(let status):
      return say(
        en: "Editor ended with status \(status). The text is unchanged.",
        fr: "L’éditeur a fini avec l’état \(status). Le texte est inchangé.")
    case .reportWritten(let name):
      return say(en: "Wrote \(name).", fr: "\(name) est écrit.")
    case .reportFailed(let reason): return reason
    case .nothingToReport: return nothingToReport(commands)
    case .nothingFollows:
      return error(
        en: "no questionnaire follows this one.", fr: "aucun questionnaire ne suit celui-ci.")
    case .tooLong(let count, let limit):
      return AnswerParsingError.tooLong(count, limit: limit).sentence(in: language)
    }
  }

  private func saved(_ id: String, _ answer: String) -> String {
    if options.isReadOnly {
      return say(
        en: "Kept \(id): \(answer). Read only, not saved.",
        fr: "Retenu \(id)\u{A0}: \(answer). Lecture seule, rien n’est enregistré.")
    }
    return say(en: "Saved \(id): \(answer).", fr: "Enregistré pour \(id)\u{A0}: \(answer).")
  }

  /// Why there is no report yet, and what to do where something can be done.
  private func nothingToReport(_ commands: CommandNames) -> String {
    if options.isReadOnly {
      return error(
        en: "no report, as this is read only.", fr: "pas de rapport en lecture seule.")
    }
    if isUnsaved {
      return error(
        en: "no report while answers are not saved. \(commands.save) tries again.",
        fr: "pas de rapport tant que des réponses ne sont pas enregistrées. "
          + "\(commands.save) essaie à nouveau.")
    }
    if resultDisplay == .needsOtherRoles {
      let hint =
        ownRole == nil
        ? say(
          en: " \(commands.allRoles) shows all of them.",
          fr: " \(commands.allRoles) les montre toutes.")
        : ""
      return error(
        en: "no report while only one role’s questions are shown.\(hint)",
        fr: "pas de rapport tant que seules les questions d’un rôle sont montrées.\(hint)")
    }
    return error(
      en: "there is nothing saved to report on.",
      fr: "rien n’est enregistré dont on puisse faire un rapport.")
  }

  private func leftOut(_ id: String, _ commands: CommandNames) -> String {
    guard options.only == nil else {
      return error(
        en: "\(id) is not one of the questions that are asked this time.",
        fr: "\(id) n’est pas une des questions posées cette fois.")
    }
    return error(
      en: "\(id) is not one of this role’s questions. \(commands.allRoles) shows it.",
      fr: "\(id) n’est pas une question de ce rôle. \(commands.allRoles) la montre.")
  }

  private func undone(_ id: String, _ before: String) -> String {
    say(
      en: "Undone: \(id) is \(before) again.",
      fr: "Annulé\u{A0}: \(id) est à nouveau \(before).")
  }

  private func noLongerApply(_ indices: [QuestionIndex]) -> String {
    let ids = language.list(indices.map(id))
    return plural(
      indices.count,
      en: (
        one: "\(ids) no longer applies. Its answer is kept and not counted.",
        other: "\(ids) no longer apply. Their answers are kept and not counted."
      ),
      fr: (
        one: "\(ids) ne s’applique plus. Sa réponse est gardée sans compter.",
        other: "\(ids) ne s’appliquent plus. Leurs réponses sont gardées sans compter."
      ))
  }

  private func applyAgain(_ indices: [QuestionIndex]) -> String {
    let ids = language.list(indices.map(id))
    return plural(
      indices.count,
      en: (
        one: "\(ids) applies again. Its answer counts.",
        other: "\(ids) apply again. Their answers count."
      ),
      fr: (
        one: "\(ids) s’applique à nouveau. Sa réponse compte.",
        other: "\(ids) s’appliquent à nouveau. Leurs réponses comptent."
      ))
  }

  /// Which questions are asked: those for a role, or all.
  private var whatIsAsked: String {
    let count = askedQuestions.count
    guard let title = role.flatMap({ questionnaire.role($0)?.title.text(in: textLanguage) }) else {
      return say(en: "All questions: \(count).", fr: "Toutes les questions\u{A0}: \(count).")
    }
    return plural(
      count,
      en: (
        one: "Showing only the one question for \(title).",
        other: "Showing only the \(count) questions for \(title)."
      ),
      fr: (
        one: "La seule question pour \(title).",
        other: "Seulement les \(count) questions pour \(title)."
      ))
  }

  /// What the answer “Don't know” means for a question.
  private func dontKnow(_ question: Question) -> String {
    let id = question.id
    if question.countsNotKnowingAsLowest {
      if case .choice = question.kind {
        return say(
          en: "Don’t know counts as answer 1 here.",
          fr: "Ne pas savoir compte ici comme la réponse 1.")
      }
      return say(
        en: "Don’t know counts as the lowest answer here.",
        fr: "Ne pas savoir compte ici comme la réponse la plus basse.")
    }
    if question.isScored, let span = question.span {
      let (low, high) = (language.whole(span.low), language.whole(span.high))
      return say(
        en: "Don’t know: \(id) counts as anything from \(low) to \(high), so the score is a "
          + "range.",
        fr: "Je ne sais pas\u{A0}: \(id) peut valoir de \(low) à \(high)\u{202F}; la note est "
          + "une fourchette.")
    }
    if questionnaire.isInScenario(question.index) {
      return say(
        en: "Don’t know: \(id) widens the risk range.",
        fr: "Je ne sais pas\u{A0}: \(id) élargit la fourchette des risques.")
    }
    return say(en: "Don’t know: \(id) stays open.", fr: "Je ne sais pas\u{A0}: \(id) reste ouvert.")
  }

  /// The accepted answer to the question at an index, in few words.
  private func acceptedLabel(_ index: QuestionIndex) -> String {
    let question = questionnaire.questions[index]
    return answers.byQuestion[index].map { question.label(of: $0, in: language) }
      ?? language.openStatus
  }

  private func item(_ id: String) -> ChecklistItem? { checklist.first { $0.action.id == id } }

  private func standing(_ id: String) -> String { item(id).map(standing) ?? language.openStatus }

  private func id(_ index: QuestionIndex) -> String { questionnaire.questions[index].id }
}

extension Questionnaire {
  /// Whether a risk depends on the question.
  func isInScenario(_ index: QuestionIndex) -> Bool {
    [risks?.absence, risks?.launch].contains { risk in
      risk?.scenarios.contains { $0.items.contains { $0.question == index } } ?? false
    }
  }
}
