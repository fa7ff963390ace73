import Localization
import YAML

/// A question whose condition all answers meet.
///
/// Its author meant to spare some people the question, and nobody is spared.
struct AlwaysAsked: CheckRule {
  static let code = "always-asked"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "The condition is true for all answers to the questions that it reads.",
    fr: "La condition est vraie pour toutes les réponses aux questions qu’elle lit.")
  static let defect = PlantedDefect(
    replacing: "when: {public: yes}", with: "when: {any: [{public: yes}, {public: no}]}",
    foundAt: "{any")

  func findings(in context: CheckContext) -> [Finding] {
    context.questions(whoseConditionIs: .yes).map { question, condition, node in
      finding(
        at: node.headRange, Self.message(question.id), help: Self.help,
        proof: context.bestAndWorst(
          deciding: condition,
          shows: Wording(
            en: "'\(question.id)' is asked", fr: "«\u{A0}\(question.id)\u{A0}» est posée")
        ) {
          $0.assessments.allSatisfy { $0.states[question.index].isAsked }
        })
    }
  }
}

extension QuestionState {
  /// Whether the question is certainly asked.
  fileprivate var isAsked: Bool {
    switch status {
    case .answered, .dontKnow, .unanswered, .notApplicable: true
    case .skipped, .undecided: false
    }
  }
}

extension AlwaysAsked {
  fileprivate static func message(_ id: String) -> Wording {
    Wording(
      en: "question '\(id)' is asked whatever is answered",
      fr: "la question «\u{A0}\(id)\u{A0}» est posée quelles que soient les réponses")
  }

  fileprivate static let help = Wording(
    en: "take 'when' out, or make it depend on an answer",
    fr: "retirez «\u{A0}when\u{A0}», ou faites-le dépendre d’une réponse")
}
