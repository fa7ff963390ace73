import Localization
import Readiness

/// What limits most companies, what most plans hold, and which answers most of them lack.
extension PortfolioReport {
  private static let most = 10

  var gateSection: [Block] {
    if portfolio.gates.isEmpty { return [] }
    return [
      .heading(2, say(en: "What limits most", fr: "Ce qui limite le plus")),
      .table(
        Table(
          columns: [Table.Column(say(en: "Blocking condition", fr: "Condition bloquante"))]
            + companyColumns,
          rows: portfolio.gates.prefix(Self.most).map { gate, counts in
            [Inline(name(gate))] + share(counts.count, of: counts.total)
          })),
    ]
  }

  var actionSection: [Block] {
    let heading = Block.heading(2, mostFrequentInPlans)
    if portfolio.planned == 0 {
      return [
        heading,
        .paragraph(
          Inline(
            say(
              en: "The lines hold no plans. Score with --days, or name the folder of the answers "
                + "files.",
              fr: "Les lignes n’ont pas de plans. Notez avec --days, ou nommez le dossier des "
                + "fichiers de réponses."))),
      ]
    }
    let rows = portfolio.actions.prefix(Self.most).compactMap { id, counts, gain in
      actionText(id).map { action in
        [Inline("\(action) (\(id))")] + share(counts.count, of: counts.total)
          + [Inline(gain.map { language.oneDecimal($0) } ?? "–")]
      }
    }
    if rows.isEmpty { return [] }
    let number = language.grouped(portfolio.planned)
    let plans = plural(
      portfolio.planned, en: (one: "Of \(number) plan", other: "Of \(number) plans"),
      fr: (one: "Sur \(number) plan", other: "Sur \(number) plans"))
    return [
      heading,
      .paragraph(
        Inline(
          say(
            en: "\(plans). Gain: the median of the companies concerned, in points of the whole "
              + "score.",
            fr: "\(plans). Gain\u{A0}: médiane des entreprises concernées, en points de la note "
              + "d’ensemble."))),
      .table(
        Table(
          columns: [Table.Column(say(en: "Action", fr: "Action"))] + companyColumns
            + [Table.Column(say(en: "Gain", fr: "Gain"), isNumeric: true)],
          rows: Array(rows))),
    ]
  }

  var missingSection: [Block] {
    guard let open = portfolio.open, open.count > 0, !portfolio.missing.isEmpty else { return [] }
    let (some, share) = (companies(open.count), language.percent(open.share))
    return [
      .heading(2, say(en: "What to find out", fr: "Ce qui reste à savoir")),
      .paragraph(
        Inline(
          say(
            en: "For \(some) (\(share)) missing answers leave the advice open. Most often these "
              + "are missing:",
            fr: "Pour \(some) (\(share)), des réponses manquantes laissent le conseil ouvert. Le "
              + "plus souvent manquent\u{A0}:"))),
      .table(
        Table(
          columns: [Table.Column(questionColumn)] + companyColumns(shareOf(open.count)),
          rows: portfolio.missing.prefix(Self.most).map { question, counts in
            [Inline(named(questionnaire.questions[question], in: textLanguage))]
              + self.share(counts.count, of: counts.total)
          })),
    ]
  }

  /// The head of shares of those companies only.
  private func shareOf(_ count: Int) -> String {
    let number = language.grouped(count)
    return plural(
      count, en: (one: "Share of this company", other: "Share of these \(number)"),
      fr: (one: "Part de cette entreprise", other: "Part de ces \(number) entreprises"))
  }

  // MARK: Groups

  var groupSection: [Block] {
    guard let label = portfolio.label else { return [] }
    let name = language.foreign(label, in: textLanguage)
    let names = portfolio.groups.map { group in
      group.name.map { language.foreign($0, in: textLanguage) }
        ?? say(en: "not given", fr: "non précisé")
    }
    let totals = portfolio.levels.cells.map { $0.last ?? nil }
    let rows = zip(zip(names, totals), portfolio.groups).map { row, group in
      [
        Inline(row.0), cell(row.1),
        Inline(group.scores.map { language.whole($0.median) } ?? withheld),
        Inline(group.scores.map { language.whole($0.quarters) } ?? withheld),
        Inline(
          group.gate.map { "\(self.name($0.gate)), \(language.percent($0.counts.share))" } ?? "–"),
      ]
    }
    return [
      .heading(2, say(en: "By \(name)", fr: "Par \(name)")),
      .table(
        Table(
          columns: [
            Table.Column(name), Table.Column(companiesColumn, isNumeric: true),
            Table.Column(say(en: "Median score", fr: "Note médiane"), isNumeric: true),
            Table.Column(halfColumn, isNumeric: true),
            Table.Column(say(en: "What limits most", fr: "Ce qui limite le plus")),
          ], rows: rows)),
      counts(
        names, name, portfolio.levels, columns: (0...questionnaire.levels.count).map(level)),
    ]
      + (questionnaire.risks == nil
        ? []
        : [
          counts(
            names, name, portfolio.advices, columns: (0...Advice.allCases.count).map(advice))
        ])
  }

