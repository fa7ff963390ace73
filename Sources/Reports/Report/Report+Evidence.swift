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
      .heading(
        2, say(en: "How well supported the answers are", fr: "Sur quoi s’appuient les réponses")),
      .table(
        Table(
          columns: [
            .init(supportColumn), .init(say(en: "Answers", fr: "Réponses"), isNumeric: true),
          ], rows: rows)),
    ] + cautiousScore + withheldParagraph(questionnaire.questions.filter(\.isScored).map(\.index))
  }
}

extension Report {
  /// The score if answers without proof were too high.
  private var cautiousScore: [Block] {
    assessment.companions.evidenceFloor.map {
      [.paragraph(Inline(cautiousScore(language.whole($0))))]
    } ?? []
  }
}

// MARK: - Words

extension Report {
  /// The head of the column with the evidence of answers.
  var supportColumn: String { say(en: "Support", fr: "Appui") }

  private func cautiousScore(_ score: String) -> String {
    say(
      en: "Cautious score: allowing for optimism in unsupported answers, the score could be as low "
        + "as \(score).",
      fr: "Note prudente\u{A0}: si les réponses sans appui sont optimistes, la note pourrait "
        + "descendre à \(score).")
  }
}

extension Evidence {
  /// The evidence in a word: “Documented”.
  func name(in language: Language) -> String {
    switch self {
    case .declared: language.say(en: "Stated only", fr: "Déclaré")
    case .documented: language.say(en: "Documented", fr: "Documenté")
    case .observed: language.say(en: "Observed", fr: "Constaté")
    }
  }

  /// The evidence as reports name it: “Documented: a dated document was seen”.
  func description(in language: Language) -> String {
    switch self {
    case .declared:
      language.say(en: "Stated only", fr: "Déclaré")
    case .documented:
      language.say(
        en: "Documented: a dated document was seen",
        fr: "Documenté\u{A0}: un document daté a été vu")
    case .observed:
      language.say(
        en: "Observed in use, or measured by someone else",
        fr: "Constaté en situation, ou mesuré par un tiers")
    }
  }
}
