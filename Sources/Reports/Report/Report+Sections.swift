import Localization
import Readiness

/// Dimensions, what is not known, lost points, scenarios, weights, evidence.
extension Report {
  var dimensionsSection: [Block] {
    if assessment.dimensions.isEmpty { return [] }
    let rows = assessment.dimensions.map { figures -> [Inline] in
      let dimension = questionnaire.dimensions[figures.dimension]
      let mark = isWeakest(figures.dimension) ? " (\(words.weakestMark))" : ""
      let title = text(dimension.title) + mark
      let range = figures.figures.range
      return [
        Inline(title), bar(range), Inline(figures.figures.known.map(numbers.whole) ?? "–"),
        Inline(numbers.whole(range.low, range.high)),
        Inline(figures.level.map { text(questionnaire.levels[$0].title) } ?? "–"),
        Inline(numbers.percent(figures.figures.completeness)), Inline("\(dimension.weight)"),
      ]
    }
    let remarks = assessment.dimensions.filter { !$0.isRepresentative }.map {
      Inline(
        words.notRepresentative(
          dimension: text(questionnaire.dimensions[$0.dimension].title),
          share: numbers.whole($0.notApplicable * 100)))
    }
    var blocks: [Block] = [.heading(2, words.dimensionsHeading)]
    blocks += dimensionFigures
    blocks.append(
      .table(
        Table(
          columns: [
            .init(words.dimension), .init(""), .init(words.score, isNumeric: true),
            .init(words.range, isNumeric: true), .init(words.level),
            .init(words.answered, isNumeric: true), .init(words.weight, isNumeric: true),
          ], rows: rows)))
    if !remarks.isEmpty { blocks.append(.list(remarks)) }
    if let line = assessment.companions.medianLine, let level = printedLevel, line != level + 1 {
      blocks.append(.paragraph(Inline(words.medianLine(line: "\(line)"))))
    }
    return blocks
  }

  // MARK: What is not known

  var unknownSection: [Block] {
    let unknown = unknownPositions
    if unknown.isEmpty {
      return [.heading(2, words.unknownHeading), .paragraph(Inline(words.nothingUnknown))]
    }
    let shares = Dictionary(
      (assessment.advice?.settleFirst ?? []).map { ($0.question, $0.share) },
      uniquingKeysWith: { first, _ in first })
    let rows = unknown.map { position -> [Inline] in
      let question = questionnaire.questions[position]
      let points = assessment.points.first { $0.question == position }
      let open = points.map { $0.worth * ($0.score.high - $0.score.low) / 100 }
      return [
        Inline("\(text(question.text)) (\(question.id))"),
        Inline(question.findOut?.text.map(text) ?? ""),
        Inline(question.findOut.map { numbers.number($0.days.days) } ?? ""),
        Inline(open.map(numbers.oneDecimal) ?? ""),
        Inline(shares[position].map(numbers.percent) ?? ""),
      ]
    }
    let days = unknown.compactMap { questionnaire.questions[$0].findOut?.days.days }
    var blocks: [Block] = [
      .heading(2, words.unknownHeading),
      .table(
        Table(
          columns: [
            .init(words.question, width: 36), .init(words.howToFindOut, width: 36),
            .init(words.days, isNumeric: true), .init(words.pointsOpen, isNumeric: true),
            .init(words.settles, isNumeric: true),
          ], rows: rows)),
    ]
    if !days.isEmpty {
      blocks.append(
        .paragraph(Inline(words.findOutTotal(days: numbers.number(days.reduce(0, +))))))
    }
    return blocks
  }

  /// The unknown questions: first those that settle the advice, then the others in file order.
  private var unknownPositions: [Int] {
    let first = (assessment.advice?.settleFirst ?? []).map(\.question)
    return first + unknownQuestions.map(\.position).filter { !first.contains($0) }
  }

  /// The questions whose answer is not known; a text may stay empty.
  var unknownQuestions: [Question] {
    questionnaire.questions.filter { question in
      if case .text = question.kind { return false }
      let state = assessment.states[question.position]
      return state.status != .skipped
        && (state.statusIfAsked == .dontKnow || state.statusIfAsked == .unanswered)
    }
  }

  // MARK: Lost points

  var lostSection: [Block] {
    let lost = assessment.points.enumerated().filter { $0.element.lost > tolerance }
      .sorted { ($1.element.lost, $0.offset) < ($0.element.lost, $1.offset) }
      .prefix(8).map(\.element)
    if lost.isEmpty { return [] }
    let most = lost.map(\.lost).max() ?? 1
    let rows = lost.map { points -> [Inline] in
      let question = questionnaire.questions[points.question]
      return [
        Inline("\(text(question.text)) (\(question.id))"),
        bar(Interval(points.lost / most * 100)), Inline(numbers.oneDecimal(points.lost)),
        Inline(numbers.oneDecimal(points.worth)),
      ]
    }
    return [.heading(2, words.lostHeading)] + lostFigure(Array(lost)) + [
      .table(
        Table(
          columns: [
            .init(words.question, width: 40), .init(""), .init(words.lost, isNumeric: true),
            .init(words.worth, isNumeric: true),
          ], rows: rows))
    ]
  }

  // MARK: Scenarios

  var scenariosSection: [Block] {
    guard let model = questionnaire.risks, let risks = assessment.risks,
      risks.absence.range != nil || risks.launch.range != nil
    else { return [] }
    let pairs = [
      (model.absence, risks.absence, "scenarios-absence"),
      (model.launch, risks.launch, "scenarios-launch"),
    ]
    return [.heading(2, words.scenariosHeading)]
      + pairs.flatMap { risk, figures, name -> [Block] in
        [.heading(3, text(risk.title))] + scenarioFigure(risk, figures, name: name)
          + [.table(scenarioTable(risk, figures))]
      }
  }

  private func scenarioTable(_ risk: Risk, _ figures: RiskFigures) -> Table {
    func share(_ interval: Interval?) -> Inline {
      Inline(interval.map { numbers.percent($0.low, $0.high) } ?? "–")
    }
    let ranked = zip(risk.scenarios, figures.scenarios).enumerated().sorted {
      ($1.element.1.level?.high ?? -1, $0.offset) < ($0.element.1.level?.high ?? -1, $1.offset)
    }
    return Table(
      columns: [
        .init(words.scenario), .init(words.likelihood, isNumeric: true),
        .init(words.impact, isNumeric: true), .init(words.scenarioLevel, isNumeric: true),
      ],
      rows: ranked.map { _, pair in
        [
          Inline("\(text(pair.0.title)) (\(pair.0.id))"), share(pair.1.likelihood),
          share(pair.1.impact), share(pair.1.level),
        ]
      })
  }

  // MARK: Evidence

  var evidenceSection: [Block] {
    let answered = scoredAnswers
    if answered.isEmpty { return [] }
    let rows = Evidence.allCases.map { level -> [Inline] in
      let count = answered.count { assessment.states[$0.position].evidence == level }
      return [Inline(words.name(of: EvidenceWord(level))), Inline("\(count)")]
    }
    return [
      .heading(2, words.evidenceHeading),
      .table(
        Table(
          columns: [.init(words.standsBehind), .init(words.answersCount, isNumeric: true)],
          rows: rows)),
    ]
  }
}
