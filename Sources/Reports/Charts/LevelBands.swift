/// The levels as bands of the score behind a chart.
struct LevelBands {
  /// The least score of each level, ascending from 0.
  let bounds: [Double]

  /// Each band with its ends.
  private var bands: [(paint: Paint, low: Double, high: Double)] {
    bounds.indices.map { index in
      let high = index + 1 < bounds.count ? bounds[index + 1] : 100
      return (.band(index, of: bounds.count), bounds[index], high)
    }
  }

  /// Bands side by side in a lane.
  func marks(_ scale: ChartScale, in box: Box) -> [Mark] {
    bands.map { band in
      .area(
        Box(
          left: scale.position(of: band.low), top: box.top, right: scale.position(of: band.high),
          bottom: box.bottom), band.paint)
    }
  }

  /// Bands above one another.
  func stacked(_ scale: ChartScale, left: Double, right: Double) -> [Mark] {
    bands.map { band in
      .area(
        Box(
          left: left, top: scale.position(of: band.high), right: right,
          bottom: scale.position(of: band.low)), band.paint)
    }
  }

  /// The numbers of the levels, each over the middle of its band; those without room are left out.
  func numbers(_ scale: ChartScale, baseline: Double) -> [Mark] {
    zip(bands.indices, bands).compactMap { index, band in
      let (low, high) = (scale.position(of: band.low), scale.position(of: band.high))
      if high - low < 10 { return nil }
      return .text(
        "\(index + 1)", Point((low + high) / 2, baseline), TextStyle(.small, .middle, .soft))
    }
  }

  /// The same beside stacked bands.
  func numbers(_ scale: ChartScale, left: Double) -> [Mark] {
    zip(bands.indices, bands).compactMap { index, band in
      let (low, high) = (scale.position(of: band.low), scale.position(of: band.high))
      if low - high < 12 { return nil }
      return .text(
        "\(index + 1)", Point(left, (low + high) / 2 + 4), TextStyle(.small, .start, .soft))
    }
  }
}
