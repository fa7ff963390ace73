import Localization
import Readiness

/// How far the score moved, what of it comes from answers, questionnaire and scope, and why a risk
/// rose.
extension TrendReport {
  var changeSection: [Block] {
    let score = ([headline] + turns + [questionnaireRemark]).compactMap { $0 }
    let parts = partSentences + riskSentences
    return [.lines(score.map { Inline($0) })]
      + (parts.isEmpty ? [] : [.list(parts.map { Inline($0) })]) + adviceBlocks
  }

  /// Why the advice is another one, or what became of the blocking conditions where it is not.
  private var adviceBlocks: [Block] {
    guard let (sentence, reasons) = adviceChange else {
      return gateChanges.isEmpty ? [] : [.lines(gateChanges.map { Inline($0) })]
    }
    return [.paragraph(Inline(sentence))]
      + (reasons.isEmpty ? [] : [.list(reasons.map { Inline($0) })])
  }

  /// What became of the blocking conditions.
  private var gateChanges: [String] {
    DifferenceText(whole, language: textLanguage).gateLines
  }

  private var headline: String {
    guard whole.parts != nil, let change = whole.knownChange,
      let before = whole.earlier.assessment.score?.known,
      let after = whole.later.assessment.score?.known
    else { return nothingInCommon }
    if !whole.isComparable {
      let little = littleInCommon(
        whole.commonQuestions.contributions.count, of: whole.countedCount)
      return whole.isCertain ? "\(little) \(allTheSame(isUp: change > 0))" : little
    }
    if whole.isStandstill {
      return whole.hasSameAnswers ? standstill : otherAnswers(language.whole(after))
    }
    guard let then = whole.earlier.assessment.score?.range,
      let now = whole.later.assessment.score?.range
    else { return nothingInCommon }
    if (whole.printedChange ?? change).magnitude < Comparison.leastShown {
      return then.isPoint && now.isPoint
        ? sameScore(language.whole(after)) : sameKnownScore(language.whole(after))
    }
    let direction = direction(from: before, to: after)
    let isUp = change > 0
    switch (then.isPoint, now.isPoint) {
    case (true, true): return direction + "."
    case _ where whole.isCertain: return certain(direction, isUp: isUp)
    case (false, true):
      return uncertainThen(direction, possible: language.whole(isUp ? then.high : then.low))
    case (true, false): return uncertainNow(direction)
    case (false, false): return uncertain(direction)
    }
  }

  /// The steps between two dates in which the score moved against the whole change, or fell where
  /// it is the same at both ends.
  private var turns: [String?] {
    guard let change = whole.knownChange else { return [] }
    let isUp = change > -Comparison.leastShown
    return trend.steps.map { step in
      guard step.isComparable, let moved = step.knownChange, moved.magnitude >= Self.leastTurn,
        (moved > 0) != isUp,
        let before = step.earlier.assessment.score?.known,
        let after = step.later.assessment.score?.known
      else { return nil }
      return turned(
        from: language.oneDecimal(before), to: language.oneDecimal(after),
        dates: [step.earlier, step.later].map(date).joined(separator: " → "))
    }
  }

  /// The least number of points that is a turn worth a sentence.
  private static let leastTurn = 1.0

  // MARK: What the change comes from

  private var partSentences: [String] {
    if whole.parts == nil || whole.isStandstill || whole.printedChange == nil { return [] }
    guard let parts = whole.printedParts else { return [sentenceOfScope(nil)] }
    var sentences = [sentence(ofAnswers: parts.answers)]
    if parts.questionnaire.magnitude >= Comparison.leastShown {
      sentences.append(sentence(ofQuestionnaire: language.signed(parts.questionnaire)))
    }
    if !(whole.countedOnce.earlier + whole.countedOnce.later).isEmpty {
      sentences.append(sentenceOfScope(parts.scope))
    }
    return sentences
  }

  private func sentence(ofAnswers points: Double) -> String {
    let counts = whole.commonQuestions.counts
    return sentence(
      ofAnswers: language.signed(points), whole.commonQuestions.contributions.count,
      up: counts.up, down: counts.down, unchanged: counts.unchanged)
  }

