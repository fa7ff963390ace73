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
      case let scenarios = worstScenarios(pair.risk, pair.figures, beside: pair.limit),
      let worst = (scenarios.heaviest + scenarios.open).first
    else { return risk }
    let title = language.quoted(text(worst.scenario.title))
    if isAlone(worst.scenario, in: pair.risk, pair.figures) {
      return language.labelled(risk, title)
    }
    if scenarios.heaviest.isEmpty { return risk }
    let tied = scenarios.tied.map { language.quoted(text($0.scenario.title)) }
    let severity =
      tied.count == 1
      ? worst.severity
      : say(en: "\(worst.severity) each", fr: "\(worst.severity) chacun")
    return language.semicolons([
      risk,
      language.labelled(
        name(of: scenarios, firstOnly: true),
        language.list([language.conjunction(tied), severity])),
    ])
  }

  /// The same in short, for two risks in one bracket: “staying out: 67 of 100; launching: 44”.
  func bothInShort() -> String {
    language.semicolons(
      [true, false].compactMap { isAbsence -> String? in
        guard let pair = risk(ofAbsence: isAbsence), let range = pair.figures.range else {
          return nil
        }
        return language.labelled(
          shortName(ofAbsence: isAbsence),
          isAbsence
            ? language.ofHundred(range.low, range.high, beside: pair.limit)
            : language.whole(range, beside: pair.limit))
      })
  }

  /// Whether the two risks are those of staying out and of launching. Other questionnaires have
  /// risks of their own, which go by their titles.
  var isAboutStayingOut: Bool { isWholeSubject }

  /// One of the two risks by its title inside a sentence: “the risk of speaking up”; in quotes
  /// where the title does not begin with “Risk”.
  private func titleInSentence(ofAbsence isAbsence: Bool) -> String {
    guard let risk = isAbsence ? questionnaire.risks?.absence : questionnaire.risks?.launch
    else { return "" }
    return riskInSentence(titled: text(risk.title))
  }

  /// One of the two risks, with its figures and its limit.
  func risk(
    ofAbsence isAbsence: Bool
  ) -> (risk: Risk, figures: RiskFigures, limit: Double)? {
    assessment.risks?.paired(with: questionnaire).dropFirst(isAbsence ? 0 : 1).first
  }

  /// Whether one of the two risks lies less than five points below its limit.
  private func isJustBelow(ofAbsence isAbsence: Bool) -> Bool {
    guard let pair = risk(ofAbsence: isAbsence) else { return false }
    return pair.figures.range.map { reaches($0.low, pair.limit - 5) } ?? false
  }

  /// Whether one of the two risks is less than half its limit, whatever is not known.
  private func isLow(ofAbsence isAbsence: Bool) -> Bool {
    guard let pair = risk(ofAbsence: isAbsence) else { return false }
    return pair.figures.range.map { !reaches($0.high, pair.limit / 2) } ?? false
  }

  /// Whether a risk is that of one scenario and no other.
  func isAlone(_ scenario: Scenario, in risk: Risk, _ figures: RiskFigures) -> Bool {
    zip(risk.scenarios, figures.scenarios).allSatisfy {
      $0.id == scenario.id || $1.level == nil
    }
  }

  /// A scenario with its severity as printed, 0 to 100.
  typealias ScenarioSeverity = (scenario: Scenario, severity: String)

  /// The worst scenarios of a risk.
  struct WorstScenarios {
    /// How many of a kind are named at most.
    static let mostNamed = 3

    /// Those that are certain to have a severity.
    var heaviest: [ScenarioSeverity] = []

    /// Those that may have none, or the worst.
    var open: [ScenarioSeverity] = []

    /// Whether there are more that may have none than are named.
    var isOpenCut = false

    /// How the first of the heaviest stands among all.
    var standing = Standing.heaviest

    /// Whether the severities of the heaviest are known exactly.
    var isExact = true

    /// The heaviest of the same severity as the first.
    var tied: [ScenarioSeverity] {
      heaviest.filter { $0.severity == heaviest.first?.severity }
    }
  }

  /// How a scenario stands among those of its risk.
  enum Standing {
    /// None can be worse.
    case heaviest

    /// None can be worse than its high end; some may be worse than its low end.
    case maybeHeaviest

    /// Another may be worse, whatever its severity is.
    case knownSoFar
  }

  /// The worst scenarios by their high end: none more than ten points below the worst, and none
  /// that cannot be as high as the risk; those that are withheld are left out. Several are none
  /// where the limit lies inside the risk and nothing is known of any.
  func worstScenarios(
    _ risk: Risk, _ figures: RiskFigures, beside limit: Double
  ) -> WorstScenarios {
    let levels = zip(risk.scenarios, figures.scenarios).compactMap { scenario, figures in
      figures.level.map { (scenario: scenario, level: $0) }
    }
    let ranked = levels.enumerated().sorted {
      ($1.element.level.high, $0.offset) < ($0.element.level.high, $1.offset)
    }.map(\.element)
    guard let range = figures.range, let worst = ranked.first?.level.high, worst >= 0.005
    else { return WorstScenarios() }
    let known = ranked.filter { $0.level.low >= 0.005 }
    let isOpen = reaches(range.low, limit) != reaches(range.high, limit)
    if isOpen, ranked.count > 1, known.isEmpty { return WorstScenarios() }
    let heaviest = known.filter {
      $0.level.high + 0.1 + tolerance >= known[0].level.high
        && $0.level.high * 100 + tolerance >= range.low
    }
    let open = ranked.filter { $0.level.low < 0.005 && $0.level.high + 0.1 + tolerance >= worst }
    func named(_ scenarios: [(scenario: Scenario, level: Interval)]) -> [ScenarioSeverity] {
      scenarios.map { ($0.scenario, language.ofHundredths($0.level)) }
    }
    return WorstScenarios(
      heaviest: named(heaviest), open: named(open),
      isOpenCut: ranked.count { $0.level.low < 0.005 && $0.level.high >= 0.005 }
        > min(open.count, WorstScenarios.mostNamed),
      standing: heaviest.first.map { standing(of: $0, among: ranked) } ?? .heaviest,
      isExact: heaviest.allSatisfy(\.level.isPoint))
  }

  private func standing(
    of heaviest: (scenario: Scenario, level: Interval),
    among all: [(scenario: Scenario, level: Interval)]
  ) -> Standing {
    let others = all.filter { $0.scenario.id != heaviest.scenario.id }
    let worst = others.map(\.level.high).max() ?? 0
    if worst <= heaviest.level.low + tolerance { return .heaviest }
    return heaviest.level.isPoint || worst > heaviest.level.high + tolerance
      ? .knownSoFar : .maybeHeaviest
  }
}

