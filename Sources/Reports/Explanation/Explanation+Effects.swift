import Localization
import Readiness

extension Explanation {
  /// What depends on the question: dimension, prerequisite chain, conditions of other questions,
  /// blocking conditions, scenarios, actions.
  var feeds: [String] {
    [dimensionLine].compactMap { $0 } + chainLines + conditionLines + gateLines + scenarioLines
      + actionLines
  }

  private var dimensionLine: String? {
    assessment.dimensions.first { $0.dimension == question.dimension }.map { entry in
      dimension(report.text(questionnaire.dimension(of: question).title), entry.figures)
    }
  }

  private var chainLines: [String] {
    guard questionnaire.prerequisiteChain.contains(question.index) else { return [] }
    return [assessment.companions.breaksAt == question.index ? chainBreaks : inChain]
  }

  private var conditionLines: [String] {
    let controlled = questionnaire.questions.filter {
      $0.when?.tests.contains { $0.question == question.index } ?? false
    }
    return controlled.isEmpty ? [] : [opens(controlled.map(\.id))]
  }

  private var gateLines: [String] {
    zip(questionnaire.gates, assessment.gates).compactMap { gate, state in
      guard gate.when.tests.contains(where: { $0.question == question.index }) else {
        return nil
      }
      return sentence(of: gate, state)
    }
  }

  private var scenarioLines: [String] {
    assessment.trace.risks.flatMap(\.scenarios).flatMap { trace in
      trace.parts.compactMap { part in
        part.items.first { $0.item.question == question.index }.map { item in
          sentence(
            of: trace.scenario, part: name(of: part.kind), rises: item.item.rises,
            weight: part.share(of: item).fraction, level: trace.level)
        }
      }
    }
  }

  private func name(of part: PartTrace.Kind) -> String {
    switch part {
    case .likelihood: report.likelihoodName
    case .impact: report.impactName
    case .level: report.severityName
    }
  }

  private var actionLines: [String] {
    report.input.items.filter { $0.question == question.index }.map { item in
      sentence(
        of: item,
        isPlanned: report.input.plan.order.contains { $0.index == item.index })
    }
  }

  // MARK: What it settles, and what would change

  var settling: [String] {
    let settling = assessment.advice?.findOutFirst.first { $0.question == question.index }
    return settling.map { [sentence(of: $0)] } ?? []
  }

  var changes: [String] {
    if alternatives.isEmpty { return [] }
    let rows = alternatives.map { alternative in
      (label(alternative.value), outcome(alternative.assessment))
    }
    let width = rows.map(\.0.count).max() ?? 0
    return [say(en: "With another answer:", fr: "Avec une autre réponse :")]
      + rows.map { label, outcome in "  \(label.padded(to: width))  \(outcome)" }
  }

  private func label(_ value: AnswerValue) -> String {
    switch (value, question.kind) {
    case (.line(let line), _): "\(line)"
    case (.yesNo(let isYes), _): isYes ? report.yesAnswer : report.noAnswer
    case (.number(let number), _): language.number(number)
    case (.options(let ticked), .multiple(let multiple)):
      ticked.isEmpty ? nothingTicked : ticked.map { multiple.options[$0].id }.joined(separator: ",")
    default: report.dontKnowAnswer
    }
  }

  /// Score, level, blocking conditions that differ, risks and advice with another answer.
  private func outcome(_ other: Assessment?) -> String {
    guard let other else { return "–" }
    var parts: [String] = []
    if other.score != nil { parts.append(other.scoreSentence(in: language)) }
    if let held = other.level.held {
      parts.append(
        questionnaire.levelSentence(
          held.levels, isProvisional: false, textLanguage: report.textLanguage))
    }
    for (gate, (now, then)) in zip(questionnaire.gates, zip(assessment.gates, other.gates))
    where now != then {
      parts.append(sentence(of: gate, then: then))
    }
    if let risks = other.risks, let absence = risks.absence.range, let launch = risks.launch.range {
      parts.append(sentence(ofRisks: absence, launch))
    }
    if let advice = other.advice { parts.append(advice.sentence(in: language)) }
    return parts.joined(separator: " ")
  }
}

// MARK: - Words

