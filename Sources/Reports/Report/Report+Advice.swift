import Localization
import Readiness

/// What is advised, and why.
extension Report {
  var adviceSection: [Block] {
    guard let model = questionnaire.risks, let risks = assessment.risks else {
      return [
        .heading(2, adviceHeading), .paragraph(Inline(noAdvice)), .list([howSureOfLevel]),
      ]
    }
    guard let advice = assessment.advice else {
      let missing = risks.paired(with: model).filter { $0.1.range == nil }.map { text($0.0.title) }
      let sentence = isWithholdingRisks ? adviceNone : adviceUnassessed(missing)
      return [.heading(2, adviceHeading), .paragraph(Inline(sentence))]
    }
    let meaning = meaning(of: advice)
    return [
      .heading(2, language.labelled(adviceHeading, name(advice.answer))),
      .paragraph(.strong(meaning.first) + Inline(meaning.rest.map { " " + $0 } ?? "")),
      .list([
        .strong(say(en: "Why.", fr: "Pourquoi.")) + Inline(" " + why(advice)),
        .strong(howSure(certainty: certainty(isFirm: advice.isFirm)))
          + Inline(" " + howSure(advice)),
      ]),
    ]
  }

  /// Whether the advice is lower than the two risks say, and what lowers it is withheld.
  private func isReasonWithheld(_ advice: AdviceFigures) -> Bool {
    guard isWithholdingGates, let trace = assessment.trace.advice, let base = trace.ofRisks.only,
      advice.answer < base
    else { return false }
    let shown = questionnaire.gates.indices.filter { assessment.gates[$0] != .no }
      .compactMap { questionnaire.gates[$0].advice }
    let level = assessment.level.held?.worst ?? questionnaire.lowestLevel
    let explained = questionnaire.advice.advice(
      absence: trace.absence.risk.low, launch: trace.launch.risk.low, level: level)
    return shown.reduce(explained, min) > advice.answer
  }

  /// Whether the report can name nothing to find out or to clear, because that is withheld.
  private func isNextStepWithheld(_ advice: AdviceFigures) -> Bool {
    switch advice.answer {
    case .wait: isWithholding && !advice.isFirm && unknownInOrder.isEmpty
    case .prepare: isReasonWithheld(advice)
    case .test, .go: false
    }
  }

  private func why(_ advice: AdviceFigures) -> String {
    guard let trace = assessment.trace.advice else { return "" }
    if let base = trace.ofRisks.only {
      let lowered = advice.answer < base ? whyLower(advice, than: base) : nil
      return sentences([lowered ?? whyOfRisks(trace), near(advice, trace)])
    }
    let level =
      advice.isFirm
      ? levelMissing(above: advice.answer).map { eitherWay(advice.answer, level: $0) } : nil
    return sentences([
      whyOfRisks(trace), heldBack(advice.answer) ?? level, near(advice, trace),
    ])
  }

  // MARK: Why it is lower than the two risks say

  /// Why the advice is lower than what the two risks say; nil if nothing that may be shown tells.
  private func whyLower(_ advice: AdviceFigures, than base: Advice) -> String? {
    if isReasonWithheld(advice) { return whyCapped(other: name(base), reason: withheldReason) }
    let answer = advice.answer
    if let reason = bindingReason(holdingAt: answer) {
      return whyCapped(other: name(base), reason: reason)
    }
    if let level = levelMissing(above: answer) {
      return answer == .test
        ? whyNotReady(level: level) : whyCapped(other: name(base), reason: levelBelow(level: level))
    }
    if let gate = mayHold(answer) { return sentences([whyAlone(other: name(base)), gate]) }
    if let level = levelOpen(above: answer) {
      return whyCapped(other: name(base), reason: levelUncertain(level: level))
    }
    return isWithholding ? whyCapped(other: name(base), reason: withheldReason) : nil
  }

