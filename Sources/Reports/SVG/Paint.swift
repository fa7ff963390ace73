/// A colour by what it is for.
///
/// One hue: what differs, differs in lightness too, so that a picture can be read in grey, on
/// light paper and on dark.
enum Paint: String, CaseIterable, Sendable {
  case paper
  /// Texts.
  case ink
  /// Scales, axes and remarks; 4.5 to 1 against every band.
  case soft
  /// Lines that only guide the eye.
  case grid
  /// What is known.
  case bar
  /// What stands out among bars.
  case strong
  /// Between the lowest and the highest that the gaps allow.
  case gap
  /// Bands from the lightest to the darkest; ink can be read on each.
  case band1, band2, band3, band4, band5
}

extension Paint {
  /// The colour on light paper.
  var light: String {
    switch self {
    case .paper: "#ffffff"
    case .ink: "#14171c"
    case .soft: "#424a55"
    case .grid: "#b9c0ca"
    case .bar: "#2f5d9b"
    case .strong: "#14305c"
    case .gap: "#8fb0db"
    case .band1: "#f4f6f9"
    case .band2: "#e6ebf2"
    case .band3: "#d5deea"
    case .band4: "#c1cfe2"
    case .band5: "#aac0db"
    }
  }

  /// The colour on dark paper.
  var dark: String {
    switch self {
    case .paper: "#15181d"
    case .ink: "#eef1f5"
    case .soft: "#b9c1cc"
    case .grid: "#566070"
    case .bar: "#7fb0f0"
    case .strong: "#cfe2fb"
    case .gap: "#446a9e"
    case .band1: "#1a1e25"
    case .band2: "#212833"
    case .band3: "#293343"
    case .band4: "#324055"
    case .band5: "#3c4e69"
    }
  }

  /// The name of its class in a style sheet.
  var name: String { rawValue }

  /// The band at a place among so many, spread from the lightest to the darkest.
  static func band(_ index: Int, of count: Int) -> Paint {
    let bands: [Paint] = [.band1, .band2, .band3, .band4, .band5]
    return bands[count < 2 ? 0 : min(4, max(0, index) * 4 / (count - 1))]
  }
}
