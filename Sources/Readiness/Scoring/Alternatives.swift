/// What another answer to a question would come to.
package struct Alternative: Sendable {
  package let value: AnswerValue

  /// Nil if there are too many ways then to decide which questions are asked.
  package let assessment: Assessment?
}

extension Questionnaire {
  /// The assessments of answers with each other answer to a question: the values tried for an
  /// unknown one, and not knowing.
  package func alternatives(
    to question: Question, in answers: Answers, limit: Int = completionLimit
  ) -> [Alternative] {
    let unknown = question.state(ifAskedAnd: nil)
    let values = triedValues(at: question.index, unknown) + [.dontKnow]
    return values.compactMap { value in
      // As an answer an empty list counts as none; here it is known that nothing applies.
      let isNothing = value == .options([])
      guard isNothing || answers.byQuestion[question.index]?.value != value,
        let answer =
          isNothing ? Answer(value, score: question.score(of: value)) : question.answer(value)
      else { return nil }
      var other = answers
      other[question] = answer
      return Alternative(
        value: value, assessment: try? Assessment(of: other, by: self, limit: limit))
    }
  }
}
