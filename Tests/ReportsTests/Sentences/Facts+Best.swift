@testable import Readiness

extension Facts {
  /// Whether actions lead to the highest level, or it is reached without any, where each answer
  /// that is missing or a range turns out to be the best that it may be.
  var isTopReachedIfBest: Bool {
    var answers = input.answers
    for question in questionnaire.questions where assessment.states[question.index].isOpen {
      let best = candidates(for: question).max { score(of: $0, question) < score(of: $1, question) }
      if let best { answers[question] = question.answer(best) }
    }
    guard let assessment = try? Assessment(of: answers, by: questionnaire) else { return false }
    var planner = Planner(for: assessment)
    return (try? planner.cheapestWay(toLevel: questionnaire.highestLevel)) != nil
  }

  private func score(of value: AnswerValue, _ question: Question) -> Double {
    question.score(of: value)?.low ?? 0
  }

  /// What the answer may be, as far as the best may be among them.
  private func candidates(for question: Question) -> [AnswerValue] {
    switch question.kind {
    case .choice(let lines): return [.line(lines.count)]
    case .yesNo: return [.yesNo(true), .yesNo(false)]
    case .multiple(let multiple):
      return [.options(multiple.options.indices.filter { !multiple.options[$0].isExclusive })]
    case .number(let field):
      let knots = field.scale?.knots.map(\.number) ?? []
      var range = field.range
      if case .between(let low, let high) = input.answers.byQuestion[question.index]?.value {
        range = low...high
      }
      return ([range.lowerBound, range.upperBound] + knots.filter(range.contains))
        .map { .number($0) }
    case .text: return []
    }
  }
}
