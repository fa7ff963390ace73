import Localization
import Readiness

/// What became of the blocking conditions between two answers files.
extension DifferenceText {
  /// A line for each thing that became of some: “Blocking condition removed: no plan for a crisis
  /// (R4).”
  var gateLines: [String] {
    GateTurn.allCases.compactMap { turn in
      let names = gates(turn)
      if names.isEmpty { return nil }
      let label = label(turn, names.count)
      return language.ended(language.labelled(label, language.longList(names)))
    }
  }

  /// What became of a blocking condition.
  enum GateTurn: CaseIterable {
    /// It applied and does not.
    case removed
    /// It applied; now nobody knows.
    case stillPossible
    /// It might have applied and does not.
    case noLongerPossible
    /// It might have applied and does.
    case certain
    /// It did not apply; now nobody knows.
    case possible
    /// It did not apply and does.
    case new

    init?(_ before: Ternary, _ after: Ternary) {
      switch (before, after) {
      case (.yes, .no): self = .removed
      case (.yes, .undetermined): self = .stillPossible
      case (.undetermined, .no): self = .noLongerPossible
      case (.undetermined, .yes): self = .certain
      case (.no, .undetermined): self = .possible
      case (.no, .yes): self = .new
      case (.yes, .yes), (.undetermined, .undetermined), (.no, .no): return nil
      }
    }
  }

  /// The names of the blocking conditions of which the same became: those that only the earlier
  /// questionnaire has, then those of the later one.
  private func gates(_ turn: GateTurn) -> [String] {
    let (old, new) = (comparison.earlier, comparison.later)
    func state(_ id: String, _ side: Snapshot) -> Ternary {
      side.questionnaire.gates.indices.first { side.questionnaire.gates[$0].id == id }
        .map { side.assessment.gates[$0] } ?? .no
    }
    let kept = Set(new.questionnaire.gates.map(\.id))
    func names(_ gates: [Gate], of questionnaire: Questionnaire) -> [String] {
      gates.filter { GateTurn(state($0.id, old), state($0.id, new)) == turn }
        .map { named($0, of: questionnaire, in: textLanguage, isAtStart: false) }
    }
    let gone = old.questionnaire.gates.filter { !kept.contains($0.id) }
    return names(gone, of: old.questionnaire)
      + names(Array(new.questionnaire.gates), of: new.questionnaire)
  }
}

// MARK: - Words

extension DifferenceText {
  private func label(_ turn: GateTurn, _ count: Int) -> String {
    switch turn {
    case .removed:
      plural(
        count,
        en: (one: "Blocking condition removed", other: "Blocking conditions removed"),
        fr: (one: "Condition bloquante levée", other: "Conditions bloquantes levées"))
    case .stillPossible:
      plural(
        count,
        en: (
          one: "Blocking condition that may still apply",
          other: "Blocking conditions that may still apply"
        ),
        fr: (
          one: "Condition bloquante qui s’applique peut-être encore",
          other: "Conditions bloquantes qui s’appliquent peut-être encore"
        ))
    case .noLongerPossible:
      plural(
        count,
        en: (
          one: "Blocking condition that can no longer apply",
          other: "Blocking conditions that can no longer apply"
        ),
        fr: (
          one: "Condition bloquante désormais écartée",
          other: "Conditions bloquantes désormais écartées"
        ))
    case .certain:
      plural(
        count,
        en: (
          one: "Blocking condition now certain", other: "Blocking conditions now certain"
        ),
        fr: (
          one: "Condition bloquante désormais certaine",
          other: "Conditions bloquantes désormais certaines"
        ))
    case .possible:
      plural(
        count,
        en: (
          one: "Blocking condition that may apply now",
          other: "Blocking conditions that may apply now"
        ),
        fr: (
          one: "Condition bloquante qui s’applique peut-être aujourd’hui",
          other: "Conditions bloquantes qui s’appliquent peut-être aujourd’hui"
        ))
    case .new:
      plural(
        count, en: (one: "New blocking condition", other: "New blocking conditions"),
        fr: (one: "Nouvelle condition bloquante", other: "Nouvelles conditions bloquantes"))
    }
  }
}
