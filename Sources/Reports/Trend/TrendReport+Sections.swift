import Localization
import Readiness

/// Dimensions, contributions, the whole series, changes of the questionnaire.
extension TrendReport {
  var dimensionsSection: [Block] {
    if whole.dimensions.isEmpty { return [] }
    let rows = whole.dimensions.map { change -> [Inline] in
      let known = [change.earlier?.known, change.later?.known]
      let difference = known[0].flatMap { before in known[1].map { $0 - before } }
      return [
        Inline(text(change.title)), dumbbell(known[0], known[1]),
        Inline(known[0].map(numbers.whole) ?? "–"), Inline(known[1].map(numbers.whole) ?? "–"),
        Inline(difference.map(numbers.signed) ?? "–"),
      ]
    }
    return [.heading(2, words.byDimension)] + dimensionsFigure + [
      .paragraph(Inline(words.dumbbellCaption)),
      .table(
        Table(
          columns: [
            .init(names.dimensionColumn), .init(""), .init(words.then, isNumeric: true),
            .init(words.now, isNumeric: true), .init(words.change, isNumeric: true),
          ], rows: rows)),
    ]
  }

  /// Two dates on a line of twenty-one places, five points each.
  private func dumbbell(_ before: Double?, _ after: Double?) -> Inline {
    var cells = Array(repeating: "·", count: 21)
    func place(_ score: Double) -> Int { Int(roundedAwayFromZero(score / 5)) }
    if let before, let after {
      for cell in min(place(before), place(after))...max(place(before), place(after)) {
        cells[cell] = "━"
      }
    }
    if let before { cells[place(before)] = "○" }
    if let after { cells[place(after)] = "●" }
    return .code(cells.joined())
  }

  // MARK: What rose and what fell

  var contributionsSection: [Block] {
    let moved = whole.commonQuestions.ranked.filter { $0.points.magnitude > tolerance }
    if moved.isEmpty { return [] }
    let rows = moved.map { contribution -> [Inline] in
      [
        Inline("\(text(contribution.question.text)) (\(contribution.question.id))"),
        Inline(score(contribution.question, whole.earlier)),
        Inline(score(contribution.question, whole.later)),
        Inline(numbers.signed(contribution.points)),
      ]
    }
    return [
      .heading(2, words.rises),
      .table(
        Table(
          columns: [
            .init(names.questionColumn), .init(words.then, isNumeric: true),
            .init(words.now, isNumeric: true), .init(words.points, isNumeric: true),
          ], rows: rows)),
    ]
  }

  private func score(_ question: Question, _ snapshot: Snapshot) -> String {
    guard let position = snapshot.questionnaire.position(of: question.id),
      let score = snapshot.assessment.states[position].score
    else { return "–" }
    return whole(score)
  }

  // MARK: More than two dates

  var seriesSection: [Block] {
    guard let series = trend.series else { return [] }
    let rows = zip(trend.snapshots, series.values).map { snapshot, value -> [Inline] in
      [
        Inline(date(snapshot)), .code(Interval(value).bar(.blocks)), Inline(numbers.whole(value)),
      ]
    }
    return [
      .heading(2, words.everyDate),
      .paragraph(
        Inline(
          words.series(
            dates: series.values.count, questions: series.questions,
            slope: numbers.signed(series.slope), perYear: series.isDated,
            percent: series.tendency.p.map(numbers.smallPercent)))),
    ] + seriesFigure(series) + [
      .table(
        Table(
          columns: [
            .init(words.date), .init(""), .init(names.scoreColumn, isNumeric: true),
          ], rows: rows))
    ]
  }

  // MARK: The questionnaire itself

  var revisionSection: [Block] {
    let revision = whole.revision
    let isSameVersion = revision.versions[0] == revision.versions[1]
    if revision.isEmpty, isSameVersion { return [] }
    var lines =
      isSameVersion ? [] : [words.versions(revision.versions[0], revision.versions[1])]
    for (ids, sentence) in [
      (revision.added, words.added), (revision.removed, words.removed),
      (revision.reworded, words.reworded), (revision.reweighted, words.reweighted),
    ] where !ids.isEmpty {
      lines.append(sentence(names.list(ids)))
    }
    return [.heading(2, words.revision), .list(lines.map { Inline($0) })]
  }
}
