import Readiness

/// Teams drawn at random.
package struct RandomTeam {
  package var answers: RandomAnswers

  package init(seed: UInt64) { answers = RandomAnswers(seed: seed) }

  /// Sheets of several members, each with a role of the questionnaire.
  ///
  /// - Parameter sizes: how many members a role may have.
  package mutating func sheets(
    for questionnaire: Questionnaire, sizes: [Int] = [0, 1, 2, 3, 5], gaps: Int = 2
  ) -> [AnswerSheet] {
    var sheets: [AnswerSheet] = []
    for role in questionnaire.roles {
      for _ in 0..<(sizes.randomElement(using: &answers.generator) ?? 0) {
        sheets.append(sheet(for: questionnaire, role: role.id, gaps: gaps))
      }
    }
    return sheets.isEmpty
      ? [sheet(for: questionnaire, role: questionnaire.roles[0].id, gaps: gaps)] : sheets
  }

  /// The answers of one member.
  package mutating func sheet(
    for questionnaire: Questionnaire, role: String, gaps: Int
  ) -> AnswerSheet {
    let drawn = answers.sheet(for: questionnaire, gaps: gaps)
    var sheet = AnswerSheet(for: questionnaire, role: role)
    for question in questionnaire.questions { sheet[question] = drawn.answers[question.position] }
    return sheet
  }

  /// The sheet with other known values in the place of its own.
  package mutating func revised(_ sheet: AnswerSheet, _ questionnaire: Questionnaire)
    -> AnswerSheet
  {
    var revised = sheet
    for question in questionnaire.questions {
      switch sheet.answers[question.position]?.value {
      case nil, .dontKnow, .notApplicable, .text: break
      case .line, .options, .yesNo, .number, .between:
        revised[question] = question.answer(
          answers.value(for: question),
          evidence: sheet.answers[question.position]?.evidence ?? .declared)
      }
    }
    return revised
  }
}
