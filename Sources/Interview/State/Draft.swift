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
  /// Removes from the drafts, and returns, what an earlier session left in fields, by the position
  /// of the question.
  mutating func takeWritings() -> [Int: String] {
    var writings: [Int: String] = [:]
    for (position, draft) in drafts {
      guard let writing = draft.writing else { continue }
      writings[position] = writing
      drafts[position]?.writing = nil
      if drafts[position]?.isEmpty == true { drafts[position] = nil }
    }
    return writings
  }
}

extension InterviewState {
  /// The value that is marked for a question; without a mark the accepted one.
  package func value(of position: Int) -> AnswerValue? {
    drafts[position]?.value ?? answers.byQuestion[position]?.value
  }

  package func evidence(of position: Int) -> Evidence {
    drafts[position]?.evidence ?? answers.byQuestion[position]?.evidence ?? .declared
  }

  /// The note as it would be accepted now; nil if there is none.
  package func note(of position: Int) -> String? {
    let note = drafts[position]?.note ?? answers.byQuestion[position]?.note
    return note?.isEmpty == true ? nil : note
  }
}
