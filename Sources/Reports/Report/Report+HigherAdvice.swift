import Localization
import Readiness

/// From when on work would lead to a higher advice: within the plan, or with another plan.
extension Report {
  /// A sentence for each higher advice that work would lead to.
  var furtherSentences: [String] {
    var sentences: [String] = []
    // Of what is not listed the most is told, and no more.
    var open = input.higherAdvice.suffix(isWaiting ? 1 : input.higherAdvice.count)
    while let reach = open.popFirst() {
      if let steps = steps(reaching: reach.advice) {
        sentences.append(inPlan(reach, steps))
        continue
      }
      // What the plan that is shown in part leads to is not told of other plans.
      if isWithholdingActions, !isWaiting, reach.possible.days <= plan.budget { continue }
      var others = [reach.advice]
      while reach.atLeast == nil, let next = open.first, next.atLeast == nil,
        next.possible == reach.possible
      {
        others.append(next.advice)
        open.removeFirst()
      }
      sentences.append(withAnotherPlan(reach, others))
    }
    if isWaiting, !sentences.isEmpty { sentences.append(notListed) }
    return sentences
  }

  // MARK: Within the plan

  /// How many of the first actions of the plan lead to an advice, so that what follows keeps it.
  private struct Steps {
    /// After so many it is possible.
    let possible: Int

    /// After so many no lower one is; nil if after none.
    let atLeast: Int?
  }

  /// Nil if the plan does not lead there, or is not printed as a whole.
  private func steps(reaching advice: Advice) -> Steps? {
    if isWaiting || isWithholdingActions { return nil }
    let along = input.advicesAlong
    func first(_ holds: ([Advice]) -> Bool) -> Int? {
      let count = along.reversed().prefix(while: holds).count
      return count == 0 ? nil : along.count - count + 1
    }
    return first { $0.contains(advice) }.map { possible in
      Steps(possible: possible, atLeast: first { $0.allSatisfy { $0 >= advice } })
    }
  }

  private func inPlan(_ reach: AdviceReach, _ steps: Steps) -> String {
    let begin = after(steps.possible)
    let causes = causes(of: reach.advice, beyond: assessment)
    if steps.atLeast == steps.possible {
      let isBetterPossible = input.advicesAlong[steps.possible - 1] != [reach.advice]
      let becomes = wouldBecome(reach.advice, atLeast: isBetterPossible)
      let clauses = effects(of: causes, isCertain: true) + [becomes]
      return "\(begin), \(language.conjunction(clauses))."
    }
    let clauses = effects(of: causes, isCertain: false) + [couldBecome([reach.advice])]
    let could = "\(begin), \(language.conjunction(clauses))"
    if let certain = steps.atLeast {
      let isExact = input.advicesAlong[certain - 1] == [reach.advice]
      return inAnyCase(could, after(certain).withoutCapital, isExact: isExact, reach.advice)
    }
    if let days = reach.atLeast?.days, days > plan.budget {
      return inAnyCase(
        could, withPlan(for: days).withoutCapital, isExact: reach.firm == reach.atLeast,
        reach.advice)
    }
    return could + dependingOnOpen + "."
  }

  // MARK: With another plan

  private func withAnotherPlan(_ reach: AdviceReach, _ others: [Advice]) -> String {
    let possible = reach.possible.days
    var causes = causes(of: reach.advice, beyond: isWaiting ? assessment : plan.after)
    let least = input.scores.last { $0.days.days <= possible }?.score
    causes.isLevelCertain =
      causes.bound.flatMap { bound in
        least.map { reaches($0, bound) }
      } ?? false
    let begin = withPlan(for: possible)
    let isBetterPossible = reach.firm != reach.atLeast
    if reach.atLeast == reach.possible {
      let becomes =
        assessment.advice?.answer == .prepare && causes.limit != nil && leadsStraightToGo
        ? wouldGoStraight(to: reach.advice)
        : wouldBecome(reach.advice, atLeast: isBetterPossible)
      let clauses = effects(of: causes, isCertain: true) + [becomes]
      return "\(begin), \(language.conjunction(clauses))."
    }
    let clauses = effects(of: causes, isCertain: false) + [couldBecome(others)]
    let could = "\(begin), \(language.conjunction(clauses))"
    if let days = reach.atLeast?.days {
      return inAnyCase(could, with(days), isExact: !isBetterPossible, reach.advice)
    }
    return could + dependingOnOpen + "."
  }

  /// What must come first for an advice.
  private struct Causes {
    /// The limit below which the risk of launching must fall; nil where it may lie there then.
    var limit: String?

    /// The level that must be reached, by its title; nil where it may be held then.
    var level: String?

    /// The level that is no longer to be the cap, by its title, where the score suffices.
    var cap: String?

    /// The points from which on that level is reached.
    var bound: Double?

    /// Whether that level is reached for certain where the advice is possible only.
    var isLevelCertain = false
  }

