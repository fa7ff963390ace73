package import Localization
package import Readiness

/// The comparison of one organisation’s answers at two or more dates: what rose and what fell.
package struct TrendReport: Localized {
  let trend: Trend

  /// The language code of the questionnaire's texts.
  let textLanguage: String
  package let language: Language

  /// Whether charts stand beside the tables with their figures.
  let withCharts: Bool

  package init(_ trend: Trend, language: String, withCharts: Bool = false) {
    self.trend = trend
    textLanguage = language
    self.language = Language(code: language)
    self.withCharts = withCharts
  }

  /// The report as blocks.
  package var document: ReportDocument {
    ReportDocument(
      language: language, textLanguage: textLanguage, title: title,
      blocks: [subtitle] + severalCompanies + changeSection + outcomeLines + [.keep("change")]
        + thenAndNowSection
        + dimensionsSection + contributionsSection + promisedSection + seriesSection
        + revisionSection
        + [.paragraph(Inline(notAdvice))])
  }

  private var title: String {
    let names = organisations
    return names.count == 1 ? language.labelled(names[0], since) : since.withCapital
  }

  /// The companies that the files name, each once.
  private var organisations: [String] {
    trend.snapshots.compactMap(\.answers.organisation).reduce(into: []) { names, name in
      if !names.contains(where: { $0.folded == name.folded }) { names.append(name) }
    }.map { language.foreign($0, in: textLanguage) }
  }

  /// A warning where the files are not of one company.
  private var severalCompanies: [Block] {
    let names = organisations
    return names.count > 1
      ? [.paragraph(.strong(namesSeveral(language.conjunction(names))))] : []
  }

  private var subtitle: Block {
    let dates = trend.snapshots.map(date)
    return .paragraph(
      Inline(
        ([text(whole.later.questionnaire.title)] + [dates.joined(separator: " → ")])
          .joined(separator: " · ")))
  }

  // MARK: Then and now

  private var thenAndNowSection: [Block] {
    let rows: [(String, (Snapshot) -> String?)] = [
      (
        say(en: "Score from the answers given", fr: "Note d’après les réponses données"),
        { $0.assessment.score?.known.map(language.oneDecimal) }
      ),
      (
        say(
          en: "Lowest and highest possible score",
          fr: "Note la plus basse et la plus haute possible"),
        { $0.assessment.score.map { oneDecimal($0.range) } }
      ),
      (levelColumn, level), (say(en: "Advice", fr: "Conseil"), advice),
      (
        risks.absence,
        { date in
          date.assessment.risks?.absence.range.map {
            language.whole($0, beside: date.questionnaire.advice.absenceCut)
          }
        }
      ),
      (
        risks.launch,
        { date in
          date.assessment.risks?.launch.range.map {
            language.whole($0, beside: date.questionnaire.advice.launchCut)
          }
        }
      ),
    ]
    return [
      .heading(2, say(en: "Then and now", fr: "Avant et aujourd’hui")),
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

  /// The ends of a score with one decimal, as the score from the answers given.
  private func oneDecimal(_ range: Interval) -> String {
    language.range(language.oneDecimal(range.low), language.oneDecimal(range.high))
  }

  private func level(_ snapshot: Snapshot) -> String? {
    let level = snapshot.assessment.level
    guard level.status != .none, let held = level.held else { return nil }
    let titles = [held.worst, held.best].map { text(snapshot.questionnaire.levels[$0].title) }
    let range = language.range(titles[0], titles[1])
    return level.status == .provisional ? "\(range), \(provisional)" : range
  }

  private func advice(_ snapshot: Snapshot) -> String? {
    snapshot.assessment.advice.map {
      "\($0.answer.title(in: language)), \($0.isFirm ? certain : provisional)"
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

  func text(_ text: LocalizedText) -> String {
    language.foreign(text.text(in: textLanguage), in: textLanguage)
  }

  /// The date of the answers in words; the file where there is none.
  func date(_ snapshot: Snapshot) -> String {
    snapshot.calendarDate.map { language.date($0) } ?? snapshot.source
  }

  func whole(_ interval: Interval) -> String { language.whole(interval.low, interval.high) }

  /// Questions by their short names, as they are now or, if they are gone, as they were.
  func names(_ ids: [String]) -> String {
    let questionnaires = [whole.later, whole.earlier].map(\.questionnaire)
    return language.longList(
      ids.map { id in
        let found = questionnaires.lazy.compactMap { model in
          model.index(of: id).map { model.questions[$0] }
        }.first
        return found.map { named($0, in: textLanguage) } ?? id
      })
  }
}

extension Snapshot {
  var calendarDate: CalendarDate? { answers.date.flatMap(CalendarDate.init) }
}

// MARK: - Words

extension TrendReport {
  private var certain: String { say(en: "certain", fr: "certain") }

  private func namesSeveral(_ companies: String) -> String {
    language.ended(
      say(
        en: "These files name different companies: \(companies)",
        fr: "Ces fichiers nomment des entreprises différentes\u{A0}: \(companies)"))
  }

  private var provisional: String { say(en: "provisional", fr: "provisoire") }

  /// “what has changed since 14 April 2024”; with the name of the file where the date is not known.
  private var since: String {
    let date = date(whole.earlier)
    return say(
      en: "what has changed since \(date)",
      fr: "ce qui a changé depuis \(whole.earlier.calendarDate == nil ? date : "le \(date)")")
  }
}
