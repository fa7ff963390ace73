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
        later: place(change.later))
    }
    let chart = DumbbellChart(
      title: words.dimensionsChart,
      description: rows.map { names.labelled($0.label, $0.value) + "." }.joined(separator: " "),
      rows: rows, bands: bands)
    return [
      .figure(Figure(name: "trend", drawing: chart.drawing, caption: words.dumbbellLegend))
    ]
  }

  private func place(_ figures: ScoreFigures?) -> DumbbellChart.Place? {
    figures.map { DumbbellChart.Place(known: $0.known, range: $0.range) }
  }

  /// “41 → 68”
  private func written(_ change: Comparison.DimensionChange) -> String {
    [change.earlier, change.later].map { $0?.known.map(numbers.whole) ?? "–" }
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
      title: words.seriesChart,
      description: points.map { names.labelled($0.label, numbers.whole($0.score)) + "." }
        .joined(separator: " "),
      points: points, bands: bands)
    return [
      .figure(
        Figure(
          name: "series", drawing: chart.drawing,
          caption: words.seriesLegend(questions: series.questions)))
    ]
  }
}
