package import Readiness

/// What was marked or written for a question and not accepted yet; nil where nothing changed.
package struct Draft: Equatable, Sendable {
  package var value: AnswerValue?
  package var evidence: Evidence?

  /// The note; empty to remove it.
  package var note: String?

  /// What was written into the field and is not a valid answer.
  package var writing: String?

  package init(
    value: AnswerValue? = nil, evidence: Evidence? = nil, note: String? = nil,
    writing: String? = nil
  ) {
    self.value = value
    self.evidence = evidence
    self.note = note
    self.writing = writing
  }

  var isEmpty: Bool { value == nil && evidence == nil && note == nil && writing == nil }
}

extension InterviewState {
  /// Removes from the drafts, and returns, what an earlier session left in fields, by the index
  /// of the question.
  mutating func takeWritings() -> [QuestionIndex: String] {
    var writings: [QuestionIndex: String] = [:]
    for (question, draft) in drafts {
      guard let writing = draft.writing else { continue }
      writings[question] = writing
      drafts[question]?.writing = nil
      if drafts[question]?.isEmpty == true { drafts[question] = nil }
    }
    return writings
  }
}

extension InterviewState {
  /// The value that is marked for a question; without a mark the accepted one.
  package func value(of question: QuestionIndex) -> AnswerValue? {
    drafts[question]?.value ?? answers.byQuestion[question]?.value
  }

  package func evidence(of question: QuestionIndex) -> Evidence {
    drafts[question]?.evidence ?? answers.byQuestion[question]?.evidence ?? .declared
  }

  /// The note as it would be accepted now; nil if there is none.
  package func note(of question: QuestionIndex) -> String? {
    let note =
      drafts[question]?.note ?? answers.byQuestion[question]?.note(beside: value(of: question))
    return note?.isEmpty == true ? nil : note
  }
}
