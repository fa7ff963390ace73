import Localization
import Readiness

/// How sure the advice is, and how well the answers behind it are supported.
extension Report {
  func howSure(_ advice: AdviceFigures) -> String {
    sentences([gaps(advice), backed, floor])
  }

  /// What the missing answers may change of the advice, and which to find out first.
  private func gaps(_ advice: AdviceFigures) -> String {
    let unknown = advice.settleFirst.map(\.question).sorted()
    if advice.isFirm {
      // What is withheld may be open, and is among the ways.
      if advice.completions == nil || isWithholding { return adviceFirm }
      if unknown.isEmpty { return adviceComplete }
      let ways = adviceWays(
        completions: grouped(advice.completions ?? 0), questions: ids(unknown))
      return adviceFirm + " " + ways
    }
    if advice.completions == nil { return adviceAtMost(others: quoted(advice.possible)) }
    let others = advice.possible.filter { $0 != advice.answer }
    let first = Array(advice.findOutFirst.prefix(3).map(\.question))
    return sentences([
      advice.isHesitation
        ? adviceHesitate(others: quotedTogether(advice.possible))
        : adviceProvisional(others: quoted(others)),
      first.isEmpty ? nil : findOutFirst(questions: ids(first)),
    ])
  }

  /// How sure the level is, where nothing is advised.
  var howSureOfLevel: Inline { Inline(sentences([backed, floor])) }

  /// How many scored answers have a document or an observation behind them.
  private var backed: String? {
    let scored = scoredAnswers
    if scored.isEmpty { return nil }
    let backed = scored.count { assessment.states[$0.index].evidence != .declared }
    let sentence = backedAnswers(backed, of: scored.count)
    return isWithholdingScores ? sentences([amongShown, sentence]) : sentence
  }

  /// The score if answers without proof were too high.
  private var floor: String? {
    scoredAnswers.isEmpty
      ? nil : assessment.companions.evidenceFloor.map { cautiousScore(language.whole($0)) }
  }

  /// The questions that are answered and scored, without those that are withheld.
  var scoredAnswers: [Question] {
    questionnaire.questions.filter {
      $0.isScored && assessment.states[$0.index].status == .answered && !isWithheld($0.index)
    }
  }
}

// MARK: - Words

extension Report {
  private var adviceFirm: String {
    say(
      en: "No way of filling the gaps changes this.",
      fr: "Aucune façon de combler les manques n’y change rien.")
  }

  private func adviceWays(completions: String, questions: String) -> String {
    say(
      en: "All \(completions) ways of answering the open questions (\(questions)) give it.",
      fr: "Les \(completions) façons de répondre aux questions en suspens (\(questions)) y "
        + "mènent toutes.")
  }

  private var adviceComplete: String {
    say(
      en: "Every question that applies is answered.",
      fr: "Toutes les questions qui vous concernent ont une réponse.")
  }

  /// In front of what is counted where some answers are withheld.
  var amongShown: String {
    say(en: "Among the answers that are shown:", fr: "Parmi les réponses présentées\u{A0}:")
  }

  private func adviceProvisional(others: String) -> String {
    say(
      en: "Depending on what you do not know, it could also be: \(others).",
      fr: "Selon ce que vous ne savez pas, ce pourrait être aussi\u{A0}: \(others).")
  }

  private func findOutFirst(questions: String) -> String {
    say(en: "Settle first: \(questions).", fr: "À trancher d’abord\u{A0}: \(questions).")
  }

  private func adviceAtMost(others: String) -> String {
    say(
      en: "Too much is unknown to try every way of filling the gaps; at most, these outcomes "
        + "are possible: \(others).",
      fr: "Il y a trop d’inconnues pour essayer toutes les façons de combler les "
        + "manques\u{202F}; seuls ces conseils, au plus, restent possibles\u{A0}: \(others).")
  }

  private func adviceHesitate(others: String) -> String {
    say(
      en: "You may hesitate between \(others). Since the test can be undone, test: better to "
        + "test than to hesitate and do nothing.",
      fr: "On peut hésiter entre \(others). Puisque le test peut se défaire, testez\u{A0}: il "
        + "vaut mieux tester qu’hésiter et ne pas faire.")
  }

  func backedAnswers(_ backed: Int, of scored: Int) -> String {
    let stated = scored - backed
    if backed == 0, scored == 1 {
      return say(
        en: "The one scored answer is someone’s word, with no document or observation behind it.",
        fr: "La seule réponse notée est déclarée, sans document ni constat.")
    }
    if backed == 0 {
      return say(
        en: "None of the \(scored) scored answers has a document or an observation behind it; "
          + "they are someone’s word.",
        fr: "Aucune des \(scored) réponses notées ne s’appuie sur un document ou un "
          + "constat\u{202F}; elles sont déclarées.")
    }
    let others = plural(
      stated,
      en: (one: "1 is someone’s word.", other: "\(stated) are someone’s word."),
      fr: (
        one: stated == 0 ? "aucune n’est simplement déclarée." : "1 est déclarée.",
        other: "\(stated) sont déclarées."
      ))
    if backed > 1 {
      return say(
        en: "\(backed) of \(scored) scored answers have a document or an observation behind "
          + "them; \(others)",
        fr: "\(backed) réponses notées sur \(scored) s’appuient sur un document ou un "
          + "constat\u{202F}; \(others)")
    }
    return say(
      en: "1 of \(scored) scored answers has a document or an observation behind it; \(others)",
      fr: "1 réponse notée sur \(scored) s’appuie sur un document ou un constat\u{202F}; "
        + others)
  }

  private func cautiousScore(_ score: String) -> String {
    say(
      en: "If every answer merely stated were one line too high, and every documented one half "
        + "a line, you would be at \(score).",
      fr: "Si chaque réponse simplement déclarée était d’une ligne trop haute, et chaque "
        + "réponse documentée d’une demi-ligne, vous seriez à \(score).")
  }
}
