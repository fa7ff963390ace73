import Localization
import Readiness

/// All answers, by dimension.
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

  // MARK: One answer

  /// Whether the answers to a question are withheld, as too few people gave them.
  func isWithheld(_ position: Int) -> Bool {
    !input.withheld.isEmpty && input.withheld[position]
  }

  /// An answer in full: the line word for word, the number with its unit.
  func fullAnswer(_ question: Question) -> String {
    let state = assessment.states[question.position]
    if isWithheld(question.position) { return words.withheldAnswer }
    guard let answer = input.sheet.answers[question.position] else { return words.notAnswered }
    switch (question.kind, answer.value) {
    case (_, .dontKnow): return words.dontKnowAnswer
    case (_, .notApplicable): return words.notApplicableAnswer
    case (.choice(let lines), .line(let line)): return text(lines[line - 1].text)
    case (.yesNo, .yesNo(let isYes)): return isYes ? words.yes : words.no
    case (.multiple(let multiple), .options(let positions)):
      let texts = positions.map { text(multiple.options[$0].text) }
      if texts.isEmpty { return words.notAnswered }
      return texts.allSatisfy { $0.hasSuffix(".") }
        ? texts.joined(separator: " ") : words.longList(texts)
    case (.number(let field), .number(let number)):
      return withUnit(numbers.number(number), field)
    case (.number(let field), .between(let low, let high)):
      return withUnit(numbers.number(low, high), field)
    case (.text, .text(let text)): return text
    default: return state.status == .unanswered ? words.notAnswered : ""
    }
  }

  private func withUnit(_ number: String, _ field: NumberField) -> String {
    numbers.quantity(number, field.unit.map(text))
  }
}
