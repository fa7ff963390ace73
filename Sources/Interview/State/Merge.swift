package import Readiness

/// Changes made here and elsewhere to the same file since it was last read.
package struct Merge {
  /// What the file held when it was last read or written here.
  package let base: AnswerSheet

  /// What the file holds now.
  package let theirs: AnswerSheet

  /// The changes of this session, which are to be written.
  package let mine: [AnswerChange]

  package init(base: AnswerSheet, theirs: AnswerSheet, mine: [AnswerChange]) {
    self.base = base
    self.theirs = theirs
    self.mine = mine
  }

  /// Whether both changed the same answer to different values.
  package var isConflict: Bool {
    mine.contains { change in
      theirs.answers[change.question] != base.answers[change.question]
        && theirs.answers[change.question] != change.after
    }
  }

  /// The answers of the file with the changes of this session made in them.
  package func result(_ questionnaire: Questionnaire) -> AnswerSheet {
    var sheet = theirs
    for change in mine { sheet[questionnaire.questions[change.question]] = change.after }
    sheet.bringUpToDate(with: questionnaire)
    return sheet
  }
}