extension Explanation {
  private var nothingTicked: String { say(en: "nothing", fr: "rien") }

  private func dimension(_ title: String, _ figures: ScoreFigures) -> String {
    let score = language.exact(figures.range)
    guard let known = figures.known.map(language.exact) else {
      return say(
        en: "Dimension \(title): \(score) of 100.", fr: "Partie \(title) : \(score) sur 100.")
    }
    return say(
      en: "Dimension \(title): \(score) of 100, \(known) on what was answered.",
      fr: "Partie \(title) : \(score) sur 100, \(known) sur ce qui a été répondu.")
  }

  private var inChain: String {
    say(
      en: "It is one of the questions of the chain.",
      fr: "Elle fait partie de la chaîne.")
  }

  private var chainBreaks: String {
    say(
      en: "The chain gives way here: it lies below 50.",
      fr: "La chaîne cède ici : la note est sous 50.")
  }

  private func opens(_ ids: [String]) -> String {
    say(
      en: "It decides whether \(language.list(ids)) is asked.",
      fr: "Elle décide si \(language.list(ids)) est posée.")
  }

  private func sentence(of gate: Gate, _ state: Ternary) -> String {
    let (effect, cap) = (state.effect(in: language), report.cap(of: gate))
    return say(
      en: "Gate \(gate.id) reads it: \(effect); it would hold at \(cap).",
      fr: "Le seuil \(gate.id) la lit : \(effect) ; il retiendrait à \(cap).")
  }

  private func sentence(of gate: Gate, then state: Ternary) -> String {
    let effect = state.effect(in: language)
    return say(en: "Gate \(gate.id): \(effect).", fr: "Seuil \(gate.id) : \(effect).")
  }

  /// - Parameters:
  ///   - part: the likelihood, the impact or the level, as the report names it.
  ///   - rises: whether it rises with the score of the question.
  ///   - weight: the share of the question in the part.
  ///   - level: the level of the scenario; nil if it cannot be assessed.
  private func sentence(
    of scenario: Scenario, part: String, rises: Bool, weight: String, level: Interval?
  ) -> String {
    let (title, part) = (report.text(scenario.title), part.lowercased())
    let level = level.map { language.percent($0.low, $0.high) } ?? "–"
    return say(
      en: "Scenario \(scenario.id), \(title): \(part) \(rises ? "rises" : "falls") with it "
        + "(\(weight)); the scenario stands at \(level).",
      fr: "Scénario \(scenario.id), \(title) : \(part) \(rises ? "monte" : "baisse") avec elle "
        + "(\(weight)) ; le scénario est à \(level).")
  }

  private func sentence(of item: PlanItem, isPlanned: Bool) -> String {
    let (target, gain) = (language.exact(item.target), language.exact(item.gain))
    let days = language.shortDays(item.days.days)
    return say(
      en: "Act \(item.id) lifts it to \(target) for \(days), \(language.points(gain))"
        + "\(isPlanned ? ", and is in the plan" : "").",
      fr: "L’action \(item.id) la porte à \(target) pour \(days), \(language.points(gain))"
        + "\(isPlanned ? ", et fait partie du plan" : "").")
  }

  private func sentence(of value: AdviceFigures.InformationValue) -> String {
    let (share, remaining) = (language.percent(value.share), language.exact(value.remaining))
    return say(
      en: "Knowing it settles the advice for \(share) of its values; advices left on average: "
        + "\(remaining).",
      fr: "La connaître tranche le conseil pour \(share) de ses valeurs ; conseils restants en "
        + "moyenne : \(remaining).")
  }

  private func sentence(ofRisks absence: Interval, _ launch: Interval) -> String {
    let absence = language.whole(absence.low, absence.high)
    let launch = language.whole(launch.low, launch.high)
    return say(
      en: "Risks \(absence) and \(launch).",
      fr: "Risques \(absence) et \(launch).")
  }
}

extension Ternary {
  /// What a blocking condition in this state does: “fires”, “may fire”, “clear”.
  func effect(in language: Language) -> String {
    switch self {
    case .yes: language.say(en: "fires", fr: "s’applique")
    case .undetermined: language.say(en: "may fire", fr: "s’applique peut-être")
    case .no: language.say(en: "clear", fr: "levé")
    }
  }
}
