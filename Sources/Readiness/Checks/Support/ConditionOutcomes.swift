import YAML

/// How the conditions of a questionnaire come out, whatever is answered.
struct ConditionOutcomes {
  /// The outcome of the condition of each question; nil without a condition.
  let ofQuestions: PerQuestion<Ternary?>

  /// The outcome of the condition of each gate.
  let ofGates: PerGate<Ternary>

  /// The outermost parts with one outcome, of the conditions that have both.
  let constantParts: [ConstantPart]

  /// A part of a condition that comes out the same whatever is answered.
  struct ConstantPart {
    let condition: Condition
    let range: Range<Int>
    let holds: Bool
  }
}

extension ConditionOutcomes {
  init(_ questionnaire: Questionnaire, _ nodes: QuestionnaireNodes) {
    let ofQuestions = questionnaire.questions.mapElements { question in
      question.when.map { questionnaire.constantOutcome(of: $0) }
    }
    let ofGates = questionnaire.gates.mapElements { questionnaire.constantOutcome(of: $0.when) }
    func parts(_ condition: Condition?, _ outcome: Ternary?, _ node: Node) -> [ConstantPart] {
      guard let condition, outcome == .undetermined, let when = node[QuestionKeys.keys.when]
      else { return [] }
      return ConditionPart(condition, when).parts.flatMap { questionnaire.constantParts(in: $0) }
    }
    let partsOfQuestions = zip(questionnaire.questions, zip(ofQuestions, nodes.questions))
      .flatMap { parts($0.when, $1.0, $1.1) }
    let partsOfGates = zip(questionnaire.gates, zip(ofGates, nodes.gates))
      .flatMap { parts($0.when, $1.0, $1.1) }
    self.init(
      ofQuestions: ofQuestions, ofGates: ofGates, constantParts: partsOfQuestions + partsOfGates)
  }
}

extension Questionnaire {
  /// The one outcome of a condition; undetermined if it has both, or if that cannot be decided
  /// within the effort.
  func constantOutcome(of condition: Condition) -> Ternary {
    func canBe(_ wanted: Bool) -> Bool {
      var search = ConditionSearch(self, condition, wanted)
      if case .never = search.verdict() { return false }
      return true
    }
    if !canBe(true) { return .no }
    return canBe(false) ? .undetermined : .yes
  }

  fileprivate func constantParts(in part: ConditionPart) -> [ConditionOutcomes.ConstantPart] {
    let outcome = constantOutcome(of: part.condition)
    if outcome == .undetermined { return part.parts.flatMap { constantParts(in: $0) } }
    return [
      ConditionOutcomes.ConstantPart(
        condition: part.condition, range: part.range, holds: outcome == .yes)
    ]
  }
}

/// A part of a condition beside the value that it was read from.
private struct ConditionPart {
  let condition: Condition
  let range: Range<Int>

  /// The parts of it that may have one outcome by themselves.
  let parts: [ConditionPart]
}

extension ConditionPart {
  init(_ condition: Condition, _ node: Node) {
    let entries = node.entries
    if entries.count == 1 {
      self.init(condition, entries[0], at: node.headRange)
      return
    }
    guard case .all(let conditions) = condition else {
      self.init(condition: condition, range: node.headRange, parts: [])
      return
    }
    self.init(
      condition: condition, range: node.headRange,
      parts: zip(conditions, entries).map { ConditionPart($0, $1, at: $1.key.range) })
  }

  private init(_ condition: Condition, _ entry: Node.Entry, at range: Range<Int>) {
    let parts: [ConditionPart] =
      switch (entry.key.text, condition) {
      case ("any", .any(let conditions)), ("all", .all(let conditions)):
        zip(conditions, entry.value.elements).map { ConditionPart($0, $1) }
      case ("not", .not(let inner)): ConditionPart(inner, entry.value).parts
      case (_, .all(let tests)):
        // The tests of one question were read in the order of the bounds, however they are written.
        zip(tests, entry.value.bounds).map {
          ConditionPart(condition: $0, range: $1.key.range, parts: [])
        }
      default: []
      }
    self.init(condition: condition, range: range, parts: parts)
  }
}

extension Node {
  /// The entries of the tests of a number, in the order of the bounds.
  fileprivate var bounds: [Entry] {
    Condition.Bound.allCases.compactMap { entry($0.rawValue) }
  }
}

extension CheckContext {
  /// The questions whose condition comes out like this whatever is answered, with the place of the
  /// condition.
  func questions(
    whoseConditionIs outcome: Ternary
  ) -> [(question: Question, condition: Condition, node: Node)] {
    questions.compactMap { question in
      guard let condition = question.when, conditions.ofQuestions[question.index] == outcome,
        let node = nodes.questions[question.index][QuestionKeys.keys.when]
      else { return nil }
      return (question, condition, node)
    }
  }

  /// The gates whose condition comes out like this whatever is answered, with the place of the
  /// condition.
  func gates(
    whoseConditionIs outcome: Ternary
  ) -> [(index: GateIndex, gate: Gate, node: Node)] {
    gates.compactMap { index, gate, node in
      guard conditions.ofGates[index] == outcome, let when = node[GateKeys.keys.when]
      else { return nil }
      return (index, gate, when)
    }
  }
}
