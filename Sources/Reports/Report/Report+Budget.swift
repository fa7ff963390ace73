import Localization
import Readiness

/// What more days of work would bring.
extension Report {
  /// With fewer actions there is nothing to choose, and a table of days tells no more than they do.
  private static let fewestChoices = 3

  /// The score that several numbers of days reach; empty where more days bring nothing.
  var moreDays: [Block] {
    if input.scores.count < 2 || input.items.count < Self.fewestChoices { return [] }
    let rows = budgetSamples.map { step in
      [
        Inline(language.number(step.days.days)), bar(Interval(step.score)),
        Inline(language.whole(step.score)),
      ]
    }
    let table = Table(
      columns: [
        .init(personDaysColumn, isNumeric: true), .init(""),
        .init(say(en: "Points reached", fr: "Points atteints"), isNumeric: true),
      ], rows: rows)
    var blocks: [Block] = [
      .heading(
        3, say(en: "What each number of days brings", fr: "Ce qu’apporte chaque nombre de jours"))
    ]
    blocks += budgetFigure
    blocks.append(.table(table))
    if !furtherSentences.isEmpty {
      blocks.append(.lines(furtherSentences.map { Inline($0) }))
    }
    return blocks
  }

  /// With how many days each higher advice is within reach, and with how many no lower one is left.
  var furtherSentences: [String] {
    var sentences: [String] = []
    var open = input.higherAdvice[...]
    while let reach = open.popFirst() {
      let possible = reach.possible.days
      let causes = causes(of: reach.advice)
      if let atLeast = reach.atLeast?.days {
        let isBetterPossible = reach.firm != reach.atLeast
        sentences.append(
          atLeast == possible
            ? planFurtherAtOnce(reach.advice, atLeast, causes, isAtLeast: isBetterPossible)
            : planFurther(reach.advice, possible, atLeast, causes, isAtLeast: isBetterPossible))
        continue
      }
      var others = [reach.advice]
      while let next = open.first, next.atLeast == nil, next.possible == reach.possible {
        others.append(next.advice)
        open.removeFirst()
      }
      sentences.append(planFurtherOpen(others, possible, causes))
    }
    if isWaiting, !sentences.isEmpty { sentences.append(notListed) }
    return sentences
  }

  /// What must come first for an advice.
  private struct Causes {
    /// The limit below which the risk of launching must fall; nil where it may lie there now.
    var limit: String?

    /// The level that must be reached, by its title; nil where it may be held now.
    var level: String?
  }

  private func causes(of advice: Advice) -> Causes {
    let policy = questionnaire.advice
    let launch = assessment.risks?.launch.range
    let isHigh = advice == .go && launch.map { reaches($0.low, policy.launchCut) } ?? false
    let level = policy.levelNeeded(for: advice).flatMap { needed in
      assessment.level.held.flatMap { $0.best < needed ? needed : nil }
    }
    return Causes(
      limit: isHigh ? language.number(policy.launchCut) : nil,
      level: level.map { text(questionnaire.levels[$0].title) })
  }

  // MARK: Chart

  private var budgetFigure: [Block] {
    if !withCharts || input.scores.count < 2 { return [] }
    let plan = input.plan
    let label = plan.scoreAfter.map {
      budgetAt(days: language.number(plan.budget), score: language.whole($0))
    }
    let last = input.scores.last?.days.days ?? 0
    let chart = BudgetChart(
      title: say(en: "Points by days of work", fr: "Points selon les jours-personne"),
      description: sentences(
        budgetSamples.map {
          budgetAt(days: language.number($0.days.days), score: language.whole($0.score)) + "."
        }),
      daysTitle: personDaysColumn,
      steps: input.scores.map { BudgetChart.Step(days: $0.days.days, score: $0.score) },
      bands: levelBands, plan: plan.budget <= last ? label.map { (plan.budget, $0) } : nil)
    return [
      figure(
        "budget", chart.drawing,
        caption: [
          budgetLegend,
          plan.budget <= last ? budgetPlan(days: language.number(plan.budget)) : nil,
          levelsLegend,
        ])
    ]
  }

  /// Some numbers of days from 0 to the most that can be used: round, and few enough for a table.
  private var budgetSamples: [ScoreStep] {
    guard let last = input.scores.last else { return [] }
    let rounds = [1, 2, 10, 20, 40, 100, 200, 400, 1_000, 2_000, 10_000, 100_000]
    let round = rounds.first { last.days.count / $0 <= 5 } ?? last.days.count
    return input.scores.dropLast().filter { $0.days.count.isMultiple(of: round) } + [last]
  }
}