// MARK: - Words

extension Report {
  /// What the heaviest scenarios, or the first of them alone, are introduced by.
  func name(of scenarios: WorstScenarios, firstOnly: Bool = false) -> String {
    switch scenarios.standing {
    case .heaviest: say(en: "most of all", fr: "surtout")
    case .maybeHeaviest where firstOnly || scenarios.heaviest.count == 1:
      say(en: "perhaps most of all", fr: "peut-être surtout")
    case .maybeHeaviest: say(en: "among the heaviest", fr: "parmi les plus graves")
    case .knownSoFar where scenarios.isExact: say(en: "known so far", fr: "déjà connu")
    case .knownSoFar: say(en: "partly known so far", fr: "connu en partie")
    }
  }

  /// What the scenarios are introduced by that may have no severity, or the worst.
  func notYetKnown(_ scenarios: WorstScenarios) -> String {
    scenarios.isOpenCut
      ? say(en: "not yet known, among others", fr: "pas encore connu, entre autres")
      : say(en: "not yet known", fr: "pas encore connu")
  }

  /// What the two risks say by themselves, or that what is not known leaves one open.
  func whyOfRisks(_ trace: AdviceTrace) -> String {
    if !isAboutStayingOut {
      let clauses = [
        clause(ofAbsence: true, reaches: trace.absence.reaches),
        clause(ofAbsence: false, reaches: trace.launch.reaches),
      ]
      return language.ended(
        say(en: clauses.joined(separator: ", and "), fr: clauses.joined(separator: ", et ")))
    }
    let isLaunchFirst = trace.absence.reaches == nil && trace.launch.reaches != nil
    let absence = figures(ofAbsence: true, isFirst: !isLaunchFirst)
    let launch = figures(ofAbsence: false, isFirst: isLaunchFirst)
    return switch (trace.absence.reaches, trace.launch.reaches) {
    case (true?, false?):
      isAtTop
        ? say(
          en: "staying out would cost you (\(absence)), and \(launchIsSafe) (\(launch)).",
          fr: "rester absents vous coûterait (\(absence)), et \(launchIsSafe) (\(launch)).")
        : say(
          en: "staying out is costing you (\(absence)), and \(launchIsSafe) (\(launch)).",
          fr: "l’absence vous coûte (\(absence)), et \(launchIsSafe) (\(launch)).")
    case (false?, false?):
      say(
        en: "nothing forces you (staying out, \(absence)), and \(launchIsSafe) (\(launch)).",
        fr: "rien ne vous y oblige (rester absents, \(absence)), et \(launchIsSafe) (\(launch)).")
    case (nil, false?):
      say(
        en: "\(launchIsSafe) (\(launch)), whether or not the risk of staying out is high "
          + "(\(absence)).",
        fr: "\(launchIsSafe) (\(launch)), que le risque de rester absents soit élevé "
          + "ou non (\(absence)).")
    case (true?, true?):
      say(
        en: "staying out is costing you (\(absence)), and a full launch would be risky "
          + "(\(launch)).",
        fr: "l’absence vous coûte (\(absence)), et un lancement complet serait risqué "
          + "(\(launch)).")
    case (false?, true?):
      say(
        en: "\(absenceIsCheap) (\(absence)), and launching would be risky (\(launch)).",
        fr: "\(absenceIsCheap) (\(absence)), et vous lancer serait risqué (\(launch)).")
    case (nil, true?):
      say(
        en: "launching would be risky (\(launch)); it is not yet known whether the risk of staying "
          + "out is high (\(absence)).",
        fr: "vous lancer serait risqué (\(launch))\u{202F}; on ne sait pas encore si le risque de "
          + "rester absents est élevé (\(absence)).")
    case (true?, nil):
      say(
        en: "staying out is costing you (\(absence)); it is not yet known whether the risk of "
          + "launching is high (\(launch)).",
        fr: "l’absence vous coûte (\(absence))\u{202F}; on ne sait pas encore si le risque de se "
          + "lancer est élevé (\(launch)).")
    case (false?, nil):
      say(
        en: "\(absenceIsCheap) (\(absence)); it is not yet known whether the risk of launching is "
          + "high (\(launch)).",
        fr: "\(absenceIsCheap) (\(absence))\u{202F}; on ne sait pas encore si le risque de se "
          + "lancer est élevé (\(launch)).")
    case (nil, nil):
      say(
        en: "it is not yet known whether the two risks are high: staying out (\(absence)), "
          + "launching (\(launch)).",
        fr: "on ne sait pas encore si les deux risques sont élevés\u{A0}: rester absents "
          + "(\(absence)), se lancer (\(launch)).")
    }
  }

