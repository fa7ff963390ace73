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
        caption: [
          isPoint ? risksPointLegend : risksBoxLegend, risksLegend,
        ])
    ]
  }

  /// What launching without much risk comes to, by level: “Go, from level Practitioner; below it,
  /// Test”.
  private var leftHalf: String {
    let (go, test, prepare) = (name(.go), name(.test), name(.prepare))
    func level(for advice: Advice) -> String? {
      questionnaire.advice.levelNeeded(for: advice)
        .flatMap { $0 > questionnaire.lowestLevel ? text(questionnaire.levels[$0].title) : nil }
    }
    guard let forGo = level(for: .go) else { return go }
    let first = goFromLevel(go, forGo, below: test)
    return level(for: .test).map { prepareBelow(first, $0, prepare) } ?? first
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
  private func goFromLevel(_ go: String, _ level: String, below test: String) -> String {
    let level = language.level(level, after: say(en: "level", fr: "niveau"))
    return say(
      en: "\(go), from \(level); below it, \(test)",
      fr: "\(go), à partir du \(level)\u{202F}; en dessous, \(test)")
  }

  private func prepareBelow(_ first: String, _ level: String, _ prepare: String) -> String {
    say(
      en: "\(first); below \(level), \(prepare)",
      fr: "\(first)\u{202F}; en dessous de \(level), \(prepare)")
  }

  private var risksLegend: String {
    say(
      en: "Each area names what the two risks and the level would advise; the dashed lines are the "
        + "limits from which a risk counts as high. Blocking conditions may lower the advice.",
      fr: "Chaque zone nomme ce que conseilleraient les deux risques et le niveau\u{202F}; les "
        + "pointillés sont les seuils à partir desquels un risque compte comme élevé. Des "
        + "conditions bloquantes peuvent abaisser le conseil.")
  }

  private var risksPointLegend: String {
    say(en: "The dot: where you are.", fr: "Le point\u{A0}: où vous en êtes.")
  }

  private var risksBoxLegend: String {
    say(
      en: "The box: where you may be, depending on the missing answers.",
      fr: "Le cadre\u{A0}: où vous pouvez être, selon les réponses manquantes.")
  }
}
