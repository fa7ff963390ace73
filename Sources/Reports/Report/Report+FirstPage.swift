import Localization
import Readiness

/// Weak points, the panel's questions, the two risks, the level and the first acts.
extension Report {
  /// Two at most: what holds back, or else where the chain breaks; and the weakest dimension.
  var weakPointsSection: [Block] {
    var points: [Inline] = []
    if let gate = bindingGates.first {
      points.append(Inline(sentences([gateSentence(gate), lifting(gate)])))
    } else if let position = assessment.companions.breaksAt {
      points.append(Inline(words.chainBreaks(question: questionWithAnswer(position))))
    }
    if let weakest = assessment.companions.weakest,
      let figures = assessment.dimensions.first(where: { $0.dimension == weakest })?.figures,
      assessment.dimensions.count > 1
    {
      points.append(
        Inline(
          words.weakest(
            dimension: text(questionnaire.dimensions[weakest].title), score: written(figures))))
    }
    return points.isEmpty ? [] : [.heading(2, words.weakHeading), .list(points)]
  }

  /// The score of what was answered, with its range where it has one: “40 (30 to 55)”.
  func written(_ figures: ScoreFigures) -> String {
    let range = numbers.whole(figures.range.low, figures.range.high)
    let known = figures.known.map(numbers.whole)
    return known.map { $0 == range ? $0 : "\($0) (\(range))" } ?? range
  }

  /// “How many hours …? (C2: 4 hours a week)”
  func questionWithAnswer(_ position: Int) -> String {
    let question = questionnaire.questions[position]
    return "\(text(question.text)) (\(words.labelled(question.id, fullAnswer(question))))"
  }

  // MARK: The panel's questions

  var panelSection: [Block] {
    let questions = questionnaire.prerequisiteChain.map { questionnaire.questions[$0] }.filter {
      let status = assessment.states[$0.position].status
      return status != .skipped && status != .notApplicable
    }
    if questions.isEmpty { return [] }
    var rows = questions.prefix(3).map { question -> [Inline] in
      let score = assessment.states[question.position].score
      return [
        Inline("\(text(question.text)) (\(question.id))"), Inline(fullAnswer(question)),
        Inline(score.map { numbers.whole($0.low, $0.high) } ?? ""),
      ]
    }
    if let row = panelRisksRow { rows.append(row) }
    return [
      .heading(2, words.panelHeading),
      .table(
        Table(
          columns: [
            .init(words.panelAsked, width: 40), .init(words.youAnswered, width: 40),
            .init(words.pointsOf100, isNumeric: true),
          ], rows: rows)),
    ]
  }

  private var panelRisksRow: [Inline]? {
    guard let model = questionnaire.risks, let risks = assessment.risks,
      let absence = risks.absence.range, let launch = risks.launch.range
    else { return nil }
    return [
      Inline(words.panelRisks),
      Inline(
        words.panelRisksAnswer(
          absenceTitle: text(model.absence.title),
          absence: numbers.whole(absence.low, absence.high),
          launchTitle: text(model.launch.title),
          launch: numbers.whole(launch.low, launch.high))),
      "",
    ]
  }

  // MARK: The two risks

  var risksSection: [Block] {
    guard let model = questionnaire.risks, let risks = assessment.risks else { return [] }
    let rows = risks.paired(with: model).map { risk, figures in
      [
        Inline(text(risk.title)), figures.range.map(bar) ?? "",
        Inline(figures.range.map { numbers.whole($0.low, $0.high) } ?? words.notAssessed),
        Inline(words.longList(worstScenarios(risk, figures))),
      ]
    }
    return [
      .heading(2, words.risksHeading), .paragraph(Inline(words.risksScale(cut: cuts))),
    ] + riskFigure + [
      .table(
        Table(
          columns: [
            .init(words.risk), .init(""), .init(words.now, isNumeric: true),
            .init(words.mostly, width: 40),
          ], rows: rows))
    ]
  }

