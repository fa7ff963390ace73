import Localization
import Readiness

/// What more days of work would bring.
extension Report {
  /// What more days would bring.
  var stepsBlocks: [Block] {
    if input.scores.count < 2 { return [] }
    let rows = budgetSamples.map { step in
      [
        Inline(numbers.number(step.days.days)), bar(Interval(step.score)),
        Inline(numbers.whole(step.score)),
      ]
    }
    let table = Table(
      columns: [
        .init(words.personDays, isNumeric: true), .init(""),
        .init(words.pointsReached, isNumeric: true),
      ], rows: rows)
    var blocks: [Block] = [.heading(3, words.stepsHeading)]
    blocks += budgetFigure
    blocks.append(.table(table))
    if !furtherSentences.isEmpty {
      blocks.append(.lines(furtherSentences.map { Inline($0) }))
    }
    return blocks
  }

  /// From how many days on a higher advice is within reach.
  var furtherSentences: [String] {
    input.higherAdvice.map { reach in
      let possible = numbers.number(reach.possible.days)
      if reach.firm == reach.possible {
        return words.planFurtherAtOnce(other: name(reach.advice), firm: possible)
      }
      return reach.firm.map {
        words.planFurther(
          other: name(reach.advice), possible: possible, firm: numbers.number($0.days))
      } ?? words.planFurtherOpen(other: name(reach.advice), possible: possible)
    }
  }

  // MARK: Chart

  private var budgetFigure: [Block] {
    if !withCharts || input.scores.count < 2 { return [] }
    let plan = input.plan
    let label = plan.scoreAfter.map {
      words.budgetAt(days: numbers.number(plan.budget), score: numbers.whole($0))
    }
    let last = input.scores.last?.days.days ?? 0
    let chart = BudgetChart(
      title: words.budgetChart,
      description: sentences(
        budgetSamples.map {
          words.budgetAt(days: numbers.number($0.days.days), score: numbers.whole($0.score)) + "."
        }),
      daysTitle: words.personDays,
      steps: input.scores.map { BudgetChart.Step(days: $0.days.days, score: $0.score) },
      bands: levelBands, plan: plan.budget <= last ? label.map { (plan.budget, $0) } : nil)
    return [
      figure(
        "budget", chart.drawing,
        caption: [
          words.budgetLegend,
          plan.budget <= last ? words.budgetPlan(days: numbers.number(plan.budget)) : nil,
          levelsLegend,
        ])
    ]
  }

  /// Some budgets, from none to all: round numbers of days, few enough for a table.
  private var budgetSamples: [ScoreStep] {
    guard let last = input.scores.last else { return [] }
    let rounds = [1, 2, 10, 20, 40, 100, 200, 400, 1_000, 2_000, 10_000, 100_000]
    let round = rounds.first { last.days.count / $0 <= 10 } ?? last.days.count
    return input.scores.dropLast().filter { $0.days.count.isMultiple(of: round) } + [last]
  }
}
