import Localization
import YAML

/// A gate that fires for some answers for which no plan has an action that clears it.
///
/// Whoever answers so is told what rules them out, and not what to do about it.
struct GateCannotBeLifted: CheckRule {
  static let code = "gate-cannot-be-lifted"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "For some answers the blocking condition applies and no plan, however long, has an "
      + "action that removes it, even if all other answers are the best ones. Up to 200 answers "
      + "are tried for one blocking condition.",
    fr: "Pour certaines réponses, la condition bloquante s’applique et aucun plan, si long "
      + "soit-il, n’a d’action qui la lève, même si toutes les autres réponses sont les "
      + "meilleures. Jusqu’à 200 réponses sont essayées par condition bloquante.")
  static let defect = PlantedDefect(
    replacing: "when: {goal: 1}", with: "when: {goal: {at-most: 4}}", foundAt: "aimless")

  /// The combinations of answers for which plans are made at most for one gate.
  private static let mostCombinations = 200

  func findings(in context: CheckContext) -> [Finding] {
    guard context.hasActions else { return [] }
    return context.gates.compactMap { index, gate, node in
      guard context.conditions.ofGates[index] == .undetermined,
        let example = withoutRemedy(gate, at: index, context)
      else { return nil }
      return finding(
        at: node.range(of: GateKeys.keys.id), Self.message(gate.id), help: Self.help,
        proof: .answers(example))
    }
  }

  /// Answers for which a gate fires and no plan, however long, clears it.
  ///
  /// All questions that it does not test are answered at their best, so that no action waits for
  /// anything else.
  private func withoutRemedy(
    _ gate: Gate, at index: GateIndex, _ context: CheckContext
  ) -> Example? {
    let questionnaire = context.questionnaire
    let tested = questionnaire.questions(deciding: gate.when)
    if tested.count > ConditionSearch.mostQuestions { return nil }
    let samples = tested.map { distinctAnswers(to: context.questions[$0], gate.when) }
    let count = samples.reduce(1) {
      min(Self.mostCombinations + 1, $0 * max(1, $1.count))
    }
    if count > Self.mostCombinations { return nil }
    for combination in 0..<count {
      var answers = context.bestAnswers
      var rest = combination
      for (question, values) in zip(tested, samples) where !values.isEmpty {
        answers[question] = values[rest % values.count]
        rest /= values.count
      }
      guard let assessment = context.assessment(answers), assessment.gates[index] == .yes,
        Planner(for: assessment).remediesByGate[index] == nil
      else { continue }
      return Example(
        answers.filter { tested.contains($0.key) }, to: questionnaire,
        shows: Wording(
          en: "blocking condition '\(gate.id)' applies, and no plan has an action that "
            + "removes it",
          fr: "la condition bloquante «\u{A0}\(gate.id)\u{A0}» s’applique, et aucun plan n’a "
            + "d’action qui la lève")
      ) { example in
        example.gate(index, is: .yes)
          && example.assessments.allSatisfy {
            Planner(for: $0).remediesByGate[index] == nil
          }
      }
    }
    return nil
  }

  /// One answer for each step and outcome of the tests.
  private func distinctAnswers(
    to question: Question, _ condition: Condition
  ) -> [AnswerValue] {
    let tests = condition.tests.filter { $0.question == question.index }.map(\.test)
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

extension GateCannotBeLifted {
  fileprivate static func message(_ id: String) -> Wording {
    Wording(
      en: "no action removes blocking condition '\(id)'",
      fr: "aucune action ne lève la condition bloquante «\u{A0}\(id)\u{A0}»")
  }

  fileprivate static let help =
    Wording(
      en: "add an action that starts there and reaches beyond what the blocking condition "
        + "tests",
      fr: "ajoutez une action qui part de là et va au-delà de ce que la condition bloquante "
        + "teste")
}
