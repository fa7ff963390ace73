import Localization
import YAML

/// A gate whose condition all answers meet.
///
/// Nobody can get beyond what it holds, however well they answer.
struct GateAlwaysFires: CheckRule {
  static let code = "gate-always-fires"
  static let severity = Severity.error
  static let explanation = Wording(
    en: "The blocking condition is true for all answers to the questions it reads.",
    fr: "La condition bloquante est vraie pour toutes les réponses aux questions qu’elle lit.")
  static let defect = PlantedDefect(
    replacing: "when: {goal: 1}", with: "when: {goal: {at-least: 1}}", foundAt: "{goal")

  func findings(in context: CheckContext) -> [Finding] {
    context.gates(whoseConditionIs: .yes).map { index, gate, node in
      finding(
        at: node.headRange, Self.message(gate.id), help: Self.help,
        proof: context.bestAndWorst(
          deciding: gate.when,
          shows: Wording(
            en: "blocking condition '\(gate.id)' applies",
            fr: "la condition bloquante «\u{A0}\(gate.id)\u{A0}» s’applique")
        ) {
          $0.gate(index, is: .yes)
        })
    }
  }
}

extension GateAlwaysFires {
  fileprivate static func message(_ id: String) -> Wording {
    Wording(
      en: "blocking condition '\(id)' always applies, whatever is answered",
      fr: "la condition bloquante «\u{A0}\(id)\u{A0}» s’applique toujours, quelles que "
        + "soient les réponses")
  }

  fileprivate static let help = Wording(
    en: "change 'when', so that it does not apply to some answers",
    fr: "changez «\u{A0}when\u{A0}», pour qu’elle ne s’applique pas à certaines réponses")
}
