import YAML

/// A gate whose condition no answers meet.
///
/// What its author wanted to rule out is not ruled out. Usually a test has a bound that no answer
/// crosses, or two tests exclude each other.
struct GateNeverFires: CheckRule {
  static let code = "gate-never-fires"
  static let severity = Severity.error
  static let explanation =
    "The gate's condition is false for all answers to the questions it reads."
  static let defect = PlantedDefect(
    replacing: "when: {goal: 1}", with: "when: {goal: 1, not: {goal: 1}}", foundAt: "{goal")

  func findings(in context: CheckContext) -> [Finding] {
    context.gates(whoseConditionIs: .no).map { index, gate, node in
      finding(
        at: node.headRange, Self.message(gate.id), help: Self.help,
        proof: context.bestAndWorst(deciding: gate.when, shows: "gate '\(gate.id)' is clear") {
          $0.gate(index, is: .no)
        })
    }
  }
}

extension GateNeverFires {
  fileprivate static func message(_ id: String) -> String {
    "gate '\(id)' never fires, whatever is answered"
  }

  fileprivate static let help = "change 'when', or drop the gate"
}
