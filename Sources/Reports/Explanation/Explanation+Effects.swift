import Localization
import Readiness

extension Explanation {
  /// What depends on the question: area, prerequisite chain, conditions of other questions,
  /// blocking conditions, scenarios, actions.
  var feeds: [String] {
    [dimensionLine].compactMap { $0 } + chainLines + conditionLines + gateLines + scenarioLines
      + actionLines
  }

  private var dimensionLine: String? {
    assessment.dimensions.first { $0.dimension == question.dimension }.map { entry in
      dimension(
        report.text(questionnaire.dimension(of: question).title),
        report.written(exact: entry.figures))
    }
  }

  private var chainLines: [String] {
    guard questionnaire.prerequisiteChain.contains(question.index) else { return [] }
    let isWeak = assessment.companions.breaksAt == question.index && !report.isOpen(question.index)
    return [isWeak ? chainBreaks : inChain]
  }

  private var conditionLines: [String] {
    let controlled = questionnaire.questions.filter {
      $0.when?.tests.contains { $0.question == question.index } ?? false
    }
    return controlled.isEmpty ? [] : [opens(controlled.map { report.named($0) })]
  }

  private var gateLines: [String] {
    zip(questionnaire.gates, assessment.gates).compactMap { gate, state in
      guard gate.when.tests.contains(where: { $0.question == question.index }) else {
        return nil
      }
      return report.sentence(of: gate, state)
    }
  }

  private var scenarioLines: [String] {
    assessment.trace.risks.flatMap(\.scenarios).flatMap { trace in
      trace.parts.compactMap { part in
        part.items.first { $0.item.question == question.index }.map { item in
          sentence(
            of: trace.scenario, part: name(of: part.kind), rises: item.item.rises,
            weight: part.share(of: item).fraction, level: trace.level,
            isWhole: part.kind == .level)
        }
      }
    }
  }

  private func name(of part: PartTrace.Kind) -> String {
    switch part {
    case .likelihood: theLikelihood
    case .impact: theImpact
    case .level: theSeverity
    }
  }

  private var actionLines: [String] {
    let items = report.input.items.filter { $0.question == question.index }
    return items.indices.map { place in
      sentence(
        of: items[place], after: place > 0 ? items[place - 1] : nil,
        isPlanned: report.actions.contains { $0.index == items[place].index })
    }
  }

  /// The days of an action from each answer that it starts from, where they differ: “1 from answer
  /// 1, 0.5 from answer 2”; nil where they do not.
  private func daysByStart(_ action: Action) -> String? {
    if Set(action.days.values).count < 2 { return nil }
    let parts = action.from.sorted().compactMap { step -> (days: Double, start: String)? in
      guard let days = action.days[step]?.days, let start = start(step) else { return nil }
      return (days, start)
    }
    if Set(parts.map(\.days)).count < 2 { return nil }
    return language.list(
      parts.map { days, start in
        let days = language.number(days)
        return "\(days) \(start)"
      })
  }

  /// The answers at a step: “from answer 1”, “for a score below 25”; nil where no answer is.
  private func start(_ step: Int) -> String? {
    switch question.kind {
    case .choice(let lines):
      let numbers = lines.indices.filter { stepOfScore(lines[$0].score) == step }
        .map { "\($0 + 1)" }
      return numbers.isEmpty ? nil : from(answers(numbers))
    case .yesNo(let scores):
      let answers = [(scores.yes, report.yesAnswer), (scores.no, report.noAnswer)]
        .filter { stepOfScore($0.0) == step }.map { language.quoted($0.1) }
      return answers.isEmpty ? nil : from(language.alternatives(answers))
    case .number, .multiple:
      return step == 1
        ? say(en: "for a score below 25", fr: "pour une note sous 25")
        : say(
          en: "for a score from \(25 * (step - 1))",
          fr: "pour une note à partir de \(25 * (step - 1))")
    case .text: return nil
    }
  }

  private func from(_ answers: String) -> String {
    say(en: "from \(answers)", fr: "depuis \(answers)")
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
    return [say(en: "With another answer:", fr: "Avec une autre réponse\u{A0}:")]
      + rows.map { label, outcome in "  \(label.padded(to: width))  \(outcome)" }
  }

  private func label(_ value: AnswerValue) -> String {
    switch (value, question.kind) {
    case (.line(let line), _): say(en: "Answer \(line)", fr: "Réponse \(line)")
    case (.yesNo(let isYes), _): isYes ? report.yesAnswer : report.noAnswer
    case (.number(let number), _): language.number(number)
    case (.options(let ticked), _):
      ticked.isEmpty ? nothingTicked : lines(ticked.map(\.number))
    default: report.dontKnowAnswer
    }
  }

