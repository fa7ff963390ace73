import Localization
import YAML

/// A question whose condition no answers meet.
///
/// Nobody ever sees it, so that it has no place in the questionnaire.
struct NeverAsked: CheckRule {
  static let code = "never-asked"
  static let severity = Severity.error
  static let explanation = Wording(
    en: "The condition is false for all answers to the questions that it reads, and to those "
      + "that decide whether these are asked. Up to 20,000 answers to 200 questions are "
      + "tried for one condition.",
    fr: "La condition est fausse pour toutes les réponses aux questions qu’elle lit, et à "
      + "celles qui décident si ces questions sont posées. Jusqu’à 20\u{202F}000 réponses à "
      + "200 questions sont essayées par condition.")
  static let defect = PlantedDefect(
    replacing: "when: {public: yes}", with: "when: {public: yes, not: {public: yes}}",
    foundAt: "{public: yes, not")

  func findings(in context: CheckContext) -> [Finding] {
    context.questions(whoseConditionIs: .no).map { question, condition, node in
      finding(
        at: node.headRange, Self.message(question.id), help: Self.help,
        proof: context.bestAndWorst(
          deciding: condition,
          shows: Wording(
            en: "'\(question.id)' is skipped", fr: "«\u{A0}\(question.id)\u{A0}» n’est pas posée")
        ) {
          $0.assessments.allSatisfy { $0.states[question.index].status == .skipped }
        })
    }
  }
}

extension NeverAsked {
  fileprivate static func message(_ id: String) -> Wording {
    Wording(
      en: "question '\(id)' is never asked, whatever is answered",
      fr: "la question «\u{A0}\(id)\u{A0}» n’est jamais posée, quelles que soient les " + "réponses"
    )
  }

  fileprivate static let help = Wording(
    en: "change 'when', or drop the question",
    fr: "changez «\u{A0}when\u{A0}», ou supprimez la question")
}