// MARK: - Words

extension Report {
  private var personDaysColumn: String { say(en: "Person-days", fr: "Jours-personne") }

  /// How what a plan for some days would bring begins: the plan of the report is for its budget.
  private func withPlan(for days: Double) -> String {
    let amount = language.personDays(language.number(days))
    if isWaiting {
      return say(
        en: "If you went on all the same, with a plan for \(amount),",
        fr: "Si vous avanciez malgré tout, avec un plan de \(amount),")
    }
    if days == plan.budget { return say(en: "With this plan,", fr: "Avec ce plan,") }
    return days < plan.budget
      ? say(en: "With another plan, for \(amount),", fr: "Avec un autre plan, de \(amount),")
      : say(en: "With a plan for \(amount),", fr: "Avec un plan de \(amount),")
  }

  private var notListed: String {
    say(
      en: "The actions of such a plan are not listed while the advice is to wait.",
      fr: "Les actions d’un tel plan ne sont pas données tant que le conseil est d’attendre.")
  }

  private func planFurtherAtOnce(
    _ advice: Advice, _ days: Double, _ causes: Causes, isAtLeast: Bool
  ) -> String {
    let other = quoted(advice)
    let plan = withPlan(for: days)
    let effects = effects(of: causes, isCertain: true)
    let isStraight =
      assessment.advice?.answer == .prepare && causes.limit != nil && leadsStraightToGo
    let becomes =
      isStraight
      ? say(
        en: "the advice would go straight to \(other)",
        fr: "le conseil passerait directement à \(other)")
      : isAtLeast
        ? say(
          en: "the advice would become at least \(other)",
          fr: "le conseil deviendrait au moins \(other)")
        : say(en: "the advice would become \(other)", fr: "le conseil deviendrait \(other)")
    return "\(plan) \(language.conjunction(effects + [becomes]))."
  }

  private func planFurther(
    _ advice: Advice, _ possible: Double, _ atLeast: Double, _ causes: Causes, isAtLeast: Bool
  ) -> String {
    let other = quoted(advice)
    let becomes = say(
      en: "the advice could become \(other)", fr: "le conseil pourrait devenir \(other)")
    let clause = language.conjunction(effects(of: causes, isCertain: false) + [becomes])
    let begin = "\(withPlan(for: possible)) \(clause)"
    let days = language.number(atLeast)
    return isAtLeast
      ? say(
        en: "\(begin); with \(days) it would become at least that.",
        fr: "\(begin)\u{202F}; avec \(days), il deviendrait au moins celui-là.")
      : say(
        en: "\(begin); with \(days) it would in any case.",
        fr: "\(begin)\u{202F}; avec \(days), il le deviendrait dans tous les cas.")
  }

  private func planFurtherOpen(
    _ others: [Advice], _ possible: Double, _ causes: Causes
  ) -> String {
    let names = language.alternatives(others.map(quoted))
    let condition =
      isWithholdingActions
      ? "" : say(en: ", depending on \(openAnswers)", fr: ", selon \(openAnswers)")
    let becomes = say(
      en: "the advice could become \(names)", fr: "le conseil pourrait devenir \(names)")
    let effects = effects(of: causes, isCertain: false)
    return "\(withPlan(for: possible)) \(language.conjunction(effects + [becomes]))\(condition)."
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
      return isCertain
        ? say(en: "you would reach \(level)", fr: "vous atteindriez \(level)")
        : say(en: "you could reach \(level)", fr: "vous pourriez atteindre \(level)")
    }
    return [falls, rises].compactMap { $0 }
  }

  private var budgetLegend: String {
    if isWithholdingActions {
      return say(
        en: "The best that each number of days can reach with the actions that are "
          + "shown\(countedAtLowest()).",
        fr: "Le mieux que permette chaque nombre de jours avec les actions "
          + "présentées\(countedAtLowest()).")
    }
    return say(
      en: "The best that each number of days can reach\(countedAtLowest()).",
      fr: "Le mieux que permette chaque nombre de jours\(countedAtLowest()).")
  }

  private func budgetAt(days: String, score: String) -> String {
    say(en: "\(days) d: \(score)", fr: "\(days)\u{A0}j\u{A0}: \(score)")
  }

  private func budgetPlan(days: String) -> String {
    say(
      en: "Dashed: the plan for \(language.personDays(days)).",
      fr: "En pointillé\u{A0}: le plan pour \(language.personDays(days)).")
  }
}
