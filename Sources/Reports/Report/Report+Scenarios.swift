import Localization
import Readiness

/// The scenarios behind the two risks, the gravest first, as tables and as charts.
extension Report {
  var scenariosSection: [Block] {
    guard let model = questionnaire.risks, let risks = assessment.risks,
      risks.absence.range != nil || risks.launch.range != nil
    else { return [] }
    let pairs = [
      (model.absence, risks.absence, "scenarios-absence"),
      (model.launch, risks.launch, "scenarios-launch"),
    ]
    return [.heading(2, words.scenariosHeading)]
      + pairs.flatMap { risk, figures, name -> [Block] in
        [.heading(3, text(risk.title))] + scenarioFigure(risk, figures, name: name)
          + [.table(scenarioTable(risk, figures))]
      }
  }

  private func scenarioTable(_ risk: Risk, _ figures: RiskFigures) -> Table {
    func share(_ interval: Interval?) -> Inline {
      Inline(interval.map { numbers.percent($0.low, $0.high) } ?? "–")
    }
    let ranked = zip(risk.scenarios, figures.scenarios).enumerated().sorted {
      ($1.element.1.level?.high ?? -1, $0.offset) < ($0.element.1.level?.high ?? -1, $1.offset)
    }
    return Table(
      columns: [
        .init(words.scenario), .init(words.likelihood, isNumeric: true),
        .init(words.impact, isNumeric: true), .init(words.scenarioLevel, isNumeric: true),
      ],
      rows: ranked.map { _, pair in
        [
          Inline("\(text(pair.0.title)) (\(pair.0.id))"), share(pair.1.likelihood),
          share(pair.1.impact), share(pair.1.level),
        ]
      })
  }

  // MARK: Chart

  /// The scenarios that have both a likelihood and an impact.
  private func scenarioFigure(_ risk: Risk, _ figures: RiskFigures, name: String) -> [Block] {
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
}

extension ScenarioGrid.Entry {
  /// Whether it may lie in more than one cell.
  fileprivate var isSpread: Bool {
    [likelihood, impact].contains {
      ScenarioGrid.cell(of: $0.low) != ScenarioGrid.cell(of: $0.high)
    }
  }
}
