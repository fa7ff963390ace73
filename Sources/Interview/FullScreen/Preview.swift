import Readiness

/// The assessment of the answers as if the present mark were accepted.
struct Preview: Sendable {
  let position: Int
  let value: AnswerValue
  let answers: Answers
  let judgement: LiveAssessment
}

extension ScreenSession {
  /// Computes the preview of the present mark, unless it is up to date.
  mutating func bringPreviewUpToDate() {
    guard !interview.options.hidesScore, let question = interview.question,
      let value = interview.drafts[question.position]?.value
    else { return preview = nil }
    let position = question.position
    if let preview, preview.position == position, preview.value == value,
      preview.answers == interview.answers
    {
      return
    }
    let answer = question.answer(
      value, evidence: interview.evidence(of: position), note: interview.note(of: position),
      replacing: interview.answers.byQuestion[position])
    var answers = interview.answers
    answers[question] = answer
    preview = Preview(
      position: position, value: value, answers: interview.answers,
      judgement: LiveAssessment(
        interview.questionnaire, answers, limit: interview.options.completionLimit))
  }
}