  /// The gate that holds the advice back, or that may, where the two risks leave it open.
  private func heldBack(_ answer: Advice) -> String? {
    let limiting = assessment.limitingGates.first { questionnaire.gates[$0].advice != nil }
    return limiting.map { gateFires(reason: text(questionnaire.gates[$0].reason)) }
      ?? mayHold(answer)
  }

  /// The reason of the most severe gate that holds the advice at this one.
  private func bindingReason(holdingAt answer: Advice) -> String? {
    assessment.limitingGates.first { questionnaire.gates[$0].advice == answer }
      .map { text(questionnaire.gates[$0].reason) }
  }

  /// What a gate that may fire would hold the advice at, if it is this one.
  private func mayHold(_ answer: Advice) -> String? {
    questionnaire.gates.indices.first {
      assessment.gates[$0] == .undetermined && questionnaire.gates[$0].advice == answer
    }.map(possibleSentence)
  }

  /// The title of the level that the next higher advice needs, if no level that may be held
  /// reaches it.
  private func levelMissing(above answer: Advice) -> String? {
    levelNeeded(above: answer, atMost: assessment.level.held?.best)
  }

  /// The same, if the lowest level that may be held does not reach it.
  private func levelOpen(above answer: Advice) -> String? {
    levelNeeded(above: answer, atMost: assessment.level.held?.worst)
  }

  private func levelNeeded(above answer: Advice, atMost held: LevelIndex?) -> String? {
    let higher: Advice? =
      switch answer {
      case .test: .go
      case .prepare: .test
      case .wait, .go: nil
      }
    guard let level = higher.flatMap(questionnaire.advice.levelNeeded),
      held ?? questionnaire.lowestLevel < level
    else { return nil }
    return text(questionnaire.levels[level].title)
  }

  /// The cuts of the two risks, one if they are the same.
  var cuts: String {
    let policy = questionnaire.advice
    let cuts = [policy.absenceCut, policy.launchCut].map(language.number)
    return cuts[0] == cuts[1] ? cuts[0] : language.list(cuts)
  }

  /// A warning if a risk lies close to its cut and the advice would turn there; a rule that is
  /// withheld might keep it from turning.
  private func near(_ advice: AdviceFigures, _ trace: AdviceTrace) -> String? {
    guard advice.isFirm, !isWithholdingGates, let turn = trace.nearestTurn, turn.points < 5
    else { return nil }
    return adviceNear(points: language.oneDecimal(turn.points), other: name(turn.advice))
  }
}

// MARK: - Words

extension Report {
  private var adviceHeading: String { say(en: "What we advise", fr: "Ce que nous conseillons") }

  /// What an advice means: its first sentence, which is set in bold, and the rest.
  private func meaning(of advice: AdviceFigures) -> (first: String, rest: String?) {
    let byItself = meaningByItself(of: advice)
    return isNextStepWithheld(advice) ? (byItself.first, askMorePeople(advice)) : byItself
  }

