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
    lines += [Ternary.yes, .undetermined].flatMap(caps)
    lines.append(completeness(figures.completeness))
    if figures.known != nil, let floor = assessment.companions.evidenceFloor {
      lines.append(cautiousScore(floor))
    }
    return lines
  }

  /// What caps the level, or may cap it: a line for each level, the lowest first.
  private func caps(_ state: Ternary) -> [String] {
    let gates = assessment.level.heldBy.filter { assessment.gates[$0] == state }
      .map { questionnaire.gates[$0] }
    return Set(gates.compactMap(\.level)).sorted().map { level in
      cap(
        at: report.text(questionnaire.levels[level].title),
        by: gates.filter { $0.level == level }.map { report.phrase($0) }, isCertain: state == .yes)
    }
  }
}

// MARK: - Words

extension WholeExplanation {
  private var noTotal: String {
    say(
      en: "Score: none, as no scored question applies.",
      fr: "Note\u{A0}: aucune, car aucune question notée ne s’applique.")
  }

  private func total(_ figures: ScoreFigures) -> String {
    language.labelled(scoreColumn, report.written(exact: figures)) + "."
  }

  /// “Use: 20/100 × 41.25 = 8.25 points”
  private func shareLine(
    of dimension: String, weight: String, score: Interval, points: Interval
  ) -> String {
    let points = language.points(language.exact(points))
    return language.labelled(dimension, "\(weight) × \(language.exact(score)) = \(points)")
  }

  /// Each end of a range is taken over all combinations of possible answers, and these may
  /// differ in which questions are asked.
  private var rangesDoNotAddUp: String {
    say(
      en: "Some questions are asked or not depending on answers that are missing: the total may "
        + "differ from the sum of these lines.",
      fr: "Certaines questions sont posées ou non selon des réponses qui manquent\u{A0}: le total "
        + "peut différer de la somme de ces lignes.")
  }

  private var questionsAreTraced: String {
    say(
      en: "The score of an area is the weighted average of its questions; to trace one: \(command)",
      fr: "La note d’un domaine est la moyenne pondérée de ses questions\u{202F}; pour en suivre "
        + "une\u{A0}: \(command)")
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

  private func cap(at level: String, by gates: [String], isCertain: Bool) -> String {
    let cap =
      isCertain
      ? plural(
        gates.count,
        en: (
          one: "A blocking condition caps the level at \(level)",
          other: "Blocking conditions cap the level at \(level)"
        ),
        fr: (
          one: "Une condition bloquante plafonne le niveau à \(level)",
          other: "Des conditions bloquantes plafonnent le niveau à \(level)"
        ))
      : plural(
        gates.count,
        en: (
          one: "A blocking condition may cap the level at \(level)",
          other: "Blocking conditions may cap the level at \(level)"
        ),
        fr: (
          one: "Une condition bloquante pourrait plafonner le niveau à \(level)",
          other: "Des conditions bloquantes pourraient plafonner le niveau à \(level)"
        ))
    return language.ended(language.labelled(cap, language.longList(gates)))
  }

  /// - Parameter share: the share of the weight that was answered, 0–1.
  private func completeness(_ share: Double) -> String {
    let share = language.percent(share, beside: share < 0.7 ? 60 : 80)
    return say(
      en:
        "The answers cover \(share) of the questions by weight; below 80% a level is provisional, "
        + "below 60% none is given.",
      fr: "Les réponses couvrent \(share) des questions, selon leur poids\u{202F}; en dessous de "
        + "80\u{A0}%, un niveau est provisoire, et en dessous de 60\u{A0}%, aucun n’est donné.")
  }

  private func cautiousScore(_ score: Double) -> String {
    let score = language.exact(score)
    let declared = language.number(Evidence.declared.allowance)
    let documented = language.number(Evidence.documented.allowance)
    return say(
      en: "Cautious score: \(score), with \(declared) taken from each answer that is stated only "
        + "and \(documented) from each documented one.",
      fr: "Note prudente\u{A0}: \(score), en retirant \(declared) à chaque réponse seulement "
        + "déclarée et \(documented) à chaque réponse documentée.")
  }
}