  /// A table of counts with its sums; columns that hold nothing are left out.
  func counts(
    _ names: [String], _ corner: String, _ table: CountTable, columns: [String]
  ) -> Block {
    let sum = say(en: "Total", fr: "Total")
    let used = columns.indices.filter { column in table.cells.contains { $0[column] != 0 } }
    return .table(
      Table(
        columns: [Table.Column(corner)] + used.map { Table.Column(columns[$0], isNumeric: true) }
          + [Table.Column(sum, isNumeric: true)],
        rows: zip(names + [sum], table.cells).map { name, counts in
          [Inline(name)] + used.map { cell(counts[$0]) } + [cell(counts.last ?? nil)]
        }))
  }

  // MARK: Change and outcome

  var changeSection: [Block] {
    guard let change = portfolio.change else { return [] }
    let names = Advice.allCases.indices.map(advice)
    let directions = [
      say(en: "certainly higher", fr: "certainement plus haute"),
      say(en: "certainly lower", fr: "certainement plus basse"),
      say(
        en: "not certain: missing answers could account for it",
        fr: "incertain\u{A0}: les réponses manquantes peuvent l’expliquer"),
    ]
    return [
      .heading(2, say(en: "Since the last time", fr: "Depuis la dernière fois")),
      .paragraph(Inline(sentence(of: change))),
      .table(
        Table(
          columns: [Table.Column(scoreColumn)] + companyColumns,
          rows: zip(directions, change.directions.cells.last ?? []).map { name, count in
            [Inline(name)] + share(count, of: change.count)
          })),
      counts(
        names, say(en: "Before ↓ now →", fr: "Avant ↓ maintenant →"), change.advices, columns: names
      ),
    ]
  }

  /// How many answered again, and how far their scores moved.
  private func sentence(of change: PortfolioChange) -> String {
    let some = companies(change.count)
    let points = language.points(language.signed(change.points.median))
    if change.count == 1 {
      return say(
        en: "\(some) answered at two dates or more. Its score changed by \(points).",
        fr: "\(some) a répondu à deux dates ou plus. Sa note a varié de \(points).")
    }
    let ends = language.range(
      language.signed(change.points.quarters.low), language.signed(change.points.quarters.high))
    let both = say(
      en: "\(some) answered at two dates or more.",
      fr: "\(some) ont répondu à deux dates ou plus.")
    if change.points.count == 1 {
      return say(
        en: "\(both) The score of the one that answered enough changed by \(points).",
        fr: "\(both) La note de la seule qui a assez répondu a varié de \(points).")
    }
    let enough =
      change.points.count == change.count
      ? "" : say(en: " of those that answered enough", fr: " de celles qui ont assez répondu")
    return say(
      en: "\(both) The median change of the score\(enough) is \(points); the middle half of them "
        + "changed by \(ends).",
      fr: "\(both) La variation médiane de la note\(enough) est de \(points)\u{202F}; la moitié "
        + "centrale a varié de \(ends).")
  }

  var outcomeSection: [Block] {
    guard let outcomes = portfolio.outcomes else { return [] }
    return [
      .heading(2, say(en: "What came of it", fr: "Ce qu’il en est advenu")),
      .paragraph(
        Inline(
          say(
            en: "As the companies tell it, by what they decided. It says what came together, not "
              + "what caused what.",
            fr: "Selon les entreprises, d’après ce qu’elles ont décidé. Cela dit ce qui est allé "
              + "ensemble, non ce qui a causé quoi."))),
      counts(
        Advice.allCases.indices.map(advice), say(en: "Decided", fr: "Décision"), outcomes,
        columns: [
          say(en: "went well", fr: "bien"), say(en: "mixed", fr: "mitigé"),
          say(en: "went badly", fr: "mal"),
        ]),
    ]
  }
}
