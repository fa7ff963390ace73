import Localization
import Readiness

/// Where the company stands among others, by a benchmark of them.
extension Report {
  var benchmarkSection: [Block] {
    guard let benchmark else { return [] }
    let heading = Block.heading(
      2, say(en: "Among other companies", fr: "Parmi d’autres entreprises"))
    guard let score = assessment.score?.known, assessment.level.status != .none else {
      return [heading, .paragraph(Inline(tooLittleToCompare))]
    }
    guard benchmark.all.companies >= benchmark.least else {
      return [heading, .paragraph(Inline(tooFewToCompare))]
    }
    let all = sentence(
      score, among: benchmark.all,
      companies: language.grouped(benchmark.all.companies) + " "
        + say(en: "companies", fr: "entreprises") + years(benchmark))
    return [heading, .lines(([all] + groupSentences(score, benchmark)).map { Inline($0) })]
      + strips(score, benchmark) + [
        table(score, benchmark), .list(worth(benchmark).map { Inline($0) }),
      ]
  }

  /// The areas that both have, with the score of the company.
  private func areas(
    _ score: Double, _ benchmark: Benchmark
  ) -> [(name: String, own: Double, points: WholePoints)] {
    [(wholeScore, score, benchmark.all.score)]
      + assessment.dimensions.compactMap { figures in
        let area = questionnaire.dimensions[figures.dimension]
        guard let own = figures.figures.known, let points = benchmark.all.areas[area.id],
          points.count >= benchmark.least
        else { return nil }
        return (text(area.title), own, points)
      }
  }

  private func strips(_ score: Double, _ benchmark: Benchmark) -> [Block] {
    if !withCharts { return [] }
    let rows = areas(score, benchmark).compactMap { area in
      Portfolio.Spread(area.points, told: nil, minimum: benchmark.least).map {
        SpreadChart.Row(
          label: area.name, value: language.whole(area.own), spread: $0, own: area.own)
      }
    }
    let chart = SpreadChart(
      title: say(en: "Your scores among others", fr: "Vos notes parmi les autres"), rows: rows,
      bands: LevelBands(bounds: questionnaire.levels.map(\.from)))
    return [
      .figure(
        Figure(
          name: "benchmark", drawing: chart.drawing,
          caption: sentences([
            say(en: "The dot: you.", fr: "Le point\u{A0}: vous."), spreadLegend,
          ])))
    ]
  }

  private func table(_ score: Double, _ benchmark: Benchmark) -> Block {
    let rows = areas(score, benchmark).map { area in
      let spread = Portfolio.Spread(area.points, told: nil, minimum: benchmark.least)
      return [
        Inline(area.name), Inline(language.whole(area.own)),
        Inline(spread.map { language.whole($0.median) } ?? "–"),
        Inline(spread.map { language.whole($0.quarters) } ?? "–"),
        Inline(area.points.rank(of: area.own).map { language.percent($0) } ?? "–"),
      ]
    }
    return .table(
      Table(
        columns: [
          Table.Column(dimensionColumn),
          Table.Column(say(en: "You", fr: "Vous"), isNumeric: true),
          Table.Column(middleColumn, isNumeric: true),
          Table.Column(halfColumn, isNumeric: true),
          Table.Column(say(en: "Place", fr: "Rang"), isNumeric: true),
        ], rows: rows))
  }
}

extension Benchmark {
  /// The least number of companies that one is compared with.
  fileprivate var least: Int { minimum ?? 5 }
}

// MARK: - Words

extension Report {
  /// “ (2024)”, “ (2023 to 2024)”
  private func years(_ benchmark: Benchmark) -> String {
    guard let days = benchmark.days else { return "" }
    let (first, last) = ("\(days.lowerBound.year)", "\(days.upperBound.year)")
    return first == last ? " (\(first))" : " (\(language.range(first, last)))"
  }

  private func sentence(
    _ score: Double, among counts: Benchmark.Counts, companies: String
  ) -> String {
    if counts.companies < Self.leastForShares {
      return countSentence(score, among: counts, companies: companies)
    }
    let share = language.percent(counts.score.rank(of: score) ?? 0)
    return say(
      en: "Your score, \(language.whole(score)), is higher than that of \(share) of the "
        + "\(companies).",
      fr: "Votre note, \(language.whole(score)), est plus haute que celle de \(share) des "
        + "\(companies).")
  }

  /// The least number of companies of which shares are told in the sentence; a percent of fewer is
  /// less than one of them.
  private static let leastForShares = 100

  /// The same in companies, for few of them.
  private func countSentence(
    _ score: Double, among counts: Benchmark.Counts, companies: String
  ) -> String {
    let (below, same) = counts.score.standing(of: score)
    let asMany =
      same == 0
      ? "" : say(en: "; \(same) of them have the same", fr: "\u{202F}; \(same) ont la même")
    return say(
      en: "Your score, \(language.whole(score)), is higher than that of \(below) of the "
        + "\(companies)\(asMany).",
      fr: "Votre note, \(language.whole(score)), est plus haute que celle de \(below) des "
        + "\(companies)\(asMany).")
  }

  /// The same for each group that the company is in.
  private func groupSentences(_ score: Double, _ benchmark: Benchmark) -> [String] {
    input.answers.labels.sorted { $0.key < $1.key }.compactMap { label, name in
      guard let counts = benchmark.group(name, by: label), counts.companies >= benchmark.least
      else { return nil }
      let companies = language.grouped(counts.companies)
      let group = language.labelled(foreign(label), foreign(name))
      return sentence(
        score, among: counts,
        companies: say(
          en: "\(companies) companies of your group (\(group))",
          fr: "\(companies) entreprises de votre groupe (\(group))"))
    }
  }

  /// What the comparison is worth.
  private func worth(_ benchmark: Benchmark) -> [String] {
    var lines = [
      say(
        en: "These companies chose to answer. They may not be typical, or similar to yours.",
        fr: "Ces entreprises ont choisi de répondre. Elles ne ressemblent pas forcément à toutes, "
          + "ni à la vôtre."),
      say(
        en: "Of the companies with the same score as you, rounded to whole points, half are "
          + "counted as lower.",
        fr: "À note égale, arrondie au point, la moitié des entreprises est comptée comme plus "
          + "basse."),
    ]
    if let days = benchmark.days {
      let (first, last) = (language.date(days.lowerBound), language.date(days.upperBound))
      lines.append(
        first == last
          ? say(
            en: "Their answers are from \(first).", fr: "Leurs réponses datent du \(first).")
          : say(
            en: "Their answers are from \(first) to \(last).",
            fr: "Leurs réponses vont du \(first) au \(last)."))
    } else {
      lines.append(
        say(en: "Their answers have no dates.", fr: "Leurs réponses n’ont pas de date."))
    }
    if benchmark.version != questionnaire.version {
      let (theirs, yours) = (benchmark.version, questionnaire.version)
      lines.append(
        say(
          en: "They answered version \(theirs) of the questionnaire, and you version \(yours): the "
            + "scores are not quite the same thing.",
          fr: "Elles ont répondu à la version \(theirs) du questionnaire, et vous à la version "
            + "\(yours)\u{A0}: les notes ne disent pas tout à fait la même chose."))
    }
    return lines
  }

  private var tooLittleToCompare: String {
    say(
      en: "Too little is answered to compare the score with that of others.",
      fr: "Il y a trop peu de réponses pour comparer la note à celle des autres.")
  }

  private var tooFewToCompare: String {
    say(
      en: "There are too few companies to compare with.",
      fr: "Il y a trop peu d’entreprises pour comparer.")
  }
}
