import YAML

/// An action that leads to a step which the best answer does not reach.
///
/// Nobody can say afterwards that the action did what it promised.
struct ActionOutOfReach: CheckRule {
  static let code = "action-out-of-reach"
  static let severity = Severity.warning
  static let explanation = "An action promises a step that the best answer does not reach."
  static let defect = PlantedDefect(replacing: "full: 3", with: "full: 7", foundAt: "3,")

  func findings(in context: CheckContext) -> [Finding] {
    context.actions.compactMap { question, action, node in
      let wanted = lowestScore(ofStep: action.to)
      guard question.isScored, let range = context.scoreRanges[question.index],
        let best = context.bestAnswers[question.index], range.high < wanted - tolerance
      else { return nil }
      return finding(
        at: node.range(of: ActionKeys.keys.to), Self.message(step: action.to, best: range.high),
        help: Self.help,
        proof: .answers(
          Example(
            [question.index: best], to: context.questionnaire,
            shows: "it scores \(range.high.short)"
          ) { example in
            example.answeredScores.allSatisfy { $0.map { $0.high < wanted } ?? false }
          }))
    }
  }
}

extension ActionOutOfReach {
  fileprivate static func message(step: Int, best: Double) -> String {
    "no answer reaches step \(step): the best one scores \(best.short)"
  }

  fileprivate static let help = "lower 'to', or raise the scores"
}
