import Localization
import Readiness

/// The charts of a comparison, each beside the table with its figures (scoring §16).
extension TrendReport {
  private var bands: LevelBands {
    LevelBands(bounds: whole.later.questionnaire.levels.map(\.from))
  }

  var dimensionsFigure: [Block] {
    if !withCharts { return [] }
    let rows = whole.dimensions.map { change in
      DumbbellChart.Row(
        label: text(change.title), value: written(change), earlier: place(change.earlier),
        later: place(change.later), isJoined: whole.isComparable(inDimension: change.id))
    }
    let chart = DumbbellChart(
      title: say(
        en: "Points by area, then and now", fr: "Points par domaine, avant et aujourd’hui"),
      description: rows.map { language.labelled($0.label, $0.value) + "." }.joined(separator: " "),
      rows: rows, bands: bands)
    return [
      .figure(Figure(name: "trend", drawing: chart.drawing, caption: dumbbellLegend))
    ]
  }

  private func place(_ figures: ScoreFigures?) -> DumbbellChart.Place? {
    figures.map { DumbbellChart.Place(known: $0.known, range: $0.range) }
  }

  /// “41 → 68”
  private func written(_ change: Comparison.DimensionChange) -> String {
    [change.earlier, change.later].map { $0?.known.map(language.whole) ?? "–" }
      .joined(separator: " → ")
  }

  func seriesFigure(_ series: Series) -> [Block] {
    if !withCharts { return [] }
    let points = trend.snapshots.indices.map { index in
      SeriesChart.Moment(
        time: series.times[index], score: series.values[index],
        label: date(trend.snapshots[index]))
    }
    let chart = SeriesChart(
      title: say(en: "The score at every date", fr: "La note à chaque date"),
      description: points.map { language.labelled($0.label, language.whole($0.score)) + "." }
        .joined(separator: " "),
      points: points, bands: bands)
    return [
      .figure(
        Figure(
          name: "series", drawing: chart.drawing, caption: seriesLegend(series.questions)))
    ]
  }
}

// MARK: - Words

extension TrendReport {
  private var dumbbellLegend: String {
    say(
      en: "Ring: then. Dot: now. A line with ends, above for then and below for now: from the "
        + "lowest to the highest that is possible.",
      fr: "Anneau\u{A0}: avant. Point\u{A0}: aujourd’hui. Un trait à deux bouts, en haut pour "
        + "avant, en bas pour aujourd’hui\u{A0}: du plus bas au plus haut possible.")
  }

  private func seriesLegend(_ questions: Int) -> String {
    say(
      en: "Over the \(language.questions(questions)) answered at every date, with today’s weights.",
      fr: "Sur \(language.questions(questions)) avec une réponse à chaque date, avec les poids "
        + "d’aujourd’hui.")
  }
}
