import Readiness

/// Teams drawn at random.
package struct RandomTeam {
  package var random: RandomAnswers

  package init(seed: UInt64) { random = RandomAnswers(seed: seed) }

  /// The answers of several members, each with a role of the questionnaire.
  ///
  /// - Parameter sizes: how many members a role may have.
  package mutating func allAnswers(
    for questionnaire: Questionnaire, sizes: [Int] = [0, 1, 2, 3, 5], gaps: Int = 2
  ) -> [Answers] {
    var allAnswers: [Answers] = []
    for role in questionnaire.roles {
      for _ in 0..<(sizes.randomElement(using: &random.generator) ?? 0) {
        allAnswers.append(answers(for: questionnaire, role: role.id, gaps: gaps))
      }
    }
    return allAnswers.isEmpty
      ? [answers(for: questionnaire, role: questionnaire.roles[0].id, gaps: gaps)] : allAnswers
  }

  /// The answers of one member.
  package mutating func answers(
    for questionnaire: Questionnaire, role: String, gaps: Int
  ) -> Answers {
    let drawn = random.answers(for: questionnaire, gaps: gaps)
    var answers = Answers(for: questionnaire, role: role)
    for question in questionnaire.questions {
      answers[question] = drawn.byQuestion[question.index]
    }
    return answers
  }

  /// The answers with other known values in the place of its own.
  package mutating func revised(_ answers: Answers, _ questionnaire: Questionnaire)
    -> Answers
  {
    var revised = answers
    for question in questionnaire.questions {
      switch answers.byQuestion[question.index]?.value {
      case nil, .dontKnow, .notApplicable, .text: break
      case .line, .options, .yesNo, .number, .between:
        revised[question] = question.answer(
          random.value(for: question),
          evidence: answers.byQuestion[question.index]?.evidence ?? .declared)
      }
    }
    return revised
  }
}
