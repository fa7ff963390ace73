import Localization
import YAML

/// An action on a question that is not scored.
///
/// Plans are made of what raises the score, so that nobody is ever told of this action.
struct ActionNeverPlanned: CheckRule {
  static let code = "action-never-planned"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "Plans are made of actions on scored questions; this question is not scored.",
    fr: "Les plans sont faits d’actions sur des questions notées\u{202F}; cette question ne "
      + "l’est pas.")
  static let defect = PlantedDefect(
    replacing: "- id: rivals\n",
    with: """
      - id: rivals
              actions: [{id: rivals.look, text: Look, from: [1], to: 3, days: 1}]

      """, foundAt: "rivals.look")

  func findings(in context: CheckContext) -> [Finding] {
    context.actions.filter { !$0.question.isScored }.map { question, action, node in
      finding(
        at: node.range(of: ActionKeys.keys.id), Self.message(action.id), help: Self.help,
        proof: Proof(
          question.worst.map {
            context.unplanned(action, [question.index: $0])
          }))
    }
  }
}

extension ActionNeverPlanned {
  fileprivate static func message(_ id: String) -> Wording {
    Wording(
      en: "action '\(id)' never enters a plan: its question is not scored",
      fr: "l’action «\u{A0}\(id)\u{A0}» n’entre jamais dans un plan\u{A0}: sa question n’est "
        + "pas notée")
  }

  fileprivate static let help =
    Wording(
      en: "give the question and its dimension a weight, or drop the action",
      fr: "donnez un poids à la question et à sa dimension, ou supprimez l’action")
}
