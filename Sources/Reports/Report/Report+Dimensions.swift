import Localization
import Readiness

/// The dimensions with their scores, as a table and as a chart.
extension Report {
  var dimensionsSection: [Block] {
    if assessment.dimensions.isEmpty { return [] }
    let rows = assessment.dimensions.map { figures -> [Inline] in
      let dimension = questionnaire.dimensions[figures.dimension]
      let mark = isWeakest(figures.dimension) ? " (\(weakestMark + soFar))" : ""
      let range = figures.figures.range
      return [
        Inline(text(dimension.title) + mark),
        bar(range, target: target(of: figures.dimension)?.wanted),
        Inline(figures.figures.known.map(language.whole) ?? "–"), Inline(language.whole(range)),
        Inline(printedLevel(of: figures).map { text(questionnaire.levels[$0].title) } ?? "–"),
        Inline(language.percent(figures.figures.completeness)), Inline("\(dimension.weight)"),
      ] + targetCells(figures.dimension)
    }
    // The share that is not applicable would tell that of an answer that is withheld.
    let told = assessment.dimensions.filter { figures in
      !questionnaire.dimensions[figures.dimension].questions.contains(where: isWithheld)
    }
    let remarks = told.filter { !$0.isRepresentative }.map {
      Inline(
        notRepresentative(
          dimension: text(questionnaire.dimensions[$0.dimension].title),
          share: language.whole($0.notApplicable * 100)))
    }
    var blocks: [Block] = [.heading(2, dimensionsHeading)]
    blocks += dimensionFigures
    blocks.append(
      .table(
        Table(
          columns: [
            .init(dimensionColumn), .init(""), .init(scoreColumn, isNumeric: true),
            .init(say(en: "Range", fr: "Fourchette"), isNumeric: true), .init(levelColumn),
            .init(say(en: "Answered, by weight", fr: "Réponses, en poids"), isNumeric: true),
            .init(say(en: "Weight", fr: "Poids"), isNumeric: true),
          ] + targetColumns, rows: rows)))
    if !remarks.isEmpty { blocks.append(.list(remarks)) }
    if let unlikeAverage { blocks.append(.paragraph(Inline(unlikeAverage))) }
    return blocks
  }

  /// What the middle answer points to where it is not the level of the score; nil, too, where the
  /// levels are not as many as lines, or where no level is printed.
  private var unlikeAverage: String? {
    guard questionnaire.levels.count == 5, printedLevel != nil, let known = assessment.score?.known,
      let middle = assessment.middleScore
    else { return nil }
    let (typical, level) = (
      questionnaire.level(ofScore: middle), questionnaire.level(ofScore: known)
    )
    if typical == level { return nil }
    let titles = [typical, level].map { text(questionnaire.levels[$0].title) }
    // The bound between the two levels, which the printed figure must not be rounded across.
    let bound = questionnaire.levels[max(typical, level)].from
    let points = language.whole(middle, beside: bound)
    return typical < level
      ? mostAnswersLow(points, typical: titles[0], average: titles[1])
      : mostAnswersHigh(points, typical: titles[0], average: titles[1])
  }

  private func isWeakest(_ dimension: DimensionIndex) -> Bool {
    weakestDimensions.contains { $0.dimension == dimension }
  }

  // MARK: Chart

  /// The most dimensions on one chart, so that it fits on a page.
  private static let mostRows = 20

  private var dimensionFigures: [Block] {
    if !withCharts { return [] }
    let rows = assessment.dimensions.map { figures in
      DimensionChart.Row(
        label: text(questionnaire.dimensions[figures.dimension].title),
        value: written(figures.figures), known: figures.figures.known,
        range: figures.figures.range, isWeakest: isWeakest(figures.dimension),
        target: target(of: figures.dimension)?.wanted)
    }
    return stride(from: 0, to: rows.count, by: Self.mostRows).map { start in
      let part = Array(rows[start..<min(start + Self.mostRows, rows.count)])
      let chart = DimensionChart(
        title: say(en: "Points by area", fr: "Points par domaine"),
        description: sentences(
          part.map { row in
            let value = row.target.map { withTarget(row.value, $0) } ?? row.value
            return language.labelled(row.label, value) + "."
          }),
        rows: part, bands: levelBands)
      let number = start / Self.mostRows
      return figure(
        number == 0 ? "dimensions" : "dimensions-\(number + 1)", chart.drawing,
        caption: [
          isWithholdingScores || scoredAnswers.isEmpty
            ? barLegend : dimensionsLegend(scored: scoredAnswers.count),
          part.contains { $0.range.high - $0.range.low >= 0.5 } ? whiskerLegend : nil,
          part.contains(where: \.isWeakest) ? weakestLegend : nil,
          part.contains { $0.target != nil } ? targetLegend : nil, levelsLegend,
        ])
    }
  }
}

// MARK: - Words

extension Report {
  var dimensionsHeading: String { say(en: "Areas", fr: "Domaines") }

  private var weakestMark: String { say(en: "weakest", fr: "le plus faible") }

  private func notRepresentative(dimension: String, share: String) -> String {
    say(
      en: "\(dimension): \(share)% of its weight is not applicable; what is left does not "
        + "represent it.",
      fr: "\(dimension)\u{A0}: \(share)\u{A0}% de son poids est sans objet\u{202F}; ce qui "
        + "reste ne le représente pas.")
  }

  private func mostAnswersLow(_ points: String, typical: String, average: String) -> String {
    let typical = levelNamed(typical)
    let average = language.level(average, after: say(en: "level", fr: "niveau"))
    return language.ended(
      say(
        en:
          "At least half of your answers, by weight, score \(points) or less, at most \(typical); "
          + "the others lift the average to \(average)",
        fr:
          "Au moins la moitié de vos réponses, selon leur poids, valent \(points) ou moins, au "
          + "plus \(typical)\u{202F}; les autres portent la moyenne au \(average)"))
  }

  private func mostAnswersHigh(_ points: String, typical: String, average: String) -> String {
    let typical = levelNamed(typical)
    let average = language.level(average, after: say(en: "level", fr: "niveau"))
    return language.ended(
      say(
        en: "More than half of your answers, by weight, score \(points) or more, at least "
          + "\(typical); the others pull the average down to \(average)",
        fr:
          "Plus de la moitié de vos réponses, selon leur poids, valent \(points) ou plus, au moins "
          + "\(typical)\u{202F}; les autres ramènent la moyenne au \(average)"))
  }

  private func dimensionsLegend(scored count: Int) -> String {
    let answers = plural(
      count, en: (one: "\(count) scored answer", other: "\(count) scored answers"),
      fr: (one: "\(count) réponse notée", other: "\(count) réponses notées"))
    return say(
      en: "Bar: points from the answers given (\(answers)).",
      fr: "Barre\u{A0}: points d’après les réponses données (\(answers)).")
  }

  private var barLegend: String {
    say(
      en: "Bar: points from the answers given.",
      fr: "Barre\u{A0}: points d’après les réponses données.")
  }

  private var whiskerLegend: String {
    say(
      en: "Line with ends: from the lowest to the highest that is possible.",
      fr: "Trait à deux bouts\u{A0}: du plus bas au plus haut possible.")
  }

  private var weakestLegend: String {
    say(en: "In bold: the weakest.", fr: "En gras\u{A0}: le plus faible.")
  }
}
