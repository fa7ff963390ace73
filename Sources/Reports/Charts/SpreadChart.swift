import Localization
import Readiness

/// How the scores of many companies are spread, with the levels as bands behind them, and perhaps
/// where one company stands.
struct SpreadChart {
  struct Row {
    let label: String

    /// The figures as they are written.
    let value: String
    let spread: Portfolio.Spread

    /// The score of one company; nil where none is shown.
    let own: Double?
  }

  let title: String
  let rows: [Row]
  let bands: LevelBands

  var drawing: Drawing {
    let lanes = rows.map { row in
      RowChart.Row(label: row.label, value: row.value, isStrong: false) { scale, box in
        marks(row, scale, box)
      }
    }
    return RowChart.drawing(
      title: title, description: rows.map { "\($0.label): \($0.value)." }.joined(separator: " "),
      lanes, over: bands)
  }

  private func marks(_ row: Row, _ scale: ChartScale, _ box: Box) -> [Mark] {
    let (spread, middle) = (row.spread, (box.top + box.bottom) / 2)
    var marks = bands.marks(scale, in: box)
    if let tenths = spread.tenths { marks += RowChart.whisker(tenths, scale, middle: middle) }
    let quarters = Box(
      left: scale.position(of: spread.quarters.low), top: middle - 5,
      right: scale.position(of: spread.quarters.high), bottom: middle + 5)
    marks.append(.area(quarters, .gap))
    let median = scale.position(of: spread.median)
    marks.append(.line([Point(median, middle - 8), Point(median, middle + 8)], .strong, .bold))
    if let own = row.own {
      let place = Point(scale.position(of: own), middle)
      marks += [.dot(place, radius: 7, .paper), .dot(place, radius: 5, .strong)]
    }
    return marks
  }
}

// MARK: - Words

extension Localized {
  /// How to read the strips.
  var spreadLegend: String {
    say(
      en: "The line: the median. The bar: the middle half of the companies. The thin line: eight "
        + "of ten.",
      fr: "Le trait\u{A0}: la médiane. La barre\u{A0}: la moitié centrale des entreprises. Le "
        + "trait fin\u{A0}: huit sur dix.")
  }

  var wholeScore: String { say(en: "Whole score", fr: "Note d’ensemble") }

  var middleColumn: String { say(en: "Median", fr: "Médiane") }

  var halfColumn: String { say(en: "Middle half", fr: "Moitié centrale") }
}