  /// What an advice means where nothing is withheld.
  private func meaningByItself(of advice: AdviceFigures) -> (first: String, rest: String?) {
    switch (advice.answer, advice.isFirm) {
    case (.wait, true):
      say(
        en: (
          "Do not launch for now.",
          "Do only what is useful in any case: listen, reserve your names, and look again on a "
            + "date you set now."
        ),
        fr: (
          "Ne vous lancez pas pour l’instant.",
          "Ne faites que ce qui est utile dans tous les cas\u{A0}: écouter, réserver vos noms, "
            + "revoir la question à une date fixée dès maintenant."
        ))
    case (.wait, false):
      say(
        en: (
          "Too little is known to advise more than waiting.",
          "Do not launch. Find out what you do not know, then ask again."
        ),
        fr: (
          "On en sait trop peu pour conseiller plus que d’attendre.",
          "Ne vous lancez pas. Cherchez ce que vous ne savez pas, puis reposez-vous la question."
        ))
    case (.prepare, true):
      say(
        en: (
          "Get ready before you test.",
          "Set a date to clear what stands in the way, then test."
        ),
        fr: (
          "Préparez-vous avant de tester.",
          "Fixez une date pour lever ce qui s’y oppose, puis testez."
        ))
    case (.prepare, false):
      say(
        en: (
          "Get ready before you test.",
          "Set a date to find out and clear what may stand in the way, then test."
        ),
        fr: (
          "Préparez-vous avant de tester.",
          "Fixez une date pour éclaircir et lever ce qui peut s’y opposer, puis testez."
        ))
    case (.test, _):
      say(
        en: (
          "Try it small, with an end date, a stop rule and a way back.",
          "The error is then a cost of learning, not a failed brand."
        ),
        fr: (
          "Essayez en petit, avec une date de fin, une règle d’arrêt et un retour possible.",
          "L’erreur devient alors un coût d’apprentissage, pas une marque ratée."
        ))
    case (.go, _):
      say(
        en: ("Launch, and measure the result every time.", nil),
        fr: ("Lancez-vous, et mesurez le résultat à chaque opération.", nil))
    }
  }

  /// What to do where what stands in the way, or what is not known, is withheld.
  private func askMorePeople(_ advice: AdviceFigures) -> String {
    if advice.answer == .wait {
      return say(
        en: "Do not launch. Ask more people, then ask again.",
        fr: "Ne vous lancez pas. Interrogez plus de personnes, puis reposez-vous la question.")
    }
    return say(
      en: "Ask more people, so that what lowers the advice can be named; then set a date to clear "
        + "it, and test.",
      fr: "Interrogez plus de personnes, pour que ce qui abaisse le conseil puisse être "
        + "nommé\u{202F}; puis fixez une date pour le lever, et testez.")
  }

  private var adviceNone: String {
    say(
      en: "The two risks cannot be assessed.", fr: "Les deux risques ne peuvent pas être évalués.")
  }

  private var noAdvice: String {
    say(
      en: "This questionnaire gives a level and no advice.",
      fr: "Ce questionnaire donne un niveau, et pas de conseil.")
  }

  /// - Parameter risks: the titles of the risks that cannot be assessed.
  private func adviceUnassessed(_ risks: [String]) -> String {
    if risks.count == 1 {
      let risk = language.quoted(risks[0])
      return say(
        en: "There is no advice, because \(risk) cannot be assessed: every question it rests on is "
          + "not applicable or not asked.",
        fr: "Il n’y a pas de conseil, car \(risk) ne peut pas être évalué\u{A0}: toutes les "
          + "questions dont il dépend sont sans objet ou non posées.")
    }
    return say(
      en: "The two risks cannot be assessed: every question they rest on is not applicable or "
        + "not asked.",
      fr: "Les deux risques ne peuvent pas être évalués\u{A0}: toutes les questions dont ils "
        + "dépendent sont sans objet ou non posées.")
  }

  private func howSure(certainty: String) -> String {
    say(en: "How sure: \(certainty).", fr: "Certitude\u{A0}: \(certainty).")
  }

