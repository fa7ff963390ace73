package import Localization
import Readiness

/// Where every figure of the whole comes from: score, level, risks, advice, plan.
package struct WholeExplanation: Localized {
  let report: Report
  package let language: Language

  /// The command that traces one question.
  private let command: String

  package init(_ input: ReportInput, language: String, command: String) {
    report = Report(input, language: language)
    self.language = Language(code: language)
    self.command = command
  }

  /// The explanation, a line break after each line.
  package var text: String {
    [score, level, risks, advice, plan].sectionedText
  }

  var assessment: Assessment { report.assessment }
  var questionnaire: Questionnaire { report.questionnaire }
}

// MARK: - Score and level

extension WholeExplanation {
  private var score: [String] {
    guard let figures = assessment.score else { return [noTotal] }
    let shares = assessment.trace.dimensions.map { trace in
      "  "
        + shareLine(
          of: report.text(trace.dimension.title), weight: trace.weight.fraction,
          score: trace.figures.range, points: trace.points)
    }
    let isUndecided = assessment.states.contains { $0.status == .undecided }
    return [total(figures)] + shares + (isUndecided ? [rangesDoNotAddUp] : [])
      + [questionsAreTraced]
  }

  private var level: [String] {
    guard let figures = assessment.score, let trace = assessment.trace.level else { return [] }
    var lines: [String] = []
    for end in [trace.low, trace.high] {
      let line = reaches(end.score, questionnaire.levels[end.level])
      if lines.last != line { lines.append(line) }
    }
    if trace.held != assessment.level.fromScore {
      let names = trace.held.levels.map { report.text(questionnaire.levels[$0].title) }
      let gates = assessment.level.heldBy.map { questionnaire.gates[$0].id }
      lines.append(heldAt(names.joined(separator: "–"), by: language.list(gates)))
    }
    lines.append(completeness(figures.completeness))
    if let floor = assessment.companions.evidenceFloor { lines.append(evidenceFloor(floor)) }
    return lines
  }
}

// MARK: - Words

extension WholeExplanation {
  private var noTotal: String {
    say(
      en: "Score: none, no scored question applies.",
      fr: "Note : aucune, aucune question notée ne s’applique.")
  }

  private func total(_ figures: ScoreFigures) -> String {
    let score = language.exact(figures.range)
    guard let known = figures.known.map(language.exact) else {
      return say(en: "Score: \(score) of 100.", fr: "Note : \(score) sur 100.")
    }
    return say(
      en: "Score: \(score) of 100; \(known) on what was answered.",
      fr: "Note : \(score) sur 100 ; \(known) sur ce qui a été répondu.")
  }

  /// “Use: 20/100 x 41.25 = 8.25 points”
  private func shareLine(
    of dimension: String, weight: String, score: Interval, points: Interval
  ) -> String {
    let (score, points) = (language.exact(score), language.exact(points))
    return say(
      en: "\(dimension): \(weight) x \(score) = \(language.points(points))",
      fr: "\(dimension) : \(weight) x \(score) = \(language.points(points))")
  }

  /// Each end of a range is taken over all ways of filling the gaps, and these may differ in which
  /// questions are asked.
  private var rangesDoNotAddUp: String {
    say(
      en: "What is not known may decide which questions are asked, so the ends need not add up.",
      fr: "Ce qui n’est pas connu peut décider des questions posées : les bornes peuvent ne pas "
        + "s’additionner.")
  }

  private var questionsAreTraced: String {
    say(
      en: "Each is the weighted mean of its questions; to trace one: \(command)",
      fr: "Chacune est la moyenne pondérée de ses questions ; pour en suivre une : \(command)")
  }

  /// “40.25 reaches the level Tester, which begins at 37.5.”
  private func reaches(_ score: Double, _ level: Level) -> String {
    let score = language.exact(score)
    let title = language.level(
      report.text(level.title), after: say(en: "the level", fr: "le niveau"))
    let start = language.number(level.from)
    return say(
      en: "\(score) reaches \(title), which begins at \(start).",
      fr: "\(score) atteint \(title), qui commence à \(start).")
  }

  private func heldAt(_ level: String, by gates: String) -> String {
    say(
      en: "Gates hold it at \(level) or may do so: \(gates).",
      fr: "Des seuils le retiennent à \(level) ou le peuvent : \(gates).")
  }

  /// - Parameter share: the share of the weight that was answered, 0–1.
  private func completeness(_ share: Double) -> String {
    let share = language.percent(share)
    return say(
      en: "Answered: \(share) of the weight; a level is firm from 80%, provisional from 60%.",
      fr: "Répondu : \(share) du poids ; un niveau est ferme dès 80 %, provisoire dès 60 %.")
  }

  private func evidenceFloor(_ floor: Double) -> String {
    let floor = language.exact(floor)
    let declared = language.number(Evidence.declared.allowance)
    let documented = language.number(Evidence.documented.allowance)
    return say(
      en: "Evidence floor: \(floor), with \(declared) taken from each answer that is merely stated "
        + "and \(documented) from each documented one.",
      fr:
        "Plancher de preuve : \(floor), en retirant \(declared) à chaque réponse simplement "
        + "déclarée et \(documented) à chaque réponse documentée.")
  }
}
