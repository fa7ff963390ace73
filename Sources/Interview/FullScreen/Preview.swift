import Readiness

/// The assessment of the answers as if the present mark were accepted.
struct Preview: Sendable {
  let position: Int
  let value: AnswerValue
  let sheet: AnswerSheet
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
      preview.sheet == interview.sheet
    {
      return
    }
    let answer = question.answer(
      value, evidence: interview.evidence(of: position), note: interview.note(of: position),
      replacing: interview.sheet.answers[position])
    var sheet = interview.sheet
    sheet[question] = answer
    preview = Preview(
      position: position, value: value, sheet: interview.sheet,
      judgement: LiveAssessment(
        interview.questionnaire, sheet, limit: interview.options.completionLimit))
  }
}
