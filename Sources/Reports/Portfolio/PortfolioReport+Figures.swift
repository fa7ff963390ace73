import Localization
import Readiness

/// Levels, advice, areas and risks.
extension PortfolioReport {
  var levelSection: [Block] {
    distribution(
      say(en: "Levels", fr: "Niveaux"), levelColumn, portfolio.levels,
      names: (0...questionnaire.levels.count).map(level))
  }

  var adviceSection: [Block] {
    if questionnaire.risks == nil { return [] }
    return distribution(
      say(en: "Advice", fr: "Conseils"), say(en: "Advice", fr: "Conseil"), portfolio.advices,
      names: (0...Advice.allCases.count).map(advice))
  }

  /// How the companies are spread over the columns of a table.
  private func distribution(
    _ heading: String, _ column: String, _ counts: CountTable, names: [String]
  ) -> [Block] {
    guard let all = counts.cells.last else { return [] }
    let rows = zip(names, all).filter { $0.1 != 0 }.map { name, count in
      [Inline(name)] + share(count, of: portfolio.count)
    }
    return [
      .heading(2, heading),
      .table(Table(columns: [Table.Column(column)] + companyColumns, rows: rows)),
    ]
  }

  // MARK: Areas

  var areaSection: [Block] {
    let rows = zip(questionnaire.dimensions, portfolio.areas).compactMap { area, spread in
      spread.map { (text(area.title), $0) }
    }
    if rows.isEmpty { return [] }
    let all = (portfolio.scores.map { [(wholeScore, $0)] } ?? []) + rows
    return [.heading(2, say(en: "Areas", fr: "Domaines"))] + strips(all)
      + [
        .table(
          Table(
            columns: [
              Table.Column(dimensionColumn),
              Table.Column(middleColumn, isNumeric: true),
              Table.Column(halfColumn, isNumeric: true),
              Table.Column(companiesColumn, isNumeric: true),
            ],
            rows: all.map { name, spread in
              [
                Inline(name), Inline(language.whole(spread.median)),
                Inline(language.whole(spread.quarters)), cell(spread.count),
              ]
            }))
      ]
  }

  private func strips(_ rows: [(name: String, spread: Portfolio.Spread)]) -> [Block] {
    if !withCharts { return [] }
    let chart = SpreadChart(
      title: say(en: "How the companies are spread", fr: "Répartition des entreprises"),
      rows: rows.map { name, spread in
        SpreadChart.Row(label: name, value: language.whole(spread.median), spread: spread, own: nil)
      }, bands: LevelBands(bounds: questionnaire.levels.map(\.from)))
    return [
      .figure(Figure(name: "spread", drawing: chart.drawing, caption: spreadLegend))
    ]
  }

  // MARK: Risks

  var riskSection: [Block] {
    guard let risks = questionnaire.risks else { return [] }
    let (absence, launch) = (text(risks.absence.title), text(risks.launch.title))
    let low = say(en: "low", fr: "faible")
    let high = say(en: "high", fr: "élevé")
    let open = say(en: "not known yet", fr: "pas encore connu")
    let places = [(high, low), (high, high), (low, low), (low, high), (open, "")]
    let counts = portfolio.quarters.cells.last ?? []
    let isAllKnown = counts.count > 4 && counts[4] == 0
    let rows = zip(isAllKnown ? places.dropLast() : places[...], counts).map { place, count in
      [Inline(place.0), Inline(place.1)] + share(count, of: counts.last ?? nil)
    }
    return [.heading(2, say(en: "The two risks", fr: "Les deux risques"))]
      + square(absence, launch)
      + [
        .table(
          Table(
            columns: [Table.Column(absence), Table.Column(launch)] + companyColumns, rows: rows))
      ] + (isAllKnown ? [] : [.paragraph(Inline(riskOpen))])
  }

  private var riskOpen: String {
    say(
      en: "Not known yet: missing answers decide whether one of the two risks is high.",
      fr: "Pas encore connu\u{A0}: les réponses manquantes décident si l’un des deux risques est "
        + "élevé.")
  }

  private func square(_ absence: String, _ launch: String) -> [Block] {
    if !withCharts { return [] }
    let chart = RiskField(
      title: say(
        en: "Companies by their two risks", fr: "Les entreprises selon leurs deux risques"),
      absenceTitle: absence, launchTitle: launch, cells: portfolio.square,
      absenceCut: questionnaire.advice.absenceCut, launchCut: questionnaire.advice.launchCut)
    return [
      .figure(
        Figure(
          name: "risks", drawing: chart.drawing,
          caption: say(
            en: "The darker, the more companies; a frame alone is withheld.",
            fr: "Plus c’est foncé, plus il y a d’entreprises\u{202F}; un cadre seul n’est pas "
              + "montré.")))
    ]
  }
}
