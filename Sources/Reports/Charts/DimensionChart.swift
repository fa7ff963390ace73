import Readiness

/// Dimensions as bars on one scale, with whiskers where something is not known and the levels as
/// bands behind them.
struct DimensionChart {
  struct Row {
    let label: String

    /// The figures as they are written.
    let value: String

    /// The score of what was answered; nil if nothing was.
    let known: Double?
    let range: Interval

    /// Whether it stands out as the weakest.
    let isWeakest: Bool

    /// The score that is wanted; nil where none is.
    let target: Double?
  }

  let title: String
  let description: String
  let rows: [Row]
  let bands: LevelBands

  var drawing: Drawing {
    let rows = rows.map { row in
      RowChart.Row(label: row.label, value: row.value, isStrong: row.isWeakest) { scale, box in
        laneMarks(row, scale, box)
      }
    }
    return RowChart.drawing(title: title, description: description, rows, over: bands)
  }

  private func laneMarks(_ row: Row, _ scale: ChartScale, _ box: Box) -> [Mark] {
    var marks = bands.marks(scale, in: box)
    if let known = row.known {
      let bar = Box(
        left: box.left, top: box.top + 3, right: scale.position(of: known), bottom: box.top + 12)
      marks.append(.area(bar, row.isWeakest ? .strong : .bar))
    }
    marks += RowChart.whisker(row.range, scale, middle: box.bottom - 5)
    if let target = row.target {
      let x = scale.position(of: target)
      marks.append(.line([Point(x, box.top - 2), Point(x, box.bottom + 2)], .ink, .dashed))
    }
    return marks
  }
}
