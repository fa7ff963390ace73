import Localization
import Readiness

/// What is said of the interview as a whole.
extension InterviewState {
  /// “11 of 34 answered, 1 don't know, 21 open.”
  package var countsSentence: String { countsText + "." }

  /// The lines that open a session.
  package var openingLines: [String] {
    if isChecklist { return ["\(subject) \(commands)"] + whatWasSetApart }
    var lines = [opening]
    if !hasAnswers, let introduction = questionnaire.introduction {
      lines.append(introduction.text(in: textLanguage))
    }
    return lines + [confidentiality, resultDisplaySentence].compactMap { $0 } + changesSince
      + [howTo]
  }

  /// What has changed since the answers were given, and what was not saved then.
  package var changesSince: [String] {
    var lines = whatWasSetApart
    let questions = questionnaire.questions
    if answers.version < questionnaire.version {
      lines.append(questionnaireChanged)
      let new = questions.filter {
        $0.since > answers.version && answers.outdated[$0.index] == nil
          && answers.byQuestion[$0.index] == nil
      }
      if !new.isEmpty { lines.append(newQuestions(new.map(\.id))) }
    }
    let outdated = answers.outdated.keys.sorted().map { questions[$0].id }
    if !outdated.isEmpty { lines.append(changedQuestions(outdated)) }
    if !answers.foreign.isEmpty { lines.append(foreignAnswers(answers.foreign)) }
    let drafted = drafts.keys.sorted().filter { drafts[$0]?.value != nil }
    if !drafted.isEmpty { lines.append(unacceptedAnswers(drafted.map { questions[$0].id })) }
    return lines
  }

  /// The lines that close a session.
  ///
  /// - Parameter file: the answers file as the person names it.
  package func closingLines(_ file: String, hasFile: Bool, isFinished: Bool) -> [String] {
    let isKept = hasFile && !options.isReadOnly && !isUnsaved
    if isChecklist {
      return [replanned.whereAnswersAre(file, hasFile: hasFile)]
        + (isKept ? [nextCommandOfChecklist(file)] : [])
    }
    var lines = [whereAnswersAre(file, hasFile: hasFile)]
    let isAtEnd = isFinished || openQuestions.isEmpty
    if isAtEnd, resultDisplay == .needsOtherRoles {
      return lines + (isKept ? [sendIt(file)] : [])
    }
    if isAtEnd {
      lines.append(
        ResultRows(interview: self, assessment: assessment).closing().joined(separator: " "))
    }
    if !isKept { return lines }
    return lines + (isAtEnd && answers.recipient != nil ? [sendIt(file)] : [])
      + [isAtEnd ? reportCommand(file) : answerCommand(file)]
  }

  /// Why no result is shown, where that is so.
  private var resultDisplaySentence: String? {
    resultDisplay == .shown
      ? nil : ResultRows(interview: self, assessment: assessment).result.first
  }
}

// MARK: - Words

extension InterviewState {
  /// “11 of 34 answered, 1 don't know, 21 open”
  package var countsText: String {
    if isChecklist { return checklistCounts }
    let open = counts.open
    return language.list(settledCounts + (open > 0 ? ["\(open) \(language.openStatus)"] : []))
  }

  /// “11 of 34 answered”, “1 don't know”
  private var settledCounts: [String] {
    let counts = counts
    var parts = [
      plural(
        counts.answered,
        en: "\(counts.answered) of \(counts.asked) answered",
        fr: (
          one: "\(counts.answered) réponse sur \(counts.asked)",
          other: "\(counts.answered) réponses sur \(counts.asked)"
        ))
    ]
    if counts.dontKnow > 0 { parts.append(language.dontKnow(counts.dontKnow)) }
    if counts.notApplicable > 0 {
      parts.append("\(counts.notApplicable) \(language.notApplicableStatus)")
    }
    return parts
  }

  /// “Enterprise 2.0 readiness. Maison Verdier.”
  private var subject: String {
    let title = questionnaire.title.text(in: textLanguage)
    return [title, answers.organisation].compactMap { $0.map(language.ended) }
      .joined(separator: " ")
  }

  /// “Enterprise 2.0 readiness. Maison Verdier. 6 of 34 answered, 1 don't know.”
  private var opening: String { "\(subject) \(language.list(settledCounts))." }

  private var commands: String {
    let names = [PlainCommand.Name.help, .quit].map { $0.shown(in: language) }
    return options.isReadOnly
      ? say(
        en: "\(names[0]) lists commands. \(names[1]) stops, and nothing is saved.",
        fr: "\(names[0]) donne les commandes. \(names[1]) arrête, sans rien enregistrer.")
      : say(
        en: "\(names[0]) lists commands. \(names[1]) saves and stops.",
        fr: "\(names[0]) donne les commandes. \(names[1]) enregistre et arrête.")
  }

  private var howTo: String {
    say(
      en: "Type an answer and press Enter. \(commands)",
      fr: "Tapez une réponse puis Entrée. \(commands)")
  }

