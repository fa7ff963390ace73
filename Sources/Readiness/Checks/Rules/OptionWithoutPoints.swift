import Localization
import YAML

/// An option with 0 points that does not exclude the others.
///
/// Ticking it changes no score, which may be meant, so that this is a hint only.
struct OptionWithoutPoints: CheckRule {
  static let code = "option-without-points"
  static let severity = Severity.hint
  static let explanation = Wording(
    en: "Ticking this option adds no points, although it does not exclude the others.",
    fr: "Cocher cette option n’ajoute aucun point, alors qu’elle n’exclut pas les autres.")
  static let defect = PlantedDefect(
    replacing: "{id: search, text: Search}", with: "{id: search, text: Search, points: 0}",
    foundAt: "0}")

  func findings(in context: CheckContext) -> [Finding] {
    context.scoredOptions.flatMap { question, multiple, nodes -> [Finding] in
      let together = multiple.combinable
      return zip(multiple.options.indices, nodes).compactMap { index, node in
        let option = multiple.options[index]
        guard !option.isExclusive, option.points == 0,
          let other = together.first(where: { $0 != index })
        else { return nil }
        return finding(
          at: node.range(of: OptionKeys.keys.points), Self.message(option.id), help: Self.help,
          proof: context.equalScores(
            question, .options([other]), .options([other, index].sorted())))
      }
    }
  }
}

extension OptionWithoutPoints {
  fileprivate static func message(_ id: String) -> Wording {
    Wording(
      en: "ticking '\(id)' adds nothing to the score",
      fr: "cocher «\u{A0}\(id)\u{A0}» n’ajoute rien à la note")
  }

  fileprivate static let help = Wording(
    en: "give it points, or 'alone: true' if it means none of the others",
    fr: "donnez-lui des points, ou «\u{A0}alone: true\u{A0}» si elle signifie qu’aucune "
      + "autre ne va")
}
