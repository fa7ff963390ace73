import Localization
import Readiness

/// The two risks, one against the other.
extension Report {
  /// The two risks as a place in a square; nothing where one cannot be assessed.
  var riskFigure: [Block] {
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
      left: leftHalf,
      right: [true, false].map {
        name(AdvicePolicy.advice(absenceReaches: $0, launchReaches: true))
      })
    let isPoint = max(absence.high - absence.low, launch.high - launch.low) < 0.5
    return [
      figure(
        "two-risks", square.drawing,
        caption: [isPoint ? risksPointLegend : risksBoxLegend, risksLegend])
    ]
  }

  /// What launching without much risk comes to, by level: Go from Practitioner, Test below it,
  /// Prepare below Curious.
  private var leftHalf: [(advice: String, condition: String?)] {
    func level(for advice: Advice) -> String? {
      questionnaire.advice.levelNeeded(for: advice)
        .flatMap { $0 > questionnaire.lowestLevel ? text(questionnaire.levels[$0].title) : nil }
    }
    guard let forGo = level(for: .go) else { return [(name(.go), nil)] }
    let rows = [(name(.go), fromLevel(forGo)), (name(.test), below(forGo))]
    return level(for: .test).map { rows + [(name(.prepare), below($0))] } ?? rows
  }

  /// “Being absent: 63 to 70. Launching: 44.”
  func bothRisks(_ model: Risks, absence: Interval, launch: Interval) -> String {
    sentences(
      [
        (model.absence, absence, questionnaire.advice.absenceCut),
        (model.launch, launch, questionnaire.advice.launchCut),
      ].map { risk, range, limit in
        language.labelled(text(risk.title), language.whole(range, beside: limit)) + "."
      })
  }
}

// MARK: - Words

extension Report {
  private func fromLevel(_ level: String) -> String {
    say(en: "from \(level)", fr: "à partir de \(level)")
  }

  private func below(_ level: String) -> String {
    say(en: "below \(level)", fr: "en dessous de \(level)")
  }

  private var risksLegend: String {
    say(
      en: "Each area names what the two risks and the level would advise; the dashed lines are the "
        + "limits from which a risk counts as high. Blocking conditions may lower the advice.",
      fr: "Chaque zone nomme ce que conseilleraient les deux risques et le niveau\u{202F}; les "
        + "pointillés sont les seuils à partir desquels un risque est jugé élevé. Des "
        + "conditions bloquantes peuvent abaisser le conseil.")
  }

  private var risksPointLegend: String {
    say(en: "The dot: where you are.", fr: "Le point\u{A0}: où vous en êtes.")
  }

  private var risksBoxLegend: String {
    say(
      en: "The box: where you may be, depending on \(openAnswers).",
      fr: "Le cadre\u{A0}: où vous pouvez être, selon \(openAnswers).")
  }
}
