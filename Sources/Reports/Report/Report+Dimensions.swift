import Localization
import Readiness

/// The dimensions with their scores, as a table and as a chart.
extension Report {
  var dimensionsSection: [Block] {
    if assessment.dimensions.isEmpty { return [] }
    let rows = assessment.dimensions.map { figures -> [Inline] in
      let dimension = questionnaire.dimensions[figures.dimension]
      let mark = isWeakest(figures.dimension) ? " (\(words.weakestMark))" : ""
      let title = text(dimension.title) + mark
      let range = figures.figures.range
      return [
        Inline(title), bar(range), Inline(figures.figures.known.map(numbers.whole) ?? "–"),
        Inline(numbers.whole(range.low, range.high)),
        Inline(figures.level.map { text(questionnaire.levels[$0].title) } ?? "–"),
        Inline(numbers.percent(figures.figures.completeness)), Inline("\(dimension.weight)"),
      ]
    }
    let remarks = assessment.dimensions.filter { !$0.isRepresentative }.map {
      Inline(
        words.notRepresentative(
          dimension: text(questionnaire.dimensions[$0.dimension].title),
          share: numbers.whole($0.notApplicable * 100)))
    }
    var blocks: [Block] = [.heading(2, words.dimensionsHeading)]
    blocks += dimensionFigures
    blocks.append(
      .table(
        Table(
          columns: [
            .init(words.dimension), .init(""), .init(words.score, isNumeric: true),
            .init(words.range, isNumeric: true), .init(words.level),
            .init(words.answered, isNumeric: true), .init(words.weight, isNumeric: true),
          ], rows: rows)))
    if !remarks.isEmpty { blocks.append(.list(remarks)) }
    if let line = assessment.companions.medianLine, let level = printedLevel, line != level + 1 {
      blocks.append(.paragraph(Inline(words.medianLine(line: "\(line)"))))
    }
    return blocks
  }

  private func isWeakest(_ dimension: Int) -> Bool {
    dimension == assessment.companions.weakest && assessment.dimensions.count > 1
  }

  // MARK: Chart

  /// The dimensions on one chart are so many that it fits on a page.
  private static let mostRows = 20

  private var dimensionFigures: [Block] {
    if !withCharts { return [] }
    let rows = assessment.dimensions.map { figures in
      DimensionChart.Row(
        label: text(questionnaire.dimensions[figures.dimension].title),
        value: written(figures.figures), known: figures.figures.known,
        range: figures.figures.range, isWeakest: isWeakest(figures.dimension))
    }
    return stride(from: 0, to: rows.count, by: Self.mostRows).map { start in
      let part = Array(rows[start..<min(start + Self.mostRows, rows.count)])
      let chart = DimensionChart(
        title: words.dimensionsChart,
        description: sentences(part.map { words.labelled($0.label, $0.value) + "." }),
        rows: part, bands: levelBands)
      let number = start / Self.mostRows
      return figure(
        number == 0 ? "dimensions" : "dimensions-\(number + 1)", chart.drawing,
        caption: [
          words.dimensionsLegend(scored: "\(scoredAnswers.count)"),
          part.contains { $0.range.high - $0.range.low >= 0.5 } ? words.whiskerLegend : nil,
          part.contains(where: \.isWeakest) ? words.weakestLegend : nil, levelsLegend,
        ])
    }
  }
}
