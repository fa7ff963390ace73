/// A gate that fires or may fire, and the items that clear it.
struct GateRemedy {
  let gate: GateIndex

  /// How many advices and levels it rules out; 0 or more.
  let severity: Int

  let items: ItemSet
}

/// Finds the items that make conditions come out as wanted (Scoring, “Plan”).
struct GateRemedyFinder {
  let questionnaire: Questionnaire
  let states: PerQuestion<QuestionState>
  let list: ItemList

  /// The gates that items can clear, the twelve most severe if there are more; in file order.
  func remedies(_ gates: PerGate<Ternary>) -> [GateRemedy] {
    let remedies = gates.indexed().compactMap { index, state -> GateRemedy? in
      let gate = questionnaire.gates[index]
      guard state != .no, let items = items(making: gate.when, false) else { return nil }
      return GateRemedy(gate: index, severity: questionnaire.severity(of: gate), items: items)
    }
    return remedies.sorted { ($1.severity, $0.gate) < ($0.severity, $1.gate) }.prefix(12)
      .sorted { $0.gate < $1.gate }
  }

  /// The items, with all they require, that make a condition come out as wanted; nil if none do.
  private func items(making condition: Condition, _ wanted: Bool) -> ItemSet? {
    switch condition {
    case .test(let question, let test): items(making: test, of: question, wanted)
    case .not(let part): items(making: part, !wanted)
    case .any(let parts): items(making: parts, wanted, needsAll: !wanted)
    case .all(let parts): items(making: parts, wanted, needsAll: wanted)
    }
  }

  private func items(making parts: [Condition], _ wanted: Bool, needsAll: Bool) -> ItemSet? {
    let found = parts.map { items(making: $0, wanted) }
    if needsAll {
      return found.contains(nil) ? nil : found.reduce(into: []) { $0.formUnion($1 ?? []) }
    }
    return found.compactMap { $0 }.min { list.days($0) < list.days($1) }
  }

  private func items(
    making test: Condition.Test, of question: QuestionIndex, _ wanted: Bool
  ) -> ItemSet? {
    let state = states[question]
    let goal: Ternary = wanted ? .yes : .no
    if state.truth(of: test) == goal { return [] }
    for item in list.byQuestion[question] ?? [] {
      let answer = questionnaire.questions[question].smallestSufficientAnswer(
        reaching: list.items[item].target, from: state.value)
      guard let answer else { continue }
      let after = state.lifted(to: list.items[item].target, answer)
      if after.truth(of: test) == goal { return list.closure(item) }
    }
    return nil
  }
}