  private func whereAnswersAre(_ file: String, hasFile: Bool) -> String {
    if options.isReadOnly {
      return say(
        en: "Read only, nothing was written: \(countsText).",
        fr: "Lecture seule, rien n’a été écrit\u{A0}: \(countsText).")
    }
    if isUnsaved { return notSavedSentence(file) }
    return hasFile
      ? savedSentence(file)
      : say(en: "Nothing saved: \(countsText).", fr: "Rien n’est enregistré\u{A0}: \(countsText).")
  }

  /// “Saved verdier.answers.yaml: 11 of 34 answered, 1 don't know, 1 not applicable, 21 open.”
  package func savedSentence(_ file: String) -> String {
    say(en: "Saved \(file): \(countsText).", fr: "Enregistré dans \(file)\u{A0}: \(countsText).")
  }

  /// “Not saved in verdier.answers.yaml: U1, C2. 11 of 34 answered, 23 open.”
  private func notSavedSentence(_ file: String) -> String {
    let ids = language.list(unsaved.map(questionnaire.id))
    return say(
      en: "Not saved in \(file): \(ids). \(countsText).",
      fr: "Non enregistré dans \(file)\u{A0}: \(ids). \(countsText).")
  }

  func reportCommand(_ file: String) -> String {
    let command = commandLine(
      "report", file, questionnaire: options.unnamedQuestionnaire, "-o",
      AnswersFileName.report(of: file))
    return say(en: "Report: \(command)", fr: "Rapport\u{A0}: \(command)")
  }

  /// The command that asks the same questions again.
  package func answering(_ file: String) -> String {
    let role = options.unnamedRole.map { " --role \($0.shellQuoted)" } ?? ""
    return commandLine("answer", file, questionnaire: options.unnamedQuestionnaire) + role
  }

  private func answerCommand(_ file: String) -> String {
    let command = answering(file)
    return say(en: "Go on with: \(command)", fr: "Continuer avec\u{A0}: \(command)")
  }

  func sendIt(_ file: String) -> String {
    guard let recipient = answers.recipient else {
      return say(
        en: "Send \(file) to whoever asked you.",
        fr: "Envoyez \(file) à la personne qui vous l’a demandé.")
    }
    return language.labelled(
      say(en: "Send \(file) to", fr: "Envoyez \(file) à"), recipient)
  }

  /// How the answers of a confidential role are protected; nil for other roles.
  var confidentiality: String? {
    guard (role ?? ownRole).flatMap(questionnaire.role)?.isConfidential == true else { return nil }
    return Role.confidentialityNotice(in: language)
  }
}

// MARK: - Words on what changed since

extension InterviewState {
  private var questionnaireChanged: String {
    let (old, new) = (answers.version, questionnaire.version)
    return say(
      en: "The questionnaire has changed since: version \(old) became \(new).",
      fr: "Le questionnaire a changé depuis\u{A0}: la version \(old) est devenue \(new).")
  }

  private func newQuestions(_ ids: [String]) -> String {
    let (count, list) = (ids.count, language.list(ids))
    return plural(
      count,
      en: (one: "1 question is new (\(list)).", other: "\(count) questions are new (\(list))."),
      fr: (
        one: "1 question est nouvelle (\(list)).",
        other: "\(count) questions sont nouvelles (\(list))."
      ))
  }

  private func changedQuestions(_ ids: [String]) -> String {
    let list = language.list(ids)
    return plural(
      ids.count,
      en: (
        one: "\(list) offers other answers now: please answer it again.",
        other: "\(list) offer other answers now: please answer them again."
      ),
      fr: (
        one: "\(list) propose d’autres réponses\u{A0}: merci d’y répondre à nouveau.",
        other: "\(list) proposent d’autres réponses\u{A0}: merci d’y répondre à nouveau."
      ))
  }

  private func foreignAnswers(_ ids: [String]) -> String {
    let (count, list) = (ids.count, language.list(ids))
    return plural(
      count,
      en: (
        one: "1 answer belongs to no question (\(list)); it is kept and not counted.",
        other: "\(count) answers belong to no question (\(list)); they are kept and not counted."
      ),
      fr: (
        one:
          "1 réponse ne correspond à aucune question (\(list))\u{202F}; "
          + "elle est gardée sans compter.",
        other: "\(count) réponses ne correspondent à aucune question (\(list))\u{202F}; "
          + "elles sont gardées sans compter."
      ))
  }

  private func unacceptedAnswers(_ ids: [String]) -> String {
    let (count, list) = (ids.count, language.list(ids))
    return plural(
      count,
      en: (
        one: "One answer was marked but not accepted: \(list).",
        other: "\(count) answers were marked but not accepted: \(list)."
      ),
      fr: (
        one: "Une réponse a été marquée sans être validée\u{A0}: \(list).",
        other: "\(count) réponses ont été marquées sans être validées\u{A0}: \(list)."
      ))
  }
}
