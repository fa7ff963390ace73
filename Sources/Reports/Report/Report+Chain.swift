import Localization
import Readiness

/// The chain: questions of which each builds on the one before, and the first that does not hold.
extension Report {
  var chainSection: [Block] {
    let asked = questionnaire.prerequisiteChain.filter {
      assessment.states[$0].status != .skipped && assessment.states[$0].score != nil
    }
    if asked.isEmpty { return [] }
    let breaksAt = assessment.companions.breaksAt
    let sentence =
      breaksAt.map { words.chainBreaks(question: questionWithAnswer($0)) } ?? words.chainHolds
    var isBehind = false
    let rows = asked.map { position -> [Inline] in
      let question = questionnaire.questions[position]
      let score = assessment.states[position].score
      let mark = position == breaksAt ? words.breaksHere : isBehind ? words.behind : words.holds
      if position == breaksAt { isBehind = true }
      return [
        Inline("\(text(question.text)) (\(question.id))"), Inline(fullAnswer(question)),
        Inline(score.map { numbers.whole($0.low, $0.high) } ?? ""), Inline(mark),
      ]
    }
    return [
      .heading(2, words.chainHeading), .paragraph(Inline(sentence)),
      .table(
        Table(
          columns: [
            .init(words.question, width: 36), .init(words.answer, width: 36),
            .init(words.pointsOf100, isNumeric: true), .init("", width: 12),
          ], rows: rows)),
    ]
  }

  /// “How many hours …? (C2: 4 hours a week)”
  func questionWithAnswer(_ position: Int) -> String {
    let question = questionnaire.questions[position]
    return "\(text(question.text)) (\(words.labelled(question.id, fullAnswer(question))))"
  }
}
