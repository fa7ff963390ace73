import YAML

/// Conditions that come out the same whatever is answered.
extension CheckContext {
  func conditionFindings() -> [Diagnostic] {
    questions.flatMap { question in
      question.when.map { findings(of: question, $0) } ?? []
    } + zip(questionnaire.gates, places.gates).flatMap { findings(of: $0, $1) }
  }

  private func findings(of question: Question, _ when: Condition) -> [Diagnostic] {
    let node = places.questions[question.position]
    guard let value = node["when"] else { return [] }
    switch constant(when) {
    case .no:
      return [
        Diagnostic(
          .neverAsked(question.id), at: value.headRange,
          proof: Example(
            inCone(of: when, bestAnswers), inCone(of: when, worstAnswers), to: questionnaire,
            shows: "'\(question.id)' is skipped"))
      ]
    case .yes:
      return [
        Diagnostic(
          .alwaysAsked(question.id), at: value.headRange,
          proof: Example(
            inCone(of: when, bestAnswers), inCone(of: when, worstAnswers), to: questionnaire,
            shows: "'\(question.id)' is asked"))
      ]
    case .undetermined: return constantParts(of: when, value)
    }
  }

  private func findings(of gate: Gate, _ node: Node) -> [Diagnostic] {
    guard let when = node["when"] else { return [] }
    func proof(_ state: String) -> Example {
      Example(
        inCone(of: gate.when, bestAnswers), inCone(of: gate.when, worstAnswers),
        to: questionnaire, shows: "gate '\(gate.id)' \(state)")
    }
    switch constant(gate.when) {
    case .no:
      return [Diagnostic(.gateNeverFires(gate.id), at: when.headRange, proof: proof("is clear"))]
    case .yes:
      return [Diagnostic(.gateAlwaysFires(gate.id), at: when.headRange, proof: proof("fires"))]
    case .undetermined: return constantParts(of: gate.when, when)
    }
  }

  /// Whether a condition comes out one way only; undetermined if it comes out both ways, or if
  /// that cannot be decided within the effort.
  func constant(_ condition: Condition) -> Ternary {
    func canBe(_ wanted: Bool) -> Bool {
      var search = ConditionSearch(questionnaire, condition, wanted)
      if case .never = search.verdict() { return false }
      return true
    }
    if !canBe(true) { return .no }
    return canBe(false) ? .undetermined : .yes
  }

  /// Those of some answers that a condition depends on.
  private func inCone(
    of condition: Condition, _ answers: [Int: AnswerValue]
  ) -> [Int: AnswerValue] {
    let cone = questionnaire.cone(of: condition)
    return answers.filter { cone.contains($0.key) }
  }
}

// MARK: - Parts

/// A part of a condition with its place.
private struct ConditionPart {
  let condition: Condition
  let place: Range<Int>

  /// The parts of it that may come out the same by themselves.
  let parts: [ConditionPart]
}

extension CheckContext {
  /// The outermost parts of a condition that come out the same whatever is answered.
  private func constantParts(of condition: Condition, _ node: Node) -> [Diagnostic] {
    part(condition, node).parts.flatMap { constants(in: $0) }
  }

  private func constants(in part: ConditionPart) -> [Diagnostic] {
    func proof(_ outcome: String) -> Example {
      Example(
        inCone(of: part.condition, bestAnswers), inCone(of: part.condition, worstAnswers),
        to: questionnaire, shows: "this part \(outcome)")
    }
    return switch constant(part.condition) {
    case .yes: [Diagnostic(.testAlwaysTrue, at: part.place, proof: proof("holds for both"))]
    case .no: [Diagnostic(.testNeverTrue, at: part.place, proof: proof("holds for neither"))]
    case .undetermined: part.parts.flatMap { constants(in: $0) }
    }
  }

  /// The parts of a condition beside the values that they were read from.
  private func part(_ condition: Condition, _ node: Node) -> ConditionPart {
    let entries = node.entries
    if entries.count == 1 { return part(condition, entries[0], at: node.headRange) }
    guard case .all(let conditions) = condition else {
      return ConditionPart(condition: condition, place: node.headRange, parts: [])
    }
    return ConditionPart(
      condition: condition, place: node.headRange,
      parts: zip(conditions, entries).map { part($0, $1, at: $1.key.range) })
  }

  private func part(
    _ condition: Condition, _ entry: Node.Entry, at place: Range<Int>
  ) -> ConditionPart {
    switch (entry.key.text, condition) {
    case ("any", .any(let parts)), ("all", .all(let parts)):
      ConditionPart(
        condition: condition, place: place,
        parts: zip(parts, entry.value.elements).map { part($0, $1) })
    case ("not", .not(let inner)):
      ConditionPart(condition: condition, place: place, parts: part(inner, entry.value).parts)
    case (_, .all(let tests)):
      // Several tests of one question stand in the order of the bounds, however they are written.
      ConditionPart(
        condition: condition, place: place,
        parts: zip(tests, written(entry.value)).map {
          ConditionPart(condition: $0, place: $1.key.range, parts: [])
        })
    default: ConditionPart(condition: condition, place: place, parts: [])
    }
  }

  private func written(_ node: Node) -> [Node.Entry] {
    let keys = Condition.Bound.allCases.map(\.rawValue)
    return keys.compactMap { node.entry($0) }
  }
}