  /// - Parameter reached: what is known, or reached by a plan, beyond which they are.
  private func causes(of advice: Advice, beyond reached: Assessment) -> Causes {
    let policy = questionnaire.advice
    let launch = reached.risks?.launch.range
    let isHigh = advice == .go && launch.map { reaches($0.low, policy.launchCut) } ?? false
    let held = reached.level.held
    let level = policy.levelNeeded(for: advice).flatMap { needed in
      held.flatMap { $0.best < needed ? needed : nil }
    }
    var causes = Causes(limit: isHigh ? language.number(policy.launchCut) : nil)
    if let level, let fromScore = reached.level.fromScore, fromScore.worst >= level {
      causes.cap = held.map { text(questionnaire.levels[$0.best].title) }
    } else if let level {
      causes.level = text(questionnaire.levels[level].title)
      causes.bound = questionnaire.levels[level].from
    }
    return causes
  }
}

// MARK: - Words

extension Report {
  /// “After the first two actions of the plan (5 person-days)”
  private func after(_ count: Int) -> String {
    let days = language.personDays(language.number(Array(plan.order.prefix(count)).days))
    if count == plan.order.count {
      return say(en: "After the whole plan (\(days))", fr: "Après le plan entier (\(days))")
    }
    let number = language.inWords(count)
    return plural(
      count,
      en: (
        one: "After the first action of the plan (\(days))",
        other: "After the first \(number) actions of the plan (\(days))"
      ),
      fr: (
        one: "Après la première action du plan (\(days))",
        other: "Après les \(number) premières actions du plan (\(days))"
      ))
  }

  /// How what a plan for some days would bring begins: the plan of the report is for its budget.
  private func withPlan(for days: Double) -> String {
    let amount = language.personDays(language.number(days))
    if isWaiting {
      return say(
        en: "If you went on all the same, with a plan for \(amount)",
        fr: "Si vous avanciez malgré tout, avec un plan de \(amount)")
    }
    return days < plan.budget
      ? say(en: "With another plan, for \(amount)", fr: "Avec un autre plan, de \(amount)")
      : say(en: "With a plan for \(amount)", fr: "Avec un plan de \(amount)")
  }

  private func with(_ days: Double) -> String {
    let days = language.number(days)
    return say(en: "with \(days)", fr: "avec \(days)")
  }

  private func wouldBecome(_ advice: Advice, atLeast isAtLeast: Bool) -> String {
    let name = quoted(advice)
    return isAtLeast
      ? say(
        en: "the advice would become at least \(name)",
        fr: "le conseil deviendrait au moins \(name)")
      : say(en: "the advice would become \(name)", fr: "le conseil deviendrait \(name)")
  }

  private func wouldGoStraight(to advice: Advice) -> String {
    say(
      en: "the advice would go straight to \(quoted(advice))",
      fr: "le conseil passerait directement à \(quoted(advice))")
  }

  private func couldBecome(_ advices: [Advice]) -> String {
    let names = language.alternatives(advices.map(quoted))
    return say(en: "the advice could become \(names)", fr: "le conseil pourrait devenir \(names)")
  }

  /// - Parameters:
  ///   - could: the clause on what the advice could become.
  ///   - when: from when on it certainly would: “with 67.5”.
  ///   - isExact: whether no better one is possible then.
  private func inAnyCase(
    _ could: String, _ when: String, isExact: Bool, _ advice: Advice
  ) -> String {
    isExact
      ? say(
        en: "\(could); \(when) it would in any case.",
        fr: "\(could)\u{202F}; \(when), il le deviendrait dans tous les cas.")
      : say(
        en: "\(could); \(when) it would become at least \(quoted(advice)).",
        fr: "\(could)\u{202F}; \(when), il deviendrait au moins \(quoted(advice)).")
  }

  private var dependingOnOpen: String {
    isWithholdingActions
      ? "" : say(en: ", depending on \(openAnswers)", fr: ", selon \(openAnswers)")
  }

  private var notListed: String {
    say(
      en: "The actions of such a plan are not listed while the advice is to wait.",
      fr: "Les actions d’un tel plan ne sont pas données tant que le conseil est d’attendre.")
  }

  /// That the risk of launching, which is high now, would fall, and that a level would be reached.
  private func effects(of causes: Causes, isCertain: Bool) -> [String] {
    let risk = riskName(ofAbsence: false)
    let falls = causes.limit.map { limit in
      isCertain
        ? say(
          en: "\(risk) would fall below \(limit)", fr: "\(risk) passerait sous \(limit)")
        : say(
          en: "\(risk) could fall below \(limit)", fr: "\(risk) pourrait passer sous \(limit)")
    }
    let rises = causes.level.map { title in
      let level = levelNamed(title)
      return isCertain || causes.isLevelCertain
        ? say(en: "you would reach \(level)", fr: "vous atteindriez \(level)")
        : say(en: "you could reach \(level)", fr: "vous pourriez atteindre \(level)")
    }
    let frees = causes.cap.map { cap in
      isCertain
        ? say(
          en: "the level would no longer be capped at \(cap)",
          fr: "le niveau ne serait plus plafonné à \(cap)")
        : say(
          en: "the level could rise above \(cap)", fr: "le niveau pourrait dépasser \(cap)")
    }
    return [falls, rises, frees].compactMap { $0 }
  }
}
