import Localization
import Readiness

/// All answers, by dimension.
extension Report {
  var answersSection: [Block] {
    var blocks: [Block] = [.heading(2, say(en: "Answers", fr: "Réponses"))]
    if let respondent { blocks.append(.paragraph(Inline(answeredBy(respondent)))) }
    for dimension in questionnaire.dimensions {
      blocks.append(.heading(3, text(dimension.title)))
      blocks.append(.table(answersTable(dimension)))
    }
    return blocks
  }

  /// The respondent's name and role.
  private var respondent: String? {
    guard let respondent = input.answers.respondent else { return nil }
    let role = respondent.role.map { shortTitle(ofRole: $0) } ?? ""
    guard let name = respondent.name.map(foreign) else { return role.isEmpty ? nil : role }
    return role.isEmpty ? name : "\(name) (\(role))"
  }

  /// What stands behind an answer, who gave it and when, and what was remarked, each behind a dot.
  private func support(of answer: Answer) -> Inline {
    let evidence = answer.evidence == .declared ? nil : answer.evidence.name(in: language)
    let source = [answer.by.map(foreign), answer.on.map(language.dateInWords)].compactMap { $0 }
    let parts = [evidence, source.isEmpty ? nil : language.list(source), answer.note.map(foreign)]
    return parts.compactMap { $0 }.reduce("") { $0 + " · " + Inline(lines: $1) }
  }

  private func answersTable(_ dimension: Dimension) -> Table {
    let rows = questionnaire.questions[dimension.questions].map { question -> [Inline] in
      let state = assessment.states[question.index]
      let score = state.status == .skipped ? nil : state.score
      let isKnown = state.status == .answered || state.status == .undecided
      let support = input.answers.byQuestion[question.index].map(support)
      return [
        Inline(question.id), Inline(text(question.text)),
        Inline(lines: answerText(question, state)) + (support ?? ""),
        Inline(isKnown && question.isScored ? score.map { language.whole($0) } ?? "" : ""),
      ]
    }
    return Table(
      columns: [
        .init("", width: 5), .init(questionColumn, width: 38),
        .init(isMerged ? togetherColumn : answerColumn, width: 46),
        .init(say(en: "Points", fr: "Points"), isNumeric: true),
      ], rows: rows)
  }

  /// An answer, or why there is none.
  func answerText(_ question: Question, _ state: QuestionState) -> String {
    switch state.status {
    case .skipped: notAskedAnswer
    case .undecided:
      state.statusIfAsked == .answered
        ? "\(fullAnswer(question)) (\(undecidedAnswer))" : undecidedAnswer
    case .answered, .dontKnow, .unanswered, .notApplicable: fullAnswer(question)
    }
  }

  // MARK: One answer

  /// An answer in full: the line word for word, the number with its unit.
  func fullAnswer(_ question: Question) -> String {
    let state = assessment.states[question.index]
    if isWithheld(question.index) { return notShown }
    guard let answer = input.answers.byQuestion[question.index] else {
      return input.answers.outdated[question.index].map { outdatedAnswer(foreign($0)) }
        ?? notAnswered
    }
    switch (question.kind, answer.value) {
    case (_, .dontKnow):
      if answer.score != nil { return evenlyDividedAnswer }
      return question.countsNotKnowingAsLowest ? dontKnowAsLowest : dontKnowAnswer
    case (_, .notApplicable): return notApplicableAnswer
    case (.choice(let lines), .line(let line)): return text(lines[line - 1].text)
    case (.yesNo, .yesNo(let isYes)): return isYes ? yesAnswer : noAnswer
    case (.multiple(let multiple), .options(let ticked)):
      let texts = ticked.map { text(multiple.options[$0].text) }
      if texts.isEmpty { return answer.score == nil ? notAnswered : noMajorityAnswer }
      return texts.allSatisfy { $0.hasSuffix(".") }
        ? texts.joined(separator: " ") : language.longList(texts)
    case (.number(let field), .number(let number)):
      return withUnit(language.number(number), field)
    case (.number(let field), .between(let low, let high)):
      return withUnit(language.number(low, high), field)
    case (.text, .text(let text)): return foreign(text)
    default: return state.status == .unanswered ? notAnswered : ""
    }
  }

  private func withUnit(_ number: String, _ field: NumberField) -> String {
    language.quantity(number, field.unit.map(text))
  }
}

// MARK: - Words

extension Report {
  private func answeredBy(_ person: String) -> String {
    language.ended(say(en: "Answered by \(person)", fr: "Réponses données par \(person)"))
  }

  /// What several people answered who say yes as often as no.
  private var evenlyDividedAnswer: String {
    say(en: "As many yes as no", fr: "Autant de oui que de non")
  }

  /// What several people answered where no option has a majority.
  private var noMajorityAnswer: String {
    say(
      en: "No option that more than half of them ticked",
      fr: "Aucune option cochée par plus de la moitié")
  }

  /// What is said of someone who does not know where that is the worst answer.
  private var dontKnowAsLowest: String {
    say(
      en: "Don’t know (counts as the lowest answer)",
      fr: "Je ne sais pas (compte comme la réponse la plus basse)")
  }

  /// What stands in the place of an answer to an earlier meaning of the question.
  private func outdatedAnswer(_ answer: String) -> String {
    let answer = language.quoted(answer)
    let version = input.answers.version
    return say(
      en: "Not answered since the question changed (in version \(version): \(answer))",
      fr: "Sans réponse depuis que la question a changé (en version \(version)\u{A0}: \(answer))")
  }

  private var notAnswered: String { say(en: "Not answered", fr: "Sans réponse") }

  /// What stands in the place of an answer to a question whose condition is false.
  var notAskedAnswer: String {
    say(
      en: "Not asked (an earlier answer rules it out)",
      fr: "Non posée (exclue par une réponse précédente)")
  }

  /// What stands behind an answer whose question is asked only on a condition that is still open.
  private var undecidedAnswer: String {
    say(
      en: "Asked or not, depending on an answer that is missing",
      fr: "Posée ou non, selon une réponse qui manque")
  }
}
