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

  /// The answers with others in the place of its own, known or not.
  package mutating func revised(_ answers: Answers, _ questionnaire: Questionnaire)
    -> Answers
  {
    var revised = answers
    for question in questionnaire.questions {
      guard let old = answers.byQuestion[question.index] else { continue }
      if case .text = old.value { continue }
      let isKnown = Int.random(in: 0..<5, using: &random.generator) > 0
      revised[question] = question.answer(
        isKnown ? random.value(for: question) : .dontKnow, evidence: old.evidence)
    }
    return revised
  }
}
