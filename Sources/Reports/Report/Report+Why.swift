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
      parts = [whyOfRisks(trace), decidedFirst(advice), heldBack(advice.answer) ?? level]
    }
    return sentences(parts + [near(advice, trace), limits])
  }

  // MARK: The two risks with their figures

  /// “67 of 100; most of all: “They talk about you without you”, 75”
  private func figures(ofAbsence isAbsence: Bool, isFirst: Bool) -> String {
    guard let pair = risk(ofAbsence: isAbsence), let range = pair.figures.range else { return "" }
    let risk = isFirst ? language.ofHundred(range.low, range.high) : language.whole(range)
    guard let worst = worstScenarios(pair.risk, pair.figures).first else { return risk }
    let scenario = language.list([language.quoted(text(worst.scenario.title)), worst.severity])
    let most = language.labelled(
      pair.risk.scenarios.contains(where: isWithheld) ? mostOfThoseShown : mostOfAll, scenario)
    return semicolons([risk, most])
  }

  /// The same in short, for two risks in one bracket: “staying out: 67 of 100; launching: 44”.
  private func bothInShort() -> String {
    semicolons(
      [(stayingOut, true), (launching, false)].compactMap { name, isAbsence in
        risk(ofAbsence: isAbsence)?.figures.range.map { range in
          language.labelled(
            name, isAbsence ? language.ofHundred(range.low, range.high) : language.whole(range))
        }
      })
  }

  private func risk(ofAbsence isAbsence: Bool) -> (risk: Risk, figures: RiskFigures)? {
    guard let model = questionnaire.risks, let risks = assessment.risks else { return nil }
    return risks.paired(with: model).dropFirst(isAbsence ? 0 : 1).first
  }

  /// The worst scenarios by their high end: none more than ten points below the worst, and none
  /// without any severity; those that are withheld are left out.
  ///
  /// - Returns: the scenarios with their severities as printed, 0 to 100.
  func worstScenarios(
    _ risk: Risk, _ figures: RiskFigures
  ) -> [(scenario: Scenario, severity: String)] {
    let levels = zip(risk.scenarios, figures.scenarios).compactMap { scenario, figures in
      figures.level.map { (scenario: scenario, level: $0) }
    }
    let ranked = levels.enumerated().sorted {
      ($1.element.level.high, $0.offset) < ($0.element.level.high, $1.offset)
    }.map(\.element)
    guard let worst = ranked.first?.level.high, worst >= 0.005 else { return [] }
    return ranked.filter { $0.level.high + 0.1 + tolerance >= worst }.map {
      ($0.scenario, language.ofHundredths($0.level))
    }
  }

  // MARK: Why it is lower than the two risks say

  /// Why the advice is lower than what the two risks say; nil if nothing that may be shown tells.
  private func whyLower(
    _ advice: AdviceFigures, than base: Advice, _ trace: AdviceTrace
  ) -> String? {
    let alone = whyAlone(other: name(base))
    if isReasonWithheld(advice) { return alone + but(withheldReason) }
    let answer = advice.answer
    if let reason = bindingReason(holdingAt: answer) { return alone + but(reason) }
    if let level = levelMissing(above: answer) {
      return answer == .test ? whyNotReady(level: level) : alone + but(levelBelow(level: level))
    }
    if let gate = mayHold(answer) { return sentences([alone, gate]) }
    if let level = levelOpen(above: answer) { return alone + but(levelUncertain(level: level)) }
    return isWithholding ? alone + but(withheldReason) : nil
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

  /// The gate that holds the advice back, or that may, where the two risks leave it open.
  private func heldBack(_ answer: Advice) -> String? {
    let limiting = assessment.limitingGates.first { questionnaire.gates[$0].advice != nil }
    return limiting.map(gateSentence) ?? mayHold(answer)
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

  // MARK: What decides, and what is close

  /// The missing answer that decides most, and what each of its answers leaves of the advice; nil
  /// where none leaves fewer advices.
  private func decidedFirst(_ advice: AdviceFigures) -> String? {
    guard let first = advice.findOutFirst.first else { return nil }
    let question = questionnaire.questions[first.question]
    let subject = dependsOn(
      question: toFindOut(question), isAlone: advice.settleFirst.count == 1)
    guard let cases = cases(first, of: question) else { return subject }
    return language.labelled(subject, cases)
  }

  /// “What people say about you” (S1, half a day to find out)
  func toFindOut(_ question: Question) -> String {
    let days = question.findOut.map { daysToFindOut(language.days($0.days.days)) }
    let place = language.list([question.id, days].compactMap { $0 })
    return "\(language.quoted(text(question.title ?? question.text))) (\(place))"
  }

  /// “line 1, “Wait and watch”; lines 2 to 5, “Test””; nil where the answers cannot be named.
  private func cases(
    _ value: AdviceFigures.InformationValue, of question: Question
  ) -> String? {
    var runs: [(first: AnswerValue, last: AnswerValue, possible: AdviceSet)] = []
    for outcome in value.outcomes where outcome.possible.count > 0 {
      guard let answer = outcome.value else { return nil }
      if let last = runs.last, last.possible == outcome.possible {
        runs[runs.count - 1].last = answer
      } else {
        runs.append((answer, answer, outcome.possible))
      }
    }
    let cases = runs.compactMap { run in
      answers(from: run.first, to: run.last, of: question).map { answers in
        language.list([answers, language.alternatives(run.possible.advices.map(quoted))])
      }
    }
    return cases.count == runs.count && cases.count > 1 ? semicolons(cases) : nil
  }

  /// “line 1”, “lines 2 to 5”, “yes”, “10 to 40 hours a week”; nil for several options.
  private func answers(
    from first: AnswerValue, to last: AnswerValue, of question: Question
  ) -> String? {
    switch (first, last, question.kind) {
    case (.line(let first), .line(let last), _):
      if first == last { return say(en: "line \(first)", fr: "ligne \(first)") }
      return last == first + 1
        ? say(en: "lines \(first) and \(last)", fr: "lignes \(first) et \(last)")
        : say(en: "lines \(first) to \(last)", fr: "lignes \(first) à \(last)")
    case (.yesNo(let isYes), _, _): return (isYes ? yesAnswer : noAnswer).lowercased()
    case (.number(let first), .number(let last), .number(let field)):
      return language.quantity(language.number(first, last), field.unit.map(text))
    default: return nil
    }
  }

  private func quoted(_ advice: Advice) -> String { language.quoted(name(advice)) }

  /// Cases behind one another: “a; b”.
  private func semicolons(_ cases: [String]) -> String {
    cases.joined(separator: say(en: "; ", fr: "\u{202F}; "))
  }

  /// A warning if a risk lies close to its limit and the advice would turn there; a gate that is
  /// withheld might keep it from turning.
  private func near(_ advice: AdviceFigures, _ trace: AdviceTrace) -> String? {
    guard advice.isFirm, !isWithholdingGates, let turn = trace.nearestTurn, turn.points < 5
    else { return nil }
    let risk = turn.isOfAbsence ? trace.absence : trace.launch
    return adviceNear(
      points: language.oneDecimal(turn.points), isAbove: risk.reaches == true,
      isAbsence: turn.isOfAbsence, other: quoted(turn.advice))
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
  private var mostOfAll: String { say(en: "most of all", fr: "surtout") }

  private var mostOfThoseShown: String {
    say(en: "most of all, of those that are shown", fr: "surtout, parmi ceux qui sont présentés")
  }

  /// What the two risks say by themselves, or that what is not known leaves one open.
  private func whyOfRisks(_ trace: AdviceTrace) -> String {
    let isLaunchFirst = trace.absence.reaches == nil && trace.launch.reaches != nil
    let absence = figures(ofAbsence: true, isFirst: !isLaunchFirst)
    let launch = figures(ofAbsence: false, isFirst: isLaunchFirst)
    return switch (trace.absence.reaches, trace.launch.reaches) {
    case (true?, false?):
      say(
        en: "staying out is costing you (\(absence)), and launching is not risky (\(launch)).",
        fr: "l’absence vous coûte (\(absence)), et vous lancer n’est pas risqué (\(launch)).")
    case (false?, false?):
      say(
        en: "nothing forces you (staying out: \(absence)), and launching is not risky "
          + "(\(launch)).",
        fr: "rien ne vous y oblige (rester absents\u{A0}: \(absence)), et vous lancer n’est pas "
          + "risqué (\(launch)).")
    case (nil, false?):
      say(
        en: "launching is not risky (\(launch)), whether or not staying out is costing you "
          + "(\(absence)).",
        fr: "vous lancer n’est pas risqué (\(launch)), que l’absence vous coûte ou non "
          + "(\(absence)).")
    case (true?, true?):
      say(
        en: "staying out is costing you (\(absence)), and a full launch would be risky "
          + "(\(launch)).",
        fr: "l’absence vous coûte (\(absence)), et un lancement complet serait risqué "
          + "(\(launch)).")
    case (false?, true?):
      say(
        en: "staying out costs you little (\(absence)), and launching would be risky (\(launch)).",
        fr: "l’absence vous coûte peu (\(absence)), et vous lancer serait risqué (\(launch)).")
    case (nil, true?):
      say(
        en: "launching would be risky (\(launch)); whether staying out is costing you is open "
          + "(\(absence)).",
        fr: "vous lancer serait risqué (\(launch))\u{202F}; si l’absence vous coûte, cela reste "
          + "à savoir (\(absence)).")
    case (true?, nil):
      say(
        en: "staying out is costing you (\(absence)); whether launching would be risky is open "
          + "(\(launch)).",
        fr: "l’absence vous coûte (\(absence))\u{202F}; si vous lancer serait risqué, cela reste "
          + "à savoir (\(launch)).")
    case (false?, nil):
      say(
        en: "staying out costs you little (\(absence)); whether launching would be risky is open "
          + "(\(launch)).",
        fr: "l’absence vous coûte peu (\(absence))\u{202F}; si vous lancer serait risqué, cela "
          + "reste à savoir (\(launch)).")
    case (nil, nil):
      say(
        en: "whether staying out is costing you (\(absence)) and whether launching would be risky "
          + "(\(launch)) are both open.",
        fr: "si l’absence vous coûte (\(absence)) et si vous lancer serait risqué (\(launch)), "
          + "cela reste à savoir.")
    }
  }

  var stayingOut: String { say(en: "staying out", fr: "rester absents") }

  var launching: String { say(en: "launching", fr: "se lancer") }

  /// The advice of the two risks alone, with their figures; without a full stop.
  private func whyAlone(other: String) -> String {
    let other = language.quoted(other)
    return say(
      en: "judging by the two risks alone we would say \(other) (\(bothInShort()))",
      fr: "à ne voir que les deux risques, nous dirions \(other) (\(bothInShort()))")
  }

  /// What follows the advice of the two risks alone.
  private func but(_ reason: String) -> String {
    say(en: ", but: \(reason)", fr: ", mais\u{A0}: \(reason)")
  }

  private func whyNotReady(level: String) -> String {
    let level = language.quoted(level)
    return say(
      en: "launching would not be risky (\(bothInShort())), but you are not yet ready for a full "
        + "launch, which needs the level \(level).",
      fr: "vous lancer ne serait pas risqué (\(bothInShort())), mais vous n’êtes pas encore prêts "
        + "pour un lancement complet, qui demande le niveau \(level).")
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
    let level = language.quoted(level)
    return answer == .test
      ? say(
        en: "Either way, a full launch needs the level \(level).",
        fr: "Dans les deux cas, un lancement complet demande le niveau \(level).")
      : say(
        en: "Either way, a test needs the level \(level).",
        fr: "Dans les deux cas, un test demande le niveau \(level).")
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

  private func daysToFindOut(_ days: String) -> String {
    say(en: "\(days) to find out", fr: "\(days) pour le savoir")
  }

  private func adviceNear(
    points: String, isAbove: Bool, isAbsence: Bool, other: String
  ) -> String {
    let points = language.points(points)
    let risk =
      isAbsence
      ? say(en: "staying out", fr: "l’absence") : say(en: "launching", fr: "lancement")
    return say(
      en: "This is close: the risk of \(risk) is \(points) \(isAbove ? "above" : "below") its "
        + "limit, and on the other side the advice could be \(other).",
      fr: "C’est serré\u{A0}: le risque \(isAbsence ? "de \(risk)" : "du \(risk)") est à "
        + "\(points) \(isAbove ? "au-dessus" : "en dessous") de son seuil\u{202F}; de l’autre "
        + "côté, le conseil pourrait être \(other).")
  }

  private func limit(_ limit: String) -> String {
    say(
      en: "A risk counts as high from \(limit).",
      fr: "Un risque compte comme élevé à partir de \(limit).")
  }

  private func limits(absence: String, launch: String) -> String {
    say(
      en: "Staying out counts as a high risk from \(absence), launching from \(launch).",
      fr: "L’absence compte comme un risque élevé à partir de \(absence), le lancement à partir "
        + "de \(launch).")
  }
}
