import YAML

/// A question whose condition no answers meet.
///
/// Nobody ever sees it, so that it has no place in the questionnaire.
struct NeverAsked: CheckRule {
  static let code = "never-asked"
  static let severity = Severity.error
  static let explanation = """
    The condition is false for all answers to the questions that it reads, and to those that \
    decide whether these are asked. Up to 20,000 answers to 200 questions are tried for one \
    condition.
    """
  static let defect = PlantedDefect(
    replacing: "when: {public: yes}", with: "when: {public: yes, not: {public: yes}}",
    foundAt: "{public: yes, not")

  func findings(in context: CheckContext) -> [Finding] {
    context.questions(whoseConditionIs: .no).map { question, condition, node in
      finding(
        at: node.headRange, Self.message(question.id), help: Self.help,
        proof: context.bestAndWorst(deciding: condition, shows: "'\(question.id)' is skipped") {
          $0.assessments.allSatisfy { $0.states[question.index].status == .skipped }
        })
    }
  }
}

extension NeverAsked {
  fileprivate static func message(_ id: String) -> String {
    "question '\(id)' is never asked, whatever is answered"
  }

  fileprivate static let help = "change 'when', or drop the question"
}
