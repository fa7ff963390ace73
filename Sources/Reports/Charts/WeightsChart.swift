/// How often each level comes out over ways of weighting, as stacked bars.
struct WeightsChart {
  struct Row {
    let label: String

    /// The share of each level, 0–1; they add up to 1.
    let shares: [Double]
  }

  let title: String
  let description: String
  let rows: [Row]

  /// A share from 0 to 1 as it is written.
  let written: (Double) -> String

  var drawing: Drawing {
    let scale = ChartScale.percent(
      from: RowChart.margin, to: Drawing.width - RowChart.margin)
    let rows = rows.map { row in
      RowChart.Row(label: row.label, value: "", isStrong: false) { scale, box in
        laneMarks(row, scale, box)
      }
    }
    let (marks, bottom) = RowChart.stack(rows, scale: scale, top: 2)
    return Drawing(
      title: title, description: description, height: bottom + 18,
      marks: marks + RowChart.ticks(scale, below: bottom))
  }

  /// A part for each level, with its number and share where there is room.
  private func laneMarks(_ row: Row, _ scale: ChartScale, _ box: Box) -> [Mark] {
    var marks: [Mark] = []
    var sum = 0.0
    for (level, share) in row.shares.enumerated() where share > 0.0005 {
      let left = scale.position(of: sum * 100)
      sum += share
      let part = Box(
        left: left, top: box.top, right: scale.position(of: sum * 100), bottom: box.bottom)
      marks += [
        .area(part, .band(level, of: row.shares.count)), .frame(part, .soft, .thin),
      ]
      let text = "\(level + 1): \(written(share))"
      let room = part.right - part.left - 4
      let shown = [text, "\(level + 1)"].first { Label.width(of: $0, .small) <= room }
      if let shown {
        marks.append(
          .text(
            shown, Point((part.left + part.right) / 2, box.bottom - 6),
            TextStyle(.small, .middle)))
      }
    }
    return marks
  }
}
