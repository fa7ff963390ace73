import Localization
import Readiness

/// What plain mode prints of a session.
extension PlainSession {
  var help: [String] {
    commandHelp.map { language.labelled($0.command, $0.does) + "." }
  }

  /// The commands with what each does.
  var commandHelp: [(command: String, does: String)] {
    PlainCommand.help(in: language, savesNothing: interview.options.isReadOnly)
  }

  /// The help of the present question, the evidence wanted and the source.
  var reasons: [String] {
    guard let question = interview.question else { return [] }
    return PlainQuestion(interview: interview, question: question).reasons
  }

  /// Questions with their answers, all that are asked if none are given.
  func list(_ questions: [QuestionIndex]?) -> [String] {
    (questions ?? interview.askedQuestions).map { index in
      let question = interview.questionnaire.questions[index]
      let answer = interview.answers.byQuestion[index].map {
        question.label(of: $0, in: language)
      }
      let status = language.labelled(question.id, answer ?? language.openStatus)
      let name = (question.title ?? question.text).text(in: interview.textLanguage)
      return "\(status). \(name)"
    }
  }

  var prompt: String {
    if interview.isChecklist { return checklistPrompt }
    if expectsReason { return language.reasonPrompt }
    if interview.step == .end { return endPrompt }
    guard let question = interview.question else { return reviewPrompt }
    return PlainQuestion(interview: interview, question: question).prompt
  }

  mutating func showStep() {
    if !lines.isEmpty, lines.last != "" { lines.append("") }
    shownStep = interview.step
    if interview.isChecklist { return lines += checklistLines }
    if interview.step == .end { return showEnd() }
    guard let question = interview.question else { return showReview() }
    if shownDimension != question.dimension {
      shownDimension = question.dimension
      lines.append(heading(ofDimension: question.dimension))
    }
    lines += PlainQuestion(interview: interview, question: question).lines
  }

  private mutating func showReview() {
    shownDimension = nil
    lines.append("\(interview.reviewTitle). \(interview.countsSentence)")
    let doubtful = interview.askedQuestions.filter {
      interview.isOpen($0) || interview.answers.byQuestion[$0]?.value == .dontKnow
    }
    lines += list(doubtful)
    lines.append(interview.openSentence(.plain(in: language)))
    if interview.resultDisplay == .shown {
      lines +=
        ResultRows(
          interview: interview, assessment: interview.assessment, namesAllConditions: true
        ).lines
    }
  }

  private mutating func showEnd() {
    lines += interview.endLines
  }

  /// Says the notices, and for a saved change what it does to the score.
  mutating func sayNotices() {
    for notice in notices {
      switch notice {
      case .saved(let index), .cleared(let index), .undone(let index):
        if interview.isUnsaved, interview.unsaved.contains(.answer(index)) { continue }
        sayChange(notice, of: index)
      case .followed(let id), .followUndone(let id):
        if interview.isUnsaved, interview.unsaved.contains(.action(id)) { continue }
        lines.append(interview.sentence(for: notice, .plain(in: language)))
      default: lines.append(interview.sentence(for: notice, .plain(in: language)))
      }
    }
    notices = []
  }

  private mutating func sayChange(_ notice: Notice, of index: QuestionIndex) {
    var said = [interview.sentence(for: notice, .plain(in: language))]
    if interview.resultDisplay == .shown {
      let subject = interview.answers.byQuestion[index].map {
        (question: interview.questionnaire.questions[index], value: $0.value)
      }
      let rows = ResultRows(
        interview: interview, assessment: interview.assessment, earlier: saidJudgement,
        subject: subject
      ).lines
      said = [said[0] + " " + rows[0]] + rows.dropFirst()
    }
    lines += said
    saidJudgement = interview.assessment
  }
}

// MARK: - Words

extension PlainSession {
  private func heading(ofDimension index: DimensionIndex) -> String {
    let dimensions = interview.questionnaire.dimensions
    let title = dimensions[index].title.text(in: interview.textLanguage)
    let about = dimensions[index].about.map { " " + $0.text(in: interview.textLanguage) } ?? ""
    return say(
      en: "Area \(index.number) of \(dimensions.count), \(title).\(about)",
      fr: "Domaine \(index.number) sur \(dimensions.count), \(title).\(about)")
  }

  /// “Enter to leave, w to write the report, o to go on, b to go back: ”
  private var endPrompt: String {
    var parts = [say(en: "Enter to leave", fr: "Entrée pour sortir")]
    if interview.canReport {
      parts.append(say(en: "w to write the report", fr: "w pour écrire le rapport"))
    }
    if interview.nextQuestionnaire != nil {
      parts.append(say(en: "o to go on", fr: "o pour continuer"))
    }
    parts.append(say(en: "b to go back", fr: "b pour revenir"))
    return language.list(parts) + say(en: ": ", fr: "\u{A0}: ")
  }

  private var reviewPrompt: String {
    let finish = PlainCommand.Name.finish.shown(in: language)
    let goTo = PlainCommand.Name.goTo.shown(in: language)
    if interview.openQuestions.isEmpty {
      return say(
        en: "Enter to finish, or \(goTo) ID: ", fr: "Entrée pour terminer, ou \(goTo) ID\u{A0}: ")
    }
    return say(
      en: "\(finish), \(goTo) ID, or Enter for the next open question: ",
      fr: "\(finish), \(goTo) ID, ou Entrée pour la prochaine question ouverte\u{A0}: ")
  }
}
