/// Something that was named for a team and is not in its report, or not all of it.
package struct LeftOut: Sendable {
  /// The file, or the row of a table.
  package let source: String
  package let reason: String
  package let kind: Kind

  package enum Kind: Sendable {
    /// It could not be read; nothing of it counts.
    case unreadable
    /// The answers are to another questionnaire, or to another copy of it.
    case otherQuestionnaire
    /// The same file was named before, or the same person has answered otherwise.
    case repeated
    /// Some columns of a table could not be read; its others count.
    case columns
  }

  package init(_ source: String, _ reason: String, _ kind: Kind) {
    self.source = source
    self.reason = reason
    self.kind = kind
  }
}
