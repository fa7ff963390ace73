import Localization
import Readiness

/// How many of the scored answers are stated only, documented or observed.
extension Report {
  var evidenceSection: [Block] {
    let answered = scoredAnswers
    if answered.isEmpty { return [] }
    let rows = Evidence.allCases.map { level -> [Inline] in
      let count = answered.count { assessment.states[$0.index].evidence == level }
      return [Inline(level.description(in: language)), Inline("\(count)")]
    }
    return [
      .heading(2, say(en: "What stands behind the answers", fr: "Ce qui appuie les réponses")),
      .table(
        Table(
          columns: [
            .init(supportColumn), .init(say(en: "Answers", fr: "Réponses"), isNumeric: true),
          ], rows: rows)),
    ] + withheldParagraph(questionnaire.questions.filter(\.isScored).map(\.index))
  }
}

// MARK: - Words

extension Report {
  /// The head of the column with the evidence of answers.
  var supportColumn: String { say(en: "What stands behind it", fr: "Ce qui l’appuie") }
}

extension Evidence {
  /// The evidence as reports name it: “A dated document was seen”.
  func description(in language: Language) -> String {
    switch self {
    case .declared:
      language.say(en: "Stated by the respondent", fr: "Déclaré par le répondant")
    case .documented:
      language.say(en: "A dated document was seen", fr: "Un document daté a été vu")
    case .observed:
      language.say(
        en: "Seen in use, or measured by someone else",
        fr: "Constaté en situation, ou mesuré par un tiers")
    }
  }
}
