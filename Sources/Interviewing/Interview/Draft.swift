package import QuestionnaireModel

/// What was marked or written for a question and not accepted yet; nil where nothing changed.
package struct Draft: Equatable, Sendable {
  package var value: AnswerValue?
  package var evidence: Evidence?

  /// The note; empty to remove it.
  package var note: String?

  package init(value: AnswerValue? = nil, evidence: Evidence? = nil, note: String? = nil) {
    self.value = value
    self.evidence = evidence
    self.note = note
  }

  var isEmpty: Bool { value == nil && evidence == nil && note == nil }
}

extension Interview {
  /// What is marked for a question, or else was accepted.
  package func value(of position: Int) -> AnswerValue? {
    drafts[position]?.value ?? sheet.answers[position]?.value
  }

  package func evidence(of position: Int) -> Evidence {
    drafts[position]?.evidence ?? sheet.answers[position]?.evidence ?? .declared
  }

  /// The note as it would be accepted now; nil if there is none.
  package func note(of position: Int) -> String? {
    let note = drafts[position]?.note ?? sheet.answers[position]?.note
    return note?.isEmpty == true ? nil : note
  }
}
