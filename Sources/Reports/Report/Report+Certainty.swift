import Localization
import Readiness

/// How sure the advice is, and how well the answers behind it are supported.
extension Report {
  /// The sentences behind “How sure:”; the first begins with a small letter.
  func howSure(_ advice: AdviceFigures) -> String {
    sentences([whatIsMissing(advice), backed])
  }

  /// How well the level is supported, where nothing is advised; empty where nothing is scored.
  var howSureOfLevel: [Inline] { backed.map { [Inline($0)] } ?? [] }

  /// What the missing answers may change of the advice.
  private func whatIsMissing(_ advice: AdviceFigures) -> String {
    let unknown = advice.settleFirst.map(\.question).sorted()
    if advice.isFirm {
      // What is withheld may be missing, too.
      if advice.completions == nil || isWithholding { return firm }
      return unknown.isEmpty ? nothingMissing : firm(unknown)
    }
    let others = alternatives(advice.possible.filter { $0 != advice.answer })
    if advice.completions == nil { return tooManyMissing(others: others) }
    return advice.isHesitation
      ? hesitates(between: alternatives(advice.possible)) : couldBe(others: others)
  }

  /// “Test” or “Go”
  private func alternatives(_ advices: [Advice]) -> String {
    language.alternatives(advices.map { language.quoted(name($0)) })
  }

  /// How many scored answers have a document or an observation behind them.
  private var backed: String? {
    let scored = scoredAnswers
    if scored.isEmpty { return nil }
    let backed = scored.count { assessment.states[$0.index].evidence != .declared }
    return backedAnswers(backed, of: scored.count)
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
  private var firm: String {
    say(
      en: "whatever the missing answers turn out to be, the advice stays the same.",
      fr: "quelles que soient les réponses manquantes, le conseil reste le même.")
  }

  /// The same where the missing answers are known; a few are named.
  private func firm(_ unknown: [QuestionIndex]) -> String {
    let count = unknown.count
    let named = count <= 4 ? " (\(ids(unknown)))" : ""
    return say(
      en: count == 1
        ? "whatever the missing answer\(named) turns out to be, the advice stays the same."
        : "whatever the \(language.inWords(count)) missing answers\(named) turn out to be, the "
          + "advice stays the same.",
      fr: count == 1
        ? "quelle que soit la réponse manquante\(named), le conseil reste le même."
        : "quelles que soient les \(language.inWords(count)) réponses manquantes\(named), le "
          + "conseil reste le même.")
  }

  private var nothingMissing: String {
    say(
      en: "every question that applies is answered.",
      fr: "toutes les questions qui vous concernent ont une réponse.")
  }

  private func couldBe(others: String) -> String {
    say(
      en: "depending on the missing answers, the advice could also be \(others).",
      fr: "selon les réponses manquantes, le conseil pourrait aussi être \(others).")
  }

  private func tooManyMissing(others: String) -> String {
    say(
      en: "too many answers are missing to try every combination of them; the advice might also "
        + "be \(others).",
      fr: "il manque trop de réponses pour en essayer toutes les combinaisons\u{202F}; le conseil "
        + "pourrait aussi être \(others).")
  }

  private func hesitates(between advices: String) -> String {
    say(
      en: "the missing answers leave open whether it is \(advices). A small test can be undone, "
        + "so test rather than hesitate.",
      fr: "les réponses manquantes ne permettent pas de dire si c’est \(advices). Un petit test "
        + "peut se défaire\u{A0}: testez plutôt que d’hésiter.")
  }

  private func backedAnswers(_ backed: Int, of scored: Int) -> String {
    let rest = support(backed, of: scored)
    return isWithholdingScores
      ? say(
        en: "It rests on what you told us; among the answers that are shown, \(rest)",
        fr: "Il repose sur ce que vous avez dit\u{202F}; parmi les réponses présentées, \(rest)")
      : say(
        en: "It rests on what you told us: \(rest)",
        fr: "Il repose sur ce que vous avez dit\u{A0}: \(rest)")
  }

  /// “4 of 28 scored answers have a document or an observation behind them.”
  private func support(_ backed: Int, of scored: Int) -> String {
    if scored == 1 {
      return backed == 1
        ? say(
          en: "the one scored answer has a document or an observation behind it.",
          fr: "la seule réponse notée s’appuie sur un document ou un constat.")
        : say(
          en: "the one scored answer has no document or observation behind it.",
          fr: "la seule réponse notée ne s’appuie sur aucun document ni constat.")
    }
    return switch backed {
    case 0:
      say(
        en: "none of the \(scored) scored answers has a document or an observation behind it.",
        fr: "aucune des \(scored) réponses notées ne s’appuie sur un document ou un constat.")
    case 1:
      say(
        en: "1 of \(scored) scored answers has a document or an observation behind it.",
        fr: "1 des \(scored) réponses notées s’appuie sur un document ou un constat.")
    case scored:
      say(
        en: "all \(scored) scored answers have a document or an observation behind them.",
        fr: "les \(scored) réponses notées s’appuient toutes sur un document ou un constat.")
    default:
      say(
        en: "\(backed) of \(scored) scored answers have a document or an observation behind them.",
        fr: "\(backed) des \(scored) réponses notées s’appuient sur un document ou un constat.")
    }
  }
}
