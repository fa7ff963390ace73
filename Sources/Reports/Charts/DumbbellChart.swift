import Readiness

/// Two dates of each dimension on one scale: a ring then, a dot now that fits into it, and whiskers
/// where something is not known.
struct DumbbellChart {
  struct Row {
    let label: String

    /// The figures as they are written.
    let value: String
    let earlier: Place?
    let later: Place?

    /// Whether a line from one to the other shows a change.
    let isJoined: Bool
  }

  /// A date of a dimension.
  struct Place {
    /// The score of what was answered; nil if nothing was.
    let known: Double?
    let range: Interval
  }

  let title: String
  let description: String
  let rows: [Row]
  let bands: LevelBands

  var drawing: Drawing {
    let rows = rows.map { row in
      RowChart.Row(label: row.label, value: row.value, isStrong: false) { scale, box in
        laneMarks(row, scale, box)
      }
    }
    return RowChart.drawing(title: title, description: description, rows, over: bands)
  }

  private func laneMarks(_ row: Row, _ scale: ChartScale, _ box: Box) -> [Mark] {
    let middle = (box.top + box.bottom) / 2
    var marks = bands.marks(scale, in: box)
    marks += whisker(row.earlier, scale, middle: box.top + 4)
    marks += whisker(row.later, scale, middle: box.bottom - 4)
    let points = [row.earlier?.known, row.later?.known].map { known in
      known.map { Point(scale.position(of: $0), middle) }
    }
    if row.isJoined, let start = points[0], let end = points[1] {
      marks.append(.line([start, end], .bar, .bold))
    }
    if let start = points[0] {
      marks += [.dot(start, radius: 7, .bar), .dot(start, radius: 5, .paper)]
    }
    if let end = points[1] { marks.append(.dot(end, radius: 4, .strong)) }
    return marks
  }

  private func whisker(_ place: Place?, _ scale: ChartScale, middle: Double) -> [Mark] {
    place.map { RowChart.whisker($0.range, scale, middle: middle) } ?? []
  }
}