  /// What the two risks say by themselves, or which of them what is not known decides.
  private func whyOfRisks(_ trace: AdviceTrace) -> String {
    switch (trace.absence.reaches, trace.launch.reaches) {
    case (true?, false?):
      say(
        en: "Staying out is costing you, and launching is not risky.",
        fr: "L’absence vous coûte, et vous lancer n’est pas risqué.")
    case (false?, false?):
      say(
        en: "Nothing forces you, and launching is not risky.",
        fr: "Rien ne vous y oblige, et vous lancer n’est pas risqué.")
    case (nil, false?):
      say(
        en: "Launching is not risky, whether or not staying out is costing you.",
        fr: "Vous lancer n’est pas risqué, que l’absence vous coûte ou non.")
    case (true?, true?):
      say(
        en: "Staying out is costing you, and a full launch would be risky. A small test is the "
          + "sensible middle way.",
        fr: "L’absence vous coûte, et un lancement complet serait risqué. Un petit test est la "
          + "voie raisonnable.")
    case (false?, true?):
      say(
        en: "Staying out costs you little, and launching would be risky.",
        fr: "L’absence vous coûte peu, et vous lancer serait risqué.")
    case (nil, true?):
      say(
        en: "Launching would be risky; what you do not know decides whether staying out is "
          + "costing you.",
        fr: "Vous lancer serait risqué\u{202F}; ce que vous ne savez pas décide si l’absence vous "
          + "coûte.")
    case (true?, nil):
      say(
        en: "Staying out is costing you; what you do not know decides whether launching would be "
          + "risky.",
        fr: "L’absence vous coûte\u{202F}; ce que vous ne savez pas décide si vous lancer serait "
          + "risqué.")
    case (false?, nil):
      say(
        en: "Staying out costs you little; what you do not know decides whether launching would be "
          + "risky.",
        fr: "L’absence vous coûte peu\u{202F}; ce que vous ne savez pas décide si vous lancer "
          + "serait risqué.")
    case (nil, nil):
      say(
        en: "What you do not know decides whether staying out is costing you and whether launching "
          + "would be risky.",
        fr: "Ce que vous ne savez pas décide si l’absence vous coûte et si vous lancer serait "
          + "risqué.")
    }
  }

  private func whyAlone(other: String) -> String {
    say(
      en: "Judging by the two risks alone we would say \(language.quoted(other)).",
      fr: "À ne voir que les deux risques, nous dirions \(language.quoted(other)).")
  }

  private func whyCapped(other: String, reason: String) -> String {
    say(
      en: "Judging by the two risks alone we would say \(language.quoted(other)), but: \(reason)",
      fr: "À ne voir que les deux risques, nous dirions \(language.quoted(other)), "
        + "mais\u{A0}: \(reason)")
  }

  private func whyNotReady(level: String) -> String {
    say(
      en: "Launching would not be risky, but you are not yet ready for a full launch, which needs "
        + "the level \(language.quoted(level)).",
      fr: "Vous lancer ne serait pas risqué, mais vous n’êtes pas encore prêts pour un lancement "
        + "complet, qui demande le niveau \(language.quoted(level)).")
  }

  private func levelBelow(level: String) -> String {
    say(
      en: "the level is not yet \(language.quoted(level)).",
      fr: "le niveau n’est pas encore \(language.quoted(level)).")
  }

  private func levelUncertain(level: String) -> String {
    say(
      en: "what you do not know decides whether you reach the level \(language.quoted(level)).",
      fr: "ce que vous ne savez pas décide si vous atteignez le niveau "
        + "\(language.quoted(level)).")
  }

  /// What the next higher advice needs, whichever side of its limit a risk is on.
  private func eitherWay(_ answer: Advice, level: String) -> String {
    answer == .test
      ? say(
        en: "Either way, a full launch needs the level \(language.quoted(level)).",
        fr: "Dans les deux cas, un lancement complet demande le niveau "
          + "\(language.quoted(level)).")
      : say(
        en: "Either way, a test needs the level \(language.quoted(level)).",
        fr: "Dans les deux cas, un test demande le niveau \(language.quoted(level)).")
  }

  /// Why the advice is lower than the risks say, where an answer that is not shown lowers it.
  private var withheldReason: String {
    let minimum = input.withheld.minimum
    return say(
      en: "what lowers the advice is not shown, because fewer than \(minimum) answered.",
      fr: "ce qui abaisse le conseil n’est pas présenté, parce que moins de \(minimum) "
        + "personnes ont répondu.")
  }

  private func adviceNear(points: String, other: String) -> String {
    let (points, other) = (language.points(points), language.quoted(other))
    return say(
      en: "\(points) from the boundary with \(other): read the two risks before the word.",
      fr: "À \(points) de la limite avec \(other)\u{A0}: lisez les deux risques avant le mot.")
  }
}
