import Localization
import Readiness

/// The two risks, absence and launch, with the scenarios that weigh most.
extension Report {
  var risksSection: [Block] {
    guard let model = questionnaire.risks, let risks = assessment.risks else { return [] }
    let rows = risks.paired(with: model).map { risk, figures in
      [
        Inline(text(risk.title)), figures.range.map(bar) ?? "",
        Inline(
          figures.range.map(language.whole) ?? say(en: "not assessed", fr: "non évalué")),
        Inline(mostly(risk, figures)),
      ]
    }
    return [
      .heading(2, say(en: "The two risks", fr: "Les deux risques")),
      .paragraph(Inline(risksScale(cut: cuts))),
    ] + riskFigure + [
      .table(
        Table(
          columns: [
            .init(say(en: "Risk", fr: "Risque")), .init(""),
            .init(say(en: "Now", fr: "Aujourd’hui"), isNumeric: true),
            .init(say(en: "Mostly", fr: "Surtout"), width: 40),
          ], rows: rows))
    ]
  }

  /// The worst scenarios; where some are withheld, the worst of the others, which is said.
  private func mostly(_ risk: Risk, _ figures: RiskFigures) -> String {
    let worst = language.longList(worstScenarios(risk, figures))
    if !risk.scenarios.contains(where: isWithheld) { return worst }
    return worst.isEmpty ? notShownOfFew : language.labelled(ofThoseShown, worst)
  }

  /// The worst scenarios by their high end: three at most, none more than ten points below the
  /// worst.
  private func worstScenarios(_ risk: Risk, _ figures: RiskFigures) -> [String] {
    let levels = zip(risk.scenarios, figures.scenarios).compactMap { scenario, figures in
      figures.level.map { (title: text(scenario.title), level: $0) }
    }
    let ranked = levels.enumerated().sorted {
      ($1.element.level.high, $0.offset) < ($0.element.level.high, $1.offset)
    }.map(\.element)
    guard let worst = ranked.first?.level.high else { return [] }
    return ranked.filter { $0.level.high + 0.1 + tolerance >= worst }.prefix(3).map {
      "\($0.title) (\(language.percent($0.level)))"
    }
  }

  // MARK: Chart

  private var riskFigure: [Block] {
    guard withCharts, let model = questionnaire.risks, let risks = assessment.risks,
      let absence = risks.absence.range, let launch = risks.launch.range
    else { return [] }
    let policy = questionnaire.advice
    let square = RiskSquare(
      title: say(
        en: "The two risks, one against the other", fr: "Les deux risques, l’un face à l’autre"),
      description: bothRisks(model, absence: absence, launch: launch),
      absenceTitle: text(model.absence.title), launchTitle: text(model.launch.title),
      absence: absence, launch: launch, absenceCut: policy.absenceCut,
      launchCut: policy.launchCut,
      quarters: [(true, false), (true, true), (false, false), (false, true)].map {
        name(AdvicePolicy.advice(absenceReaches: $0, launchReaches: $1))
      })
    let isPoint = max(absence.high - absence.low, launch.high - launch.low) < 0.5
    return [
      figure(
        "two-risks", square.drawing,
        caption: [
          isPoint ? risksPointLegend : risksBoxLegend, risksLegend(cut: cuts), levelLegend,
        ])
    ]
  }

  /// The level that the highest advice of the square needs; nil if everyone has it.
  private var levelLegend: String? {
    guard let level = questionnaire.advice.levelNeeded(for: .go),
      level > questionnaire.lowestLevel
    else { return nil }
    return levelLegend(level: text(questionnaire.levels[level].title))
  }

  /// “Being absent: 63 to 70. Launching: 44.”
  func bothRisks(_ model: Risks, absence: Interval, launch: Interval) -> String {
    sentences(
      [(model.absence, absence), (model.launch, launch)].map { risk, range in
        language.labelled(text(risk.title), language.whole(range)) + "."
      })
  }
}

// MARK: - Words

extension Report {
  private func risksScale(cut: String) -> String {
    say(
      en: "0 is none, 100 is the worst; at \(cut) the advice may turn.",
      fr: "0\u{A0}: aucun\u{202F}; 100\u{A0}: le pire\u{202F}; à \(cut), le conseil peut "
        + "basculer.")
  }

  private var ofThoseShown: String {
    say(en: "of those that are shown", fr: "parmi ceux qui sont présentés")
  }

  private func risksLegend(cut: String) -> String {
    say(
      en: "Each quarter names what the two risks alone would advise; the dashed lines, at "
        + "\(cut), are where that turns.",
      fr: "Chaque quart nomme ce que conseilleraient les deux risques seuls\u{A0}; les "
        + "pointillés, à \(cut), sont les limites.")
  }

  private func levelLegend(level: String) -> String {
    let (go, test) = (language.quoted(name(.go)), language.quoted(name(.test)))
    let level = language.quoted(level)
    return say(
      en: "\(go) needs the level \(level); below it, it is \(test).",
      fr: "\(go) demande le niveau \(level)\u{202F}; en dessous, c’est \(test).")
  }

  private var risksPointLegend: String {
    say(en: "The dot: where you are.", fr: "Le point\u{A0}: où vous en êtes.")
  }

  private var risksBoxLegend: String {
    say(
      en: "The box: where you may be, once the gaps are filled.",
      fr: "Le cadre\u{A0}: où vous pouvez être, une fois les manques comblés.")
  }
}