  /// - Parameter points: nil where the scores cannot be compared.
  private func sentenceOfScope(_ points: Double?) -> String {
    ([sentence(ofScope: points.map { language.points(language.signed($0)) })] + countedOnce)
      .joined(separator: " ")
  }

  // MARK: What raises a risk

  private var riskSentences: [String] {
    guard let risks = whole.later.questionnaire.risks else { return [] }
    let (then, now) = (whole.earlier.questionnaire.advice, whole.later.questionnaire.advice)
    return [
      (risks.absence, whole.risks.absence, then.absenceCut, now.absenceCut),
      (risks.launch, whole.risks.launch, then.launchCut, now.launchCut),
    ].compactMap { risk, change, then, now in
      change.flatMap { sentence(of: text(risk.title), $0, limits: (then, now)) }
    }
  }

  /// Why a risk rose; nil if what is printed of it did not.
  ///
  /// - Parameter limits: the limits of the risk at both dates, across which nothing is rounded.
  private func sentence(
    of title: String, _ change: RiskChange, limits: (then: Double, now: Double)
  ) -> String? {
    let before = language.whole(change.earlier, beside: limits.then)
    let after = language.whole(change.later, beside: limits.now)
    guard change.rises, before != after else { return nil }
    let rise = language.labelled(title, rose(from: before, to: after))
    return change.mostRisen.map { scenario in
      rise
        + mostOfAll(
          text(scenario.title), from: language.ofHundredths(scenario.earlier),
          to: language.ofHundredths(scenario.later))
    } ?? rise + "."
  }

  /// What is said where the earlier answers are not scored by the questionnaire of then.
  private var questionnaireRemark: String? {
    let earlier = whole.earlier
    if whole.parts == nil || earlier.hasOwnQuestionnaire { return nil }
    return scoredByLater(
      version: "\(earlier.questionnaire.version)", answered: "\(earlier.answers.version)")
  }
}

// MARK: - Words

extension TrendReport {
  private var nothingInCommon: String {
    say(
      en: "No question counts at both dates, so the scores cannot be compared.",
      fr: "Aucune question ne compte aux deux dates\u{A0}: les notes ne peuvent pas être comparées."
    )
  }

  private var standstill: String {
    say(
      en: "Nothing has changed: the answers to every question are worth the same.",
      fr: "Rien n’a changé\u{A0}: à chaque question, la réponse vaut autant qu’avant.")
  }

  private func otherAnswers(_ score: String) -> String {
    say(
      en: "The score has not changed: \(language.points(score)). What is different in the answers "
        + "does not count for it.",
      fr: "La note n’a pas changé\u{A0}: \(language.points(score)). Ce qui diffère dans les "
        + "réponses n’y compte pas.")
  }

  private func sameScore(_ score: String) -> String {
    say(
      en: "The score is the same as before: \(language.points(score)).",
      fr: "La note est la même qu’avant\u{A0}: \(language.points(score)).")
  }

  /// The same where an answer is missing at one of the dates.
  private func sameKnownScore(_ score: String) -> String {
    say(
      en: "From the answers given, the score is the same as before: \(language.points(score)).",
      fr: "D’après les réponses données, la note est la même qu’avant\u{A0}: "
        + "\(language.points(score)).")
  }

  /// The change of the score, as the first part of a sentence: with one decimal, and the points
  /// as the difference of the two figures as they are printed.
  private func direction(from before: Double, to after: Double) -> String {
    let points = language.points(
      language.oneDecimal(Comparison.change(from: before, to: after).magnitude))
    let ends = (language.oneDecimal(before), language.oneDecimal(after))
    return say(
      en:
        "The score is \(after > before ? "up" : "down") by \(points), from \(ends.0) to \(ends.1)",
      fr: "La note est en \(after > before ? "hausse" : "baisse") de \(points), de \(ends.0) à "
        + "\(ends.1)")
  }

  /// Behind what cannot be told, that the score moved for certain.
  private func allTheSame(isUp: Bool) -> String {
    say(
      en: "All the same, the score certainly \(isUp ? "rose" : "fell").",
      fr: "Il est sûr pourtant que la note a \(isUp ? "monté" : "baissé").")
  }

