package import Localization
package import Readiness

/// Where every figure about one question comes from, and what another answer would change.
package struct Explanation: Localized {
  let report: Report
  let question: Question
  let alternatives: [Alternative]
  package let language: Language

  package init(
    _ input: ReportInput, _ question: Question, _ alternatives: [Alternative], language: String
  ) {
    report = Report(input, language: language)
    self.question = question
    self.alternatives = alternatives
    self.language = Language(code: language)
  }

  /// The explanation, a line break after each line.
  package var text: String {
    [heading, worth, feeds, settling, changes].sectionedText
  }

  var assessment: Assessment { report.assessment }
  var questionnaire: Questionnaire { report.questionnaire }
  var state: QuestionState { assessment.states[question.index] }

  private var heading: [String] {
    var lines = [
      questionLine, answer(report.fullAnswer(question)),
    ]
    switch state.status {
    case .skipped: lines.append(skipped)
    case .undecided: lines.append(undecided)
    case .answered, .dontKnow, .unanswered, .notApplicable: break
    }
    if let score = state.score, state.status != .skipped {
      if question.isScored || isInRisks {
        lines.append(question.isScored ? sentence(ofScore: score) : sentence(ofRisk: score))
        if let scale = scaleText { lines.append(scale) }
      }
    } else if !question.hasScore {
      lines.append(noScore)
    }
    return lines
  }

  /// Whether a scenario rests on the question.
  private var isInRisks: Bool {
    assessment.trace.risks.flatMap(\.scenarios).flatMap(\.parts).flatMap(\.items).contains {
      $0.item.question == question.index
    }
  }

  /// What each answer scores, in a sentence; nil for a text or a number without a scale.
  private var scaleText: String? {
    switch question.kind {
    case .number(let field):
      field.scale.map { scale in
        scoresByAnswer(
          scale.knots.map { (language.number($0.number), language.number($0.score)) })
      }
    case .multiple(let multiple):
      pointsByOption(
        multiple.options.map(\.points), full: multiple.full)
    case .choice(let lines):
      scores(
        lines.enumerated().map { place, line in
          (
            say(en: "answer \(place + 1)", fr: "réponse \(place + 1)"),
            language.exact(line.score)
          )
        })
    case .yesNo(let scores):
      scoresByAnswer([
        (report.yesAnswer, language.number(scores.yes)),
        (report.noAnswer, language.number(scores.no)),
      ])
    case .text: nil
    }
  }

  /// “1 → 0, 2 → 25”
  private func arrows(_ pairs: [(answer: String, figure: String)]) -> String {
    language.list(pairs.map { "\($0.answer) → \($0.figure)" })
  }

  // MARK: What it is worth

  private var worth: [String] {
    guard let points = assessment.trace.question(at: question.index)
    else { return [isInRisks || question.isScored || !question.hasScore ? notScored : notCounted] }
    let dimension = questionnaire.dimension(of: question)
    var lines = [
      worth(
        points.worth, share: points.weights.dimension.fraction,
        dimension: report.text(dimension.title), weight: points.weights.question.fraction),
      shares(of: points),
    ]
    // An answer at the bottom cannot be too optimistic.
    if state.status == .answered, points.score.low > tolerance {
      let counted = max(0, points.score.low - state.evidence.allowance)
      lines.append(sentence(of: state.evidence, counted: language.exact(counted)))
    }
    return lines
  }
}

// MARK: - Words

extension Explanation {
  /// “C2: How many hours …?”
  private var questionLine: String {
    language.labelled(question.id, report.text(question.text))
  }

  private func answer(_ answer: String) -> String {
    language.labelled(report.answerColumn, answer)
  }

  private var skipped: String {
    say(
      en: "The question is not asked: an earlier answer rules it out.",
      fr: "La question n’est pas posée\u{A0}: une réponse précédente l’exclut.")
  }

  private var undecided: String {
    say(
      en: "The question is asked or not, depending on an answer that is missing.",
      fr: "La question est posée ou non, selon une réponse qui manque.")
  }

