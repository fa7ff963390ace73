/// An answer with what stands behind it.
public struct Answer: Equatable, Sendable {
  public let value: AnswerValue
  public let evidence: Evidence
  public let note: String?

  /// The points of several people whose answers were merged, 0–100, where they are not those of
  /// `value`; conditions read `value`, and nothing where that is “don’t know”: people are evenly
  /// divided then.
  public let score: Interval?

  /// Who said it.
  public let by: String?

  /// When it was said.
  public let on: String?

  init(
    _ value: AnswerValue, score: Interval? = nil, evidence: Evidence = .declared,
    note: String? = nil, by: String? = nil, on: String? = nil
  ) {
    self.value = value
    self.evidence = evidence
    self.note = note
    self.score = score
    self.by = by
    self.on = on
  }
}

extension Answer {
  /// The note where it stays beside another value: the reason why a question is not applicable
  /// goes with that answer.
  package func note(beside other: AnswerValue?) -> String? {
    value == .notApplicable && other != .notApplicable ? nil : note
  }

  /// The same answer, given on a day.
  package func given(on day: CalendarDate) -> Answer {
    Answer(
      value, score: score, evidence: evidence, note: note, by: by, on: day.description)
  }
}

/// What was answered.
public enum AnswerValue: Hashable, Sendable {
  /// The line of a choice, from 1.
  case line(Int)
  /// The ticked options in the questionnaire's order; none counts as unanswered.
  case options([OptionIndex])
  case yesNo(Bool)
  case number(Double)
  /// A number known as a range, the first below the second.
  case between(Double, Double)
  case text(String)
  case dontKnow
  case notApplicable
}

/// What stands behind an answer.
public enum Evidence: String, CaseIterable, Sendable {
  /// The respondent says so.
  case declared
  /// A dated document was seen.
  case documented
  /// It was seen in use, or measured by someone else.
  case observed
}

extension Evidence: Comparable {
  /// The weaker evidence comes first.
  public static func < (left: Evidence, right: Evidence) -> Bool { left.strength < right.strength }

  private var strength: Int {
    switch self {
    case .declared: 0
    case .documented: 1
    case .observed: 2
    }
  }
}
