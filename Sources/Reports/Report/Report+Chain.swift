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
      breaksAt.map { chainBreaks(question: questionWithAnswer($0)) } ?? chainHolds
    var isBehind = false
    let rows = asked.map { index -> [Inline] in
      let question = questionnaire.questions[index]
      let score = assessment.states[index].score
      let mark = index == breaksAt ? breaksHere : isBehind ? behindBreak : holds
      if index == breaksAt { isBehind = true }
      return [
        Inline(named(question)), Inline(fullAnswer(question)),
        Inline(score.map(language.whole) ?? ""), Inline(mark),
      ]
    }
    return [
      .heading(2, chainHeading),
      .paragraph(Inline(sentence)),
      .table(
        Table(
          columns: [
            .init(questionColumn, width: 36), .init(answerColumn, width: 36),
            .init(pointsColumn, isNumeric: true), .init("", width: 12),
          ], rows: rows)),
    ]
  }

  /// “How many hours …? (C2: 4 hours a week)”
  func questionWithAnswer(_ question: QuestionIndex) -> String {
    let question = questionnaire.questions[question]
    return "\(text(question.text)) (\(language.labelled(question.id, fullAnswer(question))))"
  }
}

// MARK: - Words

extension Report {
  var chainHeading: String { say(en: "Where the chain breaks", fr: "Où la chaîne se rompt") }

  func chainBreaks(question: String) -> String {
    say(
      en: "The panel’s questions hold one another up. Your answers give way at: \(question)",
      fr: "Les questions de la table ronde se tiennent l’une l’autre. Vos réponses cèdent "
        + "à\u{A0}: \(question)")
  }

  private var chainHolds: String {
    say(
      en: "Your answers hold at every one of the panel’s questions.",
      fr: "Vos réponses tiennent à chacune des questions de la table ronde.")
  }

  private var holds: String { say(en: "holds", fr: "tient") }

  private var breaksHere: String { say(en: "gives way here", fr: "cède ici") }

  private var behindBreak: String { say(en: "behind the break", fr: "derrière la rupture") }
}
