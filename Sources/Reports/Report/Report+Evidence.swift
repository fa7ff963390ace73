import Localization
import Readiness

/// How many of the scored answers are stated only, documented or observed.
extension Report {
  var evidenceSection: [Block] {
    let answered = scoredAnswers
    if answered.isEmpty { return [] }
    let counts = Evidence.allCases.compactMap { level -> String? in
      let count = answered.count { assessment.states[$0.index].evidence == level }
      return count == 0 ? nil : "\(count) \(level.description(of: count, in: language))"
    }
    let lowest = assessment.score.map { language.whole($0.range.low) }
    let floor = assessment.companions.evidenceFloor.map { language.whole($0) }
    let cautious = floor == lowest ? nil : floor.map(cautiousScore)
    let isStatedOnly = answered.allSatisfy {
      assessment.states[$0.index].evidence == .declared
    }
    let backed =
      isStatedOnly
      ? support(0, of: answered.count).withCapital
      : language.labelled(ofScored(answered.count), language.list(counts))
    return [
      .heading(2, evidenceHeading),
      .paragraph(Inline(sentences([backed, cautious]))),
    ] + withheldParagraph(questionnaire.questions.filter(\.isScored).map(\.index))
  }
}

// MARK: - Words

extension Report {
  private var evidenceHeading: String {
    say(en: "How well supported the answers are", fr: "Sur quoi s’appuient les réponses")
  }

  private func ofScored(_ count: Int) -> String {
    plural(
      count, en: (one: "Of 1 scored answer", other: "Of \(count) scored answers"),
      fr: (one: "Sur 1 réponse notée", other: "Sur \(count) réponses notées"))
  }

  private func cautiousScore(_ score: String) -> String {
    say(
      en: "Cautious score, with points taken off every answer that nobody has observed: \(score).",
      fr: "Note prudente, où toute réponse que personne n’a constatée perd des "
        + "points\u{A0}: \(score).")
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

  /// What the evidence of some answers means, inside a sentence: “documented (a dated document was
  /// seen)”.
  func description(of count: Int, in language: Language) -> String {
    switch self {
    case .declared:
      language.plural(
        count, en: "stated only", fr: (one: "seulement déclarée", other: "seulement déclarées"))
    case .documented:
      language.plural(
        count, en: "documented (a dated document was seen)",
        fr: (
          one: "documentée (un document daté a été vu)",
          other: "documentées (un document daté a été vu)"
        ))
    case .observed:
      language.plural(
        count, en: "observed (seen in use, or measured by someone else)",
        fr: (
          one: "constatée (vue en situation, ou mesurée par un tiers)",
          other: "constatées (vues en situation, ou mesurées par un tiers)"
        ))
    }
  }
}