  private func certain(_ direction: String, isUp: Bool) -> String {
    say(
      en: "\(direction). Despite what is not known exactly, it certainly "
        + "\(isUp ? "rose" : "fell").",
      fr: "\(direction). Malgré ce qu’on ne sait pas exactement, elle a "
        + "\(isUp ? "monté" : "baissé").")
  }

  /// - Parameter possible: what the score may have been at the first date at the most, or at the
  ///   least for one that fell.
  private func uncertainThen(_ direction: String, possible: String) -> String {
    say(
      en: "\(direction), but this is not certain: with the answers missing then, it may already "
        + "have been \(possible).",
      fr: "\(direction), mais ce n’est pas sûr\u{A0}: avec les réponses qui manquaient avant, elle "
        + "était peut-être déjà de \(possible).")
  }

  private func uncertainNow(_ direction: String) -> String {
    say(
      en: "\(direction), but the answers missing now could undo this.",
      fr: "\(direction), mais les réponses qui manquent aujourd’hui pourraient effacer ce "
        + "changement.")
  }

  private func uncertain(_ direction: String) -> String {
    say(
      en: "\(direction), but the answers missing at both dates could undo this.",
      fr: "\(direction), mais les réponses qui manquent aux deux dates pourraient effacer ce "
        + "changement.")
  }

  private func turned(from before: String, to after: String, dates: String) -> String {
    say(
      en: "In between it went from \(before) to \(after): \(dates).",
      fr: "Entre-temps, elle est passée de \(before) à \(after)\u{A0}: \(dates).")
  }

  private func scoredByLater(version: String, answered: String) -> String {
    say(
      en: "Both dates are scored with version \(version) of the questionnaire, though version "
        + "\(answered) was answered then. To score the answers of then by that version, name its "
        + "file with --earlier-questionnaire.",
      fr: "Les deux dates sont notées avec la version \(version) du questionnaire, alors que la "
        + "version \(answered) a été remplie à l’époque. Pour noter les réponses d’alors avec "
        + "cette version, nommez son fichier avec --earlier-questionnaire.")
  }

  private func sentence(
    ofAnswers points: String, _ count: Int, up: Int, down: Int, unchanged: Int
  ) -> String {
    let questions = plural(
      count,
      en: (
        one: "the one question that counts at both dates",
        other: "the \(count) questions that count at both dates"
      ),
      fr: (
        one: "la seule question qui compte aux deux dates",
        other: "les \(count) questions qui comptent aux deux dates"
      ))
    return say(
      en: "Answers: \(language.points(points)) on \(questions); \(up) rose, \(down) fell, "
        + "\(unchanged) stayed.",
      fr: "Réponses\u{A0}: \(language.points(points)) sur \(questions)\u{202F}; \(up) en hausse, "
        + "\(down) en baisse, \(unchanged) sans changement.")
  }

  private func sentence(ofQuestionnaire points: String) -> String {
    say(
      en: "Questionnaire: \(language.points(points)), as other weights or scores count for the "
        + "same answers.",
      fr: "Questionnaire\u{A0}: \(language.points(points)), car d’autres poids ou d’autres notes "
        + "valent pour les mêmes réponses.")
  }

  /// - Parameter points: with their unit; nil where the scores cannot be compared.
  private func sentence(ofScope points: String?) -> String {
    let label = say(
      en: "Questions that count at one date only", fr: "Questions qui ne comptent qu’à une date")
    return points.map { language.labelled(label, $0) + "." } ?? label + "."
  }

  /// How a risk moved, as the first part of a sentence.
  private func rose(from before: String, to after: String) -> String {
    say(en: "\(before) then, \(after) now", fr: "\(before) avant, \(after) aujourd’hui")
  }

  private func mostOfAll(_ scenario: String, from before: String, to after: String) -> String {
    let scenario = language.quoted(scenario)
    return say(
      en: "; most of all \(scenario), \(before) then, \(after) now.",
      fr: "\u{202F}; surtout \(scenario), \(before) avant, \(after) aujourd’hui.")
  }
}
