/// Changes made here and elsewhere to the same file since it was last read.
struct Merge {
  /// What the file held when it was last read or written here.
  let base: Answers

  /// What the file holds now.
  let theirs: Answers

  /// The changes of this session, which are to be written.
  let mine: [FileChange]

  /// Whether both changed the same answer, or the same action, differently.
  var isConflict: Bool {
    mine.contains { change in
      switch change {
      case .answer(let change):
        theirs.byQuestion[change.question] != base.byQuestion[change.question]
          && theirs.byQuestion[change.question] != change.after
      case .action(let change):
        theirs.actions[change.id] != base.actions[change.id]
          && theirs.actions[change.id] != change.after
      }
    }
  }

  /// The answers of the file with the changes of this session made in them.
  func result(_ questionnaire: Questionnaire) -> Answers {
    var answers = theirs
    for change in mine { answers.apply(change, of: questionnaire) }
    answers.bringUpToDate(with: questionnaire)
    return answers
  }
}
