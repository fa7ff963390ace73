/// The answers of one date with what they come to.
package struct Snapshot: Sendable {
  /// The file, as a person named it.
  package let source: String
  package let questionnaire: Questionnaire
  package let answers: Answers
  package let assessment: Assessment

  package init(
    _ source: String, _ questionnaire: Questionnaire, _ answers: Answers,
    _ assessment: Assessment
  ) {
    self.source = source
    self.questionnaire = questionnaire
    self.answers = answers
    self.assessment = assessment
  }
}

extension Snapshot {
  /// Whether the questionnaire is of the version that was answered, so that its weights and scores
  /// are those of then.
  package var hasOwnQuestionnaire: Bool { questionnaire.version == answers.version }

  /// The scored questions that were answered, in file order.
  var counted: [Question] {
    questionnaire.questions.filter { question in
      question.isScored && assessment.states[question.index].status == .answered
    }
  }

  /// Whether a question has an answer that is known; a text is none.
  func isAnswered(_ question: Question) -> Bool {
    if case .text = question.kind { return false }
    return assessment.states[question.index].status == .answered
  }

  /// Whether a question has the same answer as the question of the same id had earlier, known or
  /// not; a text is always the same.
  ///
  /// - Parameter question: a question of this questionnaire.
  func hasSameAnswer(to question: Question, as earlier: Snapshot) -> Bool {
    if case .text = question.kind { return true }
    guard let index = earlier.questionnaire.index(of: question.id) else {
      return !isAnswered(question)
    }
    let (then, now) = (earlier.assessment.states[index], assessment.states[question.index])
    guard then.status == now.status else { return false }
    guard let value = then.value, let current = now.value else {
      return then.value == nil && now.value == nil && then.score == now.score
    }
    return earlier.questionnaire.questions[index].translated(value, to: question) == current
  }

  /// The score of an answered question, a range at its middle, 0–100.
  func score(_ question: Question) -> Double {
    assessment.states[question.index].score?.middle ?? 0
  }

  /// What the answer to the question of the same id is worth by the lines, options or scale of this
  /// one, 0–100.
  ///
  /// - Parameter question: a question of this questionnaire or of a later version of it.
  /// - Returns: nil if it is not scored or not answered, or if it meant something else then.
  func score(asAnswerTo question: Question) -> Interval? {
    guard question.isScored, let index = questionnaire.index(of: question.id) else { return nil }
    let (own, state) = (questionnaire.questions[index], assessment.states[index])
    // An answer that counts in its own questionnaire is to the question as it is since then, though
    // the file may be of an older version.
    guard own.isScored, state.status == .answered,
      question.since <= max(own.since, answers.version)
    else { return nil }
    if own.countsNotKnowingAsLowest, answers.byQuestion[index]?.value == .dontKnow {
      return question.countsNotKnowingAsLowest ? question.score(of: question.lowestAnswer) : nil
    }
    // What several people said is worth the points they come to, not those of the answer that
    // conditions read.
    guard let value = state.value, own.score(of: value) == state.score else { return state.score }
    return own.translated(value, to: question).flatMap { question.score(of: $0) }
  }
}

extension Question {
  /// An answer to this question as one to another version of it; nil if there is none that says
  /// the same.
  fileprivate func translated(_ value: AnswerValue, to other: Question) -> AnswerValue? {
    switch (value, kind, other.kind) {
    case (.line(let line), .choice, .choice(let lines)):
      return line <= lines.count ? value : nil
    case (.options(let ticked), .multiple(let multiple), .multiple(let options)):
      let places = ticked.compactMap { index in
        options.options.firstIndex { $0.id == multiple.options[index].id }
      }
      return places.count == ticked.count ? .options(places.sorted()) : nil
    case (.yesNo, .yesNo, .yesNo), (.number, .number, .number), (.between, .number, .number):
      return value
    default: return nil
    }
  }
}

extension [Answers] {
  /// When each of some answers was given, as numbers that grow with time, as exactly as the dates
  /// of all of them say; nil if one of them has no date of the calendar.
  package var comparableDates: [Double]? {
    let dates = compactMap { $0.date.flatMap(WrittenDate.init) }
    return dates.count == count ? dates.comparableSeconds : nil
  }
}
