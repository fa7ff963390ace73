package import Readiness

/// Changes made here and elsewhere to the same file since it was last read.
package struct Merge {
  /// What the file held when it was last read or written here.
  package let base: Answers

  /// What the file holds now.
  package let theirs: Answers

  /// The changes of this session, which are to be written.
  package let mine: [AnswerChange]

  package init(base: Answers, theirs: Answers, mine: [AnswerChange]) {
    self.base = base
    self.theirs = theirs
    self.mine = mine
  }

  /// Whether both changed the same answer to different values.
  package var isConflict: Bool {
    mine.contains { change in
      theirs.byQuestion[change.question] != base.byQuestion[change.question]
        && theirs.byQuestion[change.question] != change.after
    }
  }

  /// The answers of the file with the changes of this session made in them.
  package func result(_ questionnaire: Questionnaire) -> Answers {
    var answers = theirs
    for change in mine { answers[questionnaire.questions[change.question]] = change.after }
    answers.bringUpToDate(with: questionnaire)
    return answers
  }
}
