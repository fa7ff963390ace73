/// What changed in a questionnaire between two dates, as far as a comparison is concerned; ids in
/// file order.
package struct Revision: Equatable, Sendable {
  /// The versions that were answered.
  package let versions: [Int]

  /// Questions that are new, that are gone, and whose answers changed meaning: all are left out.
  package let added: [String]
  package let removed: [String]
  package let reworded: [String]

  /// Questions that count more or less than before: the later weight counts.
  package let reweighted: [String]

  init(_ earlier: Snapshot, _ later: Snapshot) {
    let (old, new) = (earlier.questionnaire, later.questionnaire)
    versions = [earlier.answers.version, later.answers.version]
    added = new.questions.map(\.id).filter { old.index(of: $0) == nil }
    removed = old.questions.map(\.id).filter { new.index(of: $0) == nil }
    reworded = new.questions.filter {
      $0.since > earlier.answers.version && old.index(of: $0.id) != nil
    }.map(\.id)
    reweighted = new.questions.filter { question in
      guard let index = old.index(of: question.id) else { return false }
      let before = old.questions[index]
      return before.weight != question.weight
        || old.dimension(of: before).weight != new.dimension(of: question).weight
    }.map(\.id)
  }

  package var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && reworded.isEmpty && reweighted.isEmpty
  }
}
