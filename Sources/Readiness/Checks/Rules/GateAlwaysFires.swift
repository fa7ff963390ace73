import YAML

/// A gate whose condition all answers meet.
///
/// Nobody can get beyond what it holds, however well they answer.
struct GateAlwaysFires: CheckRule {
  static let code = "gate-always-fires"
  static let severity = Severity.error
  static let explanation =
    "The gate's condition is true for all answers to the questions it reads."
  static let defect = PlantedDefect(
    replacing: "when: {goal: 1}", with: "when: {goal: {at-least: 1}}", foundAt: "{goal")

  func findings(in context: CheckContext) -> [Finding] {
    context.gates(whoseConditionIs: .yes).map { index, gate, node in
      finding(
        at: node.headRange, Self.message(gate.id), help: Self.help,
        proof: context.bestAndWorst(deciding: gate.when, shows: "gate '\(gate.id)' fires") {
          $0.gate(index, is: .yes)
        })
    }
  }
}

extension GateAlwaysFires {
  fileprivate static func message(_ id: String) -> String {
    "gate '\(id)' always fires, whatever is answered"
  }

  fileprivate static let help = "change 'when'; a gate must be open to some answers"
}
