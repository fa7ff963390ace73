import Localization
import Readiness

/// Where every figure of the whole comes from: score, level, risks, advice, plan.
package struct WholeExplanation {
  private let report: Report
  private let words: ExplanationWords

  /// The command that traces one question.
  private let command: String

  package init(_ input: ReportInput, language: String, command: String) {
    report = Report(input, language: language)
    words = ExplanationWords(Language(code: language))
    self.command = command
  }

  /// The explanation, a line break after each line.
  package var text: String {
    [score, level, risks, advice, plan].sectionedText
  }

  private var assessment: Assessment { report.assessment }
  private var questionnaire: Questionnaire { report.questionnaire }
  private var numbers: Language { words.language }
}

// MARK: - Score and level

extension WholeExplanation {
  private var score: [String] {
    guard let figures = assessment.score else { return [words.noTotal] }
    let all = assessment.dimensions.reduce(0) { $0 + questionnaire.dimensions[$1.dimension].weight }
    let shares = assessment.dimensions.map { entry in
      let dimension = questionnaire.dimensions[entry.dimension]
      let share = Double(dimension.weight) / Double(max(1, all))
      let range = entry.figures.range
      return "  "
        + words.share(
          report.text(dimension.title), weight: "\(dimension.weight)/\(all)",
          score: numbers.exact(range),
          points: numbers.exact(Interval(share * range.low, share * range.high)))
    }
    let isUndecided = assessment.states.contains { $0.status == .undecided }
    return [words.total(numbers.exact(figures.range), known: figures.known.map(numbers.exact))]
      + shares + (isUndecided ? [words.hullNote] : [])
      + [words.questionsAre(traced: command)]
  }

  private var level: [String] {
    guard let figures = assessment.score else { return [] }
    var lines: [String] = []
    for end in [figures.range.low, figures.range.high] {
      let level = questionnaire.levels[questionnaire.level(ofScore: end)]
      let line = words.reaches(
        numbers.exact(end), level: report.text(level.title), from: numbers.number(level.from))
      if lines.last != line { lines.append(line) }
    }
    if let held = assessment.level.held, held != assessment.level.fromScore {
      let names = held.levels.map { report.text(questionnaire.levels[$0].title) }
      let gates = assessment.level.heldBy.map { questionnaire.gates[$0].id }
      lines.append(words.heldAt(names.joined(separator: "–"), by: gates))
    }
    lines.append(words.completeness(numbers.percent(figures.completeness)))
    if let floor = assessment.companions.evidenceFloor {
      lines.append(
        words.evidenceFloor(
          numbers.exact(floor), declared: numbers.number(Evidence.declared.allowance),
          documented: numbers.number(Evidence.documented.allowance)))
    }
    return lines
  }
}

// MARK: - Risks and advice

extension WholeExplanation {
  private var risks: [String] {
    guard let model = questionnaire.risks, let figures = assessment.risks else { return [] }
    return lines(model.absence, figures.absence) + lines(model.launch, figures.launch)
  }

  private func lines(_ risk: Risk, _ figures: RiskFigures) -> [String] {
    let pairs = zip(risk.scenarios, figures.scenarios)
    let levels = pairs.compactMap { scenario, figures in
      figures.level.map { (weight: Double(scenario.weight), level: $0) }
    }
    guard let range = figures.range, !levels.isEmpty else { return [] }
    let weight = levels.reduce(0) { $0 + $1.weight }
    func mean(_ end: (Interval) -> Double) -> Double {
      levels.reduce(0) { $0 + $1.weight * end($1.level) } / weight
    }
    let worst = (levels.map(\.level.low).max() ?? 0, levels.map(\.level.high).max() ?? 0)
    let line = words.risk(
      report.text(risk.title), worst: numbers.percent(worst.0, worst.1),
      mean: numbers.percent(mean(\.low), mean(\.high)), risk: numbers.exact(range))
    return [line]
      + pairs.map { scenario, figures in
        "  "
          + words.scenarioLevel(
            scenario.id, report.text(scenario.title), weight: "\(scenario.weight)",
            figures: text(figures))
      }
  }

  private func text(_ figures: ScenarioFigures) -> String {
    func percent(_ interval: Interval) -> String { numbers.percent(interval.low, interval.high) }
    guard let level = figures.level else { return "–" }
    guard let likelihood = figures.likelihood, let impact = figures.impact else {
      return percent(level)
    }
    return words.geometric(percent(likelihood), percent(impact), level: percent(level))
  }

  private var advice: [String] {
    guard let model = questionnaire.risks, let risks = assessment.risks,
      let absence = risks.absence.range, let launch = risks.launch.range,
      let advice = assessment.advice
    else { return [] }
    let policy = questionnaire.advice
    let needs = [(Advice.go, policy.levelForGo), (.test, policy.levelForTest)].compactMap {
      advice, level in
      level.map {
        words.needs(report.name(advice), level: report.text(questionnaire.levels[$0].title))
      }
    }
    let names = advice.possible.map { report.name($0) }
    return [
      cut(model.absence.title, absence, policy.absenceCut),
      cut(model.launch.title, launch, policy.launchCut),
      words.rule { word in
        Advice.allCases.first { AdviceWord($0) == word }.map(report.name) ?? ""
      },
    ] + needs + gates
      + [
        advice.completions.map { words.completions("\($0)", lead: names) }
          ?? words.tooManyCompletions(atMost: names)
      ]
  }

  private func cut(_ title: LocalizedText, _ risk: Interval, _ cut: Double) -> String {
    let ends = [risk.low, risk.high].map { $0 + tolerance >= cut }
    return words.cut(
      report.text(title), risk: numbers.exact(risk), cut: numbers.number(cut),
      reaches: ends[0] == ends[1] ? ends[0] : nil)
  }

  private var gates: [String] {
    zip(questionnaire.gates, assessment.gates).filter { $0.1 != .no }.map { gate, state in
      words.gateOfWhole(
        gate.id, state: words.state(of: GateWord(state)), cap: report.cap(of: gate))
    }
  }

  private var plan: [String] {
    let plan = report.input.plan
    if plan.order.isEmpty { return [] }
    let acts = plan.order.map { item in
      "\(item.id) \(numbers.exact(item.gain))"
    }
    return [
      words.plan(
        numbers.number(plan.budget), acts: acts,
        total: numbers.exact(plan.order.reduce(0) { $0 + $1.gain }),
        days: numbers.number(plan.days.days))
    ]
  }
}
