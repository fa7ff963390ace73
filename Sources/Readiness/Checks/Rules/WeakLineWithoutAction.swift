import Localization
import YAML

/// An answer below 50 from which no action starts, in a questionnaire with actions.
///
/// Whoever answers so is told what is weak, and not what to do about it.
struct WeakLineWithoutAction: CheckRule {
  static let code = "weak-line-without-action"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "An answer scores below 50 and no action starts from its step, although the "
      + "questionnaire has actions: whoever answers so is told what is weak, and not what to "
      + "do.",
    fr: "Une réponse vaut moins de 50 et aucune action ne part de sa marche, alors que le "
      + "questionnaire a des actions\u{A0}: qui répond ainsi apprend ce qui est faible, et "
      + "non quoi faire.")
  static let defect = PlantedDefect(
    replacing: "text: Write, from: [1, 2]", with: "text: Write, from: [1]", foundAt: "Discussed")

  func findings(in context: CheckContext) -> [Finding] {
    guard context.hasActions else { return [] }
    return context.questions.filter(\.isScored).flatMap { weakAnswers(to: $0, context) }
  }

  private func weakAnswers(to question: Question, _ context: CheckContext) -> [Finding] {
    let started = Set(question.actions.flatMap(\.from))
    let node = context.nodes.questions[question.index]
    let options = context.nodes.options(of: question.index)
    var findings: [Finding] = []
    var seen: Set<Int> = []
    for value in question.samples() {
      guard let points = question.points(of: value), points < 50 - tolerance else { continue }
      let step = stepOfScore(points)
      if started.contains(step) { continue }
      let proof = withoutAction(question, value, points, context)
      if case .line(let line) = value, line <= options.count {
        findings.append(
          finding(
            at: options[line - 1].headRange, Self.message(line: line), help: Self.help,
            proof: proof))
      } else if seen.insert(step).inserted {
        findings.append(
          finding(
            at: node.entry(QuestionKeys.keys.actions)?.key.range
              ?? node.range(of: QuestionKeys.keys.id),
            Self.message(step: step), help: Self.help, proof: proof))
      }
    }
    return findings
  }

  private func withoutAction(
    _ question: Question, _ value: AnswerValue, _ points: Double, _ context: CheckContext
  ) -> Proof {
    .answers(
      Example(
        [question.index: value], to: context.questionnaire,
        shows: Wording(
          en: "it scores \(points.short), and no plan has an action for '\(question.id)'",
          fr: "elle vaut \(points.short), et aucun plan n’a d’action pour "
            + "«\u{A0}\(question.id)\u{A0}»")
      ) { $0.hasNoPlan { $0.question == question.index } })
  }
}

extension WeakLineWithoutAction {
  fileprivate static func message(line: Int) -> Wording {
    Wording(
      en: "no action starts from answer \(line)",
      fr: "aucune action ne part de la réponse \(line)")
  }

  fileprivate static func message(step: Int) -> Wording {
    Wording(
      en: "no action starts from step \(step)", fr: "aucune action ne part de la marche \(step)")
  }

  fileprivate static let help = Wording(
    en: "add it to 'from' of an action, or write an action for it",
    fr: "ajoutez-la au «\u{A0}from\u{A0}» d’une action, ou écrivez une action pour elle")
}
