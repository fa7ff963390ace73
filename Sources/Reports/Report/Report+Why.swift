import Localization
import Readiness

/// Why the advice is what it is, in the company’s own figures.
extension Report {
  /// The sentences behind “Why:”; the first begins with a small letter.
  func why(_ advice: AdviceFigures) -> String {
    guard let trace = assessment.trace.advice else { return "" }
    var parts: [String?]
    if let base = trace.ofRisks.only {
      let lowered = advice.answer < base ? whyLower(advice, than: base, trace) : nil
      parts = [lowered ?? whyOfRisks(trace), decidedFirst(advice)]
    } else {
      let level =
        advice.isFirm
        ? levelMissing(above: advice.answer).map { eitherWay(advice.answer, level: $0) } : nil
      parts = [
        whyOfRisks(trace), decidedFirst(advice), heldBack(advice.answer, trace) ?? level,
      ]
    }
    return sentences(parts + [limits])
  }

  // MARK: Why it is lower than the two risks say

  /// Why the advice is lower than what the two risks say; nil if nothing that may be shown tells.
  private func whyLower(
    _ advice: AdviceFigures, than base: Advice, _ trace: AdviceTrace
  ) -> String? {
    let alone = whyAlone(other: name(base))
    if isReasonWithheld(advice) { return alone + ", " + but(withheldReason) }
    let answer = advice.answer
    if let gate = bindingGate(holdingAt: answer) {
      return whyAlone(alone, but: gate)
    }
    if let level = levelMissing(above: answer) {
      return answer == .test
        ? whyNotReady(level: level) : alone + ", " + but(levelBelow(level: level))
    }
    if let gate = mayHold(answer) { return sentences([alone, gate]) }
    if let level = levelOpen(above: answer) {
      return alone + ", " + but(levelUncertain(level: level))
    }
    return isWithholding ? alone + ", " + but(withheldReason) : nil
  }

