import Localization
import Readiness

/// The answers themselves, how the report was worked out, and what comes next.
extension Report {
  var answersSection: [Block] {
    var blocks: [Block] = [.heading(2, words.answersHeading)]
    if let respondent { blocks.append(.paragraph(Inline(words.answeredBy(respondent)))) }
    for dimension in questionnaire.dimensions {
      blocks.append(.heading(3, text(dimension.title)))
      blocks.append(.table(answersTable(dimension)))
    }
    return blocks
  }

  /// The respondent's name and role.
  private var respondent: String? {
    guard let respondent = input.sheet.respondent else { return nil }
    let role = respondent.role.map { shortTitle(ofRole: $0) } ?? ""
    guard let name = respondent.name else { return role.isEmpty ? nil : role }
    return role.isEmpty ? name : "\(name) (\(role))"
  }

  /// What stands behind an answer, who gave it and when.
  private func support(of answer: Answer) -> String {
    let evidence =
      answer.evidence == .declared ? nil : words.name(of: EvidenceWord(answer.evidence))
    let date = answer.on.map(dateInWords)
    return words.longList(
      [evidence, answer.by.map { by in date.map { words.list([by, $0]) } ?? by } ?? date]
        .compactMap { $0 })
  }

  private func answersTable(_ dimension: Dimension) -> Table {
    let rows = questionnaire.questions[dimension.questions].map { question -> [Inline] in
      let state = assessment.states[question.position]
      let answer = input.sheet.answers[question.position]
      let score = state.status == .skipped ? nil : state.score
      let isKnown = state.status == .answered || state.status == .undecided
      return [
        Inline(question.id), Inline(text(question.text)), Inline(answerText(question, state)),
        Inline(isKnown ? score.map { numbers.whole($0.low, $0.high) } ?? "" : ""),
        Inline(answer.map(support) ?? ""),
        Inline(answer?.note ?? ""),
      ]
    }
    return Table(
      columns: [
        .init("", width: 5), .init(words.question, width: 30), .init(words.answer, width: 30),
        .init(words.pointsOf100, isNumeric: true), .init(words.standsBehind, width: 14),
        .init(words.note, width: 16),
      ], rows: rows)
  }

  private func answerText(_ question: Question, _ state: QuestionState) -> String {
    switch state.status {
    case .skipped: words.name(of: .skipped)
    case .undecided:
      state.statusIfAsked == .answered
        ? "\(fullAnswer(question)) (\(words.name(of: .undecided)))" : words.name(of: .undecided)
    case .answered, .dontKnow, .unanswered, .notApplicable: fullAnswer(question)
    }
  }

  // MARK: The method

  var methodSection: [Block] {
    var sentences = [words.methodScore]
    if !questionnaire.gates.isEmpty { sentences.append(words.methodGates) }
    if questionnaire.risks != nil { sentences += [words.methodRisks, words.methodAdvice] }
    if !input.plan.order.isEmpty { sentences.append(words.methodPlan) }
    return [
      .heading(2, words.methodHeading), .list(sentences.map { Inline($0) }),
      .lines([
        Inline(
          words.provenance(
            id: questionnaire.id, version: "\(questionnaire.version)",
            hash: input.provenance.questionnaireHash)),
        Inline(
          words.provenanceAnswers(
            version: "\(input.sheet.version)", hash: input.provenance.answersHash)),
        Inline(words.madeBy(tool: input.provenance.tool)),
      ]),
    ]
  }

  // MARK: What comes next

  /// When to ask again, how to compare then, and with what to go on.
  var nextSection: [Block] {
    var blocks: [Block] = [.heading(2, words.nextHeading)]
    if let again = againSentence { blocks.append(.paragraph(Inline(again))) }
    blocks.append(
      .paragraph(
        Inline(words.compareThen + " ")
          + .code("readiness compare OLD.answers.yaml NEW.answers.yaml")))
    if let id = questionnaire.then {
      let title = input.thenTitle.map(text) ?? id
      blocks.append(
        .paragraph(
          Inline(words.then(title: title) + " ")
            + .code("readiness answer --questionnaire \(id)")))
    }
    return blocks
  }
}
