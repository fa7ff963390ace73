import Readiness

/// The assessment of the answers as if the present mark were accepted.
struct Preview: Sendable {
  let question: QuestionIndex
  let value: AnswerValue
  let answers: Answers
  let assessment: LiveAssessment
}

extension ScreenSession {
  /// Computes the preview of the present mark, unless it is up to date.
  mutating func bringPreviewUpToDate() {
    guard interview.resultDisplay == .shown, let question = interview.question,
      let value = interview.drafts[question.index]?.value
    else { return preview = nil }
    let index = question.index
    if let preview, preview.question == index, preview.value == value,
      preview.answers == interview.answers
    {
      return
    }
    let answer = question.answer(
      value, evidence: interview.evidence(of: index), note: interview.note(of: index),
      replacing: interview.answers.byQuestion[index])
    var answers = interview.answers
    answers[question] = answer
    preview = Preview(
      question: index, value: value, answers: interview.answers,
      assessment: LiveAssessment(
        interview.questionnaire, answers, limit: interview.options.completionLimit))
  }
}
