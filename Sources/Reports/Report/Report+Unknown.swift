import Localization
import Readiness

/// The questions whose answer is not known, and how to find it out.
extension Report {
  var unknownSection: [Block] {
    let unknown = unknownPositions
    if unknown.isEmpty {
      return [.heading(2, words.unknownHeading), .paragraph(Inline(words.nothingUnknown))]
    }
    let shares = Dictionary(
      (assessment.advice?.settleFirst ?? []).map { ($0.question, $0.share) },
      uniquingKeysWith: { first, _ in first })
    let rows = unknown.map { position -> [Inline] in
      let question = questionnaire.questions[position]
      let points = assessment.points.first { $0.question == position }
      let open = points.map { $0.worth * ($0.score.high - $0.score.low) / 100 }
      return [
        Inline("\(text(question.text)) (\(question.id))"),
        Inline(question.findOut?.text.map(text) ?? ""),
        Inline(question.findOut.map { numbers.number($0.days.days) } ?? ""),
        Inline(open.map(numbers.oneDecimal) ?? ""),
        Inline(shares[position].map(numbers.percent) ?? ""),
      ]
    }
    let days = unknown.compactMap { questionnaire.questions[$0].findOut?.days.days }
    var blocks: [Block] = [
      .heading(2, words.unknownHeading),
      .table(
        Table(
          columns: [
            .init(words.question, width: 36), .init(words.howToFindOut, width: 36),
            .init(words.days, isNumeric: true), .init(words.pointsOpen, isNumeric: true),
            .init(words.settles, isNumeric: true),
          ], rows: rows)),
    ]
    if !days.isEmpty {
      blocks.append(
        .paragraph(Inline(words.findOutTotal(days: numbers.number(days.reduce(0, +))))))
    }
    return blocks
  }

  /// The unknown questions: first those that settle the advice, then the others in file order.
  private var unknownPositions: [Int] {
    let first = (assessment.advice?.settleFirst ?? []).map(\.question)
    return first + unknownQuestions.map(\.position).filter { !first.contains($0) }
  }

  /// The questions whose answer is not known; a text may stay empty.
  var unknownQuestions: [Question] {
    questionnaire.questions.filter { question in
      if case .text = question.kind { return false }
      let state = assessment.states[question.position]
      return state.status != .skipped
        && (state.statusIfAsked == .dontKnow || state.statusIfAsked == .unanswered)
    }
  }
}
