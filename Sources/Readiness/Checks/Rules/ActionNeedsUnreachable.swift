import Localization
import YAML

/// An action that needs a step of another question which cannot be reached.
///
/// Either no answer is on that step, or no action leads there from some answer; whoever answers so
/// is never told of the action.
struct ActionNeedsUnreachable: CheckRule {
  static let code = "action-needs-unreachable"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "An action needs a step of another question which no answer reaches, or to which no "
      + "action leads from some answer. From there, the action can never be planned.",
    fr: "Une action demande une marche d’une autre question qu’aucune réponse n’atteint, ou "
      + "à laquelle aucune action ne mène depuis une des réponses. De là, l’action ne peut "
      + "jamais être planifiée.")
  static let defect = PlantedDefect(
    replacing: "needs: {goal: 3}", with: "needs: {goal: 5}", foundAt: "goal: 5")

  func findings(in context: CheckContext) -> [Finding] {
    context.actions.filter(\.question.isScored).flatMap { question, action, node in
      zip(action.needs, node[ActionKeys.keys.needs]?.entries ?? []).compactMap { need, entry in
        finding(need, of: action, question, at: entry.key.range, context)
      }
    }
  }

  private func finding(
    _ need: Action.Need, of action: Action, _ question: Question, at range: Range<Int>,
    _ context: CheckContext
  ) -> Finding? {
    let needed = context.questions[need.question]
    let wanted = lowestScore(ofStep: need.step)
    guard let scores = context.scoreRanges[needed.index],
      let best = context.bestAnswers[needed.index]
    else { return nil }
    var answers: [QuestionIndex: AnswerValue] = [:]
    answers[question.index] = question.samples().first { value in
      question.points(of: value).map { action.from.contains(stepOfScore($0)) } ?? false
    }
    if scores.high < wanted - tolerance {
      answers[needed.index] = best
      return finding(
        at: range, Self.message(needed.id, step: need.step, best: scores.high),
        help: Self.helpForScores, proof: .answers(context.unplanned(action, answers)))
    }
    let stuck = needed.samples().first { value in
      guard let points = needed.points(of: value), points < wanted - tolerance else { return false }
      return needed.scoreAfterActions(from: points) < wanted - tolerance
    }
    guard let stuck, let points = needed.points(of: stuck) else { return nil }
    answers[needed.index] = stuck
    return finding(
      at: range, Self.message(needed.id, step: need.step, from: stepOfScore(points)),
      help: Self.helpForActions, proof: .answers(context.unplanned(action, answers)))
  }
}

extension Question {
  /// The score after all actions that can be taken one after another, whatever they need.
  fileprivate func scoreAfterActions(from start: Double) -> Double {
    guard isScored else { return start }
    return actions.reduce(start) { score, action in
      let target = lowestScore(ofStep: action.to)
      return action.from.contains(stepOfScore(score)) && target > score ? target : score
    }
  }
}

extension ActionNeedsUnreachable {
  fileprivate static func message(_ id: String, step: Int, best: Double) -> Wording {
    Wording(
      en: "no answer to '\(id)' reaches step \(step): the best one scores \(best.short)",
      fr: "aucune réponse à «\u{A0}\(id)\u{A0}» n’atteint la marche \(step)\u{A0}: la "
        + "meilleure vaut \(best.short)")
  }

  fileprivate static func message(_ id: String, step: Int, from: Int) -> Wording {
    Wording(
      en: "no action lifts '\(id)' from step \(from) to step \(step)",
      fr: "aucune action ne relève «\u{A0}\(id)\u{A0}» de la marche \(from) à la marche "
        + "\(step)")
  }

  fileprivate static let helpForScores = Wording(
    en: "lower the step, or raise the scores of that question",
    fr: "baissez la marche, ou relevez les notes de cette question")
  fileprivate static let helpForActions = Wording(
    en: "add such an action there, or lower the step",
    fr: "ajoutez-y une telle action, ou baissez la marche")
}
