import Localization
import Readiness

/// The charts, each beside the table with its figures (scoring §16).
extension Report {
  /// The dimensions on one chart are so many that it fits on a page.
  private static let mostRows = 20

  private var bands: LevelBands { LevelBands(bounds: questionnaire.levels.map(\.from)) }

  /// “1 Onlooker, 2 Curious …”
  private var levelsLegend: String {
    words.levelsLegend(
      levels: words.list(
        questionnaire.levels.enumerated().map { "\($0.offset + 1) \(text($0.element.title))" }))
  }

  private func figure(_ name: String, _ drawing: Drawing, caption: [String?]) -> Block {
    .figure(Figure(name: name, drawing: drawing, caption: sentences(caption)))
  }

  // MARK: Dimensions

  var dimensionFigures: [Block] {
    if !withCharts { return [] }
    let rows = assessment.dimensions.map { figures in
      DimensionChart.Row(
        label: text(questionnaire.dimensions[figures.dimension].title),
        value: written(figures.figures), known: figures.figures.known,
        range: figures.figures.range, isWeakest: isWeakest(figures.dimension))
    }
    return stride(from: 0, to: rows.count, by: Self.mostRows).map { start in
      let part = Array(rows[start..<min(start + Self.mostRows, rows.count)])
      let chart = DimensionChart(
        title: words.dimensionsChart,
        description: sentences(part.map { words.labelled($0.label, $0.value) + "." }),
        rows: part, bands: bands)
      let number = start / Self.mostRows
      return figure(
        number == 0 ? "dimensions" : "dimensions-\(number + 1)", chart.drawing,
        caption: [
          words.dimensionsLegend(scored: "\(scoredAnswers.count)"),
          part.contains { $0.range.high - $0.range.low >= 0.5 } ? words.whiskerLegend : nil,
          part.contains(where: \.isWeakest) ? words.weakestLegend : nil, levelsLegend,
        ])
    }
  }

  func isWeakest(_ dimension: Int) -> Bool {
    dimension == assessment.companions.weakest && assessment.dimensions.count > 1
  }

  /// The questions that are answered and scored.
  var scoredAnswers: [Question] {
    questionnaire.questions.filter {
      $0.isScored && assessment.states[$0.position].status == .answered
    }
  }

  // MARK: Risks

  var riskFigure: [Block] {
    guard withCharts, let model = questionnaire.risks, let risks = assessment.risks,
      let absence = risks.absence.range, let launch = risks.launch.range
    else { return [] }
    let policy = questionnaire.advice
    let square = RiskSquare(
      title: words.risksChart,
      description: words.panelRisksAnswer(
        absenceTitle: text(model.absence.title),
        absence: numbers.whole(absence.low, absence.high),
        launchTitle: text(model.launch.title), launch: numbers.whole(launch.low, launch.high)),
      absenceTitle: text(model.absence.title), launchTitle: text(model.launch.title),
      absence: absence, launch: launch, absenceCut: policy.absenceCut,
      launchCut: policy.launchCut,
      quarters: [Advice.go, .test, .test, .wait].map(name))
    let isPoint = max(absence.high - absence.low, launch.high - launch.low) < 0.5
    return [
      figure(
        "two-risks", square.drawing,
        caption: [
          isPoint ? words.risksPointLegend : words.risksBoxLegend, words.risksLegend(cut: cuts),
        ])
    ]
  }

  /// The scenarios that have both a likelihood and an impact.
  func scenarioFigure(_ risk: Risk, _ figures: RiskFigures, name: String) -> [Block] {
    if !withCharts { return [] }
    let entries = zip(risk.scenarios, figures.scenarios).compactMap { scenario, figures in
      figures.likelihood.flatMap { likelihood in
        figures.impact.map {
          ScenarioGrid.Entry(id: scenario.id, likelihood: likelihood, impact: $0)
        }
      }
    }
    if entries.isEmpty { return [] }
    let grid = ScenarioGrid(
      title: words.scenariosChart(risk: text(risk.title)),
      description: sentences(entries.map(sentence)),
      likelihoodTitle: words.likelihood, impactTitle: words.impact, entries: entries)
    return [
      figure(
        name, grid.drawing,
        caption: [
          words.scenariosLegend,
          entries.contains(where: \.isSpread) ? words.scenariosFrameLegend : nil,
        ])
    ]
  }

  private func sentence(_ entry: ScenarioGrid.Entry) -> String {
    let (likelihood, impact) = (entry.likelihood, entry.impact)
    let parts = [
      "\(words.likelihood) \(numbers.percent(likelihood.low, likelihood.high))",
      "\(words.impact) \(numbers.percent(impact.low, impact.high))",
    ]
    return words.labelled(entry.id, words.list(parts)) + "."
  }

  // MARK: Points, days, weights

  /// - Parameter lost: the questions that cost most, the costliest first.
  func lostFigure(_ lost: [QuestionPoints]) -> [Block] {
    if !withCharts { return [] }
    let rows = lost.map { points in
      let question = questionnaire.questions[points.question]
      return LostPointsChart.Row(
        label: "\(text(question.text)) (\(question.id))",
        value: words.lostOfWorth(
          lost: numbers.oneDecimal(points.lost), worth: numbers.oneDecimal(points.worth)),
        lost: points.lost, worth: points.worth)
    }
    let chart = LostPointsChart(
      title: words.lostHeading,
      description: sentences(rows.map { words.labelled($0.label, $0.value) + "." }), rows: rows)
    let all = assessment.points.reduce(0) { $0 + $1.lost }
    return [
      figure(
        "lost-points", chart.drawing,
        caption: [
          words.lostLegend(
            count: "\(lost.count)", lost: numbers.whole(lost.reduce(0) { $0 + $1.lost }),
            all: numbers.whole(all))
        ])
    ]
  }

  var budgetFigure: [Block] {
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
      bands: bands, plan: plan.budget <= last ? label.map { (plan.budget, $0) } : nil)
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
  var budgetSamples: [ScoreStep] {
    guard let last = input.scores.last else { return [] }
    let rounds = [1, 2, 10, 20, 40, 100, 200, 400, 1_000, 2_000, 10_000, 100_000]
    let round = rounds.first { last.days.count / $0 <= 10 } ?? last.days.count
    return input.scores.dropLast().filter { $0.days.count.isMultiple(of: round) } + [last]
  }

  func weightsFigure(_ robustness: Robustness) -> [Block] {
    if !withCharts { return [] }
    let rows = [
      WeightsChart.Row(label: words.weightsAny, shares: robustness.anyWeights),
      WeightsChart.Row(label: words.weightsNear, shares: robustness.nearWeights),
    ]
    let chart = WeightsChart(
      title: words.weightsChart,
      description: sentences(
        rows.map { row in
          let shares = row.shares.enumerated().filter { $0.element > 0.0005 }.map {
            "\(text(questionnaire.levels[$0.offset].title)) \(numbers.percent($0.element))"
          }
          return words.labelled(row.label, words.list(shares)) + "."
        }), rows: rows, written: numbers.percent)
    return [figure("weights", chart.drawing, caption: [levelsLegend])]
  }
}

extension ScenarioGrid.Entry {
  /// Whether it may lie in more than one cell.
  fileprivate var isSpread: Bool {
    [likelihood, impact].contains {
      ScenarioGrid.cell(of: $0.low) != ScenarioGrid.cell(of: $0.high)
    }
  }
}
