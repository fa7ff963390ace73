import Localization
import Readiness

/// Why the advice is another one than before. The score does not decide it: the two risks, the
/// blocking conditions and the level do.
extension TrendReport {
  /// The sentence on the advice, and the reasons where there are several; nil where it is the same
  /// at both dates, or missing at one.
  var adviceChange: (sentence: String, reasons: [String])? {
    guard let change = whole.adviceChange else { return nil }
    let said =
      ([gates(change, areCertain: true), noLongerKnown(change), gates(change, areCertain: false)]
      + crossings(change) + [level(change)]).compactMap { $0 }
    let (before, after) = (quoted(change.earlier), quoted(change.later))
    let sentence = went(from: before, to: after)
    if said.count > 1 {
      return (
        wentForReasons(sentence, said.count), said.map { language.ended($0.withCapital) }
      )
    }
    // A list stands behind a colon of its own.
    let isList = [true, false].contains { gateChanges(change, areCertain: $0).count > 1 }
    return (
      said.first.map { (isList ? because(sentence, $0) : language.labelled(sentence, $0)) + "." }
        ?? sentence + ".", []
    )
  }

  /// The blocking conditions that apply at the date with the lower advice only, or may apply there.
  private func gates(_ change: AdviceChange, areCertain: Bool) -> String? {
    let gates = gateChanges(change, areCertain: areCertain)
    if gates.isEmpty { return nil }
    let names = gates.map { language.quoted(text($0.gate)) }
    // Without more that do something else it is plain which are meant.
    let hasOthers = change.others.contains { $0.isCertain == areCertain }
    let bar = hasOthers ? max(change.earlier, change.later) : nil
    return switch (change.isFall, areCertain) {
    case (true, true): areNew(names, bar)
    case (true, false): mayBeNew(names, bar)
    case (false, true): areGone(names, bar)
    case (false, false): mayNoLongerApply(names, bar)
    }
  }

  private func gateChanges(
    _ change: AdviceChange, areCertain: Bool
  ) -> [AdviceChange.GateChange] {
    change.gates.filter { $0.isCertain == areCertain }
  }

  /// The questions that were answered then, are not now, and bear on the advice: knowing their
  /// answer leaves fewer advices, or they decide a new blocking condition.
  private func noLongerKnown(_ change: AdviceChange) -> String? {
    let (then, now) = (whole.earlier, whole.later)
    let bearing = Set(
      (change.isFall ? change.gates.flatMap(\.deciding) : [])
        + (now.assessment.advice?.findOutFirst.map(\.question) ?? []))
    let lost = bearing.sorted().map { now.questionnaire.questions[$0] }.filter { question in
      guard let index = then.questionnaire.index(of: question.id) else { return false }
      return then.isKnown(index) && now.isUnknown(question.index)
    }
    return lost.isEmpty
      ? nil : notKnownNow(lost.count, language.conjunction(lost.map(quotedName)))
  }

  /// “Where the skills are” (K3)
  private func quotedName(_ question: Question) -> String {
    let name = language.foreign(question.name(in: textLanguage), in: textLanguage)
    return "\(language.quoted(name)) (\(question.id))"
  }

  private func text(_ gate: Gate) -> String {
    language.foreign(gate.name(in: textLanguage), in: textLanguage)
  }

  /// The risks that moved the advice, as they lie on another side of their limit than before.
  private func crossings(_ change: AdviceChange) -> [String] {
    guard let risks = whole.later.questionnaire.risks,
      let before = whole.earlier.assessment.trace.advice,
      let after = whole.later.assessment.trace.advice
    else { return [] }
    return [
      (change.isOfAbsence, risks.absence, before.absence, after.absence),
      (change.isOfLaunch, risks.launch, before.launch, after.launch),
    ].compactMap { isReason, risk, before, after in
      if !isReason || before.reaches == after.reaches { return nil }
      return crossed(
        riskInSentence(titled: text(risk.title)),
        from: language.whole(before.risk, beside: before.cut),
        to: language.whole(after.risk, beside: after.cut), limit: language.exact(after.cut))
    }
  }

