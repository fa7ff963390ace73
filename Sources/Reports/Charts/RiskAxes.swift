import Readiness

/// The square of the two risks in which companies are drawn: its titles, its scales and the limits
/// from which a risk counts as high.
struct RiskAxes {
  /// The risk of launching, from left to right.
  let x: ChartScale

  /// The risk of staying away, from the bottom up.
  let y: ChartScale
  private let absenceTitle: Label
  private let launchTitle: Label
  private let width: Double

  /// - Parameters:
  ///   - side: the length of a side of the square.
  ///   - width: that of the whole drawing.
  init(absence: String, launch: String, side: Double, width: Double) {
    self.width = width
    absenceTitle = Label("↑\u{A0}" + absence, .label, width: width - 12, lines: 3)
    launchTitle = Label(launch + "\u{A0}→", .label, width: width - 12, lines: 3)
    let top = absenceTitle.height + 8
    x = ChartScale.percent(from: 36, to: 36 + side)
    y = ChartScale.percent(from: top + side, to: top)
  }

  /// The drawing with marks inside the square and at its sides.
  func drawing(title: String, description: String, _ marks: [Mark]) -> Drawing {
    let bottom = y.start + 20
    return Drawing(
      title: title, description: description, width: width,
      height: bottom + launchTitle.height + 4,
      marks: absenceTitle.marks(x: 6, top: 2) + marks
        + launchTitle.marks(x: x.end, top: bottom, .end))
  }

  /// The limits, and the sides of the square. Left of the limit of launching the risk of staying
  /// away decides nothing, so no line is drawn there.
  func limits(absence: Double, launch: Double) -> [Mark] {
    let (cutX, cutY) = (x.position(of: launch), y.position(of: absence))
    return [
      .line([Point(cutX, y.end), Point(cutX, y.start)], .soft, .dashed),
      .line([Point(cutX, cutY), Point(x.end, cutY)], .soft, .dashed),
      .frame(Box(left: x.start, top: y.end, right: x.end, bottom: y.start), .soft, .thin),
    ]
  }
}
