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
        multiple.options.enumerated().map { ("\($0.offset + 1)", $0.element.points) },
        full: multiple.full)
    case .choice(let lines):
      scoresByAnswer(
        lines.enumerated().map { ("\($0.offset + 1)", language.exact($0.element.score)) })
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
      en: "It is not asked: an earlier answer rules it out.",
      fr: "Elle n’est pas posée\u{A0}: une réponse précédente l’exclut.")
  }

  private var undecided: String {
    say(
      en: "It is asked or not, depending on an answer that is missing.",
      fr: "Elle est posée ou non, selon une réponse qui manque.")
  }

  private func sentence(ofScore score: Interval) -> String {
    say(
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

  private func scoresByAnswer(_ pairs: [(answer: String, score: String)]) -> String {
    let scores = arrows(pairs.map { ($0.answer, $0.score) })
    return say(en: "Scores by answer: \(scores).", fr: "Notes selon la réponse\u{A0}: \(scores).")
  }

  /// What each option of several adds: “1 → 1, 2 → 1; 3 points or more make 100”.
  private func pointsByOption(
    _ options: [(number: String, points: Double)], full: Double
  ) -> String {
    let each = arrows(options.map { ($0.number, language.number($0.points)) })
    let points = language.points(language.number(full))
    return say(
      en: "Points by ticked answer: \(each); \(points) or more score 100.",
      fr: "Points par réponse cochée\u{A0}: \(each)\u{202F}; à partir de \(points), la note est "
        + "100.")
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
    case (false, false, true): return say(en: "All of them are lost.", fr: "Tous sont perdus.")
    case (false, true, false):
      return say(
        en: "All of them depend on what is not known.",
        fr: "Tous dépendent de ce qui n’est pas connu.")
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
        one: "\(points) depends on what is not known",
        other: "\(points) depend on what is not known"
      ),
      fr: (
        one: "\(points) dépend de ce qui n’est pas connu",
        other: "\(points) dépendent de ce qui n’est pas connu"
      ))
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
