import Readiness

/// The two risks as a place in a square with named areas; a box where it is uncertain.
struct RiskSquare {
  let title: String
  let description: String
  let absenceTitle: String
  let launchTitle: String
  let absence: Interval
  let launch: Interval
  let absenceCut: Double
  let launchCut: Double

  /// What is advised left of the launch cut, whatever the risk of staying away: the advices with
  /// the levels that they need.
  let left: [(advice: String, condition: String?)]

  /// What is advised right of it: above the absence cut, then below.
  let right: [String]

  private static let side = 210.0
  private static let width = 260.0

  var drawing: Drawing {
    let axes = RiskAxes(
      absence: absenceTitle, launch: launchTitle, side: Self.side, width: Self.width)
    let (x, y) = (axes.x, axes.y)
    return axes.drawing(
      title: title, description: description,
      areas(x, y) + axes.limits(absence: absenceCut, launch: launchCut) + place(x, y)
        + names(x, y) + ticks(x, y))
  }

  private func areas(_ x: ChartScale, _ y: ChartScale) -> [Mark] {
    let (cutX, cutY) = (x.position(of: launchCut), y.position(of: absenceCut))
    return [
      .area(Box(left: x.start, top: y.end, right: cutX, bottom: y.start), .band3),
      .area(Box(left: cutX, top: y.end, right: x.end, bottom: cutY), .band2),
      .area(Box(left: cutX, top: cutY, right: x.end, bottom: y.start), .band1),
    ]
  }

  /// A dot in the middle, and a box around it as far as the gaps allow.
  private func place(_ x: ChartScale, _ y: ChartScale) -> [Mark] {
    let box = Box(
      left: x.position(of: launch.low), top: y.position(of: absence.high),
      right: x.position(of: launch.high), bottom: y.position(of: absence.low))
    let isPoint = box.right - box.left < 1 && box.bottom - box.top < 1
    if isPoint {
      let centre = Point(box.left, box.top)
      return [.dot(centre, radius: 8, .paper), .dot(centre, radius: 6, .strong)]
    }
    // A side without width would not be seen.
    let (wide, high) = (max(0, 6 - box.right + box.left), max(0, 6 - box.bottom + box.top))
    let seen = Box(
      left: box.left - wide / 2, top: box.top - high / 2, right: box.right + wide / 2,
      bottom: box.bottom + high / 2)
    return [.area(seen, .gap), .frame(seen, .strong, .bold)]
  }

  /// The names in the outer corners of the areas, where there is room.
  private func names(_ x: ChartScale, _ y: ChartScale) -> [Mark] {
    let (cutX, cutY) = (x.position(of: launchCut), y.position(of: absenceCut))
    let above = Box(left: cutX, top: y.end, right: x.end, bottom: cutY)
    let below = Box(left: cutX, top: cutY, right: x.end, bottom: y.start)
    return leftNames(Box(left: x.start, top: y.end, right: cutX, bottom: y.start))
      + zip(right, [above, below]).flatMap { name, box -> [Mark] in
        let label = Label(name, .strong, width: box.right - box.left - 12, lines: 3)
        if !hasRoom(for: label.height, in: box) { return [] }
        let top = box.top == cutY ? box.bottom - label.height - 4 : box.top + 4
        return label.marks(x: box.right - 6, top: top, .end)
      }
  }

  /// The advices below one another, each with the level that it needs.
  private func leftNames(_ box: Box) -> [Mark] {
    let width = box.right - box.left - 12
    let labels = left.flatMap { name, condition in
      [Label(name, .strong, width: width, lines: 2)]
        + (condition.map { [Label($0, .small, width: width, lines: 2)] } ?? [])
    }
    let height = labels.reduce(0) { $0 + $1.height }
    if !hasRoom(for: height, in: box) { return [] }
    var top = box.top + 4
    return labels.flatMap { label in
      defer { top += label.height }
      return label.marks(x: box.left + 6, top: top)
    }
  }

  private func hasRoom(for height: Double, in box: Box) -> Bool {
    box.right - box.left > 40 && box.bottom - box.top > height + 6
  }

  private func ticks(_ x: ChartScale, _ y: ChartScale) -> [Mark] {
    [0, 25, 50, 75, 100].flatMap { value -> [Mark] in
      let (across, upward) = (x.position(of: Double(value)), y.position(of: Double(value)))
      return [
        .text("\(value)", Point(across, y.start + 15), TextStyle(.small, .middle, .soft)),
        .text("\(value)", Point(x.start - 6, upward + 4), TextStyle(.small, .end, .soft)),
      ]
    }
  }
}
