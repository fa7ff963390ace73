import Localization
import Readiness

/// The scenarios behind the two risks, the gravest first, as tables and as charts.
extension Report {
  var scenariosSection: [Block] {
    guard let risks = assessment.risks,
      risks.absence.range != nil || risks.launch.range != nil
    else { return [] }
    let names = ["scenarios-absence", "scenarios-launch"]
    return [.heading(2, scenariosHeading), .paragraph(Inline(scale))]
      + zip(risks.paired(with: questionnaire), names).flatMap { pair, name -> [Block] in
        let (risk, figures, limit) = pair
        return [
          .heading(3, language.labelled(text(risk.title), value(of: figures, beside: limit)))
        ] + scenarioFigure(risk, figures, name: name)
          + [.table(scenarioTable(risk, figures))] + withheldScenarios(risk)
      }
  }

  /// The scenarios that rest on answers that are withheld.
  private func withheldScenarios(_ risk: Risk) -> [Block] {
    let ids = risk.scenarios.filter(isWithheld).map(\.id)
    return ids.isEmpty
      ? [] : [.paragraph(Inline(language.labelled(notShown, language.list(ids)) + "."))]
  }

  private func scenarioTable(_ risk: Risk, _ figures: RiskFigures) -> Table {
    func hundredths(_ interval: Interval?) -> Inline {
      Inline(interval.map(language.ofHundredths) ?? "–")
    }
    let ranked = zip(risk.scenarios, figures.scenarios).enumerated().sorted {
      ($1.element.1.level?.high ?? -1, $0.offset) < ($0.element.1.level?.high ?? -1, $1.offset)
    }
    return Table(
      columns: [
        .init(say(en: "Scenario", fr: "Scénario")), .init(likelihoodName, isNumeric: true),
        .init(impactName, isNumeric: true), .init(severityName, isNumeric: true),
      ],
      rows: ranked.map { _, pair in
        [
          Inline("\(text(pair.0.title)) (\(pair.0.id))"), hundredths(pair.1.likelihood),
          hundredths(pair.1.impact), hundredths(pair.1.level),
        ]
      })
  }

  // MARK: Chart

  /// The grid of the scenarios that have both a likelihood and an impact.
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
      title: scenariosChart(risk: text(risk.title)),
      description: sentences(entries.map(sentence)),
      likelihoodTitle: likelihoodName, impactTitle: impactName, entries: entries)
    return [
      figure(
        name, grid.drawing,
        caption: [
          risk.scenarios.contains(where: isWithheld) ? nil : scenariosLegend,
          entries.contains(where: \.isSpread) ? scenariosFrameLegend : nil,
        ])
    ]
  }

  private func sentence(_ entry: ScenarioGrid.Entry) -> String {
    let parts = [
      "\(likelihoodName) \(language.ofHundredths(entry.likelihood))",
      "\(impactName) \(language.ofHundredths(entry.impact))",
    ]
    return language.labelled(entry.id, language.list(parts)) + "."
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

// MARK: - Words

extension Report {
  private var scenariosHeading: String {
    say(en: "The scenarios behind the two risks", fr: "Les scénarios derrière les deux risques")
  }

  var likelihoodName: String { say(en: "Likelihood", fr: "Vraisemblance") }

  var impactName: String { say(en: "Impact", fr: "Impact") }

  /// The name of what likelihood and impact make together.
  var severityName: String { say(en: "Severity", fr: "Gravité") }

  private var scale: String {
    say(
      en: "Risks, likelihood, impact and severity go from 0, none, to 100, the worst.",
      fr: "Risques, vraisemblance, impact et gravité vont de 0, aucun, à 100, le pire.")
  }

  private func scenariosChart(risk: String) -> String {
    say(en: "\(risk): likelihood and impact", fr: "\(risk)\u{A0}: vraisemblance et impact")
  }

  private var scenariosLegend: String {
    say(
      en: "The darker the cell, the more severe; the table has the order.",
      fr: "Plus la case est foncée, plus c’est grave\u{202F}; le tableau donne l’ordre.")
  }

  private var scenariosFrameLegend: String {
    say(
      en: "Dashed: the cells where it may lie, depending on \(openAnswers); its name is in "
        + "the most severe.",
      fr: "En pointillé\u{A0}: les cases où il peut tomber, selon "
        + "\(openAnswers)\u{202F}; son nom est dans la plus grave.")
  }
}
