import Localization
import Readiness

/// The blocking conditions that limit the result, as the rows name them.
extension ResultRows {
  /// “Ruled out for now: “Go” (no answer ready for a crisis, R4).”: what blocking conditions rule
  /// out or cap, or else what they may cap; the longest form first, empty where none does.
  ///
  /// Two forms where all conditions are named: all, and the most severe one with the number of the
  /// others. Only the second where they are not.
  func limits(_ figures: Assessment) -> [String] {
    let limits = limits(of: figures)
    guard let first = limits.first else { return [] }
    let short = sentence(of: first, figures, naming: 1)
    if !namesAllConditions { return [short] }
    return [limits.map { sentence(of: $0, figures, naming: .max) }.joined(separator: " "), short]
  }

  /// Something that blocking conditions do together, with the conditions, the most severe first.
  private struct Limit {
    enum Effect {
      /// They rule advices out.
      case rulesOut([Advice])
      case caps(LevelIndex)
      case mayCap(LevelIndex)
    }

    let effect: Effect
    let gates: [GateIndex]
  }

  /// What blocking conditions do; that of the most severe condition first.
  private func limits(of figures: Assessment) -> [Limit] {
    let gates = questionnaire.gates
    func caps(_ state: Ternary, _ effect: (LevelIndex) -> Limit.Effect) -> [Limit] {
      let held = figures.level.heldBy.filter { figures.gates[$0] == state }
      return Set(held.compactMap { gates[$0].level }).sorted().map { level in
        Limit(
          effect: effect(level),
          gates: mostSevereFirst(held.filter { gates[$0].level == level }))
      }
    }
    let ruledOut = figures.ruledOut.map { advices, _ in
      Limit(effect: .rulesOut(advices), gates: figures.gates(rulingOut: .go))
    }
    let acting = [ruledOut].compactMap { $0 } + caps(.yes, Limit.Effect.caps)
    guard let most = mostSevereFirst(acting.flatMap(\.gates)).first else {
      return caps(.undetermined, Limit.Effect.mayCap)
    }
    let first = acting.firstIndex { $0.gates.contains(most) } ?? 0
    return [acting[first]] + acting.enumerated().filter { $0.offset != first }.map(\.element)
  }

  /// The gates, those that leave the fewest advices and levels first; of two that are alike, the
  /// first one first.
  func mostSevereFirst(_ gates: [GateIndex]) -> [GateIndex] {
    func rank(_ index: GateIndex) -> (Int, Int) {
      (-questionnaire.severity(of: questionnaire.gates[index]), index.position)
    }
    return gates.sorted { rank($0) < rank($1) }
  }

  /// - Parameter most: how many conditions are named at most; the others are counted.
  private func sentence(of limit: Limit, _ figures: Assessment, naming most: Int) -> String {
    let gates = limit.gates.prefix(most).map { questionnaire.gates[$0] }
    let rest = limit.gates.count - gates.count
    let more = rest > 0 ? [otherConditions(rest)] : []
    func name(_ gate: Gate) -> String { gate.name(in: textLanguage).neutralised }
    let long = language.conjunction(gates.map { "\(name($0)) (\(ids($0)))" } + more)
    switch limit.effect {
    case .rulesOut(let advices):
      let label = language.labelled(language.ruledOutForNow(advices.count), quoted(advices))
      let names = gates.map { language.list([name($0), ids($0)]) }
      return "\(label) (\(language.semicolons(names + more)))."
    case .caps(let level): return cappedBy(title(of: level), long)
    case .mayCap(let level): return mayBeCapped(title(of: level), long)
    }
  }

  /// The ids of the questions whose answers make the condition come out as it does.
  private func ids(_ gate: Gate) -> String {
    language.list(
      gate.when.decidingQuestions(in: assessment.states).map { questionnaire.questions[$0].id })
  }

  private func title(of level: LevelIndex) -> String {
    questionnaire.levels[level].title.text(in: textLanguage)
  }
}

// MARK: - Words

extension ResultRows {
  private func cappedBy(_ level: String, _ conditions: String) -> String {
    say(
      en: "Capped at \(level) by: \(conditions).",
      fr: "Plafonné à \(level) à cause de ceci\u{A0}: \(conditions).")
  }

  private func mayBeCapped(_ level: String, _ conditions: String) -> String {
    say(
      en: "May be capped at \(level) by: \(conditions).",
      fr: "Pourrait être plafonné à \(level) à cause de ceci\u{A0}: \(conditions).")
  }

  private func otherConditions(_ count: Int) -> String {
    plural(
      count, en: (one: "1 more condition", other: "\(count) more conditions"),
      fr: (one: "1 autre condition", other: "\(count) autres conditions"))
  }
}