  /// The level that the higher advice needs, where it is held at one date only and decides.
  private func level(_ change: AdviceChange) -> String? {
    if !change.isOfLevel { return nil }
    let higher = max(change.earlier, change.later)
    func held(_ date: Snapshot) -> (isSure: Bool, isPossible: Bool)? {
      guard let needed = date.questionnaire.advice.levelNeeded(for: higher) else { return nil }
      return date.assessment.level.held.map { ($0.worst >= needed, $0.best >= needed) }
    }
    guard let then = held(whole.earlier), let now = held(whole.later), then.isSure != now.isSure,
      let level = whole.later.questionnaire.advice.levelNeeded(for: higher)
    else { return nil }
    let title = language.level(
      text(whole.later.questionnaire.levels[level].title),
      after: say(en: "the level", fr: "le niveau"))
    if now.isSure { return holds(quoted(higher), title) }
    return now.isPossible ? mayLack(quoted(higher), title) : lacks(quoted(higher), title)
  }
}

extension Snapshot {
  /// Whether the answer to a question is known, at least as a range.
  fileprivate func isKnown(_ question: QuestionIndex) -> Bool {
    assessment.states[question].status == .answered && !isUnknown(question)
  }

  /// Whether a question that is or may be asked has no answer, or “Don’t know”, even where that
  /// counts as the lowest answer.
  fileprivate func isUnknown(_ question: QuestionIndex) -> Bool {
    switch assessment.states[question].status {
    case .skipped, .notApplicable: false
    case .dontKnow, .unanswered: true
    case .answered, .undecided:
      answers.byQuestion[question].map { $0.value == .dontKnow } ?? true
    }
  }
}

// MARK: - Words

extension TrendReport {
  private func went(from before: String, to after: String) -> String {
    say(
      en: "The advice went from \(before) to \(after)",
      fr: "Le conseil est passé de \(before) à \(after)")
  }

  private func because(_ sentence: String, _ reason: String) -> String {
    say(en: "\(sentence), as \(reason)", fr: "\(sentence), car \(reason)")
  }

  /// “The advice went from “Wait and watch” to “Go”, for two reasons:”
  private func wentForReasons(_ sentence: String, _ count: Int) -> String {
    let count = language.inWords(count)
    return say(
      en: "\(sentence), for \(count) reasons:", fr: "\(sentence), pour \(count) raisons\u{A0}:")
  }

  /// - Parameters:
  ///   - conditions: the names of the blocking conditions, in quotes.
  ///   - bar: the advice that they rule out, where others do something else; nil where it is left
  ///     out. So for the following.
  private func areNew(_ conditions: [String], _ bar: Advice?) -> String {
    let (number, list) = (language.inWords(conditions.count), language.conjunction(conditions))
    let bar = bar.map(quoted)
    let (rules, regle) = bar.map { (" that rules out \($0)", " qui exclut \($0)") } ?? ("", "")
    let (rule, reglent) = bar.map { (" that rule out \($0)", " qui excluent \($0)") } ?? ("", "")
    return plural(
      conditions.count,
      en: (
        one: "a new blocking condition\(rules), \(list)",
        other: "\(number) new blocking conditions\(rule) apply: \(list)"
      ),
      fr: (
        one: "une nouvelle condition bloquante\(regle), \(list)",
        other: "\(number) nouvelles conditions bloquantes\(reglent) s’appliquent\u{A0}: \(list)"
      ))
  }

