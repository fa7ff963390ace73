import Localization
import YAML

/// The actions, and what shows that one is never planned.
extension CheckContext {
  /// The actions of all questions with the places where they stand.
  var actions: [(question: Question, action: Action, node: Node)] {
    questions.flatMap { question in
      zip(question.actions, nodes.actions(of: question.index)).map { (question, $0, $1) }
    }
  }

  /// Answers for which no plan has an action.
  func unplanned(_ action: Action, _ answers: [QuestionIndex: AnswerValue]) -> Example {
    let id = action.id
    let shows = Wording(en: "no plan has '\(id)'", fr: "aucun plan n’a «\u{A0}\(id)\u{A0}»")
    return Example(answers, to: questionnaire, shows: shows) { example in
      example.hasNoPlan { $0.id == id }
    }
  }
}

/// The lowest score that is on a step, 0–100.
func lowestScore(ofStep step: Int) -> Double { 25 * Double(step - 1) }
