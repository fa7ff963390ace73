import Localization
import Readiness

/// The two risks, absence and launch, with the scenarios that weigh most.
extension Report {
  var risksSection: [Block] {
    guard let model = questionnaire.risks, let risks = assessment.risks else { return [] }
    let rows = risks.paired(with: model).map { risk, figures in
      [
        Inline(text(risk.title)), figures.range.map(bar) ?? "",
        Inline(figures.range.map { numbers.whole($0.low, $0.high) } ?? words.notAssessed),
        Inline(words.longList(worstScenarios(risk, figures))),
      ]
    }
    return [
      .heading(2, words.risksHeading), .paragraph(Inline(words.risksScale(cut: cuts))),
    ] + riskFigure + [
      .table(
        Table(
          columns: [
            .init(words.risk), .init(""), .init(words.now, isNumeric: true),
            .init(words.mostly, width: 40),
          ], rows: rows))
    ]
  }

  /// The worst scenarios by their high end: three at most, none more than ten below the first.
  private func worstScenarios(_ risk: Risk, _ figures: RiskFigures) -> [String] {
    let levels = zip(risk.scenarios, figures.scenarios).compactMap { scenario, figures in
      figures.level.map { (title: text(scenario.title), level: $0) }
    }
    let ranked = levels.enumerated().sorted {
      ($1.element.level.high, $0.offset) < ($0.element.level.high, $1.offset)
    }.map(\.element)
    guard let worst = ranked.first?.level.high else { return [] }
    return ranked.filter { $0.level.high + 0.1 + tolerance >= worst }.prefix(3).map {
      "\($0.title) (\(numbers.percent($0.level.low, $0.level.high)))"
    }
  }

  // MARK: Chart

  private var riskFigure: [Block] {
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
}
