/// The answers of one date with what they come to.
package struct Snapshot: Sendable {
  /// The file, as a person named it.
  package let source: String
  package let questionnaire: Questionnaire
  package let answers: Answers
  package let assessment: Assessment

  package init(
    _ source: String, _ questionnaire: Questionnaire, _ answers: Answers,
    _ assessment: Assessment
  ) {
    self.source = source
    self.questionnaire = questionnaire
    self.answers = answers
    self.assessment = assessment
  }
}

extension Snapshot {
  /// The question of an id, if it is scored and was answered.
  func answered(_ id: String) -> Question? {
    guard let index = questionnaire.index(of: id),
      questionnaire.questions[index].isScored,
      assessment.states[index].status == .answered
    else { return nil }
    return questionnaire.questions[index]
  }

  /// The score of an answered question, a range at its middle.
  func score(_ question: Question) -> Double {
    assessment.states[question.index].score?.middle ?? 0
  }
}

extension [Snapshot] {
  /// The indices of the snapshots in the order of their dates; those of one date stay as they are,
  /// and so do all where one has no date of the calendar.
  package var orderOfDates: [Int] {
    let days = compactMap { $0.answers.date.flatMap(CalendarDate.init)?.daysSinceEpoch }
    guard days.count == count else { return Array<Int>(indices) }
    return indices.sorted { (days[$0], $0) < (days[$1], $1) }
  }
}
