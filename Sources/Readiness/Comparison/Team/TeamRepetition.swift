/// Answers that a team was given more than once: they are told, and what they count for.
package struct TeamRepetition: Equatable, Sendable {
  /// The file, or the row of a table, that is about the same as another one.
  package let source: String

  /// The file or the row that came first, or that is later.
  package let other: String

  package let kind: Kind

  /// Whether the name of the person is written otherwise in the two.
  package let isRespelled: Bool

  /// What two sources have to do with each other.
  package enum Kind: String, CaseIterable, Sendable {
    /// Files of the same bytes; counted once.
    case copy

    /// Files that differ in the ends of their lines only; counted once.
    case copyWithOtherLineEnds = "copy-with-other-line-ends"

    /// Two times the same response of one person; counted once.
    case sameResponse = "same-response"

    /// Earlier answers of a person, which later ones replace.
    case replaced

    /// Rows of a table that say the same, and may be of two people; both are counted.
    case sameAnswers = "same-answers"

    /// Files of no named person that say different things, one of them named like a copy of the
    /// other; both are counted.
    case namedLikeCopy = "named-like-copy"
  }

  package init(_ kind: Kind, _ source: String, _ other: String, isRespelled: Bool = false) {
    self.kind = kind
    self.isRespelled = isRespelled
    self.source = source
    self.other = other
  }

  /// Whether the source counts beside the other one.
  package var isCounted: Bool { kind == .sameAnswers || kind == .namedLikeCopy }
}
