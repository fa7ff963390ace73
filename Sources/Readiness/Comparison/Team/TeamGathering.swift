/// The respondents of a team as they are gathered one after another; refuses those that cannot be
/// counted with the others.
package struct TeamGathering: Sendable {
  /// Everything that was counted; nil before the first questionnaire is known.
  package private(set) var respondents: Respondents?

  /// The text of the team's questionnaire.
  private var questionnaireText: [UInt8] = []

  /// Where each person who gives a name was counted first.
  private var sources: [Person: String] = [:]

  private struct Person: Hashable {
    let role: String
    let name: String
  }

  package init() {}
}

extension TeamGathering {
  /// Makes the first questionnaire that of the team, and refuses any other.
  ///
  /// - Parameter text: the bytes of the questionnaire, by which copies of it are told apart.
  /// - Throws: `otherQuestionnaire` or `otherCopy` when it is not the team's.
  package mutating func adopt(
    _ questionnaire: Questionnaire, text: [UInt8]
  ) throws(TeamFault) {
    guard let expected = respondents?.questionnaire.id else {
      respondents = Respondents(to: questionnaire)
      questionnaireText = text
      return
    }
    if questionnaire.id != expected {
      throw .otherQuestionnaire(questionnaire.id, expected: expected)
    }
    if text != questionnaireText { throw .otherCopy(expected) }
  }

  /// Counts a respondent who has answered anything.
  ///
  /// - Parameter source: the file, or the row of a table, that the answers come from.
  /// - Returns: whether the respondent has answered anything.
  /// - Throws: `respondentTwice` when a person of this name and role was counted before.
  package mutating func add(
    _ answers: Answers, from source: String
  ) throws(TeamFault) -> Bool {
    if answers.byQuestion.allSatisfy({ $0 == nil }) { return false }
    if let name = answers.respondent?.name {
      let person = Person(role: answers.respondent?.role ?? "", name: name)
      if let first = sources[person] { throw .respondentTwice(name: name, first: first) }
      sources[person] = source
    }
    respondents?.add(answers, from: source)
    return true
  }
}
