import YAML

/// Gates that hold nothing, and gates that nobody can get out of.
extension CheckContext {
  func gateFindings() -> [Diagnostic] {
    idleGates()
      + zip(questionnaire.gates.indices, places.gates).compactMap { position, node in
        hasActions ? trap(position, node) : nil
      }
  }

  private func idleGates() -> [Diagnostic] {
    zip(questionnaire.gates, places.gates).flatMap { gate, node -> [Diagnostic] in
      var idle: [(key: String, why: IneffectiveGate)] = []
      if gate.level == questionnaire.levels.count - 1 { idle.append(("level", .highestLevel)) }
      if gate.advice == .go { idle.append(("advice", .highestAdvice)) }
      if gate.advice != nil, questionnaire.risks == nil { idle.append(("advice", .noRisks)) }
      return idle.prefix(2).map { key, why in
        Diagnostic(
          .gateHoldsNothing(gate.id, why), at: node.place(of: key), proof: firing(gate))
      }
    }
  }

  private func firing(_ gate: Gate) -> Example? {
    var search = ConditionSearch(questionnaire, gate.when, true)
    guard case .found(let answers) = search.verdict() else { return nil }
    let all = bestAnswers.merging(answers) { $1 }
    return Example(
      all, to: questionnaire, shows: "gate '\(gate.id)' fires, and level and advice stay")
  }

  /// Answers for which a gate fires and no plan, however long, clears it; all that is not tested
  /// is answered at its best, so that no action waits for anything else.
  private func trap(_ position: Int, _ node: Node) -> Diagnostic? {
    let gate = questionnaire.gates[position]
    if constant(gate.when) != .undetermined { return nil }
    let tested = questionnaire.cone(of: gate.when)
    if tested.count > ConditionSearch.widest { return nil }
    let samples = tested.map { distinct(questions[$0], in: gate.when) }
    let count = samples.reduce(1) { min(Self.trapEffort + 1, $0 * max(1, $1.count)) }
    if count > Self.trapEffort { return nil }
    let best = bestAnswers
    for choice in 0..<count {
      var answers = best
      var rest = choice
      for (question, values) in zip(tested, samples) where !values.isEmpty {
        answers[question] = values[rest % values.count]
        rest /= values.count
      }
      guard let assessment = assessment(answers), assessment.gates[position] == .yes else {
        continue
      }
      if Planner(questionnaire, assessment).remediesByGate[position] == nil {
        let shown = answers.filter { tested.contains($0.key) }
        return Diagnostic(
          .gateCannotBeLifted(gate.id), at: node.place(of: "id"),
          proof: Example(
            shown, to: questionnaire,
            shows: "gate '\(gate.id)' fires, and no plan has an action that clears it"))
      }
    }
    return nil
  }

  /// The answers for which plans are made at most for one gate.
  private static let trapEffort = 200

  /// One answer for each step and outcome of the tests.
  private func distinct(_ question: Question, in condition: Condition) -> [AnswerValue] {
    let tests = condition.tests.filter { $0.question == question.position }.map(\.test)
    var bounds: [Double] = []
    for case .number(_, let bound) in tests { bounds.append(bound) }
    var seen: [[Int]] = []
    return question.samples(bounds: bounds).filter { value in
      let outcome =
        tests.map { $0.truth(for: value).rawValue }
        + [question.points(of: value).map { stepOfScore($0) } ?? 0]
      if seen.contains(outcome) { return false }
      seen.append(outcome)
      return true
    }
  }
}
