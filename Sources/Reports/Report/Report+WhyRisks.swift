import Localization
import Readiness

/// The two risks behind the advice, each with its figures and its heaviest scenario.
extension Report {
  /// “67 of 100; most of all: “They talk about you without you”, 75”
  private func figures(ofAbsence isAbsence: Bool, isFirst: Bool) -> String {
    guard let pair = risk(ofAbsence: isAbsence), let range = pair.figures.range else { return "" }
    let risk =
      isFirst
      ? language.ofHundred(range.low, range.high, beside: pair.limit)
      : language.whole(range, beside: pair.limit)
    // What is withheld may be worse than the worst that is shown.
    guard !pair.risk.scenarios.contains(where: isWithheld),
      let worst = worstScenarios(pair.risk, pair.figures, beside: pair.limit).first
    else { return risk }
    let title = language.quoted(text(worst.scenario.title))
    return isAlone(worst.scenario, in: pair.risk, pair.figures)
      ? language.labelled(risk, title)
      : language.semicolons([
        risk, language.labelled(mostOfAll, language.list([title, worst.severity])),
      ])
  }

  /// The same in short, for two risks in one bracket: “staying out: 67 of 100; launching: 44”.
  func bothInShort() -> String {
    language.semicolons(
      [(stayingOut, true), (launching, false)].compactMap { name, isAbsence -> String? in
        guard let pair = risk(ofAbsence: isAbsence), let range = pair.figures.range else {
          return nil
        }
        return language.labelled(
          name,
          isAbsence
            ? language.ofHundred(range.low, range.high, beside: pair.limit)
            : language.whole(range, beside: pair.limit))
      })
  }

  /// One of the two risks, with its figures and its limit.
  func risk(
    ofAbsence isAbsence: Bool
  ) -> (risk: Risk, figures: RiskFigures, limit: Double)? {
    assessment.risks?.paired(with: questionnaire).dropFirst(isAbsence ? 0 : 1).first
  }

  /// Whether a risk is that of one scenario and no other.
  func isAlone(_ scenario: Scenario, in risk: Risk, _ figures: RiskFigures) -> Bool {
    zip(risk.scenarios, figures.scenarios).allSatisfy {
      $0.id == scenario.id || $1.level == nil
    }
  }

  /// The worst scenarios by their high end: none more than ten points below the worst, and none
  /// without any severity; those that are withheld are left out. Several are none where the limit
  /// lies inside the risk and nothing is known of any.
  ///
  /// - Returns: the scenarios with their severities as printed, 0 to 100.
  func worstScenarios(
    _ risk: Risk, _ figures: RiskFigures, beside limit: Double
  ) -> [(scenario: Scenario, severity: String)] {
    let levels = zip(risk.scenarios, figures.scenarios).compactMap { scenario, figures in
      figures.level.map { (scenario: scenario, level: $0) }
    }
    let ranked = levels.enumerated().sorted {
      ($1.element.level.high, $0.offset) < ($0.element.level.high, $1.offset)
    }.map(\.element)
    guard let worst = ranked.first?.level.high, worst >= 0.005 else { return [] }
    let isOpen = figures.range.map { reaches($0.low, limit) != reaches($0.high, limit) } ?? false
    if isOpen, ranked.count > 1, ranked.allSatisfy({ $0.level.low < 0.005 }) { return [] }
    return ranked.filter { $0.level.high + 0.1 + tolerance >= worst }.map {
      ($0.scenario, language.ofHundredths($0.level))
    }
  }
}

// MARK: - Words

extension Report {
  var mostOfAll: String { say(en: "most of all", fr: "surtout") }

  /// What the two risks say by themselves, or that what is not known leaves one open.
  func whyOfRisks(_ trace: AdviceTrace) -> String {
    let isLaunchFirst = trace.absence.reaches == nil && trace.launch.reaches != nil
    let absence = figures(ofAbsence: true, isFirst: !isLaunchFirst)
    let launch = figures(ofAbsence: false, isFirst: isLaunchFirst)
    return switch (trace.absence.reaches, trace.launch.reaches) {
    case (true?, false?):
      say(
        en: "staying out is costing you (\(absence)), and launching is not risky (\(launch)).",
        fr: "l’absence vous coûte (\(absence)), et vous lancer n’est pas risqué (\(launch)).")
    case (false?, false?):
      say(
        en: "nothing forces you (staying out, \(absence)), and launching is not risky "
          + "(\(launch)).",
        fr: "rien ne vous y oblige (rester absents, \(absence)), et vous lancer n’est pas "
          + "risqué (\(launch)).")
    case (nil, false?):
      say(
        en: "launching is not risky (\(launch)), whether or not staying out is costing you "
          + "(\(absence)).",
        fr: "vous lancer n’est pas risqué (\(launch)), que l’absence vous coûte ou non "
          + "(\(absence)).")
    case (true?, true?):
      say(
        en: "staying out is costing you (\(absence)), and a full launch would be risky "
          + "(\(launch)).",
        fr: "l’absence vous coûte (\(absence)), et un lancement complet serait risqué "
          + "(\(launch)).")
    case (false?, true?):
      say(
        en: "staying out costs you little (\(absence)), and launching would be risky (\(launch)).",
        fr: "l’absence vous coûte peu (\(absence)), et vous lancer serait risqué (\(launch)).")
    case (nil, true?):
      say(
        en: "launching would be risky (\(launch)); whether staying out is costing you is open "
          + "(\(absence)).",
        fr: "vous lancer serait risqué (\(launch))\u{202F}; on ne sait pas encore si l’absence "
          + "vous coûte (\(absence)).")
    case (true?, nil):
      say(
        en: "staying out is costing you (\(absence)); whether launching would be risky is open "
          + "(\(launch)).",
        fr: "l’absence vous coûte (\(absence))\u{202F}; on ne sait pas encore si un lancement "
          + "serait risqué (\(launch)).")
    case (false?, nil):
      say(
        en: "staying out costs you little (\(absence)); whether launching would be risky is open "
          + "(\(launch)).",
        fr: "l’absence vous coûte peu (\(absence))\u{202F}; on ne sait pas encore si un "
          + "lancement serait risqué (\(launch)).")
    case (nil, nil):
      say(
        en: "whether staying out is costing you (\(absence)) and whether launching would be risky "
          + "(\(launch)) are both open.",
        fr: "on ne sait pas encore si l’absence vous coûte (\(absence)) ni si un lancement serait "
          + "risqué (\(launch)).")
    }
  }

  var stayingOut: String { say(en: "staying out", fr: "rester absents") }

  var launching: String { say(en: "launching", fr: "se lancer") }
}