  /// ““Risk of carrying on as now” is high (67 of 100; …)”
  private func clause(ofAbsence isAbsence: Bool, reaches: Bool?) -> String {
    let figures = figures(ofAbsence: isAbsence, isFirst: isAbsence)
    let risk = titleInSentence(ofAbsence: isAbsence)
    return switch reaches {
    case true?: say(en: "\(risk) is high (\(figures))", fr: "\(risk) est élevé (\(figures))")
    case false?:
      say(en: "\(risk) is not high (\(figures))", fr: "\(risk) n’est pas élevé (\(figures))")
    case nil:
      say(
        en: "it is not yet known whether \(risk) is high (\(figures))",
        fr: "on ne sait pas encore si \(risk) est élevé (\(figures))")
    }
  }

  /// That the risk of launching lies below its limit, as the first part of a sentence.
  var launchNotRisky: String {
    isAboutStayingOut && isLow(ofAbsence: false)
      ? say(en: "launching would not be risky", fr: "vous lancer ne serait pas risqué")
      : belowLimit(ofAbsence: false)
  }

  /// That the risk of launching lies below its limit, in front of its figures.
  private var launchIsSafe: String {
    isLow(ofAbsence: false)
      ? say(en: "launching is not risky", fr: "vous lancer n’est pas risqué")
      : belowLimit(ofAbsence: false)
  }

  /// That the risk of staying out lies below its limit, in front of its figures.
  private var absenceIsCheap: String {
    isLow(ofAbsence: true)
      ? say(en: "staying out costs you little", fr: "l’absence vous coûte peu")
      : belowLimit(ofAbsence: true)
  }

  private func belowLimit(ofAbsence isAbsence: Bool) -> String {
    let risk = riskName(ofAbsence: isAbsence)
    return isJustBelow(ofAbsence: isAbsence)
      ? say(en: "\(risk) is just below its limit", fr: "\(risk) est juste sous son seuil")
      : say(en: "\(risk) is not high", fr: "\(risk) n’est pas élevé")
  }

  /// One of the two risks inside a sentence: “the risk of staying out”, ““Risk of opening it””.
  func riskName(ofAbsence isAbsence: Bool) -> String {
    if !isAboutStayingOut { return titleInSentence(ofAbsence: isAbsence) }
    return isAbsence
      ? say(en: "the risk of staying out", fr: "le risque de rester absents")
      : say(en: "the risk of launching", fr: "le risque de se lancer")
  }

  /// One of the two risks in front of its figures: “staying out”, ““Risk of opening it””.
  func shortName(ofAbsence isAbsence: Bool) -> String {
    if !isAboutStayingOut { return titleInSentence(ofAbsence: isAbsence) }
    return isAbsence
      ? say(en: "staying out", fr: "rester absents") : say(en: "launching", fr: "se lancer")
  }
}
