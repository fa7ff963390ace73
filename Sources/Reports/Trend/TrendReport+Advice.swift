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
    return (said.first.map { language.labelled(sentence, $0) + "." } ?? sentence + ".", [])
  }

  /// The blocking conditions that apply at the date with the lower advice only, or may apply there.
  private func gates(_ change: AdviceChange, areCertain: Bool) -> String? {
    let gates = change.gates.filter { $0.isCertain == areCertain }
    if gates.isEmpty { return nil }
    let names = language.conjunction(gates.map { language.quoted(text($0.gate)) })
    return switch (change.isFall, areCertain) {
    case (true, true): areNew(gates.count, names)
    case (true, false): mayBeNew(gates.count, names)
    case (false, true): areGone(gates.count, names)
    case (false, false): mayNoLongerApply(gates.count, names)
    }
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
        language.quoted(text(risk.title)), from: language.whole(before.risk, beside: before.cut),
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

  /// “The advice went from “Wait and watch” to “Go”, for two reasons:”
  private func wentForReasons(_ sentence: String, _ count: Int) -> String {
    let count = language.inWords(count)
    return say(
      en: "\(sentence), for \(count) reasons:", fr: "\(sentence), pour \(count) raisons\u{A0}:")
  }

  private func areNew(_ count: Int, _ conditions: String) -> String {
    let number = language.inWords(count)
    return plural(
      count,
      en: (
        one: "a new blocking condition, \(conditions)",
        other: "\(number) new blocking conditions, \(conditions)"
      ),
      fr: (
        one: "une nouvelle condition bloquante, \(conditions)",
        other: "\(number) nouvelles conditions bloquantes, \(conditions)"
      ))
  }

  private func mayBeNew(_ count: Int, _ conditions: String) -> String {
    let number = language.inWords(count)
    return plural(
      count,
      en: (
        one: "the blocking condition \(conditions) may apply now",
        other: "\(number) blocking conditions may apply now, \(conditions)"
      ),
      fr: (
        one: "la condition bloquante \(conditions) s’applique peut-être aujourd’hui",
        other: "\(number) conditions bloquantes s’appliquent peut-être aujourd’hui, \(conditions)"
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

  private func areGone(_ count: Int, _ conditions: String) -> String {
    let number = language.inWords(count)
    return plural(
      count,
      en: (
        one: "the blocking condition \(conditions) is gone",
        other: "\(number) blocking conditions are gone, \(conditions)"
      ),
      fr: (
        one: "la condition bloquante \(conditions) a disparu",
        other: "\(number) conditions bloquantes ont disparu, \(conditions)"
      ))
  }

  private func mayNoLongerApply(_ count: Int, _ conditions: String) -> String {
    let number = language.inWords(count)
    return plural(
      count,
      en: (
        one: "the blocking condition \(conditions), which might have applied then, does not apply "
          + "now",
        other: "\(number) blocking conditions that might have applied then do not apply now, "
          + conditions
      ),
      fr: (
        one:
          "la condition bloquante \(conditions), qui s’appliquait peut-être avant, ne s’applique "
          + "pas aujourd’hui",
        other: "\(number) conditions bloquantes qui s’appliquaient peut-être avant ne s’appliquent "
          + "pas aujourd’hui, \(conditions)"
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
