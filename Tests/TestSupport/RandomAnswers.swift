import Readiness

/// Answers drawn at random from what questions take.
package struct RandomAnswers {
  package var generator: SplitMix64

  package init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// Answers in which each question is answered, unknown, missing or known as a range.
  ///
  /// - Parameter gaps: of ten questions, how many are not known.
  package mutating func answers(for questionnaire: Questionnaire, gaps: Int = 1) -> Answers {
    var answers = Answers(for: questionnaire)
    for question in questionnaire.questions {
      let draw = Int.random(in: 0..<10, using: &generator)
      if draw < gaps {
        if Bool.random(using: &generator) { answers[question] = question.answer(.dontKnow) }
      } else if draw == 9, question.mayBeNotApplicable {
        answers[question] = question.answer(.notApplicable, note: "n")
      } else {
        answers[question] = question.answer(
          value(for: question), evidence: Evidence.allCases.randomElement(using: &generator)!)
      }
    }
    return answers
  }

  /// A known value that the question takes.
  package mutating func value(for question: Question) -> AnswerValue {
    switch question.kind {
    case .choice(let lines): return .line(Int.random(in: 1...lines.count, using: &generator))
    case .yesNo: return .yesNo(Bool.random(using: &generator))
    case .text: return .text("text")
    case .number(let field):
      let values = (0..<2).map { _ in Double.random(in: field.range, using: &generator).rounded() }
      let (low, high) = (values.min()!, values.max()!)
      return low < high && Int.random(in: 0..<8, using: &generator) == 0
        ? .between(low, high) : .number(low)
    case .multiple(let multiple):
      let open = multiple.options.indices.filter { !multiple.options[$0].isExclusive }
      let picked = open.filter { _ in Bool.random(using: &generator) }
      let alone = multiple.options.firstIndex(where: \.isExclusive)
      return .options(picked.isEmpty ? alone.map { [$0] } ?? [open[0]] : picked)
    }
  }
}
