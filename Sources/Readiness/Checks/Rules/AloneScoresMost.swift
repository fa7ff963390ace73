import Localization
import YAML

/// An option that excludes all others, as “none of these” does, and scores as much as all of them.
///
/// Whoever has nothing then scores as high as whoever has everything.
struct AloneScoresMost: CheckRule {
  static let code = "alone-scores-most"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "An option that excludes all others, as 'none of these' does, scores as much as all "
      + "of them.",
    fr: "Une option qui exclut toutes les autres, comme «\u{A0}rien de tout cela\u{A0}», "
      + "vaut autant que toutes ensemble.")
  static let defect = PlantedDefect(
    replacing: "{id: none, text: None, alone: true}",
    with: "{id: none, text: None, alone: true, points: 3}", foundAt: "3}")

  func findings(in context: CheckContext) -> [Finding] {
    context.scoredOptions.flatMap { question, multiple, nodes -> [Finding] in
      let together = multiple.combinable
      let all = multiple.score(of: together)
      return zip(multiple.options.indices, nodes).compactMap { index, node in
        let option = multiple.options[index]
        let score = multiple.score(of: [index])
        guard option.isExclusive, score > 0, score >= all - tolerance, !together.isEmpty
        else { return nil }
        return finding(
          at: node.range(of: OptionKeys.keys.points), Self.message(option.id, score: score),
          help: Self.help,
          proof: context.equalScores(question, .options([index]), .options(together)))
      }
    }
  }
}

extension AloneScoresMost {
  fileprivate static func message(_ id: String, score: Double) -> Wording {
    Wording(
      en: "'\(id)', which excludes all others, scores \(score.short), as much as all of them",
      fr: "«\u{A0}\(id)\u{A0}», qui exclut toutes les autres, vaut \(score.short), autant "
        + "que toutes")
  }

  fileprivate static let help =
    Wording(
      en: "give it fewer points; an option that excludes the others has 0 by default",
      fr: "donnez-lui moins de points\u{202F}; une option qui exclut les autres en a 0 par "
        + "défaut")
}
