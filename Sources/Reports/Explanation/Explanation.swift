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
      lines.append(sentence(ofScore: score))
      if let scale = scaleText { lines.append(sentence(ofScale: scale)) }
    } else if !question.hasScore {
      lines.append(noScore)
    }
    return lines
  }

  /// What each answer scores: “1: 0, 2: 25”; nil for a text or a number without a scale.
  private var scaleText: String? {
    switch question.kind {
    case .number(let field):
      field.scale?.knots.map { "\(language.number($0.number)): \(language.number($0.score))" }
        .joined(separator: ", ")
    case .multiple(let multiple):
      multiple.options.map { "\($0.id): \(language.number($0.points))" }.joined(separator: ", ")
        + " / \(language.number(multiple.full))"
    case .choice(let lines):
      lines.enumerated().map { "\($0.offset + 1): \(language.exact($0.element.score))" }
        .joined(separator: ", ")
    case .yesNo(let scores):
      "\(report.yesAnswer): \(language.number(scores.yes)), "
        + "\(report.noAnswer): \(language.number(scores.no))"
    case .text: nil
    }
  }

  // MARK: What it is worth

  private var worth: [String] {
    guard let points = assessment.trace.question(at: question.index)
    else { return [notScored] }
    let dimension = questionnaire.dimension(of: question)
    var lines = [
      worth(
        points.worth, share: points.weights.dimension.fraction,
        dimension: report.text(dimension.title), weight: points.weights.question.fraction),
      certainAndLost(points.have, points.lost),
    ]
    if state.status == .answered {
      let counted = max(0, points.score.low - state.evidence.allowance)
      lines.append(sentence(of: state.evidence, counted: counted))
    }
    return lines
  }
}

// MARK: - Words

extension Explanation {
  /// “C2: How many hours …?”
  private var questionLine: String {
    let text = report.text(question.text)
    return say(en: "\(question.id): \(text)", fr: "\(question.id) : \(text)")
  }

  private func answer(_ answer: String) -> String {
    say(en: "Answer: \(answer)", fr: "Réponse : \(answer)")
  }

  private var skipped: String {
    say(
      en: "It is not asked: an earlier answer rules it out.",
      fr: "Elle n’est pas posée : une réponse précédente l’exclut.")
  }

  private var undecided: String {
    say(
      en: "It is asked or not, depending on an answer that is missing.",
      fr: "Elle est posée ou non, selon une réponse qui manque.")
  }

  private func sentence(ofScore score: Interval) -> String {
    say(
      en: "Score of the answer: \(language.exact(score)) of 100.",
      fr: "Note de la réponse : \(language.exact(score)) sur 100.")
  }

  private func sentence(ofScale scale: String) -> String {
    say(en: "Scores by answer: \(scale).", fr: "Notes selon la réponse : \(scale).")
  }

  private var noScore: String {
    say(en: "Its answers have no score.", fr: "Ses réponses n’ont pas de note.")
  }

  private var notScored: String {
    say(en: "It does not count in the score.", fr: "Elle ne compte pas dans la note.")
  }

  private func worth(
    _ points: Double, share: String, dimension: String, weight: String
  ) -> String {
    let points = language.points(language.exact(points))
    return say(
      en: "Worth \(points): 100 x \(share) (dimension \(dimension)) x \(weight) (weight in "
        + "it).",
      fr: "Vaut \(points) : 100 x \(share) (partie \(dimension)) x \(weight) (poids dans la "
        + "partie).")
  }

  /// - Parameters:
  ///   - have: the points that the question has in any case.
  ///   - lost: the points that it is short of.
  private func certainAndLost(_ have: Double, _ lost: Double) -> String {
    let (have, lost) = (language.exact(have), language.exact(lost))
    let certain = plural(
      printed: have, en: (one: "\(have) is certain", other: "\(have) are certain"),
      fr: (one: "\(have) est acquis", other: "\(have) sont acquis"))
    let others = plural(
      printed: lost, en: (one: "\(lost) is not", other: "\(lost) are not"),
      fr: (one: "\(lost) ne l’est pas", other: "\(lost) ne le sont pas"))
    return say(en: "Of these, \(certain) and \(others).", fr: "Dont \(certain) et \(others).")
  }

  /// - Parameter score: what the evidence floor counts for the answer.
  private func sentence(of evidence: Evidence, counted score: Double) -> String {
    let name = evidence.name(in: language)
    let (allowance, score) = (language.number(evidence.allowance), language.exact(score))
    return say(
      en: "\(name): the claim may be \(allowance) too high, so the evidence floor counts \(score).",
      fr: "\(name) : peut être de \(allowance) trop haut, le plancher compte donc \(score).")
  }
}

extension WeightShare {
  /// “18/100”
  var fraction: String { "\(weight)/\(total)" }
}

extension Language {
  /// A figure with up to two decimals, to check sums by hand.
  func exact(_ value: Double) -> String { number(roundedAwayFromZero(value * 100) / 100) }

  /// A range of figures with up to two decimals.
  func exact(_ interval: Interval) -> String {
    range(exact(interval.low), exact(interval.high))
  }
}
