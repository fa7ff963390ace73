/// A chart as marks on paper, before it becomes SVG.
///
/// Drawings are as wide as a phone at most, so that their text can be read there; labels stand
/// above what they name and not beside it. Texts are raw.
package struct Drawing: Equatable, Sendable {
  /// What it shows, in a few words.
  package let title: String

  /// What it shows for someone who does not see it, figures included.
  package let description: String

  /// In user units; a unit is about a pixel on a phone.
  let width: Double
  let height: Double
  let marks: [Mark]

  /// The width of most drawings.
  static let width = 380.0

  init(
    title: String, description: String, width: Double = Drawing.width, height: Double,
    marks: [Mark]
  ) {
    self.title = title
    self.description = description
    self.width = width
    self.height = height
    self.marks = marks
  }
}

/// One thing that is drawn.
enum Mark: Equatable, Sendable {
  /// A filled rectangle.
  case area(Box, Paint)
  /// The outline of a rectangle.
  case frame(Box, Paint, Stroke)
  case line([Point], Paint, Stroke)
  case dot(Point, radius: Double, Paint)
  case text(String, Point, TextStyle)
}

extension Mark {
  /// A line that stands out from whatever is behind it.
  static func curve(_ points: [Point]) -> [Mark] {
    [
      .line(points, .paper, Stroke(width: 5, isDashed: false)),
      .line(points, .strong, Stroke(width: 2.5, isDashed: false)),
    ]
  }
}

struct Point: Equatable, Sendable {
  let x: Double
  let y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle by its sides.
struct Box: Equatable, Sendable {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double
}

/// How a line is drawn.
struct Stroke: Equatable, Sendable {
  let width: Double
  let isDashed: Bool

  static let thin = Stroke(width: 1, isDashed: false)
  static let bold = Stroke(width: 2, isDashed: false)
  static let dashed = Stroke(width: 1.5, isDashed: true)
}

/// How a text is set; its point is on the baseline.
struct TextStyle: Equatable, Sendable {
  let size: TextSize
  let alignment: Alignment
  let paint: Paint

  init(_ size: TextSize, _ alignment: Alignment = .start, _ paint: Paint = .ink) {
    self.size = size
    self.alignment = alignment
    self.paint = paint
  }

  enum Alignment: String, Sendable {
    case start, middle, end
  }
}

enum TextSize: Sendable, Hashable {
  /// Labels of what is shown.
  case label
  /// Labels that stand out.
  case strong
  /// Scales and remarks.
  case small

  /// The height in user units.
  var height: Double {
    switch self {
    case .label, .strong: 13
    case .small: 11.5
    }
  }
}