  /// Whether the advice is lower than the two risks say, and what lowers it is withheld.
  func isReasonWithheld(_ advice: AdviceFigures) -> Bool {
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

  /// What a gate that holds the advice back rules out, or may rule out, where the two risks leave
  /// the advice open.
  private func heldBack(_ answer: Advice, _ trace: AdviceTrace) -> String? {
    let caps = assessment.limitingGates.compactMap { questionnaire.gates[$0].advice }
    guard let cap = caps.min() else { return mayHold(answer) }
    let others = above(max(cap, answer))
    if others.isEmpty { return nil }
    return ruledOutAnyway(quotedTogether(others), others.count, trace)
  }

  /// The most severe gate that holds the advice at this one.
  private func bindingGate(holdingAt answer: Advice) -> Gate? {
    assessment.limitingGates.lazy.map { questionnaire.gates[$0] }.first { $0.advice == answer }
  }

  /// The questions that make a gate fire, where its reason names several causes and not all hold.
  private func cause(of gate: Gate) -> String? {
    let deciding = gate.when.decidingQuestions(in: assessment.states)
    return deciding.count < gate.when.questions.count ? ids(deciding) : nil
  }

  /// What the gates that may fire would hold the advice at, if it is this one.
  private func mayHold(_ answer: Advice) -> String? {
    let gates = questionnaire.gates.indices.filter {
      assessment.gates[$0] == .undetermined && questionnaire.gates[$0].advice == answer
    }
    if gates.count < 2 { return gates.first.map(possibleSentence) }
    return language.ended(
      language.labelled(
        anyWouldRuleOut(gates.count, quotedTogether(above(answer))),
        language.longList(gates.map { phrase(questionnaire.gates[$0]) })))
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

  // MARK: What decides, and what is close

  /// The missing answer that decides most, and what each of its answers leaves of the advice; nil
  /// where none leaves fewer advices.
  private func decidedFirst(_ advice: AdviceFigures) -> String? {
    guard let first = advice.findOutFirst.first else { return nil }
    let question = questionnaire.questions[first.question]
    let isAlone = first.outcomes.allSatisfy { $0.possible.count <= 1 }
    let subject = dependsOn(question: toFindOut(question), isAlone: isAlone)
    guard let cases = cases(first, of: question) else { return subject }
    return language.labelled(subject, cases)
  }

  /// “What people say about you” (S1, half a day to find out)
  func toFindOut(_ question: Question) -> String {
    let days = question.findOut.map { daysToFindOut($0.days.days) }
    let place = language.list([question.id, days].compactMap { $0 })
    return "\(language.quoted(text(question.title ?? question.text))) (\(place))"
  }

  /// From where on a risk counts as high.
  private var limits: String {
    let policy = questionnaire.advice
    let (absence, launch) = (
      language.number(policy.absenceCut), language.number(policy.launchCut)
    )
    return absence == launch
      ? limit(absence) : limits(absence: absence, launch: launch)
  }
}

// MARK: - Words

extension Report {
  /// The advice of the two risks alone, with their figures; without a full stop.
  private func whyAlone(other: String) -> String {
    let other = language.quoted(other)
    return say(
      en: "judging by the two risks alone we would say \(other) (\(bothInShort()))",
      fr: "à s’en tenir aux deux risques, nous dirions \(other) (\(bothInShort()))")
  }

  /// What follows the advice of the two risks alone.
  private func but(_ reason: String) -> String {
    say(en: "but \(reason)", fr: "mais \(reason)")
  }

  /// The advice of the two risks alone, and the reason of a gate that lowers it. The reason may
  /// have a colon of its own and is a sentence apart, if it can go on from “But”.
  private func whyAlone(_ alone: String, but gate: Gate) -> String {
    let reason = language.afterColon(text(gate.reason))
    let cause = cause(of: gate)
    if reason.first?.isLowercase ?? false {
      return sentences([
        alone,
        cause.map {
          say(en: "But, going by \($0), \(reason)", fr: "Mais, d’après \($0), \(reason)")
        } ?? but(reason).withCapital,
      ])
    }
    let because = cause.map { say(en: ", going by \($0)", fr: ", d’après \($0)") } ?? ""
    return say(
      en: "\(alone), but\(because): \(reason)", fr: "\(alone), mais\(because)\u{A0}: \(reason)")
  }

  private func whyNotReady(level: String) -> String {
    let level = language.quoted(level)
    return say(
      en:
        "\(launchNotRisky) (\(bothInShort())), but you are not yet ready for a full launch, which "
        + "needs the level \(level).",
      fr: "\(launchNotRisky) (\(bothInShort())), mais vous n’êtes pas encore prêts pour un "
        + "lancement complet, qui demande le niveau \(level).")
  }

  private func anyWouldRuleOut(_ count: Int, _ others: String) -> String {
    let number = language.inWords(count).withCapital
    return say(
      en: "\(number) conditions are still open, and any of them would rule out \(others)",
      fr: "\(number) conditions sont encore ouvertes, et chacune exclurait \(others)")
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
    let level = levelNamed(level)
    let own = printedLevel.map { questionnaire.levels[$0] }.map { text($0.title) }
    let standing =
      own.map { title in
        let own = language.level(title, after: say(en: "level", fr: "niveau"))
        return say(en: ", and you are at \(own)", fr: ", et vous êtes au \(own)")
      } ?? ""
    return answer == .test
      ? say(
        en: "Either way you are not ready for a full launch: that needs \(level)\(standing).",
        fr: "Dans les deux cas, vous n’êtes pas prêts pour un lancement complet\u{A0}: il faut "
          + "\(level)\(standing).")
      : say(
        en: "Either way you are not ready for a test: that needs \(level)\(standing).",
        fr: "Dans les deux cas, vous n’êtes pas prêts pour un test\u{A0}: il faut "
          + "\(level)\(standing).")
  }

  /// - Parameters:
  ///   - others: the advices that are ruled out.
  ///   - count: how many they are.
  private func ruledOutAnyway(_ others: String, _ count: Int, _ trace: AdviceTrace) -> String {
    let whatever =
      if trace.absence.reaches == nil, trace.launch.reaches == nil {
        say(en: "Whatever the two risks are", fr: "Quels que soient les deux risques")
      } else {
        whatever(riskName(ofAbsence: trace.absence.reaches == nil))
      }
    return plural(
      count,
      en: (
        one: "\(whatever), \(others) is ruled out for now (see below).",
        other: "\(whatever), \(others) are ruled out for now (see below)."
      ),
      fr: (
        one: "\(whatever), \(others) est exclu pour l’instant (voir plus bas).",
        other: "\(whatever), \(others) sont exclus pour l’instant (voir plus bas)."
      ))
  }

  private func whatever(_ risk: String) -> String {
    say(en: "Whatever \(risk) is", fr: "Quel que soit \(risk)")
  }

  /// Why the advice is lower than the risks say, where an answer that is not shown lowers it.
  private var withheldReason: String {
    say(
      en: "what lowers the advice is not shown, because its question has confidential answers.",
      fr: "ce qui abaisse le conseil n’est pas présenté, car sa question a des réponses "
        + "confidentielles.")
  }

  private func dependsOn(question: String, isAlone: Bool) -> String {
    isAlone
      ? say(
        en: "The advice depends on \(question)", fr: "Le conseil dépend de \(question)")
      : say(
        en: "The advice depends most on \(question)",
        fr: "Le conseil dépend surtout de \(question)")
  }

  private func daysToFindOut(_ days: Double) -> String {
    let days = daysAtMost(days)
    return say(en: "\(days) to find out", fr: "\(days) pour le savoir")
  }

  /// Days of finding out; half a day is the least that is counted.
  func daysAtMost(_ days: Double) -> String {
    days == 0.5
      ? say(en: "half a day at most", fr: "une demi-journée au plus") : language.days(days)
  }

  private func limit(_ limit: String) -> String {
    say(
      en: "A risk of \(limit) or more counts as high.",
      fr: "Un risque est jugé élevé à partir de \(limit).")
  }

  private func limits(absence: String, launch: String) -> String {
    let risks = [true, false].map(riskName)
    return say(
      en: "\(risks[0].withCapital) counts as high at \(absence) or more, \(risks[1]) at \(launch) "
        + "or more.",
      fr: "\(risks[0].withCapital) est jugé élevé à partir de \(absence), \(risks[1]) à partir de "
        + "\(launch).")
  }
}
