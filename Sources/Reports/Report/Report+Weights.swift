import Localization
import Readiness

/// How far the level depends on the weights of the dimensions.
extension Report {
  /// Nothing where no level is printed, and where there is only one dimension to weigh.
  var weightsSection: [Block] {
    guard let robustness = input.robustness, let known = assessment.score?.known,
      robustness.weightRanges.count > 1, assessment.level.status != .none
    else { return [] }
    let level = questionnaire.level(ofScore: known)
    var lines = [
      words.weights(
        number: "\(level + 1)", any: numbers.whole(robustness.anyWeights[level] * 100),
        near: numbers.whole(robustness.nearWeights[level] * 100))
    ]
    if robustness.anyWeights[level] < 0.8 { lines.append(words.weightsUnsafe) }
    let ranges = weightRanges(robustness)
    if ranges.isEmpty { lines.append(words.weightsFree) }
    if let sensitivity = input.cutSensitivity, let advice = assessment.advice {
      let same = sensitivity.count(of: advice.answer)
      lines.append(words.cuts(same: "\(same)", all: "\(sensitivity.answers.count)"))
    }
    var blocks: [Block] = [
      .heading(2, words.weightsHeading), .paragraph(Inline(sentences(lines))),
    ]
    blocks += weightsFigure(robustness)
    blocks.append(.table(weightsTable(robustness)))
    if !ranges.isEmpty { blocks.append(.list(ranges)) }
    return blocks
  }

  private func weightsTable(_ robustness: Robustness) -> Table {
    let rows = questionnaire.levels.enumerated().map { index, level -> [Inline] in
      [
        Inline("\(index + 1) \(text(level.title))"),
        bar(Interval(robustness.anyWeights[index] * 100)),
        Inline(numbers.percent(robustness.anyWeights[index])),
        Inline(numbers.percent(robustness.nearWeights[index])),
      ]
    }
    return Table(
      columns: [
        .init(words.level), .init(""), .init(words.weightsAny, isNumeric: true),
        .init(words.weightsNear, isNumeric: true),
      ], rows: rows)
  }

  /// The weights of single dimensions that keep the level, where not all do.
  private func weightRanges(_ robustness: Robustness) -> [Inline] {
    let all = assessment.dimensions.reduce(0) { sum, figures in
      sum + (figures.figures.known == nil ? 0 : questionnaire.dimensions[figures.dimension].weight)
    }
    return robustness.weightRanges.filter { $0.range.low > 0 || $0.range.high < 1 }.map { entry in
      let dimension = questionnaire.dimensions[entry.dimension]
      return Inline(
        words.weightRange(
          dimension: text(dimension.title), low: numbers.percent(entry.range.low),
          high: numbers.percent(entry.range.high),
          now: numbers.percent(Double(dimension.weight) / Double(all))))
    }
  }

  // MARK: Chart

  private func weightsFigure(_ robustness: Robustness) -> [Block] {
    if !withCharts { return [] }
    let rows = [
      WeightsChart.Row(label: words.weightsAny, shares: robustness.anyWeights),
      WeightsChart.Row(label: words.weightsNear, shares: robustness.nearWeights),
    ]
    let chart = WeightsChart(
      title: words.weightsChart,
      description: sentences(
        rows.map { row in
          let shares = row.shares.enumerated().filter { $0.element > 0.0005 }.map {
            "\(text(questionnaire.levels[$0.offset].title)) \(numbers.percent($0.element))"
          }
          return words.labelled(row.label, words.list(shares)) + "."
        }), rows: rows, written: numbers.percent)
    return [figure("weights", chart.drawing, caption: [levelsLegend])]
  }
}
