/// The questions that cost most points, the costliest first, each against what it is worth.
struct LostPointsChart {
  struct Row {
    let label: String

    /// The figures as they are written.
    let value: String
    let lost: Double
    let worth: Double
  }

  let title: String
  let description: String
  let rows: [Row]

  var drawing: Drawing {
    let scale = ChartScale(
      low: 0, high: rows.map(\.worth).max() ?? 1, start: RowChart.margin,
      end: Drawing.width - RowChart.margin)
    let rows = rows.map { row in
      RowChart.Row(label: row.label, value: row.value, isStrong: false) { scale, box in
        let middle = (box.top + box.bottom) / 2
        func bar(_ points: Double, _ paint: Paint, _ height: Double) -> Mark {
          .area(
            Box(
              left: box.left, top: middle - height / 2, right: scale.position(of: points),
              bottom: middle + height / 2), paint)
        }
        return [bar(row.worth, .band4, 16), bar(row.lost, .bar, 10)]
      }
    }
    let (marks, bottom) = RowChart.stack(rows, scale: scale, top: 2)
    return Drawing(title: title, description: description, height: bottom, marks: marks)
  }
}
