import Localization
package import Readiness

/// The report on two dates or more: what rose and what fell.
package struct TrendReport {
  let trend: Trend

  /// The language code of the questionnaire's texts.
  let language: String
  let words: TrendWords
  let names: Language

  /// Whether charts stand beside the tables with their figures.
  let withCharts: Bool

  package init(_ trend: Trend, language: String, withCharts: Bool = false) {
    self.trend = trend
    self.language = language
    self.withCharts = withCharts
    words = TrendWords(Language(code: language))
    names = Language(code: language)
  }

  /// The report as blocks.
  package var document: ReportDocument {
    ReportDocument(
      language: language, title: title,
      blocks: [subtitle] + changeSection + thenAndNowSection + dimensionsSection
        + contributionsSection + seriesSection + revisionSection
        + [.paragraph(Inline(names.notAdvice))])
  }

  private var title: String {
    let date = date(whole.earlier)
    let since = words.title(date: date, isDate: whole.earlier.calendarDate != nil)
    return whole.later.sheet.organisation.map { names.labelled(since, $0) } ?? since
  }

  private var subtitle: Block {
    let dates = trend.snapshots.map(date)
    return .paragraph(
      Inline(
        ([text(whole.later.questionnaire.title)] + [dates.joined(separator: " → ")])
          .joined(separator: " · ")))
  }

  // MARK: The change

  private var changeSection: [Block] {
    var lines = [headline]
    if let scope = whole.scopeEffect, scope.magnitude >= 0.05 {
      lines.append(words.scope(points: magnitude(scope), rises: scope > 0))
    }
    let counts = whole.commonQuestions.counts
    if counts.up + counts.down > 0 {
      lines.append(words.spread(up: counts.up, down: counts.down, unchanged: counts.unchanged))
    }
    return [.lines(lines.map { Inline($0) })]
  }

  private var headline: String {
    guard let change = whole.commonQuestions.change else { return words.nothingShared }
    let count = whole.commonQuestions.contributions.count
    if whole.isStandstill { return words.standstill }
    if change.magnitude <= tolerance { return words.balance(questions: count) }
    return words.headline(
      points: magnitude(change), rises: change > 0, questions: count, isCertain: whole.isCertain)
  }

  // MARK: Then and now

  private var thenAndNowSection: [Block] {
    let rows: [(String, (Snapshot) -> String?)] = [
      (words.knownScore, { $0.assessment.score?.known.map(numbers.whole) }),
      (
        words.range,
        { $0.assessment.score.map { numbers.whole($0.range.low, $0.range.high) } }
      ),
      (names.levelColumn, level), (words.advice, advice),
      (risks.absence, { $0.assessment.risks?.absence.range.map(whole) }),
      (risks.launch, { $0.assessment.risks?.launch.range.map(whole) }),
    ]
    return [
      .heading(2, words.thenAndNow),
      .table(
        Table(
          columns: [.init("")]
            + trend.snapshots.map { Table.Column(date($0), isNumeric: true) },
          rows: rows.compactMap { title, value -> [Inline]? in
            let values = trend.snapshots.map(value)
            if values.allSatisfy({ $0 == nil }) { return nil }
            return [Inline(title)] + values.map { Inline($0 ?? "–") }
          })),
    ]
  }

  private func level(_ snapshot: Snapshot) -> String? {
    let level = snapshot.assessment.level
    guard level.status != .none, let held = level.held else { return nil }
    let titles = [held.worst, held.best].map { text(snapshot.questionnaire.levels[$0].title) }
    return numbers.range(titles[0], titles[1])
  }

  private func advice(_ snapshot: Snapshot) -> String? {
    snapshot.assessment.advice.map {
      "\($0.answer.title(in: names)), \(names.certainty(isFirm: $0.isFirm))"
    }
  }

  private var risks: (absence: String, launch: String) {
    let risks = whole.later.questionnaire.risks
    return (risks.map { text($0.absence.title) } ?? "", risks.map { text($0.launch.title) } ?? "")
  }
}

// MARK: - What the sections share

extension TrendReport {
  var whole: Comparison { trend.whole }
  var numbers: Language { words.language }

  func text(_ text: LocalizedText) -> String { text.text(in: language) }

  /// The date of the answers in words; the file where there is none.
  func date(_ snapshot: Snapshot) -> String {
    snapshot.calendarDate.map { names.date($0) } ?? snapshot.source
  }

  func whole(_ interval: Interval) -> String { numbers.whole(interval.low, interval.high) }

  func magnitude(_ points: Double) -> String { numbers.oneDecimal(points.magnitude) }
}

extension Snapshot {
  var calendarDate: CalendarDate? { sheet.date.flatMap(CalendarDate.init) }
}
