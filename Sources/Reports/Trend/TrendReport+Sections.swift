import Localization
import Readiness

/// The areas, what each question adds to the change, the series, the questionnaire’s changes.
extension TrendReport {
  var dimensionsSection: [Block] {
    if whole.dimensions.isEmpty { return [] }
    let rows = whole.dimensions.map { change -> [Inline] in
      let known = [change.earlier?.known, change.later?.known]
      let isComparable = whole.isComparable(inDimension: change.id)
      let difference = known[0].flatMap { before in
        isComparable ? known[1].map { Comparison.change(from: before, to: $0) } : nil
      }
      return [
        Inline(text(change.title)), dumbbell(known[0], known[1], isJoined: isComparable),
        Inline(known[0].map(language.oneDecimal) ?? "–"),
        Inline(known[1].map(language.oneDecimal) ?? "–"),
        Inline(difference.map(language.signed) ?? "–"),
      ]
    }
    return [.heading(2, say(en: "Areas", fr: "Domaines"))] + dimensionsFigure + [
      .paragraph(Inline(dumbbellCaption)),
      .table(
        Table(
          columns: [
            .init(dimensionColumn), .init(""), .init(then, isNumeric: true),
            .init(now, isNumeric: true),
            .init(say(en: "Change", fr: "Évolution"), isNumeric: true),
          ], rows: rows)),
    ]
  }

  /// The scores at two dates on a line of 21 characters, five points apart.
  ///
  /// - Parameter isJoined: whether a line from one to the other shows a change.
  private func dumbbell(_ before: Double?, _ after: Double?, isJoined: Bool) -> Inline {
    var cells = Array(repeating: "·", count: 21)
    func place(_ score: Double) -> Int { Int(roundedAwayFromZero(score / 5)) }
    if isJoined, let before, let after {
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
        Inline(named(contribution.question, in: textLanguage)),
        Inline(whole(contribution.before)), Inline(whole(contribution.after)),
        Inline(whole.isComparable ? language.signed(contribution.points) : "–"),
      ]
    }
    return [
      .heading(2, say(en: "What rose and what fell", fr: "Ce qui monte et ce qui baisse")),
      .table(
        Table(
          columns: [
            .init(questionColumn), .init(then, isNumeric: true), .init(now, isNumeric: true),
            .init(say(en: "Points", fr: "Points"), isNumeric: true),
          ], rows: rows)),
    ]
  }

  // MARK: More than two dates

  var seriesSection: [Block] {
    guard let series = trend.series else { return [] }
    let rows = zip(trend.snapshots, series.values).map { snapshot, value -> [Inline] in
      [
        Inline(date(snapshot)), .code(Interval(value).bar(.blocks)),
        Inline(language.whole(value)),
      ]
    }
    return [
      .heading(2, say(en: "Every date", fr: "Toutes les dates")),
      .paragraph(Inline(tendency(of: series))),
    ] + seriesFigure(series) + [
      .table(
        Table(
          columns: [
            .init(say(en: "Date", fr: "Date")), .init(""), .init(scoreColumn, isNumeric: true),
          ], rows: rows))
    ]
  }

  // MARK: The questionnaire itself

  var revisionSection: [Block] {
    let revision = whole.revision
    let isSameVersion = revision.versions[0] == revision.versions[1]
    if revision.isEmpty, isSameVersion { return [] }
    var lines = isSameVersion ? [] : [versions(revision.versions[0], revision.versions[1])]
    for (ids, sentence) in [
      (revision.added, added), (revision.removed, removed), (revision.reworded, reworded),
      (revision.reweighted, reweighted), (revision.rescored, rescored),
    ] where !ids.isEmpty {
      lines.append(sentence(names(ids)))
    }
    return [.heading(2, revisionHeading), .list(lines.map { Inline($0) })]
  }
}

// MARK: - Words

extension TrendReport {
  private var then: String { say(en: "Then", fr: "Avant") }

  private var now: String { say(en: "Now", fr: "Aujourd’hui") }

  /// What the signs of a row of cells mean.
  private var dumbbellCaption: String {
    say(
      en: "From 0 to 100: ○ then, ● now.",
      fr: "De 0 à 100\u{A0}: ○ avant, ● aujourd’hui.")
  }

  /// Several dates as one tendency.
  private func tendency(of series: Series) -> String {
    let (dates, questions) = (series.values.count, language.questions(series.questions))
    let slope = language.points(language.signed(series.slope))
    let sentence = say(
      en: "Over \(dates) dates and the \(questions) answered at every one: \(slope) "
        + "\(series.isDated ? "a year" : "from one date to the next").",
      fr: "Sur \(dates) dates et \(questions) avec une réponse à chacune\u{A0}: \(slope) "
        + "\(series.isDated ? "par an" : "d’une date à l’autre").")
    guard let p = series.tendency.p.map(language.smallPercent) else { return sentence }
    return say(
      en: "\(sentence) A change as steady would come about by chance in \(p) of all cases.",
      fr: "\(sentence) Une évolution aussi régulière se produirait par hasard dans \(p) des cas.")
  }

  private var revisionHeading: String {
    say(
      en: "What changed in the questionnaire",
      fr: "Ce qui a changé dans le questionnaire")
  }

  private func versions(_ earlier: Int, _ later: Int) -> String {
    say(
      en: "Version \(earlier) was answered then, version \(later) now.",
      fr: "Version remplie à l’époque\u{A0}: \(earlier)\u{202F}; aujourd’hui\u{A0}: \(later).")
  }

  private func added(_ names: String) -> String {
    say(en: "New questions: \(names).", fr: "Questions nouvelles\u{A0}: \(names).")
  }

  private func removed(_ names: String) -> String {
    say(
      en: "Questions no longer asked: \(names).",
      fr: "Questions qui ne sont plus posées\u{A0}: \(names).")
  }

  private func reworded(_ names: String) -> String {
    say(
      en: "Questions whose answers have changed meaning and are not compared: \(names).",
      fr: "Questions dont les réponses ont changé de sens et ne sont pas comparées\u{A0}: "
        + "\(names).")
  }

  private func reweighted(_ names: String) -> String {
    say(
      en: "Questions that count more or less than before: \(names).",
      fr: "Questions qui pèsent plus ou moins qu’avant\u{A0}: \(names).")
  }

  private func rescored(_ names: String) -> String {
    say(
      en: "Questions whose answers score differently than before: \(names).",
      fr: "Questions dont les réponses ne valent plus les mêmes notes\u{A0}: \(names).")
  }
}
