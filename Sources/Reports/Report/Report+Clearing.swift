import Localization
import Readiness

/// What an action of the plan removes.
extension Report {
  /// The blocking conditions that an action removes, or helps to remove, behind its text:
  /// “ · removes “no plan for a crisis””; nil if there are none.
  func clearing(of item: PlanItem) -> String? {
    let gates = plan.gatesClearedBy[item.index] ?? []
    let firing = gates.filter { assessment.gates[$0] == .yes }
    let open = gates.filter { !firing.contains($0) }
    let clauses = [
      firing.isEmpty ? nil : clearing(firing, by: item),
      open.isEmpty ? nil : ifApplies(clearing(open, by: item), open.count),
    ].compactMap { $0 }
    return clauses.isEmpty ? nil : " · " + language.semicolons(clauses)
  }

  private func clearing(_ gates: [GateIndex], by item: PlanItem) -> String {
    let removed = gates.filter { input.remedies[$0]?.map(\.index) == [item.index] }
    let helped = gates.filter { !removed.contains($0) }
    return language.semicolons(
      [
        removed.isEmpty ? nil : removes(names(of: removed)),
        helped.isEmpty ? nil : helpsToRemove(names(of: helped)),
      ].compactMap { $0 })
  }

  /// ““no plan for a crisis” and the blocking condition of X1”
  private func names(of gates: [GateIndex]) -> String {
    language.conjunction(
      gates.map { index in
        let gate = questionnaire.gates[index]
        return gate.title.map { language.quoted(text($0)) }
          ?? condition(of: ids(gate.when.questions))
      })
  }
}

// MARK: - Words

extension Report {
  private func condition(of questions: String) -> String {
    say(
      en: "the blocking condition of \(questions)", fr: "la condition bloquante de \(questions)")
  }

  private func removes(_ names: String) -> String {
    say(en: "removes \(names)", fr: "lève \(names)")
  }

  private func helpsToRemove(_ names: String) -> String {
    say(en: "helps to remove \(names)", fr: "aide à lever \(names)")
  }

  /// - Parameter said: what is removed, or helped to remove, of conditions that may not apply.
  private func ifApplies(_ said: String, _ count: Int) -> String {
    plural(
      count,
      en: (one: "\(said), if this condition applies", other: "\(said), if these conditions apply"),
      fr: (
        one: "\(said), si cette condition s’applique",
        other: "\(said), si ces conditions s’appliquent"
      ))
  }
}
