import Localization
package import Readiness

/// Which questions are asked, and which of them are open.
extension InterviewState {
  /// The indices of the questions that are asked of the present role, in order.
  package var askedQuestions: [QuestionIndex] {
    questionsOfAllRoles.filter { index in
      role.map(questionnaire.questions[index].isAsked) ?? true
        && options.only?.contains(index) ?? true
    }
  }

  /// The indices of the questions that earlier answers do not rule out.
  var questionsOfAllRoles: [QuestionIndex] {
    questionnaire.questions.indices.filter { assessment.states[$0].status != .skipped }
  }

  /// Whether a question that is asked has no answer; a text may stay empty.
  package func isOpen(_ index: QuestionIndex) -> Bool {
    if case .text = questionnaire.questions[index].kind { return false }
    return assessment.states[index].statusIfAsked == .unanswered
  }

  package var openQuestions: [QuestionIndex] { askedQuestions.filter(isOpen) }

  /// The indices of the asked questions that contain a text, in id, title, text or help.
  package func questions(containing text: String) -> [QuestionIndex] {
    let wanted = text.lowercased()
    return askedQuestions.filter { index in
      let question = questionnaire.questions[index]
      let texts = [
        question.id, question.title?.text(in: textLanguage) ?? "",
        question.text.text(in: textLanguage),
        question.help?.text(in: textLanguage) ?? "",
      ]
      return texts.contains { $0.lowercased().contains(wanted) }
    }
  }

  /// The number of asked questions by what was answered.
  package struct Counts: Equatable, Sendable {
    package var asked = 0
    package var answered = 0
    package var dontKnow = 0
    package var notApplicable = 0
    package var open = 0

    package var settled: Int { answered + dontKnow + notApplicable }

    /// Those that are not open: an optional text may stay empty.
    var closed: Int { asked - open }
  }

  package var counts: Counts {
    var counts = Counts()
    for index in askedQuestions {
      counts.asked += 1
      switch answers.byQuestion[index]?.value {
      case nil, .options([]): counts.open += isOpen(index) ? 1 : 0
      case .dontKnow: counts.dontKnow += 1
      case .notApplicable: counts.notApplicable += 1
      case .line, .options, .yesNo, .number, .between, .text: counts.answered += 1
      }
    }
    return counts
  }

  /// Whether any question has an answer, asked or not.
  var hasAnswers: Bool {
    answers.byQuestion.contains { $0.map { $0.value != .options([]) } ?? false }
  }

  /// The number of a question among the asked ones, from 1; nil for one that is left out.
  package func number(of index: QuestionIndex) -> Int? {
    askedQuestions.firstIndex(of: index).map { $0 + 1 }
  }

  /// The ids of the unknown answers that leave open whether a question is asked.
  package func deciders(of question: Question) -> [String] {
    guard assessment.states[question.index].status == .undecided, let when = question.when
    else { return [] }
    let open = Set(when.tests.map(\.question)).filter { index in
      let state = assessment.states[index]
      return state.status == .undecided || state.statusIfAsked != .answered
        || state.value.map { if case .between = $0 { true } else { false } } ?? true
    }
    return open.sorted().map { questionnaire.questions[$0].id }
  }
}

// MARK: - Words

extension InterviewState {
  /// The title of the review.
  var reviewTitle: String { say(en: "Check your answers", fr: "Vérifiez vos réponses") }

  /// What is left to do, as the review says it.
  func openSentence(_ commands: CommandNames) -> String {
    let open = openQuestions.count
    if open > 0 { return openQuestions(open, commands) }
    return say(en: "No question is left open.", fr: "Il ne reste aucune question à traiter.")
  }

  /// How many questions are open, and what to do.
  ///
  /// - Parameter count: the number of open questions, at least 1.
  func openQuestions(_ count: Int, _ commands: CommandNames) -> String {
    let open = plural(
      count, en: (one: "1 question is open.", other: "\(count) questions are open."),
      fr: (
        one: "1 question reste sans réponse.", other: "\(count) questions restent sans réponse."
      ))
    let finish = commands.finish
    return say(
      en: "\(open) Press d on a question for “don’t know”, \(finish) to finish anyway.",
      fr: "\(open) d\u{A0}: «\u{A0}je ne sais pas\u{A0}»\u{202F}; "
        + "\(finish)\u{A0}: terminer quand même.")
  }

  /// How many questions contain a text.
  func matches(_ count: Int, _ text: String) -> String {
    // This sentence has the plural with 0 in French too.
    count == 1
      ? say(
        en: "1 question contains “\(text)” in text or help.",
        fr: "1 question contient «\u{A0}\(text)\u{A0}» dans son texte ou son aide.")
      : say(
        en: "\(count) questions contain “\(text)” in text or help.",
        fr: "\(count) questions contiennent «\u{A0}\(text)\u{A0}» dans leur texte ou leur aide.")
  }

  /// Why a question is asked that an unknown answer might rule out.
  ///
  /// - Parameter deciders: the ids of the questions with the unknown answers, at least one.
  func askedBecauseUnknown(_ deciders: [String]) -> String {
    let ids = language.list(deciders)
    return plural(
      deciders.count,
      en: (one: "Asked because \(ids) is not known.", other: "Asked because \(ids) are not known."),
      fr: (
        one: "Posée parce que \(ids) n’est pas connu.",
        other: "Posée parce que \(ids) ne sont pas connus."
      ))
  }

  /// The answer that was given to an older wording of the question.
  func outdatedAnswer(_ text: String) -> String {
    say(
      en: "Earlier answer, to another wording: \(text).",
      fr: "Réponse précédente, à une autre formulation\u{A0}: \(text).")
  }
}