  /// Score, level, blocking conditions that differ, risks and advice with another answer.
  private func outcome(_ other: Assessment?) -> String {
    guard let other else { return "–" }
    var parts: [String] = []
    if other.score != nil { parts.append(other.scoreSentence(in: language)) }
    if other.level.held != nil {
      parts.append(
        questionnaire.levelSentence(of: other.level, textLanguage: report.textLanguage))
    }
    for (gate, (now, then)) in zip(questionnaire.gates, zip(assessment.gates, other.gates))
    where now != then {
      parts.append(report.sentence(of: gate, from: now, to: then, in: other))
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
  private func lines(_ numbers: [Int]) -> String {
    let list = language.list(numbers.map(String.init))
    return plural(
      numbers.count, en: (one: "Answer \(list)", other: "Answers \(list)"),
      fr: (one: "Réponse \(list)", other: "Réponses \(list)"))
  }

  private var nothingTicked: String { say(en: "nothing", fr: "rien") }

  private func dimension(_ title: String, _ score: String) -> String {
    say(en: "Area \(title): \(score).", fr: "Domaine \(title)\u{A0}: \(score).")
  }

  private var inChain: String {
    say(
      en: "The question is part of a chain, in which each question builds on the one before.",
      fr: "La question fait partie d’une chaîne, où chaque question s’appuie sur la précédente.")
  }

  private var chainBreaks: String {
    say(
      en: "The question is the first weak link, as its score is below 50: each question of the "
        + "chain builds on the one before.",
      fr: "La question est le premier maillon faible, car sa note est inférieure à "
        + "50\u{A0}: chaque question de la chaîne s’appuie sur la précédente.")
  }

  private func opens(_ questions: [String]) -> String {
    let label = plural(
      questions.count,
      en: (
        one: "The answer decides whether this question is asked",
        other: "The answer decides whether these questions are asked"
      ),
      fr: (
        one: "La réponse décide si cette question est posée",
        other: "La réponse décide si ces questions sont posées"
      ))
    return language.labelled(label, language.longList(questions)) + "."
  }

  /// - Parameters:
  ///   - part: the likelihood, the impact or the severity.
  ///   - rises: whether it rises with the score of the question.
  ///   - weight: the share of the question in the part.
  ///   - level: the severity of the scenario, 0 to 1; nil if it cannot be assessed.
  ///   - isWhole: whether the part is the severity itself.
  private func sentence(
    of scenario: Scenario, part: String, rises: Bool, weight: String, level: Interval?,
    isWhole: Bool
  ) -> String {
    let title = language.quoted(report.text(scenario.title))
    let figure = level.map { language.ofHundred($0.low * 100, $0.high * 100) } ?? "–"
    let severity =
      isWhole
      ? say(en: "now \(figure)", fr: "aujourd’hui \(figure)")
      : language.labelled(report.severityName.lowercased(), figure)
    return say(
      en: "Scenario \(title) (\(scenario.id)): \(part) \(rises ? "rises" : "falls") as the "
        + "score of this question rises (weight \(weight)); \(severity).",
      fr: "Scénario \(title) (\(scenario.id))\u{A0}: \(part) \(rises ? "monte" : "baisse") "
        + "quand la note de cette question monte (poids \(weight))\u{202F}; \(severity).")
  }

  /// - Parameter previous: the action on the same question that comes before.
  private func sentence(
    of item: PlanItem, after previous: PlanItem?, isPlanned: Bool
  ) -> String {
    let days = language.personDays(language.number(item.days.days))
    let other = daysByStart(item.action).map { byStart in
      say(en: "\(days) here: \(byStart)", fr: "ici \(days)\u{A0}: \(byStart)")
    }
    let place = [other ?? days, isPlanned ? say(en: "in the plan", fr: "dans le plan") : nil]
      .compactMap { $0 }.joined(separator: other == nil ? ", " : say(en: "; ", fr: "\u{202F}; "))
    let gain = language.points("+" + language.exact(item.gain))
    let text = language.quoted(report.text(item.action.text))
    let target = language.exact(item.target)
    let effect =
      if let previous {
        say(
          en: "After \(previous.id), plans count the answer as \(target) instead of "
            + "\(language.exact(previous.target)), \(gain).",
          fr: "Après \(previous.id), les plans comptent la réponse pour \(target) au lieu de "
            + "\(language.exact(previous.target)), \(gain).")
      } else {
        say(
          en: "Plans then count the answer as \(target), \(gain).",
          fr: "Les plans comptent alors la réponse pour \(target), \(gain).")
      }
    return say(
      en: "Action \(item.id) (\(place)): \(text). \(effect)",
      fr: "Action \(item.id) (\(place))\u{A0}: \(text). \(effect)")
  }

  /// What knowing the answer leaves of the advices that are possible now.
  private func sentence(of value: AdviceFigures.InformationValue) -> String {
    if reaches(value.share, 1) {
      return say(
        en: "Knowing this answer settles the advice.",
        fr: "Cette réponse suffit à fixer le conseil.")
    }
    let counts = Set(value.outcomes.map(\.possible.count)).subtracting([1]).sorted()
    let left = language.alternatives(counts.map(language.inWords))
    if value.share < 0.005 {
      let now = language.inWords(assessment.advice?.possible.count ?? 0)
      return say(
        en: "Knowing this answer alone does not settle the advice: of the \(now) that are "
          + "possible, \(left) remain.",
        fr: "Cette réponse seule ne suffit pas à fixer le conseil\u{A0}: des \(now) conseils "
          + "possibles, il en reste \(left).")
    }
    let share = language.percent(value.share)
    return say(
      en: "Knowing this answer settles the advice in \(share) of cases; in the others, \(left) "
        + "advices remain possible.",
      fr: "Connaître cette réponse fixe le conseil dans \(share) des cas\u{202F}; dans les "
        + "autres, \(left) conseils restent possibles.")
  }

  private func sentence(ofRisks absence: Interval, _ launch: Interval) -> String {
    let risks = [
      "\(report.shortName(ofAbsence: true)) "
        + language.whole(absence, beside: questionnaire.advice.absenceCut),
      "\(report.shortName(ofAbsence: false)) "
        + language.whole(launch, beside: questionnaire.advice.launchCut),
    ]
    return language.labelled(say(en: "Risks", fr: "Risques"), language.list(risks)) + "."
  }
}

// MARK: - What both explanations say

extension Report {
  /// “38.81 to 43.06 of 100; 40.57 from the answers given”
  func written(exact figures: ScoreFigures) -> String {
    let score = language.exact(figures.range)
    guard let known = figures.known.map(language.exact), known != score else {
      return say(en: "\(score) of 100", fr: "\(score) sur 100")
    }
    return say(
      en: "\(score) of 100; \(known) from the answers given",
      fr: "\(score) sur 100\u{202F}; \(known) d’après les réponses données")
  }

  /// A blocking condition, whether it applies, and what it caps.
  func sentence(of gate: Gate, _ state: Ternary) -> String {
    let cap = cap(of: gate)
    let effect =
      switch state {
      case .yes: say(en: "It applies and caps \(cap).", fr: "Elle s’applique et plafonne \(cap).")
      case .undetermined:
        say(
          en: "It may apply, depending on an answer that is missing, and would cap \(cap).",
          fr: "Elle s’applique peut-être, selon une réponse qui manque, et plafonnerait \(cap).")
      case .no:
        say(
          en: "It does not apply; it would cap \(cap).",
          fr: "Elle ne s’applique pas\u{202F}; elle plafonnerait \(cap).")
      }
    let name = say(en: "Blocking condition", fr: "Condition bloquante")
    return sentences([language.labelled(name, phrase(gate)), effect])
  }

  /// The same in short, where another answer would change it.
  func sentence(
    of gate: Gate, from before: Ternary, to state: Ternary, in other: Assessment
  ) -> String {
    let effect =
      switch (before, state) {
      case (_, .yes):
        say(en: "Blocking condition that applies", fr: "Condition bloquante applicable")
      case (_, .undetermined):
        say(en: "Blocking condition that may apply", fr: "Condition bloquante possible")
      case (.yes, .no):
        say(en: "Blocking condition then removed", fr: "Condition bloquante alors levée")
      case (_, .no):
        say(en: "Blocking condition then ruled out", fr: "Condition bloquante alors écartée")
      }
    return language.ended(
      language.labelled(effect, phrase(gate, in: state == .no ? nil : other)))
  }

  /// “the level at Tester and the advice at “Prepare””
  private func cap(of gate: Gate) -> String {
    let level = gate.level.map { level in
      let title = text(questionnaire.levels[level].title)
      return say(en: "the level at \(title)", fr: "le niveau à \(title)")
    }
    let advice = gate.advice.map { advice in
      let name = language.quoted(name(advice))
      return say(en: "the advice at \(name)", fr: "le conseil à \(name)")
    }
    return language.conjunction([level, advice].compactMap { $0 })
  }
}