  private func sentence(ofScore score: Interval) -> String {
    switch state.statusIfAsked {
    case .dontKnow, .unanswered:
      return say(
        en: "Score of the answer: not known, \(language.exact(score)).",
        fr: "Note de la réponse\u{A0}: inconnue, de \(language.exact(score)).")
    case .answered, .notApplicable, .skipped, .undecided: break
    }
    return say(
      en: "Score of the answer: \(language.exact(score)) of 100.",
      fr: "Note de la réponse\u{A0}: \(language.exact(score)) sur 100.")
  }

  /// The score of an answer that counts in the risks only.
  private func sentence(ofRisk score: Interval) -> String {
    say(
      en: "Value of the answer, for the risks only: \(language.exact(score)) of 100.",
      fr: "Valeur de la réponse, pour les risques seulement\u{A0}: \(language.exact(score)) sur "
        + "100.")
  }

  /// “Scores: answer 1 → 0, answer 2 → 25.”
  private func scores(_ pairs: [(answer: String, score: String)]) -> String {
    let scores = arrows(pairs.map { ($0.answer, $0.score) })
    return say(en: "Scores: \(scores).", fr: "Notes\u{A0}: \(scores).")
  }

  /// “Scores by answer: 0 → 0, 2 → 25.”
  private func scoresByAnswer(_ pairs: [(answer: String, score: String)]) -> String {
    let scores = arrows(pairs.map { ($0.answer, $0.score) })
    return say(en: "Scores by answer: \(scores).", fr: "Notes selon la réponse\u{A0}: \(scores).")
  }

  /// What each option of several adds: “Answers 1, 2 and 3 are worth 1 point each, answer 4 none;
  /// 3 points make a score of 100.”
  ///
  /// - Parameter options: the points of the options, in file order.
  private func pointsByOption(_ options: [Double], full: Double) -> String {
    var figures: [Double] = []
    for points in options where !figures.contains(points) { figures.append(points) }
    let worth = figures.enumerated().map { place, points in
      let numbers = options.indices.filter { options[$0] == points }.map { "\($0 + 1)" }
      let answers = answers(numbers)
      return pointsEach(
        place == 0 ? answers.withCapital : answers, numbers.count, points, isFirst: place == 0)
    }
    let points = language.points(language.number(full))
    let isMore = options.reduce(0) { $0 + max($1, 0) } > full
    let enough = plural(
      printed: language.number(full),
      en: (
        one: "\(points)\(isMore ? " or more" : "") makes a score of 100",
        other: "\(points)\(isMore ? " or more" : "") make a score of 100"
      ),
      fr: (
        one: isMore ? "à partir de \(points), la note est 100" : "\(points) fait une note de 100",
        other: isMore
          ? "à partir de \(points), la note est 100" : "\(points) font une note de 100"
      ))
    return language.ended(language.semicolons([language.list(worth), enough]))
  }

  /// “answers 1, 2 and 3”
  func answers(_ numbers: [String]) -> String {
    let list = language.conjunction(numbers)
    return plural(
      numbers.count, en: (one: "answer \(list)", other: "answers \(list)"),
      fr: (one: "la réponse \(list)", other: "les réponses \(list)"))
  }

  /// “Answers 1 and 2 are worth 1 point each”, “answer 4 none”
  private func pointsEach(
    _ answers: String, _ count: Int, _ points: Double, isFirst: Bool
  ) -> String {
    let figure =
      points == 0
      ? say(en: isFirst ? "nothing" : "none", fr: isFirst ? "0\u{A0}point" : "aucun")
      : language.points(language.number(points))
    let each = count > 1 && points != 0 ? say(en: " each", fr: " chacune") : ""
    if !isFirst, points == 0 { return "\(answers) \(figure)" }
    return plural(
      count,
      en: (
        one: "\(answers) is worth \(figure)", other: "\(answers) are worth \(figure)\(each)"
      ),
      fr: (one: "\(answers) vaut \(figure)", other: "\(answers) valent \(figure)\(each)"))
  }

  private var noScore: String {
    say(en: "Its answers have no score.", fr: "Ses réponses n’ont pas de note.")
  }

  private var notScored: String {
    say(en: "It does not count in the score.", fr: "Elle ne compte pas dans la note.")
  }