  /// The worst scenarios by their high end: three at most, none more than ten below the first.
  private func worstScenarios(_ risk: Risk, _ figures: RiskFigures) -> [String] {
    let levels = zip(risk.scenarios, figures.scenarios).compactMap { scenario, figures in
      figures.level.map { (title: text(scenario.title), level: $0) }
    }
    let ranked = levels.enumerated().sorted {
      ($1.element.level.high, $0.offset) < ($0.element.level.high, $1.offset)
    }.map(\.element)
    guard let worst = ranked.first?.level.high else { return [] }
    return ranked.filter { $0.level.high + 0.1 + tolerance >= worst }.prefix(3).map {
      "\($0.title) (\(numbers.percent($0.level.low, $0.level.high)))"
    }
  }

  // MARK: The level

  var levelSection: [Block] {
    var lines: [Inline] = []
    let heading: String
    if let level = printedLevel {
      heading = words.labelled(words.levelHeading, text(questionnaire.levels[level].title))
      lines.append(Inline(levelSentence(level)))
      if let meaning = questionnaire.levels[level].meaning { lines.append(Inline(text(meaning))) }
      if assessment.level.status == .provisional { lines.append(Inline(words.levelIsProvisional)) }
    } else {
      heading = words.levelHeading
      lines += openLevelSentences.map { Inline($0) }
    }
    if let held = heldSentence { lines.append(Inline(held)) }
    var blocks: [Block] = [.heading(2, heading), .lines(lines)]
    if assessment.score != nil { blocks.append(.paragraph(.code(bands))) }
    return blocks
  }

  /// The level if one is certain enough to print.
  var printedLevel: Int? {
    guard assessment.level.status != .none, let held = assessment.level.held,
      held.worst == held.best
    else { return nil }
    return held.best
  }

  private func levelSentence(_ level: Int) -> String {
    guard let score = assessment.score, let known = score.known else { return "" }
    let (low, high) = (numbers.whole(score.range.low), numbers.whole(score.range.high))
    let title = text(questionnaire.levels[level].title)
    let (number, count) = ("\(level + 1)", "\(questionnaire.levels.count)")
    return low == high
      ? words.levelPoint(number: number, levels: count, level: title, score: numbers.whole(known))
      : words.levelRange(
        number: number, levels: count, level: title, score: numbers.whole(known), low: low,
        high: high)
  }

  private var openLevelSentences: [String] {
    guard let score = assessment.score else { return [words.pointsNone] }
    var sentences: [String] = []
    if assessment.level.status == .none {
      sentences.append(words.levelNone(share: numbers.whole(score.completeness * 100)))
    } else if let held = assessment.level.held {
      sentences.append(
        words.levelOpen(
          lowest: text(questionnaire.levels[held.worst].title),
          highest: text(questionnaire.levels[held.best].title)))
    }
    if let known = score.known {
      sentences.append(
        words.pointsRange(
          score: numbers.whole(known), low: numbers.whole(score.range.low),
          high: numbers.whole(score.range.high)))
    }
    return sentences
  }

  /// The level before and after the gates that hold it.
  private var heldSentence: String? {
    guard assessment.level.status != .none, let from = assessment.level.fromScore,
      let held = assessment.level.held, held.best < from.best
    else { return nil }
    let gates = assessment.level.heldBy.map { questionnaire.gates[$0].id }
    return words.levelHeld(
      fromScore: text(questionnaire.levels[from.best].title),
      held: text(questionnaire.levels[held.best].title), gates: words.list(gates))
  }

  /// The levels with their bounds, and where the score lies among them.
  private var bands: String {
    guard let score = assessment.score else { return "" }
    let (low, high) = (numbers.whole(score.range.low), numbers.whole(score.range.high))
    let known = score.known.map { "▸\(numbers.whole($0))◂" }
    let marker =
      low == high && known != nil
      ? "[\(known ?? low)]" : "[\([low, known, high].compactMap { $0 }.joined(separator: " "))]"
    let position = questionnaire.level(ofScore: score.known ?? score.range.low)
    return questionnaire.levels.enumerated().map { index, level in
      let band = "\(text(level.title)) \(numbers.number(level.from))"
      return index == position ? "\(band) \(marker)" : band
    }.joined(separator: " · ")
  }
}