  private func mayBeNew(_ conditions: [String], _ bar: Advice?) -> String {
    let (number, list) = (language.inWords(conditions.count), language.conjunction(conditions))
    let bar = bar.map(quoted)
    let one = bar.map { (", which would rule out \($0),", ", qui exclurait \($0),") } ?? ("", "")
    let other = bar.map { (" that would rule out \($0)", " qui excluraient \($0)") } ?? ("", "")
    return plural(
      conditions.count,
      en: (
        one: "the blocking condition \(list)\(one.0) may apply now",
        other: "\(number) blocking conditions\(other.0) may apply now: \(list)"
      ),
      fr: (
        one: "la condition bloquante \(list)\(one.1) s’applique peut-être aujourd’hui",
        other: "\(number) conditions bloquantes\(other.1) s’appliquent peut-être "
          + "aujourd’hui\u{A0}: \(list)"
      ))
  }

  private func notKnownNow(_ count: Int, _ questions: String) -> String {
    plural(
      count,
      en: (
        one: "the answer to \(questions) is no longer known, and the advice depends on it",
        other: "the answers to \(questions) are no longer known, and the advice depends on them"
      ),
      fr: (
        one: "on ne connaît plus la réponse à \(questions), dont dépend le conseil",
        other: "on ne connaît plus les réponses à \(questions), dont dépend le conseil"
      ))
  }

  private func areGone(_ conditions: [String], _ bar: Advice?) -> String {
    let (number, list) = (language.inWords(conditions.count), language.conjunction(conditions))
    let bar = bar.map(quoted)
    let one = bar.map { (", which ruled out \($0),", ", qui excluait \($0),") } ?? ("", "")
    let other = bar.map { (" that ruled out \($0)", " qui excluaient \($0)") } ?? ("", "")
    return plural(
      conditions.count,
      en: (
        one: "the blocking condition \(list)\(one.0) is gone",
        other: "\(number) blocking conditions\(other.0) are gone: \(list)"
      ),
      fr: (
        one: "la condition bloquante \(list)\(one.1) a disparu",
        other: "\(number) conditions bloquantes\(other.1) ont disparu\u{A0}: \(list)"
      ))
  }

  private func mayNoLongerApply(_ conditions: [String], _ bar: Advice?) -> String {
    let (number, list) = (language.inWords(conditions.count), language.conjunction(conditions))
    let bar = bar.map(quoted)
    let rule =
      bar.map { (" and would have ruled out \($0)", " et aurait exclu \($0)") } ?? ("", "")
    let rules =
      bar.map { (" and would have ruled out \($0)", " et auraient exclu \($0)") } ?? ("", "")
    return plural(
      conditions.count,
      en: (
        one: "the blocking condition \(list), which might have applied then\(rule.0), does not "
          + "apply now",
        other: "\(number) blocking conditions that might have applied then\(rules.0) do not apply "
          + "now: \(list)"
      ),
      fr: (
        one: "la condition bloquante \(list), qui s’appliquait peut-être avant\(rule.1), ne "
          + "s’applique pas aujourd’hui",
        other: "\(number) conditions bloquantes qui s’appliquaient peut-être avant\(rules.1) ne "
          + "s’appliquent pas aujourd’hui\u{A0}: \(list)"
      ))
  }

  private func crossed(
    _ risk: String, from before: String, to after: String, limit: String
  ) -> String {
    say(
      en: "\(risk) was \(before) and is \(after) now, with a limit of \(limit)",
      fr: "\(risk) était de \(before) et est de \(after) aujourd’hui, pour un seuil de \(limit)")
  }

  private func holds(_ advice: String, _ level: String) -> String {
    say(
      en: "\(level), which \(advice) needs, is reached now",
      fr: "\(level), que demande \(advice), est atteint aujourd’hui")
  }

  private func lacks(_ advice: String, _ level: String) -> String {
    say(
      en: "\(level), which \(advice) needs, is not reached now",
      fr: "\(level), que demande \(advice), n’est pas atteint aujourd’hui")
  }

  private func mayLack(_ advice: String, _ level: String) -> String {
    say(
      en: "\(level), which \(advice) needs, is not certain to be reached now",
      fr: "il n’est pas sûr que \(level), que demande \(advice), soit atteint aujourd’hui")
  }
}
