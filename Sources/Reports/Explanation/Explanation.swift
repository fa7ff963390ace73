import Localization
package import Readiness

/// Where every figure about one question comes from, and what another answer would change.
package struct Explanation {
  let report: Report
  let question: Question
  let alternatives: [Alternative]
  let words: ExplanationWords

  package init(
    _ input: ReportInput, _ question: Question, _ alternatives: [Alternative], language: String
  ) {
    report = Report(input, language: language)
    self.question = question
    self.alternatives = alternatives
    words = ExplanationWords(Language(code: language))
  }

  /// The explanation, a line break after each line.
  package var text: String {
    [heading, worth, feeds, settling, changes].sectionedText
  }

  var assessment: Assessment { report.assessment }
  var questionnaire: Questionnaire { report.questionnaire }
  var numbers: Language { words.language }
  var state: QuestionState { assessment.states[question.position] }

  private var heading: [String] {
    var lines = [
      words.labelled(question.id, report.text(question.text)),
      words.answer(report.fullAnswer(question)),
    ]
    switch state.status {
    case .skipped: lines.append(words.skipped)
    case .undecided: lines.append(words.undecided)
    case .answered, .dontKnow, .unanswered, .notApplicable: break
    }
    if let score = state.score, state.status != .skipped {
      lines.append(words.score(numbers.exact(score)))
      if let scale = scaleText { lines.append(words.scale(scale)) }
    } else if !question.hasScore {
      lines.append(words.noScore)
    }
    return lines
  }

  /// The knots of a number's scale, or the points of several options.
  private var scaleText: String? {
    switch question.kind {
    case .number(let field):
      field.scale?.knots.map { "\(numbers.number($0.number)): \(numbers.number($0.score))" }
        .joined(separator: ", ")
    case .multiple(let multiple):
      multiple.options.map { "\($0.id): \(numbers.number($0.points))" }.joined(separator: ", ")
        + " / \(numbers.number(multiple.full))"
    case .choice(let lines):
      lines.enumerated().map { "\($0.offset + 1): \(numbers.exact($0.element.score))" }
        .joined(separator: ", ")
    case .yesNo(let scores):
      "\(report.yesAnswer): \(numbers.number(scores.yes)), "
        + "\(report.noAnswer): \(numbers.number(scores.no))"
    case .text: nil
    }
  }

  // MARK: What it is worth

  private var worth: [String] {
    guard let points = assessment.points.first(where: { $0.question == question.position })
    else { return [words.notScored] }
    let dimension = questionnaire.dimension(of: question)
    let applying = assessment.points.filter {
      questionnaire.questions[$0.question].dimension == question.dimension
    }
    let inside = applying.reduce(0) { $0 + questionnaire.questions[$1.question].weight }
    let counting = Set(assessment.points.map { questionnaire.questions[$0.question].dimension })
    let all = counting.reduce(0) { $0 + questionnaire.dimensions[$1].weight }
    var lines = [
      words.worth(
        numbers.exact(points.worth), share: "\(dimension.weight)/\(all)",
        dimension: report.text(dimension.title), weight: "\(question.weight)/\(inside)"),
      words.haveAndLost(numbers.exact(points.have), numbers.exact(points.lost)),
    ]
    if state.status == .answered {
      let evidence = state.evidence
      lines.append(
        words.evidence(
          evidence.description(in: numbers),
          allowance: numbers.number(evidence.allowance),
          counted: numbers.exact(max(0, points.score.low - evidence.allowance))))
    }
    return lines
  }
}

extension Language {
  /// A figure with up to two decimals, to check sums by hand.
  func exact(_ value: Double) -> String { number(roundedAwayFromZero(value * 100) / 100) }

  /// A range of figures with up to two decimals.
  func exact(_ interval: Interval) -> String {
    range(exact(interval.low), exact(interval.high))
  }
}
