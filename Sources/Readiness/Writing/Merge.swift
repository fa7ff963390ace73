/// Changes made here and elsewhere to the same file since it was last read.
struct Merge {
  /// What the file held when it was last read or written here.
  let base: Answers

  /// What the file holds now.
  let theirs: Answers

  /// The changes of this session, which are to be written.
  let mine: [AnswerChange]

  /// Whether both changed the same answer to different values.
  var isConflict: Bool {
    mine.contains { change in
      theirs.byQuestion[change.question] != base.byQuestion[change.question]
        && theirs.byQuestion[change.question] != change.after
    }
  }

  /// The answers of the file with the changes of this session made in them.
  func result(_ questionnaire: Questionnaire) -> Answers {
    var answers = theirs
    for change in mine { answers[questionnaire.questions[change.question]] = change.after }
    answers.bringUpToDate(with: questionnaire)
    return answers
  }
}
