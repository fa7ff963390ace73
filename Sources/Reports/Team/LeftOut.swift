/// Something that was named for a team and is not in its report, or not all of it.
package struct LeftOut: Sendable {
  /// The file, or the row of a table.
  package let source: String
  package let reason: String
  package let kind: Kind

  /// Whether it is a row of a table.
  let isRow: Bool

  package enum Kind: CaseIterable, Sendable {
    /// It could not be read; nothing of it counts.
    case unreadable
    /// Some columns of a table could not be read; its others count.
    case columns
    /// Some cells of a row could not be read; its others count.
    case cells
    /// The answers are to another questionnaire, or to another copy of it.
    case otherQuestionnaire
    /// The same file was named before, or the same person has answered otherwise.
    case repeated
    /// The file holds what a team said together; it is no person.
    case merged
  }

  package init(_ source: String, _ reason: String, _ kind: Kind, isRow: Bool = false) {
    self.isRow = isRow
    self.source = source
    self.reason = reason
    self.kind = kind
  }
}
