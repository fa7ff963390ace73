import Localization
import Readiness

/// What the panel asked and what was answered: the first questions of the chain, and the risks.
extension Report {
  var panelSection: [Block] {
    let questions = questionnaire.prerequisiteChain.map { questionnaire.questions[$0] }.filter {
      let status = assessment.states[$0.index].status
      return status != .skipped && status != .notApplicable
    }
    if questions.isEmpty { return [] }
    var rows = questions.prefix(3).map { question -> [Inline] in
      let score = assessment.states[question.index].score
      return [
        Inline(named(question)), Inline(fullAnswer(question)),
        Inline(score.map(language.whole) ?? ""),
      ]
    }
    if let row = panelRisksRow { rows.append(row) }
    return [
      .heading(2, say(en: "The panel’s questions", fr: "Les questions de la table ronde")),
      .table(
        Table(
          columns: [
            .init(say(en: "The panel asked", fr: "La table ronde demandait"), width: 40),
            .init(say(en: "You answered", fr: "Vous avez répondu"), width: 40),
            .init(pointsColumn, isNumeric: true),
          ], rows: rows)),
    ]
  }

  private var panelRisksRow: [Inline]? {
    guard let model = questionnaire.risks, let risks = assessment.risks,
      let absence = risks.absence.range, let launch = risks.launch.range
    else { return nil }
    return [
      Inline(say(en: "What do we risk?", fr: "Que risquons-nous\u{202F}?")),
      Inline(bothRisks(model, absence: absence, launch: launch)), "",
    ]
  }
}
