import Localization
import Readiness

/// What an action of the plan removes.
extension Report {
  /// The blocking conditions that an action removes, or helps to remove, behind its text:
  /// “ · removes “no plan for a crisis””; nil if there are none. Those that may apply are named
  /// only where none applies for certain.
  func clearing(of item: PlanItem) -> String? {
    let gates = plan.gatesClearedBy[item.index] ?? []
    let firing = gates.filter { assessment.gates[$0] == .yes }
    let cleared = firing.isEmpty ? gates : firing
    let removed = cleared.filter { input.remedies[$0]?.map(\.index) == [item.index] }
    let helped = cleared.filter { !removed.contains($0) }
    if cleared.isEmpty { return nil }
    let clauses = [
      removed.isEmpty ? nil : removes(names(of: removed)),
      helped.isEmpty ? nil : helpsToRemove(names(of: helped)),
    ]
    let said = language.semicolons(clauses.compactMap { $0 })
    return " · " + (firing.isEmpty ? ifApplies(said, cleared.count) : said)
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
