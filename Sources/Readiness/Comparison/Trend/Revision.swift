/// What changed in a questionnaire between two dates, as far as a comparison is concerned; ids in
/// file order.
package struct Revision: Equatable, Sendable {
  /// The versions that were answered.
  package let versions: [Int]

  /// Questions that are new, that are gone, and whose answers changed meaning: none counts at both
  /// dates.
  package let added: [String]
  package let removed: [String]
  package let reworded: [String]

  /// Questions that count more or less than before.
  package let reweighted: [String]

  /// Questions whose answers are worth other scores than before, not knowing included.
  package let rescored: [String]

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
    rescored = new.questions.filter { question in
      guard question.since <= earlier.answers.version, let index = old.index(of: question.id)
      else { return false }
      return !question.scoresAlike(old.questions[index])
    }.map(\.id)
  }

  package var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && reworded.isEmpty && reweighted.isEmpty && rescored.isEmpty
  }
}

extension Question {
  /// Whether the answers to another version of the question are worth the same.
  fileprivate func scoresAlike(_ old: Question) -> Bool {
    if countsNotKnowingAsLowest != old.countsNotKnowingAsLowest { return false }
    switch (old.kind, kind) {
    case (.choice(let before), .choice(let after)):
      return before.map(\.score) == after.map(\.score)
    case (.yesNo(let before), .yesNo(let after)):
      return before.yes == after.yes && before.no == after.no
    case (.multiple(let before), .multiple(let after)):
      return before.full == after.full
        && before.options.allSatisfy { option in
          after.options.contains { $0.id == option.id && $0.points == option.points }
        }
    case (.number(let before), .number(let after)):
      let knots = [before, after].map { $0.scale?.knots ?? [] }
      return knots[0].map(\.number) == knots[1].map(\.number)
        && knots[0].map(\.score) == knots[1].map(\.score)
    case (.text, .text): return true
    case (.choice, _), (.yesNo, _), (.multiple, _), (.number, _), (.text, _): return false
    }
  }
}
