import Localization
import Readiness

/// How sure the advice is, and how well the answers behind it are supported.
extension Report {
  func howSure(_ advice: AdviceFigures) -> String {
    sentences([gaps(advice), backed, floor])
  }

  private func gaps(_ advice: AdviceFigures) -> String {
    let unknown = advice.settleFirst.map(\.question).sorted()
    if advice.isFirm {
      if advice.completions == nil { return words.adviceFirm }
      if unknown.isEmpty { return words.adviceComplete }
      let ways = words.adviceWays(
        completions: grouped(advice.completions ?? 0), questions: ids(unknown))
      return words.adviceFirm + " " + ways
    }
    if advice.completions == nil { return words.adviceAtMost(others: quoted(advice.possible)) }
    let others = advice.possible.filter { $0 != advice.answer }
    let first = Array(advice.settleFirst.prefix(3).map(\.question))
    let settle = words.adviceProvisional(others: quoted(others), questions: ids(first))
    return advice.isHesitation
      ? words.adviceHesitate(others: quotedTogether(advice.possible)) + " " + settle : settle
  }

  var howSureOfLevel: Inline { Inline(sentences([backed, floor])) }

  /// How many scored answers have a document or an observation behind them.
  private var backed: String? {
    let scored = scoredAnswers
    if scored.isEmpty { return nil }
    let backed = scored.count { assessment.states[$0.position].evidence != .declared }
    return words.backed(backed: backed, scored: scored.count, stated: scored.count - backed)
  }

  private var floor: String? {
    scoredAnswers.isEmpty
      ? nil : assessment.companions.evidenceFloor.map { words.evidence(score: numbers.whole($0)) }
  }

  /// The questions that are answered and scored.
  var scoredAnswers: [Question] {
    questionnaire.questions.filter {
      $0.isScored && assessment.states[$0.position].status == .answered
    }
  }
}
