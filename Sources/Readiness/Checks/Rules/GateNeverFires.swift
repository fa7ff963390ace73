import Localization
import YAML

/// A gate whose condition no answers meet.
///
/// What its author wanted to rule out is not ruled out. Usually a test has a bound that no answer
/// crosses, or two tests exclude each other.
struct GateNeverFires: CheckRule {
  static let code = "gate-never-fires"
  static let severity = Severity.error
  static let explanation = Wording(
    en: "The blocking condition is false for all answers to the questions it reads.",
    fr: "La condition bloquante est fausse pour toutes les réponses aux questions qu’elle " + "lit."
  )
  static let defect = PlantedDefect(
    replacing: "when: {goal: 1}", with: "when: {goal: 1, not: {goal: 1}}", foundAt: "{goal")

  func findings(in context: CheckContext) -> [Finding] {
    context.gates(whoseConditionIs: .no).map { index, gate, node in
      finding(
        at: node.headRange, Self.message(gate.id), help: Self.help,
        proof: context.bestAndWorst(
          deciding: gate.when,
          shows: Wording(
            en: "blocking condition '\(gate.id)' does not apply",
            fr: "la condition bloquante «\u{A0}\(gate.id)\u{A0}» ne s’applique pas")
        ) {
          $0.gate(index, is: .no)
        })
    }
  }
}

extension GateNeverFires {
  fileprivate static func message(_ id: String) -> Wording {
    Wording(
      en: "blocking condition '\(id)' never applies, whatever is answered",
      fr: "la condition bloquante «\u{A0}\(id)\u{A0}» ne s’applique jamais, quelles que "
        + "soient les réponses")
  }

  fileprivate static let help = Wording(
    en: "change 'when', or drop the blocking condition",
    fr: "changez «\u{A0}when\u{A0}», ou supprimez la condition bloquante")
}
