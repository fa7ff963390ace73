import Localization
import Readiness

extension Explanation {
  /// What depends on the question: dimension, chain, conditions, gates, scenarios, actions.
  var feeds: [String] {
    [dimensionLine].compactMap { $0 } + chainLines + conditionLines + gateLines + scenarioLines
      + actionLines
  }

  private var dimensionLine: String? {
    assessment.dimensions.first { $0.dimension == question.dimension }.map { figures in
      words.dimension(
        report.text(questionnaire.dimension(of: question).title),
        score: numbers.exact(figures.figures.range),
        known: figures.figures.known.map(numbers.exact))
    }
  }

  private var chainLines: [String] {
    guard questionnaire.prerequisiteChain.contains(question.position) else { return [] }
    return [assessment.companions.breaksAt == question.position ? words.chainBreaks : words.inChain]
  }

  private var conditionLines: [String] {
    let controlled = questionnaire.questions.filter {
      $0.when?.tests.contains { $0.question == question.position } ?? false
    }
    return controlled.isEmpty ? [] : [words.opens(controlled.map(\.id))]
  }

  private var gateLines: [String] {
    zip(questionnaire.gates, assessment.gates).compactMap { gate, state in
      guard gate.when.tests.contains(where: { $0.question == question.position }) else {
        return nil
      }
      return words.gate(
        gate.id, state: words.state(of: GateWord(state)), cap: report.cap(of: gate))
    }
  }

  private var scenarioLines: [String] {
    guard let model = questionnaire.risks, let risks = assessment.risks else { return [] }
    return risks.paired(with: model).flatMap { risk, figures in
      zip(risk.scenarios, figures.scenarios).flatMap { scenario, level in
        parts(of: scenario).compactMap { name, items -> String? in
          guard let item = items.first(where: { $0.question == question.position }) else {
            return nil
          }
          let applying = items.filter {
            assessment.states[$0.question].status != .skipped
              && assessment.states[$0.question].score != nil
          }
          let weights = applying.reduce(0) { $0 + $1.weight }
          return words.scenario(
            scenario.id, title: report.text(scenario.title), part: name, rises: item.rises,
            weight: "\(item.weight)/\(max(weights, item.weight))",
            level: level.level.map { numbers.percent($0.low, $0.high) })
        }
      }
    }
  }

  private func parts(of scenario: Scenario) -> [(String, [Scenario.Item])] {
    switch scenario.basis {
    case .parts(let likelihood, let impact):
      [(report.likelihoodName, likelihood), (report.impactName, impact)]
    case .level(let items): [(report.scenarioLevelName, items)]
    }
  }

  private var actionLines: [String] {
    report.input.items.filter { $0.question == question.position }.map { item in
      words.action(
        item.id, target: numbers.exact(item.target), gain: numbers.exact(item.gain),
        days: numbers.number(item.days.days),
        isPlanned: report.input.plan.order.contains { $0.position == item.position })
    }
  }

  // MARK: What it settles, and what would change

  var settling: [String] {
    guard let advice = assessment.advice,
      let settling = advice.settleFirst.first(where: { $0.question == question.position })
    else { return [] }
    return [
      words.settles(
        share: numbers.percent(settling.share), remaining: numbers.exact(settling.remaining))
    ]
  }

  var changes: [String] {
    if alternatives.isEmpty { return [] }
    let interview = InterviewWords(numbers)
    let rows = alternatives.map { alternative in
      (label(alternative.value), outcome(alternative.assessment, interview))
    }
    let width = rows.map(\.0.count).max() ?? 0
    return [words.otherAnswers]
      + rows.map { label, outcome in "  \(label.padded(to: width))  \(outcome)" }
  }

  private func label(_ value: AnswerValue) -> String {
    switch (value, question.kind) {
    case (.line(let line), _): "\(line)"
    case (.yesNo(let isYes), _): isYes ? report.yesAnswer : report.noAnswer
    case (.number(let number), _): numbers.number(number)
    case (.options(let positions), .multiple(let multiple)):
      positions.isEmpty ? "[]" : positions.map { multiple.options[$0].id }.joined(separator: ",")
    default: report.dontKnowAnswer
    }
  }

  /// Score, level, gates that differ, risks and advice with another answer.
  private func outcome(_ other: Assessment?, _ interview: InterviewWords) -> String {
    guard let other else { return "–" }
    var parts: [String] = []
    if let score = other.score {
      parts.append(interview.score(score.range.low, score.range.high, was: nil))
    }
    if let held = other.level.held {
      parts.append(
        interview.level(
          held.levels.map { report.text(questionnaire.levels[$0].title) }, isProvisional: false))
    }
    for (gate, (now, then)) in zip(questionnaire.gates, zip(assessment.gates, other.gates))
    where now != then {
      parts.append(words.gateThen(gate.id, words.state(of: GateWord(then))))
    }
    if let risks = other.risks, let absence = risks.absence.range, let launch = risks.launch.range {
      parts.append(
        words.risks(
          numbers.whole(absence.low, absence.high), numbers.whole(launch.low, launch.high)))
    }
    if let advice = other.advice {
      parts.append(interview.advice(advice))
    }
    return parts.joined(separator: " ")
  }
}

extension GateWord {
  init(_ truth: Ternary) {
    self =
      switch truth {
      case .yes: .fires
      case .undetermined: .mayFire
      case .no: .clear
      }
  }
}
