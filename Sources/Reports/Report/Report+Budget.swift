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
