import Localization
import Readiness

/// What the panel asked and what was answered: the first questions of the chain, and the risks.
extension Report {
  var panelSection: [Block] {
    let questions = questionnaire.prerequisiteChain.map { questionnaire.questions[$0] }.filter {
      let status = assessment.states[$0.position].status
      return status != .skipped && status != .notApplicable
    }
    if questions.isEmpty { return [] }
    var rows = questions.prefix(3).map { question -> [Inline] in
      let score = assessment.states[question.position].score
      return [
        Inline("\(text(question.text)) (\(question.id))"), Inline(fullAnswer(question)),
        Inline(score.map { numbers.whole($0.low, $0.high) } ?? ""),
      ]
    }
    if let row = panelRisksRow { rows.append(row) }
    return [
      .heading(2, words.panelHeading),
      .table(
        Table(
          columns: [
            .init(words.panelAsked, width: 40), .init(words.youAnswered, width: 40),
            .init(words.pointsOf100, isNumeric: true),
          ], rows: rows)),
    ]
  }

  private var panelRisksRow: [Inline]? {
    guard let model = questionnaire.risks, let risks = assessment.risks,
      let absence = risks.absence.range, let launch = risks.launch.range
    else { return nil }
    return [
      Inline(words.panelRisks),
      Inline(
        words.panelRisksAnswer(
          absenceTitle: text(model.absence.title),
          absence: numbers.whole(absence.low, absence.high),
          launchTitle: text(model.launch.title),
          launch: numbers.whole(launch.low, launch.high))),
      "",
    ]
  }
}
