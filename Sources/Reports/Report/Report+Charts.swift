import Localization
import Readiness

/// What the charts of several sections share; each chart stands beside its table (scoring §16).
extension Report {
  /// The levels as bands behind a chart.
  var levelBands: LevelBands { LevelBands(bounds: questionnaire.levels.map(\.from)) }

  /// What the shades of the bands mean: “Shades: the levels 1 Onlooker, 2 Curious.”
  var levelsLegend: String {
    let levels = language.list(
      questionnaire.levels.enumerated().map { "\($0.offset + 1) \(text($0.element.title))" })
    return language.ended(
      say(en: "Shades: the levels \(levels)", fr: "Teintes\u{A0}: les niveaux \(levels)"))
  }

  /// A chart with the sentences that say how to read it.
  func figure(_ name: String, _ drawing: Drawing, caption: [String?]) -> Block {
    .figure(Figure(name: name, drawing: drawing, caption: sentences(caption)))
  }
}