  private var notCounted: String {
    say(
      en: "It counts neither in the score nor in the risks.",
      fr: "Elle ne compte ni dans la note ni dans les risques.")
  }

  private func worth(
    _ points: Double, share: String, dimension: String, weight: String
  ) -> String {
    let points = language.points(language.exact(points))
    return say(
      en: "Worth \(points): 100 × \(share) (weight of the area \(dimension)) × \(weight) "
        + "(weight of the question in it).",
      fr: "Vaut \(points)\u{A0}: 100 × \(share) (poids du domaine \(dimension)) × \(weight) "
        + "(poids de la question dans ce domaine).")
  }

  /// What the answer has, what depends on what is not known of it, and what is lost for good.
  private func shares(of points: QuestionPoints) -> String {
    let (have, left, lost) = (points.have, points.open, points.certainlyLost)
    // Below what is printed.
    func isSome(_ points: Double) -> Bool { points >= 0.005 }
    switch (isSome(have), isSome(left), isSome(lost)) {
    case (_, false, false): return say(en: "You have all of them.", fr: "Vous les avez tous.")
    case (false, false, true): return say(en: "All of them are lost.", fr: "Tout est perdu.")
    case (false, true, false): return allDepend(language.exact(left))
    default:
      let parts = [
        isSome(have) ? certain(language.exact(have)) : nil,
        isSome(left) ? depending(language.exact(left)) : nil,
        isSome(lost) ? self.lost(language.exact(lost)) : nil,
      ]
      return language.ended(language.list(parts.compactMap { $0 }))
    }
  }

  private func certain(_ points: String) -> String {
    plural(
      printed: points, en: (one: "\(points) is certain", other: "\(points) are certain"),
      fr: (one: "\(points) est acquis", other: "\(points) sont acquis"))
  }

  private func depending(_ points: String) -> String {
    plural(
      printed: points,
      en: (
        one: "\(points) depends on \(notKnown)", other: "\(points) depend on \(notKnown)"
      ),
      fr: (
        one: "\(points) dépend \(notKnown)", other: "\(points) dépendent \(notKnown)"
      ))
  }

  private func allDepend(_ points: String) -> String {
    plural(
      printed: points,
      en: (
        one: "This point depends on \(notKnown).",
        other: "These \(points) points depend on \(notKnown)."
      ),
      fr: (
        one: "Tout dépend \(notKnown).", other: "Ces \(points) points dépendent \(notKnown)."
      ))
  }

  /// What the points of the question depend on, behind “depend on” and “dépendent”.
  private var notKnown: String {
    switch state.statusIfAsked {
    case .dontKnow, .unanswered:
      say(
        en: "the answer, which you do not know yet",
        fr: "de la réponse, que vous ne connaissez pas encore")
    case .answered, .notApplicable, .skipped, .undecided:
      report.isRange(question.index)
        ? say(en: "the exact number", fr: "du nombre exact")
        : say(en: "answers that are still missing", fr: "de réponses qui manquent encore")
    }
  }

  private func lost(_ points: String) -> String {
    plural(
      printed: points, en: (one: "\(points) is lost", other: "\(points) are lost"),
      fr: (one: "\(points) est perdu", other: "\(points) sont perdus"))
  }

  /// - Parameter score: what the cautious score counts for the answer.
  private func sentence(of evidence: Evidence, counted score: String) -> String {
    let name =
      switch evidence {
      case .declared: say(en: "Stated only", fr: "Réponse seulement déclarée")
      case .documented: say(en: "Documented", fr: "Réponse documentée")
      case .observed: say(en: "Observed", fr: "Réponse constatée")
      }
    if evidence.allowance == 0 {
      return say(
        en: "\(name): the cautious score counts it in full, \(score).",
        fr: "\(name)\u{A0}: la note prudente la compte en entier, \(score).")
    }
    let points = language.points(language.number(evidence.allowance))
    return say(
      en: "\(name): it may be up to \(points) too optimistic, so the cautious score counts "
        + "\(score).",
      fr: "\(name)\u{A0}: elle peut être trop optimiste de \(points)\u{202F}; la note prudente "
        + "retient donc \(score).")
  }
}

extension WeightShare {
  /// “18/100”
  var fraction: String { "\(weight)/\(total)" }
}
