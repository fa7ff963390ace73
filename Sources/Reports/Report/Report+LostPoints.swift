import Localization
import Readiness

/// The questions that cost most points.
extension Report {
  var lostSection: [Block] {
    let lost = assessment.points.enumerated().filter { $0.element.lost > tolerance }
      .sorted { ($1.element.lost, $0.offset) < ($0.element.lost, $1.offset) }
      .prefix(8).map(\.element)
    if lost.isEmpty { return [] }
    let most = lost.map(\.lost).max() ?? 1
    let rows = lost.map { points -> [Inline] in
      let question = questionnaire.questions[points.question]
      return [
        Inline("\(text(question.text)) (\(question.id))"),
        bar(Interval(points.lost / most * 100)), Inline(numbers.oneDecimal(points.lost)),
        Inline(numbers.oneDecimal(points.worth)),
      ]
    }
    return [.heading(2, words.lostHeading)] + lostFigure(Array(lost)) + [
      .table(
        Table(
          columns: [
            .init(words.question, width: 40), .init(""), .init(words.lost, isNumeric: true),
            .init(words.worth, isNumeric: true),
          ], rows: rows))
    ]
  }

  // MARK: Chart

  /// - Parameter lost: the questions that cost most, the costliest first.
  private func lostFigure(_ lost: [QuestionPoints]) -> [Block] {
    if !withCharts { return [] }
    let rows = lost.map { points in
      let question = questionnaire.questions[points.question]
      return LostPointsChart.Row(
        label: "\(text(question.text)) (\(question.id))",
        value: words.lostOfWorth(
          lost: numbers.oneDecimal(points.lost), worth: numbers.oneDecimal(points.worth)),
        lost: points.lost, worth: points.worth)
    }
    let chart = LostPointsChart(
      title: words.lostHeading,
      description: sentences(rows.map { words.labelled($0.label, $0.value) + "." }), rows: rows)
    let all = assessment.points.reduce(0) { $0 + $1.lost }
    return [
      figure(
        "lost-points", chart.drawing,
        caption: [
          words.lostLegend(
            count: "\(lost.count)", lost: numbers.whole(lost.reduce(0) { $0 + $1.lost }),
            all: numbers.whole(all))
        ])
    ]
  }
}
