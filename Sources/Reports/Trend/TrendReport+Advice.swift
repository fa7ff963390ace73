import Localization
import Readiness

/// Why the advice is another one than before. The score does not decide it: the two risks, the
/// blocking conditions and the level do.
extension TrendReport {
  /// The sentence on the advice; nil where it is the same at both dates, or missing at one.
  var adviceChange: String? {
    guard let before = whole.earlier.assessment.advice?.answer,
      let after = whole.later.assessment.advice?.answer, before != after
    else { return nil }
    let reasons =
      [newLimits, goneLimits, noLongerKnown, after < before ? possibleLimits : nil] + crossings
      + [levelOfAdvice(before, after)]
    let change = goes(from: quoted(before), to: quoted(after))
    let said = reasons.compactMap { $0 }
    return said.isEmpty
      ? change + "." : language.labelled(change, language.semicolons(said)) + "."
  }

  /// The blocking conditions that limit the result now and could not fire then.
  private var newLimits: String? {
    let names = limits(of: whole.later, unlessPossibleIn: whole.earlier)
    return names.isEmpty ? nil : areNew(names.count, language.conjunction(names))
  }

  /// The blocking conditions that limited the result then and can no longer fire.
  private var goneLimits: String? {
    let names = limits(of: whole.earlier, unlessPossibleIn: whole.later)
    return names.isEmpty ? nil : areGone(names.count, language.conjunction(names))
  }

  /// The blocking conditions that may fire now, could not then, and would hold the advice back.
  private var possibleLimits: String? {
    let names = gates(of: whole.later, .undetermined, unlessPossibleIn: whole.earlier)
      .filter(whole.later.assessment.isLimited).map(quotedName)
    return names.isEmpty ? nil : mayBeNew(names.count, language.conjunction(names))
  }

  /// The questions that were answered then, are not now, and bear on the advice: knowing their
  /// answer leaves fewer advices, or they decide a new blocking condition.
  private var noLongerKnown: String? {
    let (then, now) = (whole.earlier, whole.later)
    let ofGates = [Ternary.yes, .undetermined].flatMap { state in
      gates(of: now, state, unlessPossibleIn: then).filter(now.assessment.isLimited)
    }.flatMap { now.questionnaire.gates[$0].when.decidingQuestions(in: now.assessment.states) }
    let bearing = Set(
      ofGates + (now.assessment.advice?.findOutFirst.map(\.question) ?? []))
    let lost = bearing.sorted().map { now.questionnaire.questions[$0] }.filter { question in
      guard let index = then.questionnaire.index(of: question.id) else { return false }
      return then.isKnown(index) && now.isUnknown(question.index)
    }
    return lost.isEmpty
      ? nil
      : notKnownNow(
        lost.count, language.conjunction(lost.map(quotedName)))
  }

  /// The gates that come out so at one date, and could not fire at the other.
  private func gates(
    of date: Snapshot, _ state: Ternary, unlessPossibleIn other: Snapshot
  ) -> [GateIndex] {
    let possible = other.questionnaire.gates.indices.filter { other.assessment.gates[$0] != .no }
      .map { other.questionnaire.gates[$0].id }
    let gates = date.questionnaire.gates
    return gates.indices.filter {
      date.assessment.gates[$0] == state && gates[$0].advice != nil
        && !possible.contains(gates[$0].id)
    }
  }

  /// “Where the skills are” (K3)
  private func quotedName(_ question: Question) -> String {
    let name = language.foreign(question.name(in: textLanguage), in: textLanguage)
    return "\(language.quoted(name)) (\(question.id))"
  }

  private func quotedName(_ gate: GateIndex) -> String {
    language.quoted(text(whole.later.questionnaire.gates[gate]))
  }

  /// The names of the conditions that hold the advice back at one date and not at the other.
  private func limits(of date: Snapshot, unlessPossibleIn other: Snapshot) -> [String] {
    let gates = gates(of: date, .yes, unlessPossibleIn: other)
    return date.assessment.limitingGates.filter(gates.contains)
      .map { language.quoted(text(date.questionnaire.gates[$0])) }
  }

  private func text(_ gate: Gate) -> String {
    language.foreign(gate.name(in: textLanguage), in: textLanguage)
  }

  /// The risks that lie on another side of their limit than before.
  private var crossings: [String] {
    guard let risks = whole.later.questionnaire.risks,
      let before = whole.earlier.assessment.trace.advice,
      let after = whole.later.assessment.trace.advice
    else { return [] }
    return [
      (risks.absence, before.absence, after.absence), (risks.launch, before.launch, after.launch),
    ].compactMap { risk, before, after in
      before.reaches == after.reaches
        ? nil
        : crossed(
          language.quoted(text(risk.title)), from: language.whole(before.risk, beside: before.cut),
          to: language.whole(after.risk, beside: after.cut), limit: language.exact(after.cut))
    }
  }

  /// The level that the higher advice needs, where it is held at one date only.
  private func levelOfAdvice(_ before: Advice, _ after: Advice) -> String? {
    let higher = max(before, after)
    func isHeld(_ date: Snapshot) -> Bool? {
      guard let needed = date.questionnaire.advice.levelNeeded(for: higher) else { return nil }
      return date.assessment.level.held.map { $0.worst >= needed }
    }
    guard let then = isHeld(whole.earlier), let now = isHeld(whole.later), then != now,
      let level = whole.later.questionnaire.advice.levelNeeded(for: higher)
    else { return nil }
    let title = language.level(
      text(whole.later.questionnaire.levels[level].title),
      after: say(en: "the level", fr: "le niveau"))
    return now ? holds(quoted(higher), title) : lacks(quoted(higher), title)
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
  private func goes(from before: String, to after: String) -> String {
    say(
      en: "The advice goes from \(before) to \(after)",
      fr: "Le conseil passe de \(before) à \(after)")
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

  private func crossed(
    _ risk: String, from before: String, to after: String, limit: String
  ) -> String {
    say(
      en: "\(risk) was \(before) and is \(after) now, with a limit of \(limit)",
      fr: "\(risk), \(before) avant, \(after) aujourd’hui, pour un seuil de \(limit)")
  }

  private func holds(_ advice: String, _ level: String) -> String {
    say(
      en: "\(level), which \(advice) needs, is reached now",
      fr: "\(level), que demande \(advice), est atteint aujourd’hui")
  }

  private func lacks(_ advice: String, _ level: String) -> String {
    say(
      en: "\(level), which \(advice) needs, is not certain to be reached now",
      fr: "\(level), que demande \(advice), n’est pas sûr d’être atteint aujourd’hui")
  }
}
