import Localization
import YAML

/// An action that leads to a step which the best answer does not reach.
///
/// Nobody can say afterwards that the action did what it promised.
struct ActionOutOfReach: CheckRule {
  static let code = "action-out-of-reach"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "An action promises a step that the best answer does not reach.",
    fr: "Une action promet une marche que la meilleure réponse n’atteint pas.")
  static let defect = PlantedDefect(replacing: "full: 3", with: "full: 7", foundAt: "3,")

  func findings(in context: CheckContext) -> [Finding] {
    context.actions.compactMap { question, action, node in
      let wanted = lowestScore(ofStep: action.to)
      guard question.isScored, let range = context.scoreRanges[question.index],
        let best = context.bestAnswers[question.index], range.high < wanted - tolerance
      else { return nil }
      return finding(
        at: node.range(of: ActionKeys.keys.to), Self.message(step: action.to, best: range.high),
        help: Self.help,
        proof: .answers(
          Example(
            [question.index: best], to: context.questionnaire,
            shows: Wording(en: "it scores \(range.high.short)", fr: "elle vaut \(range.high.short)")
          ) { example in
            example.answeredScores.allSatisfy { $0.map { $0.high < wanted } ?? false }
          }))
    }
  }
}

extension ActionOutOfReach {
  fileprivate static func message(step: Int, best: Double) -> Wording {
    Wording(
      en: "no answer reaches step \(step): the best one scores \(best.short)",
      fr: "aucune réponse n’atteint la marche \(step)\u{A0}: la meilleure vaut \(best.short)")
  }

  fileprivate static let help = Wording(
    en: "lower 'to', or raise the scores", fr: "baissez «\u{A0}to\u{A0}», ou relevez les notes")
}
